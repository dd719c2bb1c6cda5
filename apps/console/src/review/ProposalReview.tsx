import type { ClaimPageFragment, VerdictFieldsFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { SERIF } from '../theme.ts';
import { Checks } from '../verdicts/Checks.tsx';
import { EvidenceList } from '../verdicts/EvidenceList.tsx';
import { ReviewActions } from '../verdicts/ReviewActions.tsx';
import { wordingAtReturn } from '../verdicts/story.ts';
import { useReview } from '../verdicts/use-review.ts';
import { verdictInForce } from '../verdicts/verdict-draft.ts';
import { VerdictContent } from '../verdicts/VerdictContent.tsx';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '400px minmax(0, 1fr)',
  gap: 16,
  alignItems: 'start',
  '& .side': { display: 'grid', gap: 16 },
  '& .evidence': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: 16,
    alignItems: 'start',
  },
  '& .evidence > section:nth-of-type(3)': { gridColumn: '1 / -1' },
  [theme.breakpoints.down('lg')]: { gridTemplateColumns: 'minmax(0, 1fr)', '& .queue': { order: 3 } },
  [theme.breakpoints.down('sm')]: { '& .evidence': { gridTemplateColumns: 'minmax(0, 1fr)' } },
}));
const Proposal = styled(Panel)({
  padding: 16,
  '& h2': { margin: '0 0 10px', fontFamily: SERIF, fontSize: 21, fontWeight: 600, lineHeight: 1.25 },
  '& h2 a': { color: 'var(--ink)', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& hr': { margin: '14px 0', border: 0, borderTop: '1px solid var(--line)' },
  '& .since': { margin: '0 0 12px', padding: '8px 12px', borderRadius: 6, background: 'var(--disputed-soft)' },
  '& .since p': { margin: '4px 0 0', overflowWrap: 'anywhere' },
});

interface Props {
  claim: ClaimPageFragment;
  verdict: VerdictFieldsFragment;
  onDone: () => void;
  /** What else waits. */
  aside: ReactNode;
}

/** A proposal with its evidence on both sides; what changed since the last return, or since the verdict in force. */
export function ProposalReview({ claim, verdict, onDone, aside }: Props) {
  const translate = useTranslate();
  const review = useReview(claim, verdict, onDone);
  const returned = verdict.returns.at(-1);
  const before = wordingAtReturn(claim) ?? (verdict.correctionClass ? verdictInForce(claim) : undefined);
  return (
    <Columns>
      <div className="side">
        <Proposal>
          <h2>
            <LinkBase to={`/claims/${claim.id}/show`}>{claim.text}</LinkBase>
          </h2>
          {returned && (
            <div className="since">
              <strong>{translate('desk.verdict.returned_by', { name: returned.returnedBy.name })}</strong>{' '}
              <When at={returned.createdAt} />
              <p>{returned.reason}</p>
            </div>
          )}
          {/* What is shown is what is approved: a change meanwhile is told below, with a way to look at it. */}
          <VerdictContent verdict={review.seen} before={before?.rationale} />
          <hr />
          <Checks verdict={review.seen} />
          <hr />
          <ReviewActions {...{ claim, verdict, review }} />
        </Proposal>
        <div className="queue">{aside}</div>
      </div>
      <div className="evidence">
        <EvidenceList bearing="SUPPORTS" verdict={review.seen} />
        <EvidenceList bearing="CONTRADICTS" verdict={review.seen} />
        <EvidenceList bearing="CONTEXT" verdict={review.seen} />
      </div>
    </Columns>
  );
}
