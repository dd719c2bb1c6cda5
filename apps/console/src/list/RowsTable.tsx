import { styled } from '@mui/material/styles';
import type { ChangeEvent, ReactNode } from 'react';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';

export const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  '& th, & td': { padding: '8px 12px', textAlign: 'left', verticalAlign: 'top', borderBottom: '1px solid var(--line)' },
  '& tbody tr:last-child td': { borderBottom: 0 },
  '& th': { padding: '7px 12px', color: 'var(--ink-faint)', fontSize: 12, fontWeight: 550, whiteSpace: 'nowrap' },
  '& tbody tr:hover': { background: 'color-mix(in srgb, var(--sunken) 55%, transparent)' },
  '& tbody tr:has(:focus-visible)': { boxShadow: 'inset 3px 0 var(--focus)' },
  '& tbody tr[aria-selected=true]': { background: 'var(--accent-soft)' },
  '& .end': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& .quiet': { color: 'var(--ink-soft)', whiteSpace: 'nowrap' },
  '& .main': { width: '100%' },
  '& .pick': { padding: '4px 0 0 6px', width: 32 },
  '& th.pick': { padding: '3px 0 0 6px' },
  // The label around the box is the target: 28 by 28 pixels.
  '& .pick label': { display: 'grid', placeItems: 'center', width: 28, height: 28, cursor: 'pointer' },
  '& .pick input': { width: 15, height: 15, margin: 0, accentColor: 'var(--accent)', cursor: 'pointer' },
  [theme.breakpoints.down('md')]: { '& .wide': { display: 'none' } },
}));

export interface Column<Row> {
  name: string;
  label: string;
  /** `end` for numbers, `quiet` for what is read last, `wide` for what narrow screens leave out, `main` takes the room. */
  className?: string;
  cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  columns: readonly Column<Row>[];
  /** Whether rows can be selected for the bulk bar. */
  selectable?: boolean;
  /** What a row is called when its box is read out. */
  nameOf?: (row: Row) => string;
}

/**
 * The rows of a list from react-admin's list context, in a plain table: its own table brings a column chooser,
 * tooltips and inputs of a hundred kilobytes, and costs a styled component per cell.
 */
export function RowsTable<Row extends RaRecord>({ columns, selectable = false, nameOf }: Props<Row>) {
  const { data = [], selectedIds } = useListContext<Row>();
  return (
    <Table>
      <thead>
        <tr>
          {selectable && <SelectPage ids={data.map(({ id }) => id)} />}
          {columns.map(({ name, label, className }) => (
            <th key={name} scope="col" className={className}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.map((row) => (
          <tr key={row.id} aria-selected={selectable ? selectedIds.includes(row.id) : undefined}>
            {selectable && <SelectRow row={row} rows={data} name={nameOf?.(row) ?? ''} />}
            {columns.map(({ name, className, cell }) => (
              <td key={name} className={className}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function SelectPage({ ids }: { ids: RaRecord['id'][] }) {
  const translate = useTranslate();
  const { selectedIds, onSelect } = useListContext();
  const chosen = ids.filter((id) => selectedIds.includes(id));
  const all = ids.length > 0 && chosen.length === ids.length;
  return (
    <th className="pick" scope="col">
      <label>
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && !all;
          }}
          aria-label={translate('desk.list.select_page')}
          onChange={() => {
            const others = selectedIds.filter((id) => !ids.includes(id));
            onSelect(all ? others : [...others, ...ids]);
          }}
        />
      </label>
    </th>
  );
}

let lastPicked: RaRecord['id'] | null = null;

function SelectRow<Row extends RaRecord>({ row, rows, name }: { row: Row; rows: Row[]; name: string }) {
  const translate = useTranslate();
  const { selectedIds, onSelect, onToggleItem } = useListContext();
  const pick = (event: ChangeEvent) => {
    const from = rows.findIndex(({ id }) => id === lastPicked);
    const to = rows.indexOf(row);
    lastPicked = row.id;
    // A box is changed by a click, which knows the Shift key; React calls it a change.
    if (!(event.nativeEvent as Event & { shiftKey?: boolean }).shiftKey || from === -1) return onToggleItem(row.id);
    const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
    onSelect([...new Set([...selectedIds, ...between])]);
  };
  return (
    <td className="pick">
      <label>
        <input
          type="checkbox"
          checked={selectedIds.includes(row.id)}
          aria-label={translate('desk.list.select_row', { name })}
          onChange={pick}
        />
      </label>
    </td>
  );
}
