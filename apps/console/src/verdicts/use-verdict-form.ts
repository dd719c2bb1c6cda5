import type { ClaimPageFragment, Rating } from '@claimdesk/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useGetIdentity, useNotify, useTranslate } from 'react-admin';
import { useDraft } from '../layout/use-draft.ts';
import { hasCode } from '../providers/desk-error.ts';
import type { DeskDataProvider } from '../providers/data-provider.ts';

interface Draft {
  rating: Rating | null;
  rationale: string;
  /** The claim's version when the writing began: what the editor saw and judged. */
  version: number | null;
}
const EMPTY: Draft = { rating: null, rationale: '', version: null };

/**
 * The editor's own verdict on a claim, kept as it is typed. If the claim changes meanwhile, by a live update or found
 * out by the server, the words stay and the form asks for a look before it proposes on the new state.
 */
export function useVerdictForm(claim: ClaimPageFragment) {
  const provider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { draft, keptAt, keep, discard } = useDraft<Draft>(`verdict.${identity?.id ?? ''}.${claim.id}`, EMPTY);
  const [missing, setMissing] = useState<'rating' | 'rationale' | null>(null);
  const seen = draft.version ?? claim.version;

  const propose = useMutation({
    mutationFn: (version: number) =>
      provider.proposeVerdict({ claimId: claim.id, rating: draft.rating!, rationale: draft.rationale.trim(), version }),
    onSuccess: (next) => {
      discard();
      notify(translate('desk.verdict.proposed', { rating: translate(`desk.rating.${next.verdict?.rating}`) }));
      queries.setQueriesData({ queryKey: ['claims', 'getOne', { id: claim.id }] }, next);
      void queries.invalidateQueries({ queryKey: ['claims', 'getList'] });
    },
    onError: (error) => {
      if (hasCode(error, 'VERSION_CONFLICT', 'TRANSITION_NOT_ALLOWED'))
        void queries.invalidateQueries({ queryKey: ['claims', 'getOne', { id: claim.id }] });
    },
  });

  const change = (part: Partial<Draft>) => {
    setMissing(null);
    propose.reset();
    keep({ ...draft, version: seen, ...part });
  };
  /** Proposes on the version the editor saw, or on the current one once the change has been looked at. */
  const submit = (version = seen) => {
    const lacks = !draft.rating ? 'rating' : draft.rationale.trim() === '' ? 'rationale' : null;
    setMissing(lacks);
    if (!lacks && !propose.isPending) propose.mutate(version);
    return lacks;
  };
  return { draft, keptAt, discard, change, submit, missing, propose, changedMeanwhile: seen !== claim.version };
}
