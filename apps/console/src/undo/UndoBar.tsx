import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { heldState, sendHeld, undoLast } from './held.ts';

const Place = styled('div')({ position: 'fixed', left: 24, bottom: 16, zIndex: 12, maxWidth: 'min(560px, 80vw)' });
const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '8px 8px 8px 16px',
  borderRadius: 8,
  border: '1px solid var(--line-strong)',
  background: 'var(--surface)',
  boxShadow: '0 8px 28px rgb(0 0 0 / 18%)',
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& button': { flex: 'none' },
});

/** What was decided last, with the way back for as long as there is one. `z` does the same from anywhere. */
export function UndoBar() {
  const translate = useTranslate();
  const held = useSyncExternalStore(heldState.subscribe, heldState.current);
  const last = held.at(-1);
  useShortcuts({ z: () => void undoLast() });
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && sendHeld();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', sendHeld);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', sendHeld);
    };
  }, []);
  return (
    <Place role="status">
      {last && (
        <Bar data-testid="undo">
          <span title={last.said}>{last.said}</span>
          <Button variant="outlined" aria-keyshortcuts="z" onClick={() => undoLast()}>
            {translate('desk.undo')}
          </Button>
        </Bar>
      )}
    </Place>
  );
}
