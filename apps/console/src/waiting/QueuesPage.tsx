import { type ArticleRowFragment, DeskFiguresDocument, QueuesDocument, type QueuesQuery } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useGetList, useTranslate } from 'react-admin';
import { useRetry } from '../articles/RetryButton.tsx';
import { Failure, PageHead, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';
import { PipelineNow } from './PipelineNow.tsx';

type Queue = QueuesQuery['deskFigures']['queues'][number];

const Cards = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
  gap: 16,
  marginBottom: 16,
});
const Card = styled(Panel)({
  padding: '12px 16px 14px',
  '& h2': { margin: 0, fontSize: 14, fontWeight: 650 },
  '& p': { margin: '2px 0 10px', color: 'var(--ink-soft)' },
  '& .away': { color: 'var(--error)' },
  '& dl': { display: 'flex', gap: 32, margin: 0 },
  '& dl div': { display: 'flex', flexDirection: 'column-reverse' },
  '& dt': { color: 'var(--ink-soft)', fontSize: 12.5 },
  '& dd': { margin: 0, fontSize: 22, fontWeight: 650, fontVariantNumeric: 'tabular-nums' },
});

const LOOK_AGAIN_MS = 4000;
/** As many as are tried again with one press. */
const AT_ONCE = 100;
const FAILED = {
  filter: { status: 'FAILED' },
  sort: { field: 'OLDEST', order: 'ASC' as const },
  pagination: { page: 1, perPage: AT_ONCE },
};

/** What the workers have before them, what they are at, and what they could not do, with the way to have it tried again. */
export default function QueuesPage() {
  const translate = useTranslate();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const queues = useDeskQuery(['desk', 'queues'], QueuesDocument, {}, { refetchInterval: LOOK_AGAIN_MS });
  const figures = useDeskQuery(['desk', 'figures'], DeskFiguresDocument, { days: 1, timeZone });
  usePageTitle(translate('desk.queues.title'));
  if (queues.error && !queues.data) return <Failure error={queues.error} retry={() => void queues.refetch()} />;
  if (!queues.data) return <PageSkeleton />;
  return (
    <>
      <PageHead>
        <h1>{translate('desk.queues.title')}</h1>
        <div className="actions">
          <RetryAll />
        </div>
      </PageHead>
      <Cards>
        {queues.data.deskFigures.queues.map((queue) => (
          <QueueCard key={queue.name} queue={queue} />
        ))}
      </Cards>
      <PipelineNow stages={figures.data?.deskFigures.pipeline ?? []} failedShown={AT_ONCE} />
    </>
  );
}

function QueueCard({ queue: { name, load } }: { queue: Queue }) {
  const translate = useTranslate();
  return (
    <Card aria-labelledby={`queue-${name}`}>
      <h2 id={`queue-${name}`}>{translate(`desk.queues.name.${name}`)}</h2>
      <p>{translate(`desk.queues.what.${name}`)}</p>
      {!load && <p className="away">{translate('desk.queues.away')}</p>}
      {load && (
        <dl>
          {(['waiting', 'active', 'delayed'] as const).map((part) => (
            <div key={part}>
              <dt>{translate(`desk.queues.${part}`)}</dt>
              <dd>{load[part]}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

function RetryAll() {
  const translate = useTranslate();
  const retry = useRetry();
  const { data = [] } = useGetList<ArticleRowFragment>('articles', FAILED);
  const ids = data.filter(({ retryable }) => retryable).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Button variant="contained" disabled={retry.isPending} onClick={() => retry.mutate(ids)}>
      {translate('desk.article.retry_selected', { smart_count: ids.length })}
    </Button>
  );
}
