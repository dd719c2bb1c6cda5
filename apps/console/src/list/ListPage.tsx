import Skeleton from '@mui/material/Skeleton';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';
import { Failure, Nothing, PageHead, Panel, usePageTitle } from '../layout/Page.tsx';
import { BulkBar } from './BulkBar.tsx';
import { SavedViews } from './SavedViews.tsx';
import { Pager } from './Pager.tsx';
import { useRowKeys } from './use-row-keys.ts';

interface Props {
  title: string;
  /** "5 articles", in words. */
  count: (total: number) => string;
  filters: ReactNode;
  actions?: ReactNode;
  bulkActions?: ReactNode;
  /** What to say and do when there is nothing at all yet. */
  empty: ReactNode;
  children: ReactNode;
}

/** The frame of a list: title and count, filters, rows, pages, and the bar for selected rows. */
export function ListPage({ title, count, filters, actions, bulkActions, empty, children }: Props) {
  const { total, isPending } = useListContext();
  usePageTitle(title);
  useRowKeys();
  return (
    <>
      <PageHead>
        <h1>{title}</h1>
        <span className="count" aria-live="polite">
          {!isPending && total != null && count(total)}
        </span>
        <div className="actions">{actions}</div>
      </PageHead>
      {filters}
      {filters && <SavedViews />}
      <Panel style={{ overflowX: 'auto' }}>
        <Rows empty={empty}>{children}</Rows>
      </Panel>
      <Pager />
      {bulkActions && <BulkBar>{bulkActions}</BulkBar>}
    </>
  );
}

function Rows({ empty, children }: { empty: ReactNode; children: ReactNode }) {
  const translate = useTranslate();
  const { data, isPending, error, refetch, filterValues, setFilters } = useListContext<RaRecord>();
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending || !data) return <RowsSkeleton />;
  if (data.length > 0) return children;
  if (Object.keys(filterValues).length === 0) return empty;
  return (
    <Nothing
      action={
        <Button variant="outlined" onClick={() => setFilters({})}>
          {translate('desk.list.clear')}
        </Button>
      }
    >
      {translate('desk.list.nothing')}
    </Nothing>
  );
}

function RowsSkeleton() {
  const translate = useTranslate();
  return (
    <div role="status" aria-busy aria-label={translate('desk.loading')} style={{ padding: '6px 14px' }}>
      {Array.from({ length: 10 }, (_, row) => (
        <Skeleton key={row} variant="text" height={44} width={`${94 - ((row * 7) % 22)}%`} />
      ))}
    </div>
  );
}
