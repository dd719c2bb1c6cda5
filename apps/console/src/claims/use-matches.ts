import {
  AcceptMatchDocument,
  type ClaimPageFragment,
  RejectMatchDocument,
  UnmergeClaimDocument,
} from '@claimdesk/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { hold } from '../undo/held.ts';

export type Match = ClaimPageFragment['matches'][number];

/**
 * Claims that may be the same, and the two answers. Accepting merges at once, as what is decided next stands on the
 * merged claim, and its undo takes them apart again; a rejection is held until its undo is over.
 */
export function useMatches(claim: ClaimPageFragment) {
  const provider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const matches = claim.matches.filter(({ level, other }) => level === 'SUGGESTED' && !settled.has(other.id));
  const settle = (id: string, isSettled: boolean) =>
    setSettled((before) => {
      const now = new Set(before);
      if (isSettled) now.add(id);
      else now.delete(id);
      return now;
    });
  const refresh = () => void queries.invalidateQueries({ queryKey: ['claims'] });
  const refused = (other: Match['other']) => (error: Error) => {
    settle(other.id, false);
    refresh();
    notify(translate(error.message, { _: error.message }), { type: 'error' });
  };

  const accept = async ({ other }: Match) => {
    settle(other.id, true);
    const input = { claimId: claim.id, version: claim.version, otherId: other.id, otherVersion: other.version };
    try {
      const { acceptMatch: stays } = await provider.ask(AcceptMatchDocument, { input });
      queries.setQueriesData({ queryKey: ['claims', 'getOne', { id: stays.id }] }, stays);
      refresh();
      const goneId = stays.id === claim.id ? other.id : claim.id;
      hold({
        said: translate('desk.match.accepted', { claim: other.text }),
        send: () => Promise.resolve(),
        onUndone: () => {
          settle(other.id, false);
          provider
            .ask(UnmergeClaimDocument, { input: { claimId: goneId, version: stays.version } })
            .then(refresh, refused(other));
        },
      });
    } catch (error) {
      refused(other)(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const reject = ({ other }: Match) => {
    settle(other.id, true);
    hold({
      said: translate('desk.match.rejected', { claim: other.text }),
      send: () => provider.ask(RejectMatchDocument, { input: { claimId: claim.id, otherId: other.id } }).then(refresh),
      onUndone: () => settle(other.id, false),
      onRefused: refused(other),
    });
  };
  return { matches, accept, reject };
}
