import type { Certainty, Stance } from '@claimdesk/contract';
import { useTranslate } from 'react-admin';

/** ▲ says so, ▼ denies it; hollow when hedged. */
export function StanceShape({ stance, certainty = 'STATED' }: { stance: Stance; certainty?: Certainty }) {
  const path = stance === 'ASSERTS' ? 'M8 3 14 13H2Z' : 'M8 13 2 3H14Z';
  const colour = stance === 'ASSERTS' ? 'var(--accent)' : 'var(--error)';
  const hollow = certainty === 'HEDGED';
  return (
    <svg viewBox="0 0 16 16" width={12} height={12} aria-hidden style={{ flex: 'none', color: colour }}>
      <path
        d={path}
        fill={hollow ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark with its words. */
export function StanceMark({ stance, certainty }: { stance: Stance; certainty: Certainty }) {
  const translate = useTranslate();
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 5, whiteSpace: 'nowrap' }}>
      <StanceShape stance={stance} certainty={certainty} />
      {translate(`desk.stance.${stance}${certainty === 'HEDGED' ? '_HEDGED' : ''}`)}
    </span>
  );
}
