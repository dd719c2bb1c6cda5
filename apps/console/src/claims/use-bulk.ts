import {
  AssignClaimDocument,
  type ClaimRowFragment,
  type ClaimStatus,
  DismissClaimDocument,
} from '@claimdesk/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { hold } from '../undo/held.ts';

interface ListInCache {
  data: ClaimRowFragment[];
}

/**
 * One decision on all the selected claims: shown at once, held for its undo, then sent claim by claim, each with the
 * version that was seen. What the desk refuses is counted and said; the others are done.
 */
export function useBulk() {
  const provider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const { data = [], selectedIds, onUnselectItems } = useListContext<ClaimRowFragment>();

  const refresh = () => {
    for (const queryKey of [['claims'], ['waiting'], ['desk']]) void queries.invalidateQueries({ queryKey });
  };
  const show = (ids: ReadonlySet<unknown>, status: ClaimStatus) =>
    queries.setQueriesData<ListInCache>(
      { queryKey: ['claims', 'getList'] },
      (list) => list && { ...list, data: list.data.map((row) => (ids.has(row.id) ? { ...row, status } : row)) },
    );
  const decide = (said: string, change: (claim: ClaimRowFragment) => Promise<unknown>, status?: ClaimStatus) => {
    const ids = [...selectedIds];
    const seen = new Map(data.map((claim) => [claim.id, claim]));
    onUnselectItems();
    if (status) show(new Set(ids), status);
    const all = async () => {
      const refused: string[] = [];
      for (const id of ids) {
        try {
          // Of rows on other pages, the version now is the one to go by.
          await change(seen.get(id) ?? (await provider.getOne<ClaimRowFragment>('claims', { id })).data);
        } catch (error) {
          refused.push(error instanceof Error ? error.message : String(error));
        }
      }
      refresh();
      const why = refused[0];
      if (why === undefined) return;
      const words = { smart_count: refused.length, why: translate(why, { _: why }) };
      notify(translate('desk.bulk.not_done', words), { type: 'error', autoHideDuration: 12_000 });
    };
    hold({ said, send: all, onUndone: refresh });
  };

  return {
    dismiss: (reason: string) =>
      decide(
        translate('desk.bulk.dismissed', { smart_count: selectedIds.length }),
        ({ id: claimId, version }) => provider.ask(DismissClaimDocument, { input: { claimId, version, reason } }),
        'DISMISSED',
      ),
    assign: (assigneeId: string, name: string) =>
      decide(translate('desk.bulk.assigned', { smart_count: selectedIds.length, name }), ({ id: claimId, version }) =>
        provider.ask(AssignClaimDocument, { input: { claimId, version, assigneeId, dueAt: null } }),
      ),
  };
}
