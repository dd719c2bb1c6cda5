import { styled } from '@mui/material/styles';

/** A key of the keyboard. */
export const Key = styled('kbd')({
  display: 'inline-block',
  minWidth: 20,
  padding: '1px 6px',
  marginRight: 4,
  border: '1px solid var(--line-strong)',
  borderRadius: 4,
  background: 'var(--sunken)',
  color: 'var(--ink-soft)',
  font: 'inherit',
  fontSize: 12,
  textAlign: 'center',
});
