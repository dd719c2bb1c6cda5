import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { NoteBar } from '../layout/NoteBar.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { heldState, sendHeld, undoLast } from './held.ts';

const Place = styled('div')({ position: 'fixed', left: 24, bottom: 16, zIndex: 12, maxWidth: 'min(560px, 80vw)' });
const Bar = styled(NoteBar)({
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
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
