import type { Rating } from '@claimdesk/contract';
import { useTranslate } from 'react-admin';

const colourOf = (rating: Rating) => `var(--${rating.toLowerCase()})`;

function Shape({ rating, solid }: { rating: Rating; solid: boolean }) {
  const filled = solid && rating !== 'UNVERIFIED';
  const stroke = {
    fill: filled ? 'currentColor' : 'none',
    stroke: 'currentColor',
    strokeWidth: 1.7,
    strokeDasharray: solid ? undefined : '2.4 1.7',
  };
  return rating === 'DISPUTED' ? (
    <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" strokeLinejoin="round" {...stroke} />
  ) : (
    <circle cx="8" cy="8" r="5.6" {...stroke} />
  );
}

/** The bare shape of a rating: ● ◆ ○, solid when people decided it, dashed when a machine suggests it. */
export function RatingShape({ rating, solid, size = 14 }: { rating: Rating; solid: boolean; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden style={{ flex: 'none', color: colourOf(rating) }}>
      <Shape rating={rating} solid={solid} />
    </svg>
  );
}

/** Shape, word and colour of a verdict, or of a suggestion with the word "suggested" beside it. */
export function RatingMark({ verdict, suggestion }: { verdict?: Rating | null; suggestion?: Rating | null }) {
  const translate = useTranslate();
  const rating = verdict ?? suggestion;
  if (!rating) return <span style={{ color: 'var(--ink-faint)' }}>{translate('desk.no_rating')}</span>;
  return (
    <span style={{ display: 'inline-flex', alignItems: 'baseline', gap: 6, whiteSpace: 'nowrap' }}>
      <span style={{ alignSelf: 'center', display: 'inline-flex' }}>
        <RatingShape rating={rating} solid={Boolean(verdict)} />
      </span>
      <span style={{ color: colourOf(rating), fontWeight: verdict ? 650 : 550 }}>
        {translate(`desk.rating.${rating}`)}
      </span>
      {!verdict && <span style={{ color: 'var(--ink-faint)', fontSize: 12 }}>{translate('desk.suggested')}</span>}
    </span>
  );
}
