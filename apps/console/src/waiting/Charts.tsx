import type { DeskFiguresQuery } from '@claimdesk/contract';
import { RATINGS } from '@claimdesk/domain';
import { useLocale, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { Chart } from './Chart.tsx';

type Figures = DeskFiguresQuery['deskFigures'];

/** Verdicts in force by rating, what came in and went out by day, and how long it took. */
export default function Charts({ figures: { verdictMix, days } }: { figures: Figures }) {
  const translate = useTranslate();
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const names = days.map(({ day }) => format.format(new Date(`${day}T00:00:00Z`)));
  const hours = days.map(({ hoursToVerdict }) => hoursToVerdict && Math.round(hoursToVerdict * 10) / 10);
  const words = (name: string) => translate(`desk.figures.${name}`);
  return (
    <>
      {verdictMix.length === 0 && <NoVerdicts />}
      {verdictMix.length > 0 && (
        <Chart
          title={words('mix')}
          labels={RATINGS.map((rating) => translate(`desk.rating.${rating}`))}
          series={[
            {
              label: words('verdicts'),
              values: RATINGS.map((rating) => verdictMix.find((each) => each.rating === rating)?.count ?? 0),
              colours: RATINGS.map((rating) => rating.toLowerCase()),
            },
          ]}
          isHorizontal
        />
      )}
      <Chart
        title={words('throughput')}
        labels={names}
        series={[
          { label: words('articles'), values: days.map(({ articles }) => articles), colours: 'line-strong' },
          { label: words('verdicts'), values: days.map(({ verdicts }) => verdicts), colours: 'accent' },
        ]}
      />
      {hours.some((each) => (each ?? 0) > 0) && (
        <Chart
          title={words('hours')}
          labels={names}
          series={[{ label: words('median_hours'), values: hours, colours: 'stale' }]}
        />
      )}
    </>
  );
}

/** Before the first verdict a chart would be an empty frame. */
function NoVerdicts() {
  const translate = useTranslate();
  return (
    <Panel style={{ padding: '12px 16px' }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 14, fontWeight: 650 }}>{translate('desk.figures.mix')}</h2>
      <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{translate('desk.figures.no_verdicts')}</p>
    </Panel>
  );
}
