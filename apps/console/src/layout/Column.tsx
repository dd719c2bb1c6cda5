import { styled } from '@mui/material/styles';
import { Panel } from './Page.tsx';

/** One side of a claim: its name with a mark and a count, and under it a sentence or the pieces. */
export const Column = styled(Panel)({
  '& > header': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    padding: '10px 16px',
    borderBottom: '1px solid var(--line)',
    '& h2': { margin: 0, fontSize: 14, fontWeight: 650 },
    '& span': { color: 'var(--ink-faint)', fontSize: 12.5 },
  },
  '& > p': { margin: 0, padding: 16, color: 'var(--ink-soft)' },
});
