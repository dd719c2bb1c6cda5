import { memo, useMemo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useOriginSentence } from '../claims/OriginCount.tsx';
import { StanceShape } from '../claims/StanceMark.tsx';
import { RatingMark } from '../verdicts/RatingMark.tsx';
import { type Strand, strandsOf } from './lanes.ts';
import type { Column } from './MatrixTable.tsx';
import type { MatrixCell, MatrixRow } from './use-matrix.ts';

interface Props {
  row: MatrixRow;
  columns: readonly Column[];
  index: number;
  /** The columns in view: `from` is the first, `to` the one after the last. */
  from: number;
  to: number;
  /** The column where the Tab key enters the table, if it does so in this row. */
  entryAt: number | null;
  measure: (element: HTMLElement | null) => void;
}

/** One claim across the outlets. */
export const Row = memo(function Row({ row, columns, index, from, to, entryAt, measure }: Props) {
  const translate = useTranslate();
  const { claim, origins, figuresDiffer } = row;
  const sentence = useOriginSentence(claim.independentOrigins);
  const ids = useMemo(() => columns.map(({ id }) => id), [columns]);
  const strands = useMemo(() => strandsOf(origins, ids), [origins, ids]);
  const cells = useMemo(() => new Map(row.cells.map((cell) => [cell.columnId, cell])), [row.cells]);
  const joined = origins.filter(({ columnIds }) => columnIds.length > 1);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" className="claim" aria-colindex={1}>
        <LinkBase to={`/claims/${claim.id}/show`}>{claim.text}</LinkBase>
        <div className="state">
          <RatingMark verdict={claim.verdict?.rating} suggestion={claim.suggestion?.rating} />
          <span>{sentence}</span>
        </div>
        {joined.map(({ key, name, columnIds }) => (
          <div key={key} className="joined">
            {translate('desk.matrix.joined', { smart_count: columnIds.length, name })}
          </div>
        ))}
      </th>
      <Skipped columns={from} />
      {columns.slice(from, to).map(({ id, outlet }, at) => (
        <Cell
          key={id}
          at={from + at}
          outlet={outlet?.name ?? translate('desk.outlet_unknown')}
          cell={cells.get(id)}
          strands={strands.get(id)}
          figures={figuresDiffer}
          isEntry={entryAt === from + at}
          translate={translate}
        />
      ))}
      <Skipped columns={columns.length - to} />
    </tr>
  );
});

/** Takes the room of the columns that are out of view. */
const Skipped = ({ columns }: { columns: number }) =>
  columns > 0 && <td aria-hidden className="room" colSpan={columns} />;

interface CellProps {
  at: number;
  outlet: string;
  cell: MatrixCell | undefined;
  strands: Strand[] | undefined;
  figures: boolean;
  isEntry: boolean;
  /** Handed down: forty hooks a row are felt when a row comes into view. */
  translate: ReturnType<typeof useTranslate>;
}

const Cell = memo(function Cell({ at, outlet, cell, strands = [], figures, isEntry, translate }: CellProps) {
  const stances = (['ASSERTS', 'DENIES'] as const).flatMap((stance) => {
    const certainty = stance === 'ASSERTS' ? cell?.asserts : cell?.denies;
    return certainty ? [{ stance, certainty }] : [];
  });
  const words = stances.length
    ? stances.map(({ stance, certainty }) =>
        translate(`desk.stance.${stance}${certainty === 'HEDGED' ? '_HEDGED' : ''}`),
      )
    : [translate('desk.matrix.silent')];
  return (
    <td
      data-at={at}
      aria-colindex={at + 2}
      tabIndex={isEntry ? 0 : -1}
      className={cell ? undefined : 'silent'}
      aria-label={[
        `${translate('desk.label', { name: outlet })} ${words.join(', ')}`,
        ...(figures ? (cell?.figures ?? []) : []),
      ].join('; ')}
    >
      <span className="marks" aria-hidden>
        {stances.map((mark) => (
          <StanceShape key={mark.stance} {...mark} />
        ))}
        {stances.length === 0 && '·'}
      </span>
      {figures && cell && cell.figures.length > 0 && (
        <div className="figures" style={{ marginTop: 5 * Math.max(0, ...strands.map(({ lane }) => lane + 1)) }}>
          {cell.figures.map((figure) => (
            <small key={figure}>{figure}</small>
          ))}
        </div>
      )}
      {strands.map((strand) => (
        <Bar key={strand.key} strand={strand} />
      ))}
    </td>
  );
});

/** A stretch of the bar that joins outlets with one origin. */
function Bar({ strand: { lane, isKnot, left, right } }: { strand: Strand }) {
  const top = 30 + lane * 5;
  return (
    <>
      <i style={{ top, left: left ? 0 : '50%', right: right ? 0 : '50%' }} />
      {isKnot && <b style={{ top: top - 2 }} />}
    </>
  );
}
