import type { ClaimOrder } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useCallback, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { Failure, Nothing, PageSkeleton, Panel } from '../layout/Page.tsx';
import { CellDetail, type Spot } from './CellDetail.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { Timeline } from './Timeline.tsx';
import { useMatrix } from './use-matrix.ts';

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 18px',
  marginBottom: 10,
  '& h2': { margin: 0, fontSize: 14, fontWeight: 650 },
  '& .count': { color: 'var(--ink-faint)', fontSize: 13 },
  '& label': { display: 'inline-flex', alignItems: 'center', gap: 7, minHeight: 28, fontSize: 13 },
  '& select': {
    height: 28,
    border: '1px solid var(--line-strong)',
    borderRadius: 5,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
  },
  '& input': { width: 15, height: 15, margin: 0, accentColor: 'var(--accent)' },
});
const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 320px',
  gap: 16,
  alignItems: 'start',
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const ORDERS: ClaimOrder[] = ['DISPUTED_FIRST', 'CHECKWORTHINESS', 'NEWEST', 'MOST_SOURCES'];

/** Claim × outlet: who says so, who denies it, who is silent, and who has it from one source. */
export function Matrix({ storyId }: { storyId: string }) {
  const translate = useTranslate();
  const [order, setOrder] = useStore<ClaimOrder>('claimdesk.matrix.order', 'DISPUTED_FIRST');
  const [cross, setCross] = useStore('claimdesk.matrix.cross', true);
  const { matrix, rows, total, isPending, error, retry, more } = useMatrix(storyId, order, cross);
  const [spot, setSpot] = useState<Spot | null>(null);
  const look = useCallback((next: Spot | null) => setSpot((now) => (same(now, next) ? now : next)), []);
  if (error) return <Failure error={error} retry={retry} />;
  if (isPending || !matrix) return <PageSkeleton />;
  return (
    <section aria-labelledby="matrix-title">
      <Timeline matrix={matrix} />
      <Bar>
        <h2 id="matrix-title">{translate('desk.matrix.title')}</h2>
        <span className="count">{translate('desk.count.claims', { smart_count: total })}</span>
        <label>
          {translate('desk.list.sort')}
          <select value={order} onChange={(event) => setOrder(event.target.value as ClaimOrder)}>
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {translate(`desk.claim.order.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={cross} onChange={(event) => setCross(event.target.checked)} />
          {translate('desk.matrix.cross')}
        </label>
      </Bar>
      {rows.length === 0 ? (
        <Panel>
          <Nothing>{translate(cross ? 'desk.matrix.none_cross' : 'desk.matrix.none')}</Nothing>
        </Panel>
      ) : (
        <Columns>
          <MatrixTable key={`${order}${cross}`} {...{ rows, total, more }} columns={matrix.columns} onLook={look} />
          <CellDetail spot={spot} columns={matrix.columns} />
        </Columns>
      )}
    </section>
  );
}

const same = (a: Spot | null, b: Spot | null) => a?.row === b?.row && a?.columnId === b?.columnId;
