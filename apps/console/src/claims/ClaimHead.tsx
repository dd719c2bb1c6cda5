import type { ClaimPageFragment, ClaimRowFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { SERIF } from '../theme.ts';
import { RatingMark } from '../verdicts/RatingMark.tsx';
import { useOriginSentence } from './OriginCount.tsx';

const Head = styled('header')({
  marginBottom: 20,
  '& .crumbs': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    color: 'var(--ink-soft)',
    fontSize: 13,
  },
  '& .crumbs a': {
    maxWidth: 'min(100%, 640px)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    lineHeight: '24px',
  },
  '& h1': {
    margin: '6px 0 10px',
    maxWidth: '34em',
    fontFamily: SERIF,
    fontSize: 30,
    fontWeight: 600,
    lineHeight: 1.2,
    letterSpacing: '-0.01em',
  },
  '& .state': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 18px', fontSize: 14 },
  '& .reasons': { margin: '10px 0 0', maxWidth: 760, color: 'var(--ink-soft)' },
  '& .reasons h2': { display: 'inline', margin: 0, fontSize: 13, fontWeight: 650, color: 'var(--ink)' },
  '& ul': { margin: '2px 0 0', paddingLeft: 18 },
  '& li::first-letter': { textTransform: 'uppercase' },
});

const isWhole = (claim: ClaimRowFragment | ClaimPageFragment): claim is ClaimPageFragment => 'reasons' in claim;

/** The claim itself, its verdict or suggestion, and why the machine suggests it. */
export function ClaimHead({ claim }: { claim: ClaimRowFragment | ClaimPageFragment }) {
  const translate = useTranslate();
  const origins = useOriginSentence(claim.independentOrigins);
  const whole = isWhole(claim) ? claim : null;
  return (
    <Head>
      <div className="crumbs">
        {claim.story && (
          <>
            <LinkBase to={`/stories/${claim.story.id}/show`} title={claim.story.title}>
              {claim.story.title}
            </LinkBase>
            <span>·</span>
          </>
        )}
        <span>{translate(`desk.kind.${claim.kind}`)}</span>
        <span>·</span>
        <span
          title={
            whole
              ? `${translate('desk.label', { name: translate('desk.claim.why_worth') })} ${whole.reasons.join(', ')}`
              : undefined
          }
        >
          {translate('desk.claim.worth', { percent: Math.round(claim.checkworthiness * 100) })}
        </span>
      </div>
      <h1>{claim.text}</h1>
      <div className="state">
        {claim.verdict && <RatingMark verdict={claim.verdict.rating} />}
        <strong>{translate(`desk.claim_status.${claim.status}`)}</strong>
        <RatingMark suggestion={claim.suggestion?.rating} />
        <span>
          {origins}
          {claim.outlets.length > 0 && ` · ${translate('desk.count.outlets', { smart_count: claim.outlets.length })}`}
        </span>
      </div>
      {whole?.suggestion && whole.suggestion.reasons.length > 0 && (
        <div className="reasons">
          <h2>{translate('desk.claim.why_suggested')}</h2>
          <ul>
            {whole.suggestion.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </Head>
  );
}
