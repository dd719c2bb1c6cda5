import {
  type ClaimPageFragment,
  DismissClaimDocument,
  ProposeVerdictDocument,
  type Rating,
  type TypedDocumentString,
} from '@claimdesk/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useGetIdentity, useNotify, useTranslate } from 'react-admin';
import { keepDraft } from '../layout/use-draft.ts';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { hold } from '../undo/held.ts';
import { draftName } from '../verdicts/use-verdict-form.ts';
import type { useTriageQueue } from './use-triage-queue.ts';

/** What an editor typed about a claim: kept until it is sent for good, as it may be taken back. */
export interface Words {
  rating: Rating;
  rationale: string;
  waiver: string;
}

/** Deciding in triage: the next claim shows at once, the decision is held for its undo and then sent. */
export function useDecisions(queue: ReturnType<typeof useTriageQueue>) {
  const provider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const [words, setWords] = useState<Readonly<Record<string, Words>>>({});

  const decide = <Variables>(
    { id, text }: ClaimPageFragment,
    what: string,
    document: TypedDocumentString<unknown, Variables>,
    variables: Variables,
    typed?: Words,
  ) => {
    if (typed) setWords((before) => ({ ...before, [id]: typed }));
    // A claim that was merged meanwhile stands in the queue under the id by which it came.
    const place = queue.current ?? id;
    queue.done(place);
    hold({
      said: `${what}: ${text}`,
      send: async () => {
        await provider.ask(document, variables);
        for (const queryKey of [['claims', 'getOne', { id }], ['claims', 'getList'], ['review'], ['waiting'], ['desk']])
          void queries.invalidateQueries({ queryKey });
      },
      onUndone: () => queue.back(place),
      onRefused: (error) => {
        if (typed) keepDraft(draftName(identity?.id, { id }), typed);
        void queries.invalidateQueries({ queryKey: ['claims', 'getOne', { id }] });
        queue.back(place);
        notify(translate('desk.triage.refused', { claim: text, why: translate(error.message, { _: error.message }) }), {
          type: 'error',
          autoHideDuration: 12_000,
        });
      },
    });
  };

  return {
    wordsOn: (id: string) => words[id],
    propose(claim: ClaimPageFragment, typed: Words) {
      const { id: claimId, version } = claim;
      const { rating, rationale, waiver } = typed;
      const input = { claimId, version, rating, rationale: rationale.trim(), waiver: waiver.trim() || null };
      decide(claim, translate(`desk.rating.${rating}`), ProposeVerdictDocument, { input }, typed);
    },
    dismiss(claim: ClaimPageFragment, reason: string) {
      const input = { claimId: claim.id, version: claim.version, reason };
      decide(claim, translate('desk.tool.dismiss'), DismissClaimDocument, { input });
    },
  };
}
