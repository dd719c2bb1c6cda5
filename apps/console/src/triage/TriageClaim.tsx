import type { ClaimPageFragment, ClaimRowFragment, Rating } from '@claimdesk/contract';
import { RATINGS } from '@claimdesk/domain';
import { styled } from '@mui/material/styles';
import { LinkBase, useNavigate, useTranslate } from 'react-admin';
import { useMay } from '../claims/ClaimTools.tsx';
import { Matches } from '../claims/Matches.tsx';
import { useOriginSentence } from '../claims/OriginCount.tsx';
import { Key } from '../layout/Key.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { SERIF } from '../theme.ts';
import { RatingMark, RatingShape } from '../verdicts/RatingMark.tsx';
import { DismissBox } from './DismissBox.tsx';
import { MergeBox } from './MergeBox.tsx';
import { RateBox } from './RateBox.tsx';
import { Side } from './Sides.tsx';
import type { useDecisions } from './use-decisions.ts';

const Claim = styled('article')({
  '& .crumbs': { color: 'var(--ink-soft)', fontSize: 13 },
  '& > h2': {
    margin: '4px 0 8px',
    maxWidth: '36em',
    fontFamily: SERIF,
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.22,
    letterSpacing: '-0.01em',
    '& a': { color: 'var(--ink)', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  },
  '& .state': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 18px' },
  '& .why': { margin: '8px 0 0', paddingLeft: 18, maxWidth: 760, color: 'var(--ink-soft)', fontSize: 13 },
  '& .why li::first-letter': { textTransform: 'uppercase' },
  '& .decide': { minHeight: 44, maxWidth: 760, margin: '14px 0 16px' },
});
const Actions = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  '& button': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 7,
    minHeight: 36,
    padding: '0 12px 0 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: 6,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: 13,
    fontWeight: 600,
    cursor: 'pointer',
    '&:hover': { background: 'var(--sunken)' },
  },
});
const Sides = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 680px))',
  gap: 16,
  alignItems: 'start',
});

/** What is being decided, in a box of its own. */
export type Box = Rating | 'dismiss' | 'merge';

interface Props {
  claim: ClaimPageFragment;
  decisions: ReturnType<typeof useDecisions>;
  box: Box | null;
  onBox: (box: Box | null) => void;
}

/** One claim, all that a first decision needs, and the keys for it. */
export function TriageClaim({ claim, decisions, box, onBox }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const origins = useOriginSentence(claim.independentOrigins);
  const may = (action: 'PROPOSE' | 'DISMISS') => claim.availableActions.includes(action);
  const mayMerge = useMay('claim:edit');
  const merge = (into: ClaimRowFragment) => {
    // Taken back, the claim stands there as it was: nothing of the search is worth keeping.
    onBox(null);
    decisions.merge(claim, into);
  };
  useShortcuts({
    ...(may('PROPOSE')
      ? { c: () => onBox('CORROBORATED'), d: () => onBox('DISPUTED'), u: () => onBox('UNVERIFIED') }
      : {}),
    ...(may('DISMISS') ? { n: () => onBox('dismiss') } : {}),
    ...(mayMerge ? { m: () => onBox('merge') } : {}),
    Enter: () => navigate(`/claims/${claim.id}/show`),
  });
  return (
    <Claim data-testid="triage-claim">
      <div className="crumbs">
        {[
          claim.story?.title,
          translate(`desk.kind.${claim.kind}`),
          translate('desk.claim.worth', { percent: Math.round(claim.checkworthiness * 100) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <h2>
        <LinkBase to={`/claims/${claim.id}/show`}>{claim.text}</LinkBase>
      </h2>
      <div className="state">
        <RatingMark suggestion={claim.suggestion?.rating} />
        <span>
          {origins}
          {claim.outlets.length > 0 && ` · ${translate('desk.count.outlets', { smart_count: claim.outlets.length })}`}
        </span>
      </div>
      <ul className="why">
        {(claim.suggestion?.reasons ?? []).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="decide">
        {box === null && <Choices {...{ may, mayMerge, onBox }} />}
        {box === 'dismiss' && (
          <DismissBox onDismiss={(reason) => decisions.dismiss(claim, reason)} onCancel={() => onBox(null)} />
        )}
        {box === 'merge' && <MergeBox claim={claim} onMerge={merge} onCancel={() => onBox(null)} />}
        {box !== null && box !== 'dismiss' && box !== 'merge' && (
          <RateBox
            key={box}
            claim={claim}
            rating={box}
            before={decisions.wordsOn(claim.id)}
            onPropose={(words) => decisions.propose(claim, words)}
            onCancel={() => onBox(null)}
          />
        )}
      </div>
      <Matches claim={claim} />
      <Sides>
        <Side claim={claim} stance="ASSERTS" />
        <Side claim={claim} stance="DENIES" />
      </Sides>
    </Claim>
  );
}

interface Offered {
  may: (action: 'PROPOSE' | 'DISMISS') => boolean;
  mayMerge: boolean;
  onBox: Props['onBox'];
}

function Choices({ may, mayMerge, onBox }: Offered) {
  const translate = useTranslate();
  if (!may('PROPOSE')) return <p>{translate('desk.verdict.may_not')}</p>;
  return (
    <Actions>
      {RATINGS.map((rating) => (
        <button key={rating} type="button" aria-keyshortcuts={rating[0]!.toLowerCase()} onClick={() => onBox(rating)}>
          <Key aria-hidden>{rating[0]!.toLowerCase()}</Key>
          <RatingShape rating={rating} solid />
          {translate(`desk.rating.${rating}`)}
        </button>
      ))}
      {may('DISMISS') && (
        <button type="button" aria-keyshortcuts="n" onClick={() => onBox('dismiss')}>
          <Key aria-hidden>n</Key>
          {translate('desk.tool.dismiss')}
        </button>
      )}
      {mayMerge && (
        <button type="button" aria-keyshortcuts="m" onClick={() => onBox('merge')}>
          <Key aria-hidden>m</Key>
          {translate('desk.tool.merge')}
        </button>
      )}
    </Actions>
  );
}
