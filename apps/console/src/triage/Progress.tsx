import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

const Line = styled('div')({
  marginLeft: 'auto',
  minWidth: 220,
  color: 'var(--ink-soft)',
  fontSize: 12.5,
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'right',
  '& i': {
    display: 'block',
    height: 3,
    marginTop: 4,
    borderRadius: 2,
    background: 'linear-gradient(var(--accent), var(--accent)) no-repeat var(--line)',
  },
});

const HOUR = 3_600_000;

/** How many are left, and how fast it goes. */
export function Progress({ decided, left }: { decided: number; left: number }) {
  const translate = useTranslate();
  const [start] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => setNow(Date.now()), [decided]);
  // A speed from two claims is a guess.
  const speed = decided >= 3 ? Math.round((decided * HOUR) / Math.max(1000, now - start)) : null;
  return (
    <Line>
      {translate('desk.triage.left', { smart_count: left })}
      {decided > 0 && ` · ${translate('desk.triage.decided', { smart_count: decided })}`}
      {speed !== null && ` · ${translate('desk.triage.speed', { speed })}`}
      <i style={{ backgroundSize: `${(100 * decided) / Math.max(1, decided + left)}% 100%` }} />
    </Line>
  );
}
