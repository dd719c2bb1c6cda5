import type { ClaimPageFragment, ClaimRowFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { lazy, Suspense } from 'react';
import { useGetOne, useParams } from 'react-admin';
import { CheckedElsewhere } from '../checked-elsewhere/CheckedElsewhere.tsx';
import { Failure, PageSkeleton, usePageTitle } from '../layout/Page.tsx';
import { ClaimStory } from '../verdicts/ClaimStory.tsx';
import { VerdictPanel } from '../verdicts/VerdictPanel.tsx';
import { AlsoHere } from './AlsoHere.tsx';
import { AppearanceColumn } from './AppearanceColumn.tsx';
import { ClaimHead } from './ClaimHead.tsx';
import { ClaimTools } from './ClaimTools.tsx';
import { Comments } from './Comments.tsx';
import { Matches } from './Matches.tsx';
import { Replies } from './Replies.tsx';

const WhyStale = lazy(() => import('../staleness/WhyStale.tsx'));
/** Where a correction is under way, what made it needful stays in view. */
const MAY_BE_STALE = new Set(['STALE', 'PROPOSED', 'RETURNED']);

/**
 * Evidence in the middle, the decision always in view beside it. On narrow screens the decision comes first and what
 * was decided before comes last.
 */
const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 400px',
  gridTemplateAreas: '"say deny desk" "past past desk"',
  // The room that a long decision needs goes below the story, not between evidence and story.
  gridTemplateRows: 'auto 1fr',
  gap: 16,
  alignItems: 'start',
  '& > section:nth-of-type(1)': { gridArea: 'say' },
  '& > section:nth-of-type(2)': { gridArea: 'deny' },
  '& > aside': {
    gridArea: 'desk',
    position: 'sticky',
    top: 60,
    maxHeight: 'calc(100vh - 72px)',
    overflowY: 'auto',
  },
  '& > .past': { gridArea: 'past', display: 'grid', gap: 16 },
  '& .talk': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))',
    gap: 16,
    alignItems: 'start',
  },
  [theme.breakpoints.down('lg')]: {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gridTemplateAreas: '"desk desk" "say deny" "past past"',
    gridTemplateRows: 'none',
    '& > aside': { position: 'static', maxHeight: 'none' },
  },
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateAreas: '"desk" "say" "deny" "past"',
  },
}));

/** A row from the list's cache shows at once; appearances and history follow. */
const isWhole = (claim: ClaimRowFragment | ClaimPageFragment): claim is ClaimPageFragment => 'appearances' in claim;

export default function ClaimShow() {
  const { id = '' } = useParams();
  const { data: claim, error, refetch } = useGetOne<ClaimRowFragment | ClaimPageFragment>('claims', { id });
  usePageTitle(claim?.text);
  if (!claim) return error ? <Failure error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  return (
    <>
      <ClaimHead claim={claim} />
      <AlsoHere claimId={id} />
      {MAY_BE_STALE.has(claim.status) && (
        <Suspense fallback={null}>
          <WhyStale claimId={claim.id} version={claim.version} />
        </Suspense>
      )}
      {isWhole(claim) && <ClaimTools key={claim.id} claim={claim} />}
      {isWhole(claim) && <Matches key={`matches ${claim.id}`} claim={claim} />}
      {isWhole(claim) ? (
        <Columns>
          <AppearanceColumn stance="ASSERTS" claim={claim} />
          <AppearanceColumn stance="DENIES" claim={claim} />
          <aside>
            <VerdictPanel key={claim.id} claim={claim} />
          </aside>
          <div className="past">
            <CheckedElsewhere claimId={claim.id} status={claim.status} />
            <ClaimStory claim={claim} />
            <div className="talk">
              <Comments claim={claim} />
              <Replies claim={claim} />
            </div>
          </div>
        </Columns>
      ) : (
        <PageSkeleton />
      )}
    </>
  );
}
