import { styled } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { StanceMark } from '../claims/StanceMark.tsx';
import { Panel } from '../layout/Page.tsx';
import { SERIF } from '../theme.ts';
import type { Column } from './MatrixTable.tsx';
import type { MatrixRow } from './use-matrix.ts';

/** What the pointer or the focus is on: a cell, or a whole row where there is no column. */
export interface Spot {
  row: MatrixRow;
  columnId: string | null;
}

const Frame = styled(Panel)(({ theme }) => ({
  position: 'sticky',
  top: 64,
  maxHeight: 'calc(100vh - 84px)',
  overflowY: 'auto',
  padding: '12px 16px 14px',
  '& h3': { margin: '0 0 8px', fontSize: 13.5, fontWeight: 650, lineHeight: 1.35 },
  '& p': { margin: 0, color: 'var(--ink-soft)' },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': { padding: '8px 0', borderTop: '1px solid var(--line)' },
  '& blockquote': { margin: '3px 0', fontFamily: SERIF, fontSize: 15, lineHeight: 1.45, overflowWrap: 'anywhere' },
  '& .from': { fontWeight: 600, fontSize: 12.5 },
  '& .more': { display: 'flex', flexWrap: 'wrap', gap: '2px 14px', fontSize: 12.5 },
  [theme.breakpoints.down('md')]: { position: 'static', maxHeight: 'none' },
}));

/** The words behind a mark: quote, stance, and the chain from who said it to who prints it. */
export function CellDetail({ spot, columns }: { spot: Spot | null; columns: readonly Column[] }) {
  const translate = useTranslate();
  if (!spot)
    return (
      <Frame as="aside">
        <p>{translate('desk.matrix.hint')}</p>
      </Frame>
    );
  const { row, columnId } = spot;
  const nameOf = (id: string) =>
    columns.find((column) => column.id === id)?.outlet?.name ?? translate('desk.outlet_unknown');
  const cells = row.cells.filter((cell) => columnId === null || cell.columnId === columnId);
  return (
    <Frame as="aside" aria-label={translate('desk.matrix.detail')}>
      <h3>{columnId === null ? row.claim.text : nameOf(columnId)}</h3>
      {cells.length === 0 && <p>{translate('desk.matrix.silent_long')}</p>}
      <ul>
        {cells.flatMap((cell) =>
          cell.appearances.map(({ id, quote, stance, certainty, attribution, article }) => (
            <li key={id}>
              <div className="from">
                {[...attribution.map(({ speaker }) => speaker), nameOf(cell.columnId)].join(' → ')}
              </div>
              <blockquote>{quote}</blockquote>
              <div className="more">
                <StanceMark stance={stance} certainty={certainty} />
                <LinkBase to={`/articles/${article.id}/show?at=${id}`}>{translate('desk.claim.in_article')}</LinkBase>
              </div>
            </li>
          )),
        )}
      </ul>
    </Frame>
  );
}
