import { type FeedRowFragment, FeedsDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { useState, useSyncExternalStore } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import { useMay } from '../claims/ClaimTools.tsx';
import { Failure, Nothing, PageHead, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { Table } from '../list/RowsTable.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';
import { FeedForm } from './FeedForm.tsx';
import { FeedTableRow } from './FeedTableRow.tsx';
import { goingFeeds } from './remove-feed.ts';

const COLUMNS = ['feed', 'outlet', 'brought', 'polled', 'next', 'state'] as const;
/** Narrow screens leave out what is read least, so that what can be done stays in sight. */
const CLASSES: Partial<Record<(typeof COLUMNS)[number], string>> = { brought: 'end', outlet: 'wide', polled: 'wide' };
/** A poll that was asked for is over in seconds, one that is due by itself in minutes: the page follows both. */
const LOOK_EVERY_MS = 4_000;

/** Feeds whose articles come in by themselves: what each brings, when it is looked at, what is wrong with it. */
export default function FeedsPage() {
  const translate = useTranslate();
  const { state } = useLocation() as { state: { url?: string } | null };
  const mayManage = useMay('feed:manage');
  const { data, error, refetch } = useDeskQuery(
    ['desk', 'feeds'],
    FeedsDocument,
    {},
    { refetchInterval: LOOK_EVERY_MS },
  );
  const [isAdding, setAdding] = useState(Boolean(state?.url));
  const going = useSyncExternalStore(goingFeeds.subscribe, goingFeeds.current);
  usePageTitle(translate('desk.feeds.title'));
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const feeds = data.feeds.filter(({ id }) => !going.includes(id));
  const add = mayManage && !isAdding && (
    <Button variant="contained" onClick={() => setAdding(true)}>
      {translate('desk.feeds.add')}
    </Button>
  );
  return (
    <>
      <PageHead>
        <h1>{translate('desk.feeds.title')}</h1>
        <span className="count">{translate('desk.feeds.count', { smart_count: feeds.length })}</span>
        {feeds.length > 0 && <div className="actions">{add}</div>}
      </PageHead>
      {isAdding && <FeedForm url={state?.url ?? ''} onClose={() => setAdding(false)} />}
      {feeds.length ? (
        <Panel style={{ overflowX: 'auto' }}>
          <FeedTable feeds={feeds} mayManage={mayManage} />
        </Panel>
      ) : (
        !isAdding && <Nothing action={add}>{translate('desk.feeds.none')}</Nothing>
      )}
    </>
  );
}

function FeedTable({ feeds, mayManage }: { feeds: readonly FeedRowFragment[]; mayManage: boolean }) {
  const translate = useTranslate();
  return (
    <Table>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" className={CLASSES[name]}>
              {translate(`desk.feeds.column.${name}`)}
            </th>
          ))}
          {mayManage && <th scope="col">{translate('desk.actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <FeedTableRow key={feed.id} feed={feed} mayManage={mayManage} />
        ))}
      </tbody>
    </Table>
  );
}
