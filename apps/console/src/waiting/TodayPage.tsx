import { DeskFiguresDocument, WaitingForMeDocument, type WaitingForMeQuery } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import Button from '@mui/material/Button';
import { lazy, Suspense } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Failure, Nothing, PageHead, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';
import { RatingShape } from '../verdicts/RatingMark.tsx';
import { PipelineNow } from './PipelineNow.tsx';

// Charts are the heaviest part of the console: they come when the rest of the page is there.
const Charts = lazy(() => import('./Charts.tsx'));

const Cards = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(340px, 1fr))',
  gap: 16,
  alignItems: 'start',
  marginBottom: 16,
});
const Card = styled(Panel)({
  padding: '12px 0 6px',
  '& header': { display: 'flex', alignItems: 'baseline', gap: 8, padding: '0 16px 6px' },
  '& h2': { margin: 0, fontSize: 14, fontWeight: 650 },
  '& header span': { color: 'var(--ink-faint)', fontVariantNumeric: 'tabular-nums' },
  '& header a': { marginLeft: 'auto', fontSize: 13, padding: '2px 0' },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& li a': {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: 8,
    padding: '7px 16px',
    color: 'var(--ink)',
    textDecoration: 'none',
    '&:hover': { background: 'var(--sunken)' },
    '&:focus-visible': { outlineOffset: -2 },
  },
  '& li svg': { marginTop: 3 },
  '& small': { display: 'block', color: 'var(--ink-faint)', fontSize: 12.5, overflowWrap: 'anywhere' },
  '& small.late': { color: 'var(--error)' },
});

const KINDS = ['toReview', 'returned', 'assigned', 'stale', 'checkDue'] as const;
type Kind = (typeof KINDS)[number];
type Waiting = WaitingForMeQuery['waitingForMe'];

/** What waits for whoever looks, most pressing first; what is empty is left out. */
export default function TodayPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useDeskQuery(['waiting'], WaitingForMeDocument, {});
  usePageTitle(translate('desk.today.title'));
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const waiting = data.waitingForMe;
  const total = KINDS.reduce((sum, kind) => sum + waiting[kind].count, waiting.mentions.count);
  return (
    <>
      <PageHead>
        <h1>{translate('desk.today.title')}</h1>
        {total > 0 && <span className="count">{translate('desk.today.count', { smart_count: total })}</span>}
      </PageHead>
      <Cards>
        {total === 0 && <NothingWaits />}
        {KINDS.map((kind) => waiting[kind].count > 0 && <ClaimsCard key={kind} kind={kind} waiting={waiting} />)}
        {waiting.mentions.count > 0 && <MentionsCard mentions={waiting.mentions} />}
      </Cards>
      <Figures />
    </>
  );
}

function NothingWaits() {
  const translate = useTranslate();
  return (
    <Panel style={{ gridColumn: '1 / -1' }}>
      <Nothing
        action={
          <Button variant="contained" component={LinkBase} to="/triage">
            {translate('desk.today.to_triage')}
          </Button>
        }
      >
        {translate('desk.today.empty')}
      </Nothing>
    </Panel>
  );
}

const DAYS = 14;

/** What the desk does now and has done lately; asked again while others work. */
function Figures() {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { data } = useDeskQuery(['desk', 'figures'], DeskFiguresDocument, { days: DAYS, timeZone });
  if (!data) return null;
  return (
    <Cards>
      <PipelineNow stages={data.deskFigures.pipeline} />
      <Suspense fallback={null}>
        <Charts figures={data.deskFigures} />
      </Suspense>
    </Cards>
  );
}

function ClaimsCard({ kind, waiting }: { kind: Kind; waiting: Waiting }) {
  const translate = useTranslate();
  const { count, claims } = waiting[kind];
  const isReview = kind === 'toReview';
  return (
    <Card aria-labelledby={`waiting-${kind}`}>
      <header>
        <h2 id={`waiting-${kind}`}>{translate(`desk.today.kind.${kind}`)}</h2>
        <span>{count}</span>
        {isReview && <LinkBase to="/review">{translate('desk.today.review_all')}</LinkBase>}
      </header>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id}>
            <LinkBase to={isReview ? `/review/${claim.id}` : `/claims/${claim.id}/show`}>
              <Shape claim={claim} />
              <span>
                {claim.text}
                <Note kind={kind} claim={claim} />
              </span>
            </LinkBase>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** The rating that stands or is proposed; until then the suggested one, dashed as everywhere. */
function Shape({ claim: { verdict, suggestion } }: { claim: Waiting[Kind]['claims'][number] }) {
  if (verdict) return <RatingShape rating={verdict.rating} solid />;
  return suggestion ? <RatingShape rating={suggestion.rating} solid={false} /> : <span />;
}

function Note({ kind, claim }: { kind: Kind; claim: Waiting[Kind]['claims'][number] }) {
  const translate = useTranslate();
  const dates = useDates();
  if (kind === 'assigned' && claim.dueAt) {
    const isLate = new Date(claim.dueAt) < new Date();
    return (
      <small className={isLate ? 'late' : ''}>
        {translate(isLate ? 'desk.today.was_due' : 'desk.today.due', { when: dates.day(claim.dueAt) })}
      </small>
    );
  }
  if (kind === 'checkDue' && claim.nextCheckAt)
    return <small>{translate('desk.today.check_on', { when: dates.published(claim.nextCheckAt) })}</small>;
  return (
    <small>
      {kind === 'toReview' && claim.verdict && `${claim.verdict.proposedBy.name} · `}
      <When at={claim.updatedAt} />
    </small>
  );
}

function MentionsCard({ mentions }: { mentions: Waiting['mentions'] }) {
  const translate = useTranslate();
  return (
    <Card aria-labelledby="waiting-mentions">
      <header>
        <h2 id="waiting-mentions">{translate('desk.today.kind.mentions')}</h2>
        <span>{mentions.count}</span>
      </header>
      <ol>
        {mentions.comments.map(({ id, text, createdAt, author, claim }) => (
          <li key={id}>
            <LinkBase to={`/claims/${claim.id}/show`}>
              <span>@</span>
              <span>
                {claim.text}
                <small>
                  {translate('desk.label', { name: author.name })} {text.slice(0, 160)} · <When at={createdAt} />
                </small>
              </span>
            </LinkBase>
          </li>
        ))}
      </ol>
    </Card>
  );
}
