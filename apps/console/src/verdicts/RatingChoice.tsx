import type { Rating } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { RatingShape } from './RatingMark.tsx';

const Group = styled('fieldset')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, 1fr)',
  gap: 6,
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  '& label': {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: 4,
    padding: '10px 4px 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: 6,
    cursor: 'pointer',
    fontSize: 12.5,
    fontWeight: 600,
    textAlign: 'center',
  },
  '&.missing label': { borderColor: 'var(--error)' },
  '& label:hover': { background: 'var(--sunken)' },
  '& input': {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
  '& label:has(:focus-visible)': { outline: '2px solid var(--focus)', outlineOffset: 2 },
  '& kbd': { font: 'inherit', fontWeight: 400, fontSize: 11, color: 'var(--ink-faint)' },
  ...Object.fromEntries(
    ['corroborated', 'disputed', 'unverified'].map((name) => [
      `& .${name.toUpperCase()}:has(:checked)`,
      { background: `var(--${name}-soft)`, borderColor: `var(--${name})`, boxShadow: `inset 0 0 0 1px var(--${name})` },
    ]),
  ),
});

interface Props {
  ratings: readonly Rating[];
  chosen: Rating | null;
  onChoose: (rating: Rating) => void;
  missing: boolean;
}

/** The three ratings as what they are, a choice of one: arrow keys work, and so do c, d and u. */
export function RatingChoice({ ratings, chosen, onChoose, missing }: Props) {
  const translate = useTranslate();
  return (
    <Group className={missing ? 'missing' : ''} aria-label={translate('desk.verdict.title')}>
      {ratings.map((rating) => (
        <label key={rating} className={rating}>
          <input
            type="radio"
            name="rating"
            value={rating}
            checked={chosen === rating}
            aria-keyshortcuts={rating[0]!.toLowerCase()}
            onChange={() => onChoose(rating)}
          />
          <RatingShape rating={rating} solid size={18} />
          {translate(`desk.rating.${rating}`)}
          <kbd aria-hidden>{rating[0]!.toLowerCase()}</kbd>
        </label>
      ))}
    </Group>
  );
}
