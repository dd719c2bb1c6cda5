import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { CANNED } from '../claims/DismissForm.tsx';
import { Key } from '../layout/Key.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';

const Box = styled('div')({
  padding: '14px 16px',
  border: '1px solid var(--line-strong)',
  borderRadius: 8,
  background: 'var(--surface)',
  '& h2': { margin: '0 0 8px', fontSize: 13, fontWeight: 600 },
  '& ol': { listStyle: 'none', display: 'grid', gap: 4, margin: 0, padding: 0 },
  '& button': {
    minHeight: 28,
    padding: '2px 8px 2px 2px',
    border: 0,
    borderRadius: 5,
    background: 'none',
    color: 'var(--ink)',
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { background: 'var(--sunken)' },
  },
});

/** Why nobody can check it: one digit. Other reasons have their place on the claim's page. */
export function DismissBox({ onDismiss, onCancel }: { onDismiss: (reason: string) => void; onCancel: () => void }) {
  const translate = useTranslate();
  const first = useRef<HTMLButtonElement>(null);
  const reasons = CANNED.map((each) => translate(`desk.tool.canned.${each}`));
  useEffect(() => first.current?.focus(), []);
  useShortcuts({
    ...Object.fromEntries(reasons.map((reason, at) => [String(at + 1), () => onDismiss(reason)])),
    Escape: onCancel,
  });
  return (
    <Box role="group" aria-label={translate('desk.tool.dismiss_why')}>
      <h2>{translate('desk.tool.dismiss_why')}</h2>
      <ol>
        {reasons.map((reason, at) => (
          <li key={reason}>
            <button
              type="button"
              ref={at === 0 ? first : undefined}
              aria-keyshortcuts={String(at + 1)}
              onClick={() => onDismiss(reason)}
            >
              <Key>{at + 1}</Key> {reason}
            </button>
          </li>
        ))}
      </ol>
    </Box>
  );
}
