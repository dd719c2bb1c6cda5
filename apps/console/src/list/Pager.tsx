import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useListContext, useTranslate } from 'react-admin';

const Row = styled('nav')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 8,
  padding: '8px 4px',
  color: 'var(--ink-soft)',
  fontSize: 13,
  '& select': {
    height: 26,
    border: '1px solid var(--line-strong)',
    borderRadius: 5,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
  },
});

const SIZES = [25, 50, 100];

export function Pager() {
  const translate = useTranslate();
  const { page, perPage, total, setPage, setPerPage } = useListContext();
  if (!total) return null;
  const from = (page - 1) * perPage + 1;
  const to = Math.min(total, page * perPage);
  return (
    <Row aria-label={translate('desk.list.per_page')}>
      {total > SIZES[0]! && (
        <label>
          {translate('desk.list.per_page')}{' '}
          <select value={perPage} onChange={(event) => setPerPage(Number(event.target.value))}>
            {SIZES.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        </label>
      )}
      <span>{translate('desk.list.range', { from, to, total })}</span>
      {total > perPage && (
        <>
          <IconButton
            size="small"
            aria-label={translate('desk.list.previous')}
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            <ChevronLeft fontSize="small" />
          </IconButton>
          <IconButton
            size="small"
            aria-label={translate('desk.list.next')}
            disabled={to >= total}
            onClick={() => setPage(page + 1)}
          >
            <ChevronRight fontSize="small" />
          </IconButton>
        </>
      )}
    </Row>
  );
}
