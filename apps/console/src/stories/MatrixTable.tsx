import type { StoryFrameQuery } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import type { Spot } from './CellDetail.tsx';
import { Row } from './MatrixRow.tsx';
import type { MatrixRow } from './use-matrix.ts';

export type Column = NonNullable<StoryFrameQuery['story']>['matrix']['columns'][number];

const CLAIM_WIDTH = 350;
const COLUMN_WIDTH = 104;

const Scroll = styled(Panel)({
  maxHeight: 'calc(100vh - 150px)',
  minHeight: 260,
  overflow: 'auto',
  contain: 'content',
  // A cell that takes the focus comes out from under the heads, which stay where they are.
  scrollPadding: `72px 0 0 ${CLAIM_WIDTH}px`,
  '& table': { tableLayout: 'fixed', minWidth: '100%', borderCollapse: 'separate', borderSpacing: 0, fontSize: 13 },
  // The head sticks as one: a layer for each of forty cells is felt when the table scrolls.
  '& thead': { position: 'sticky', top: 0, zIndex: 2 },
  '& thead th': {
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
  '& .claim a': { color: 'var(--ink)', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& .claim .state': { display: 'flex', flexWrap: 'wrap', gap: '0 12px', marginTop: 2, fontSize: 12.5 },
  '& .claim .joined': { color: 'var(--ink-faint)', fontSize: 12 },
  '& tbody th, & tbody td': { borderBottom: '1px solid var(--line)' },
  '& td': { position: 'relative', padding: '7px 4px', textAlign: 'center', verticalAlign: 'top' },
  '& td .marks': { display: 'inline-flex', gap: 3, minHeight: 18, alignItems: 'center' },
  '& td.silent': { color: 'var(--ink-faint)' },
  '& td.room': { padding: 0 },
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

/** The cell that has, or last had, the focus. */
interface Place {
  row: number;
  column: number;
}

/** The rows and columns in view: only their cells are on the page. */
function useWindow(rows: MatrixRow[], columns: readonly Column[]) {
  const scroll = useRef<HTMLDivElement>(null);
  const getScrollElement = () => scroll.current;
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement,
    estimateSize: () => 64,
    overscan: 2,
    getItemKey: (index) => rows[index]?.claim.id ?? index,
  });
  // The head of the row lies over the left edge, so there are always some columns more than can be seen.
  const across = useVirtualizer({
    count: columns.length,
    getScrollElement,
    estimateSize: () => COLUMN_WIDTH,
    overscan: 1,
    horizontal: true,
  });
  const inView = across.getVirtualItems();
  return { scroll, down, across, from: inView[0]?.index ?? 0, to: (inView.at(-1)?.index ?? -1) + 1 };
}

/**
 * The table itself, as the grid pattern has it: arrows walk the cells, Enter opens the sentence, Tab comes back to the
 * cell it left. Rows and cells say their place in the whole, as most of it is not on the page.
 */
export const MatrixTable = memo(function MatrixTable({ rows, total, columns, more, onLook }: Props) {
  const navigate = useNavigate();
  const { scroll, down, across, from, to } = useWindow(rows, columns);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const items = down.getVirtualItems();
  const end = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (end >= rows.length - 12) more();
  }, [end, rows.length, more]);

  const focus = ({ row, column }: Place) => {
    let tries = 0;
    const go = () => {
      const cell = scroll.current?.querySelector<HTMLElement>(`tr[data-index="${row}"] td[data-at="${column}"]`);
      if (cell) return cell.focus();
      // What is far out of view comes with the frames after it was scrolled to.
      if (tries === 0) down.scrollToIndex(row);
      if (tries === 0) across.scrollToOffset(column * COLUMN_WIDTH);
      if (tries++ < 10) requestAnimationFrame(go);
    };
    go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (place?.column == null) return;
    const { row, column } = place;
    if (event.key === 'Enter') {
      const words = rows[row]?.cells.find(({ columnId }) => columnId === columns[column]?.id)?.appearances[0];
      if (words) navigate(`/articles/${words.article.id}/show?at=${words.id}`);
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
    focus({ row: within(row + step[0], rows.length), column: within(column + step[1], columns.length) });
  };
  const look = (event: SyntheticEvent) => {
    const place = placeOf(event.target);
    const row = place && rows[place.row];
    if (!row) return;
    onLook({ row, columnId: place.column == null ? null : (columns[place.column]?.id ?? null) });
    if (event.type === 'focus' && place.column != null) setActive({ row: place.row, column: place.column });
  };
  const isOnPage = items.some(({ index }) => index === active.row) && active.column >= from && active.column < to;
  const entry = isOnPage ? active : { row: down.range?.startIndex ?? 0, column: from };
  return (
    <Scroll as="div" ref={scroll}>
      <table
        role="grid"
        style={{ width: CLAIM_WIDTH + columns.length * COLUMN_WIDTH }}
        aria-labelledby="matrix-title"
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onMouseOver={look}
        onFocus={look}
      >
        <Heads columns={columns} />
        <tbody>
          <Room height={items[0]?.start ?? 0} />
          {items.map(({ index, key }) => {
            const row = rows[index];
            const entryAt = entry.row === index ? entry.column : null;
            return (
              row && <Row key={key} {...{ row, columns, index, from, to, entryAt }} measure={down.measureElement} />
            );
          })}
          <Room height={down.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </Scroll>
  );
});

/** Where in the table an event happened; no column for the head of a row. */
function placeOf(target: EventTarget): { row: number; column: number | null } | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('td[data-at], th.claim');
  const row = cell?.closest('tr')?.dataset.index;
  if (!cell || row === undefined) return null;
  return { row: Number(row), column: cell.dataset.at === undefined ? null : Number(cell.dataset.at) };
}

const Heads = memo(function Heads({ columns }: { columns: readonly Column[] }) {
  const translate = useTranslate();
  return (
    <>
      {/* Widths that are known spare the browser from measuring every cell whenever one row comes into view. */}
      <colgroup>
        <col style={{ width: CLAIM_WIDTH }} />
        {columns.map(({ id }) => (
          <col key={id} style={{ width: COLUMN_WIDTH }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="claim" aria-colindex={1}>
            {translate('desk.claim.column.claim')}
          </th>
          {columns.map((column, at) => (
            <ColumnHead key={column.id} column={column} at={at} />
          ))}
        </tr>
      </thead>
    </>
  );
});

/** Takes the room of the rows that are out of view. */
const Room = ({ height }: { height: number }) => height > 0 && <tr aria-hidden style={{ height }} />;

function ColumnHead({ column: { outlet, wires, articles }, at }: { column: Column; at: number }) {
  const translate = useTranslate();
  return (
    <th scope="col" aria-colindex={at + 2} title={articles.map(({ title, opening }) => title ?? opening).join('\n')}>
      {outlet?.name ?? translate('desk.outlet_unknown')}
      {wires.length > 0 && <small>{translate('desk.article.via', { wires: wires.join(', ') })}</small>}
    </th>
  );
}
