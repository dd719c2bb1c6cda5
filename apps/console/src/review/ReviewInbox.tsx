import type { ClaimPageFragment, ClaimRowFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { LinkBase, useGetIdentity, useGetOne, useNavigate, useParams, useTranslate } from 'react-admin';
import { Failure, Nothing, PageHead, PageSkeleton, usePageTitle } from '../layout/Page.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { verdictInTheMaking } from '../verdicts/verdict-draft.ts';
import { ProposalReview } from './ProposalReview.tsx';
import { Queue } from './Queue.tsx';
import { useReviewQueue } from './use-review-queue.ts';

/** Whether all that a review needs is here, or only the row from a list. */
const isWhole = (claim: ClaimRowFragment | ClaimPageFragment | undefined): claim is ClaimPageFragment =>
  claim !== undefined && 'verdicts' in claim;

/** One proposal at a time: what is decided and why, the evidence for and against, and the decision. */
export default function ReviewInbox() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useParams();
  const { identity } = useGetIdentity();
  const queue = useReviewQueue(identity?.id);
  const current = id ?? queue.claims[0]?.id;
  const next = queue.after(current);
  const goNext = () => navigate(next ? `/review/${next}` : '/review', { replace: true });
  usePageTitle(translate('desk.review.title'));
  useShortcuts({ n: goNext });
  // The next one is there before it is asked for.
  useGetOne('claims', { id: next ?? '' }, { enabled: Boolean(next) });
  if (queue.error) return <Failure error={queue.error} retry={queue.retry} />;
  if (queue.isPending || !identity) return <PageSkeleton />;
  return (
    <>
      <PageHead>
        <h1>{translate('desk.review.title')}</h1>
        <span className="count" aria-live="polite">
          {translate('desk.review.waiting', { smart_count: queue.total })}
        </span>
        <div className="actions">
          {next && (
            <Button variant="outlined" aria-keyshortcuts="n" onClick={goNext}>
              {translate('desk.review.next')}
            </Button>
          )}
        </div>
      </PageHead>
      {current ? (
        <Current key={current} id={current} onDone={goNext} aside={<Queue claims={queue.claims} current={current} />} />
      ) : (
        <Nothing
          action={
            <Button variant="outlined" component={LinkBase} to="/claims">
              {translate('desk.review.to_claims')}
            </Button>
          }
        >
          {translate('desk.review.empty')}
        </Nothing>
      )}
    </>
  );
}

function Current({ id, onDone, aside }: { id: string; onDone: () => void; aside: React.ReactNode }) {
  const translate = useTranslate();
  const { data: claim, error, refetch } = useGetOne<ClaimRowFragment | ClaimPageFragment>('claims', { id });
  if (!isWhole(claim)) return error ? <Failure error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  const verdict = verdictInTheMaking(claim);
  if (claim.status === 'PROPOSED' && verdict)
    return <ProposalReview key={verdict.id} {...{ claim, verdict, onDone, aside }} />;
  const last = claim.history.at(-1);
  return (
    <Nothing
      action={
        <Button variant="outlined" onClick={onDone}>
          {translate('desk.review.next')}
        </Button>
      }
    >
      {translate('desk.review.decided')}
      {last && (
        <>
          <br />
          <strong>{last.actorName}</strong> {last.summary}
        </>
      )}
    </Nothing>
  );
}
