import type { ClaimPageFragment, Rating } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { RatingMark, RatingShape } from './RatingMark.tsx';
import { type Step, storyOf } from './story.ts';
import { WordDiff } from './WordDiff.tsx';

const Frame = styled(Panel)({
  padding: '14px 20px 16px',
  '& h2': { margin: '0 0 12px', fontSize: 14, fontWeight: 650 },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& .quiet': { color: 'var(--ink-faint)', fontSize: 12.5 },
});
const Item = styled('li')({
  position: 'relative',
  padding: '0 0 14px 28px',
  maxWidth: 820,
  overflowWrap: 'anywhere',
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 7,
    top: 20,
    bottom: -2,
    width: 2,
    background: 'var(--line)',
  },
  '&:last-of-type': { paddingBottom: 0, '&::before': { display: 'none' } },
  '& .sign': {
    position: 'absolute',
    left: 0,
    top: 2,
    width: 16,
    height: 16,
    display: 'grid',
    placeItems: 'center',
    fontSize: 13,
    fontWeight: 700,
    color: 'var(--ink-faint)',
  },
  '& .returned': { color: 'var(--disputed)' },
  '& .approved': { color: 'var(--corroborated)' },
  '& .override, & .withdrawn': { color: 'var(--error)' },
  '& strong': { fontWeight: 600 },
  '& blockquote': {
    margin: '4px 0 0',
    padding: '6px 12px',
    borderLeft: '2px solid var(--line)',
    background: 'var(--sunken)',
    borderRadius: '0 6px 6px 0',
  },
  '& .public': { display: 'block', marginTop: 4, color: 'var(--ink-soft)' },
});

const SIGNS: Record<string, [string, string]> = {
  'verdict.returned': ['↩', 'returned'],
  'verdict.approved': ['✓', 'approved'],
  'verdict.approval-given': ['✓', 'approved'],
  'verdict.overridden': ['!', 'override'],
  'verdict.withdrawn': ['×', 'withdrawn'],
};

/** What happened with the claim, oldest first, as a story: who proposed what, why it came back, what was changed. */
export function ClaimStory({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  return (
    <Frame aria-labelledby="story-title">
      <h2 id="story-title">{translate('desk.claim.history')}</h2>
      {claim.history.length === 0 && <p className="quiet">{translate('desk.claim.no_verdicts')}</p>}
      <ol data-testid="story">
        {storyOf(claim).map((step) => (
          <Item key={step.id}>
            <Sign step={step} />
            <Sentence step={step} />{' '}
            <span className="quiet">
              <When at={step.at} />
            </span>
            <Words step={step} />
          </Item>
        ))}
      </ol>
    </Frame>
  );
}

function Sign({ step }: { step: Step }) {
  const [sign, name] = SIGNS[step.action] ?? ['·', ''];
  return (
    <span className={`sign ${name}`} aria-hidden>
      {step.wording ? <RatingShape rating={step.wording.rating} solid /> : sign}
    </span>
  );
}

/** Steps of a verdict in the reader's language; everything else in the words of the log. */
function Sentence({ step }: { step: Step }) {
  const translate = useTranslate();
  const key = step.isAgain ? 'proposed_again' : /^verdict\.([\w-]+)$/.exec(step.action)?.[1]?.replace(/-/g, '_');
  const told = key ? translate(`desk.story_step.${key}`, { _: '' }) : '';
  const shown = step.before && step.wording?.rating === step.before.rating ? undefined : step.wording?.rating;
  return (
    <>
      <strong>{step.who}</strong> {told || step.summary}{' '}
      {told && <RatingOf rating={shown} from={shown ? step.before?.rating : undefined} />}
    </>
  );
}

function RatingOf({ rating, from }: { rating: Rating | undefined; from: Rating | undefined }) {
  const translate = useTranslate();
  if (!rating) return null;
  return (
    <>
      {from && `${translate(`desk.rating.${from}`)} → `}
      <RatingMark verdict={rating} />
    </>
  );
}

function Words({ step: { wording, before, reason, action, verdict } }: { step: Step }) {
  const translate = useTranslate();
  const note = action === 'verdict.corrected' ? verdict?.correctionNote : null;
  if (!wording) return reason ? <blockquote>{reason}</blockquote> : null;
  return (
    <blockquote>
      {before ? <WordDiff before={before.rationale} after={wording.rationale} /> : wording.rationale}
      {note && verdict?.correctionClass && (
        <span className="public">
          {translate('desk.verdict.readers_told', {
            class: translate(`desk.correction.${verdict.correctionClass}`),
            note,
          })}
        </span>
      )}
    </blockquote>
  );
}
