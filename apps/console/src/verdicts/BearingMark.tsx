import type { Bearing } from '@claimdesk/contract';

const PATH: Record<Bearing, string> = {
  SUPPORTS: 'M8 3 14 13H2Z',
  CONTRADICTS: 'M8 13 2 3H14Z',
  CONTEXT: 'M3 6.5H13M3 9.5H13',
};
const COLOUR: Record<Bearing, string> = {
  SUPPORTS: 'var(--accent)',
  CONTRADICTS: 'var(--error)',
  CONTEXT: 'var(--ink-soft)',
};

/** ▲ supports, ▼ contradicts, = gives context: the shapes of the stances, as they mean the same. */
export function BearingShape({ bearing }: { bearing: Bearing }) {
  return (
    <svg viewBox="0 0 16 16" width={12} height={12} aria-hidden style={{ flex: 'none', color: COLOUR[bearing] }}>
      <path d={PATH[bearing]} fill="currentColor" stroke="currentColor" strokeWidth={1.6} strokeLinejoin="round" />
    </svg>
  );
}
