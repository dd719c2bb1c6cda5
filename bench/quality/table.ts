import type { Row } from './quality-set.ts';

/** The rows of one file. */
export interface Scored {
  set: string;
  file: string;
  seconds: number;
  rows: Row[];
}

const HEAD = ['set', 'metric', 'ours', 'baseline', 'best published', 'aim', ''];

/** One table for all: a share as per cent with its counts, and whether the aim is reached. */
export function table(scored: Scored[]): string {
  const body = scored.flatMap(({ set, file, rows }) => [
    [`${set} (${file})`, '', '', '', '', '', ''],
    ...rows.map((row) => [
      '',
      row.metric,
      ours(row),
      figure(row, row.baseline),
      row.published ?? '',
      aim(row),
      verdict(row),
    ]),
  ]);
  // The first column's titles run over the empty cells to their right.
  const widths = HEAD.map((head, i) =>
    i === 0 ? 4 : Math.max(head.length, ...body.map((cells) => cells[i]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(HEAD), ...body.map(line)].join('\n');
}

const ours = (row: Row) => `${figure(row, row.ours)}${row.counts ? ` (${row.counts})` : ''}`;

function figure(row: Row, value: number | string | null | undefined): string {
  if (value === undefined) return '';
  if (value === null) return 'none';
  if (typeof value === 'string') return value;
  return row.kind === 'count' ? String(value) : (100 * value).toFixed(1);
}

function aim(row: Row): string {
  if (row.aim?.least !== undefined) return `>= ${figure(row, row.aim.least)}`;
  return row.aim?.most === undefined ? '' : `<= ${figure(row, row.aim.most)}`;
}

function verdict({ ours: value, aim: a }: Row): string {
  if (!a || value === null) return '';
  const reached = (a.least === undefined || value >= a.least) && (a.most === undefined || value <= a.most);
  return reached ? 'reached' : 'not reached';
}
