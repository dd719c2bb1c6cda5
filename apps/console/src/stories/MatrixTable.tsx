import type { StoryFrameQuery } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type SyntheticEvent, useEffect, useRef } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import type { Spot } from './CellDetail.tsx';
import { Row } from './MatrixRow.tsx';
import type { MatrixRow } from './use-matrix.ts';

export type Column = NonNullable<StoryFrameQuery['story']>['matrix']['columns'][number];

const Scroll = styled(Panel)({
  maxHeight: 'calc(100vh - 150px)',
  minHeight: 260,
  overflow: 'auto',
  contain: 'content',
  '& table': { tableLayout: 'fixed', minWidth: '100%', borderCollapse: 'separate', borderSpacing: 0, fontSize: 13 },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '8px 6px',
    background: 'var(--surface)',
    borderBottom: '1px solid var(--line)',
    color: 'var(--ink-soft)',
    fontSize: 12,
    fontWeight: 600,
    textAlign: 'center',
    verticalAlign: 'bottom',
    overflowWrap: 'break-word',
  },
  '& thead small': { display: 'block', color: 'var(--ink-faint)', fontWeight: 400, fontSize: 11.5 },
  '& .claim': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    padding: '7px 12px',
    background: 'var(--surface)',
    borderRight: '1px solid var(--line)',
    textAlign: 'left',
    fontWeight: 400,
    lineHeight: 1.35,
  },
  '& thead .claim': { zIndex: 3 },
  '& .claim a': { color: 'var(--ink)', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& .claim .state': { display: 'flex', flexWrap: 'wrap', gap: '0 12px', marginTop: 2, fontSize: 12.5 },
  '& .claim .joined': { color: 'var(--ink-faint)', fontSize: 12 },
  '& tbody th, & tbody td': { borderBottom: '1px solid var(--line)' },
  '& td': { position: 'relative', padding: '7px 4px', textAlign: 'center', verticalAlign: 'top' },
  '& td .marks': { display: 'inline-flex', gap: 3, minHeight: 18, alignItems: 'center' },
  '& td.silent': { color: 'var(--ink-faint)' },
  '& td small': { display: 'block', fontSize: 11.5, lineHeight: 1.25, color: 'var(--ink-soft)' },
  '& td:focus': { outline: '2px solid var(--focus)', outlineOffset: -2 },
  '& tbody tr:hover :is(td, th)': { background: 'color-mix(in srgb, var(--sunken) 60%, var(--surface))' },
  '& td i': { position: 'absolute', height: 2, background: 'var(--line-strong)', pointerEvents: 'none' },
  '& td b': {
    position: 'absolute',
    left: 'calc(50% - 3px)',
    width: 6,
    height: 6,
    borderRadius: 3,
    background: 'var(--ink-faint)',
    pointerEvents: 'none',
  },
});

const CLAIM_WIDTH = 350;
const COLUMN_WIDTH = 104;

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

interface Props {
  rows: MatrixRow[];
  total: number;
  columns: readonly Column[];
  more: () => void;
  onLook: (spot: Spot | null) => void;
}

/** The table itself. Only the rows in view are on the page; arrows walk the cells, Enter opens the sentence. */
export const MatrixTable = memo(function MatrixTable({ rows, total, columns, more, onLook }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 64,
    overscan: 4,
    getItemKey: (index) => rows[index]?.claim.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const end = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (end >= rows.length - 12) more();
  }, [end, rows.length, more]);

  const focus = (at: number, column: number) => {
    virtual.scrollToIndex(at);
    // A row that was out of view comes with the next frames.
    let tries = 0;
    const go = () => {
      const cell = scroll.current?.querySelector<HTMLElement>(`tr[data-index="${at}"] td:nth-of-type(${column + 1})`);
      if (cell) cell.focus();
      else if (tries++ < 10) requestAnimationFrame(go);
    };
    go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest('td');
    const at = Number(cell?.closest('tr')?.dataset.index);
    if (!cell || Number.isNaN(at)) return;
    const column = columns.findIndex(({ id }) => id === cell.dataset.column);
    if (event.key === 'Enter') {
      const place = rows[at]?.cells.find(({ columnId }) => columnId === cell.dataset.column)?.appearances[0];
      if (place) navigate(`/articles/${place.article.id}/show?at=${place.id}`);
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
    focus(within(at + step[0], rows.length), within(column + step[1], columns.length));
  };
  const look = (event: SyntheticEvent) => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('td, th.claim');
    const row = rows[Number(place?.closest('tr')?.dataset.index)];
    if (row) onLook({ row, columnId: place?.dataset.column ?? null });
  };
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <Scroll as="div" ref={scroll}>
      <table
        role="grid"
        style={{ width: CLAIM_WIDTH + columns.length * COLUMN_WIDTH }}
        aria-labelledby="matrix-title"
        aria-rowcount={total + 1}
        onKeyDown={onKeyDown}
        onMouseOver={look}
        onFocus={look}
      >
        {/* Widths that are known spare the browser from measuring every cell whenever one row comes into view. */}
        <colgroup>
          <col style={{ width: CLAIM_WIDTH }} />
          {columns.map(({ id }) => (
            <col key={id} style={{ width: COLUMN_WIDTH }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="claim">
              {translate('desk.claim.column.claim')}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Room height={before} />}
          {items.map(({ index, key }) => {
            const row = rows[index];
            return (
              row && (
                <Row key={key} {...{ row, columns, index }} isEntry={index === 0} measure={virtual.measureElement} />
              )
            );
          })}
          {after > 0 && <Room height={after} />}
        </tbody>
      </table>
    </Scroll>
  );
});

/** Takes the room of the rows that are out of view. */
const Room = ({ height }: { height: number }) => <tr aria-hidden style={{ height }} />;

function ColumnHead({ column: { outlet, wires, articles } }: { column: Column }) {
  const translate = useTranslate();
  return (
    <th scope="col" title={articles.map(({ title, opening }) => title ?? opening).join('\n')}>
      {outlet?.name ?? translate('desk.outlet_unknown')}
      {wires.length > 0 && <small>{translate('desk.article.via', { wires: wires.join(', ') })}</small>}
    </th>
  );
}
