import type { ClaimPageFragment, VerdictFieldsFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { ReasonBox } from './ReasonBox.tsx';
import type { Review } from './use-review.ts';
import { WordDiff } from './WordDiff.tsx';

const Frame = styled('div')({
  display: 'grid',
  gap: 10,
  '& .buttons': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  '& .why': { margin: 0, color: 'var(--ink-soft)', fontSize: 13 },
  '& .wrong': { color: 'var(--error)', fontSize: 13 },
});
const Changed = styled('div')({
  padding: '10px 12px',
  borderRadius: 6,
  background: 'var(--disputed-soft)',
  '& p': { margin: '0 0 8px', overflowWrap: 'anywhere' },
});

const CANNED = ['second_origin', 'other_side', 'rationale', 'rating', 'link'] as const;
type Open = 'return' | 'override' | null;

interface Props {
  claim: ClaimPageFragment;
  verdict: VerdictFieldsFragment;
  review: Review;
}

/** What a reviewer does with a proposal; what is not theirs to do stays to be seen, with the reason. */
export function ReviewActions({ claim, verdict, review }: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open>(null);
  const mayApprove = claim.availableActions.includes('APPROVE') && !review.hasApproved;
  const mayReturn = claim.availableActions.includes('RETURN');
  const why = useWhyNot(claim, review, verdict);
  const start = () => (review.isOverride ? setOpen('override') : review.approve());
  const ready = !review.hasChanged && !review.isBusy && !open;
  useShortcuts({
    ...(mayApprove && ready ? { a: start } : {}),
    ...(mayReturn && ready ? { r: () => setOpen('return') } : {}),
  });
  return (
    <Frame>
      {review.hasChanged && <ChangedSince verdict={verdict} review={review} />}
      {why && (
        <p className="why" id="why-not">
          {why}
        </p>
      )}
      {review.error && (
        <span className="wrong" role="alert">
          {translate(review.error.message, { _: review.error.message })}
        </span>
      )}
      {!open && (review.mayReview || review.isOverride) && (
        <div className="buttons">
          <Button
            variant="contained"
            color={review.isOverride ? 'error' : 'primary'}
            disabled={!mayApprove || review.hasChanged || review.isBusy}
            aria-describedby={why ? 'why-not' : undefined}
            aria-keyshortcuts="a"
            onClick={start}
          >
            {translate(review.isOverride ? 'desk.review.override' : 'desk.review.approve')}
          </Button>
          {mayReturn && (
            <Button
              variant="outlined"
              disabled={review.hasChanged || review.isBusy}
              aria-keyshortcuts="r"
              onClick={() => setOpen('return')}
            >
              {translate('desk.review.return')}
            </Button>
          )}
        </div>
      )}
      {open === 'return' && (
        <ReasonBox
          name={`return.${verdict.id}`}
          label={translate('desk.review.return_why')}
          help={translate('desk.review.return_help')}
          canned={CANNED.map((each) => translate(`desk.review.canned.${each}`))}
          submit={translate('desk.review.return_it')}
          isBusy={review.isBusy}
          onSubmit={review.sendBack}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'override' && (
        <ReasonBox
          name={`override.${verdict.id}`}
          label={translate('desk.review.override_why')}
          help={translate('desk.review.override_help')}
          submit={translate('desk.review.override')}
          isBusy={review.isBusy}
          isDangerous
          onSubmit={review.approve}
          onCancel={() => setOpen(null)}
        />
      )}
    </Frame>
  );
}

/** Why approving is not offered, in a sentence. */
function useWhyNot(claim: ClaimPageFragment, review: Review, verdict: VerdictFieldsFragment): string | null {
  const translate = useTranslate();
  if (review.isOverride) return translate('desk.review.override_only');
  if (review.isOwn) return translate('desk.review.own');
  if (review.hasApproved) return translate('desk.review.approved_already');
  if (!claim.availableActions.includes('APPROVE'))
    return translate('desk.review.reviewer_must', { name: verdict.proposedBy.name });
  return null;
}

/** Somebody edited what is being reviewed: both wordings in one, and the way on. */
function ChangedSince({ verdict, review }: { verdict: VerdictFieldsFragment; review: Review }) {
  const translate = useTranslate();
  const { seen } = review;
  return (
    <Changed role="alert">
      <p>{translate('desk.review.changed')}</p>
      {seen.rating !== verdict.rating && (
        <p>
          {translate(`desk.rating.${seen.rating}`)} → <strong>{translate(`desk.rating.${verdict.rating}`)}</strong>
        </p>
      )}
      {seen.rationale !== verdict.rationale && (
        <p>
          <WordDiff before={seen.rationale} after={verdict.rationale} />
        </p>
      )}
      {evidenceDiffers(seen, verdict) && <p>{translate('desk.review.evidence_changed')}</p>}
      <Button variant="outlined" onClick={review.lookAgain}>
        {translate('desk.review.look_again')}
      </Button>
    </Changed>
  );
}

const fingerprint = ({ evidence }: VerdictFieldsFragment) =>
  evidence
    .map(({ id, bearing }) => id + bearing)
    .sort()
    .join();
const evidenceDiffers = (a: VerdictFieldsFragment, b: VerdictFieldsFragment) => fingerprint(a) !== fingerprint(b);
