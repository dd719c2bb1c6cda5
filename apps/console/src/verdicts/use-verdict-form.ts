import { type ClaimPageFragment, CorrectVerdictDocument, ProposeVerdictDocument } from '@claimdesk/contract';
import { useState } from 'react';
import { useGetIdentity, useNotify, useTranslate } from 'react-admin';
import { useClaimMutation } from '../claims/use-claim-mutation.ts';
import { useDraft } from '../layout/use-draft.ts';
import { hasCode } from '../providers/desk-error.ts';
import {
  asProposal,
  type Draft,
  isCorrection,
  missingPieces,
  rebased,
  startingPoint,
  verdictInTheMaking,
} from './verdict-draft.ts';

/** What keeps the form from being sent; the field of that name is to be filled in. */
export type Lack = 'rating' | 'rationale' | 'waiver' | 'class' | 'note';

/**
 * The editor's own verdict on a claim, kept as it is typed. If the claim changes meanwhile, by a live update or found
 * out by the server, the words stay and the form asks for a look before it proposes on the new state.
 */
export function useVerdictForm(claim: ClaimPageFragment, onSent?: () => void) {
  const notify = useNotify();
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { draft: kept, keptAt, keep, discard } = useDraft<Partial<Draft> | null>(draftName(identity?.id, claim), null);
  const [lack, setLack] = useState<Lack | null>(null);
  const draft: Draft = { ...startingPoint(claim), ...kept };
  const correction = isCorrection(claim);
  const startsCorrection = correction && !verdictInTheMaking(claim);
  const missing = missingPieces(draft.rating, draft.pieces, claim);

  const options = {
    onSuccess: (next: ClaimPageFragment) => {
      discard();
      notify(translate('desk.verdict.proposed', { rating: translate(`desk.rating.${next.verdict?.rating}`) }));
      onSent?.();
    },
  };
  const propose = useClaimMutation(claim.id, ProposeVerdictDocument, options);
  const correct = useClaimMutation(claim.id, CorrectVerdictDocument, options);
  const sending = startsCorrection ? correct : propose;

  const change = (part: Partial<Draft>) => {
    setLack(null);
    if (!hasCode(sending.error, 'VERSION_CONFLICT')) sending.reset();
    keep({ ...draft, ...part });
  };
  const submit = (): Lack | null => {
    const lacks = lackOf(draft, startsCorrection, missing.length > 0);
    setLack(lacks);
    if (lacks || sending.isPending) return lacks;
    const input = asProposal(claim.id, draft.rating!, draft, missing.length > 0);
    if (startsCorrection)
      correct.mutate({
        input: { ...input, correctionClass: draft.correctionClass!, correctionNote: draft.correctionNote.trim() },
      });
    else propose.mutate({ input });
    return null;
  };
  /** Takes the claim as it is now for what was seen; the words stay. */
  const goOn = () => {
    sending.reset();
    keep(rebased(draft, claim));
  };
  return {
    draft,
    keptAt,
    discard,
    change,
    submit,
    goOn,
    lack,
    missing,
    startsCorrection,
    isSending: sending.isPending,
    error: hasCode(sending.error, 'VERSION_CONFLICT') ? null : sending.error,
    changedMeanwhile: draft.version !== claim.version || hasCode(sending.error, 'VERSION_CONFLICT'),
    /** The server says it changed, the page has not heard yet what. */
    isStale: draft.version === claim.version && hasCode(sending.error, 'VERSION_CONFLICT'),
  };
}

export const draftName = (who: unknown, { id }: { id: string }) => `verdict.${String(who ?? '')}.${id}`;

function lackOf(draft: Draft, startsCorrection: boolean, gateIsClosed: boolean): Lack | null {
  if (!draft.rating) return 'rating';
  if (draft.rationale.trim() === '') return 'rationale';
  if (gateIsClosed && draft.waiver.trim() === '') return 'waiver';
  if (startsCorrection && !draft.correctionClass) return 'class';
  return startsCorrection && draft.correctionNote.trim() === '' ? 'note' : null;
}
