import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';

const Bar = styled('div')({
  position: 'fixed',
  left: '50%',
  bottom: 16,
  transform: 'translateX(-50%)',
  zIndex: 8,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '8px 10px 8px 16px',
  background: 'var(--surface)',
  border: '1px solid var(--line-strong)',
  borderRadius: 10,
  boxShadow: '0 8px 28px rgb(0 0 0 / 18%)',
  whiteSpace: 'nowrap',
});

/** What can be done with the selected rows, at the bottom, only while there are any. */
export function BulkBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Bar role="toolbar" aria-label={translate('desk.list.bulk')}>
      <strong>{translate('desk.list.selected', { smart_count: selectedIds.length })}</strong>
      {children}
      <Button onClick={() => onUnselectItems()}>{translate('desk.list.unselect')}</Button>
    </Bar>
  );
}
