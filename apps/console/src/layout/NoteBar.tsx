import { styled } from '@mui/material/styles';

/** One line over the foot of the page, with what can be done about it. */
export const NoteBar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '8px 8px 8px 16px',
  borderRadius: 8,
  border: '1px solid var(--line-strong)',
  background: 'var(--surface)',
  boxShadow: '0 8px 28px rgb(0 0 0 / 18%)',
  '& button': { flex: 'none' },
});
