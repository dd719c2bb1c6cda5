import {
  type ClaimPageFragment,
  type ClaimRowFragment,
  DismissClaimDocument,
  MergeClaimsDocument,
  ProposeVerdictDocument,
  type Rating,
  type TypedDocumentString,
  UnmergeClaimDocument,
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
      said: `${translate('desk.label', { name: what })} ${text}`,
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

  const refused = (claim: ClaimPageFragment, place: string) => (error: unknown) => {
    const why = error instanceof Error ? error.message : 'desk.error.no_answer';
    queue.back(place);
    void queries.invalidateQueries({ queryKey: ['claims'] });
    notify(translate('desk.triage.not_merged', { claim: claim.text, why: translate(why, { _: why }) }), {
      type: 'error',
    });
  };
  /** Merging is done at once, as what is decided next stands on the merged claim; its undo takes them apart again. */
  const merge = async (claim: ClaimPageFragment, into: ClaimRowFragment) => {
    const place = queue.current ?? claim.id;
    queue.done(place);
    const input = { claimId: claim.id, version: claim.version, intoClaimId: into.id, intoVersion: into.version };
    try {
      const { mergeClaims: stays } = await provider.ask(MergeClaimsDocument, { input });
      void queries.invalidateQueries({ queryKey: ['claims'] });
      hold({
        said: translate('desk.match.accepted', { claim: into.text }),
        send: () => Promise.resolve(),
        onUndone: () => {
          provider
            .ask(UnmergeClaimDocument, { input: { claimId: claim.id, version: stays.version } })
            .then(() => queries.invalidateQueries({ queryKey: ['claims'] }))
            .then(() => queue.back(place), refused(claim, place));
        },
      });
    } catch (error) {
      refused(claim, place)(error);
    }
  };

  return {
    merge: (claim: ClaimPageFragment, into: ClaimRowFragment) => void merge(claim, into),
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
