import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { countItems, isUnfinished } from './intake-items.ts';
import { intakeList, lookAgain, takeOff } from './intake-list.ts';
import { IntakeRow } from './IntakeRow.tsx';

const Frame = styled(Panel)({
  marginTop: 24,
  '& header': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '8px 14px',
    borderBottom: '1px solid var(--line)',
  },
  '& h2': { margin: 0, fontSize: 14, fontWeight: 650 },
  '& header span': { color: 'var(--ink-soft)', fontSize: 13 },
  '& header button': { marginLeft: 'auto' },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
});

/** Live events tell of articles at once; that a site did not answer is asked for. */
const LOOK_EVERY_MS = 1_500;

/** What was handed in from this page, and how far each has come. */
export function IntakeList() {
  const translate = useTranslate();
  const provider = useDataProvider<DeskDataProvider>();
  const items = useSyncExternalStore(intakeList.subscribe, intakeList.current);
  const isWaiting = items.some(isUnfinished);
  useQuery({
    queryKey: ['desk', 'intake', isWaiting],
    queryFn: ({ signal }) => lookAgain(provider, signal),
    refetchInterval: isWaiting ? LOOK_EVERY_MS : false,
    enabled: items.length > 0,
  });
  if (!items.length) return null;
  const counts = Object.entries(countItems(items)).filter(([, count]) => count > 0);
  const done = items.filter((item) => !isUnfinished(item)).map(({ key }) => key);
  return (
    <Frame aria-labelledby="intake-title">
      <header>
        <h2 id="intake-title">{translate('desk.intake.title')}</h2>
        <span role="status">
          {counts.map(([name, count]) => translate(`desk.intake.count.${name}`, { smart_count: count })).join(' · ')}
        </span>
        {done.length > 0 && <Button onClick={() => takeOff(done)}>{translate('desk.intake.clear')}</Button>}
      </header>
      <ul>
        {items.map((item) => (
          <IntakeRow key={item.key} item={item} />
        ))}
      </ul>
    </Frame>
  );
}
