import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { type NotificationPayload, useNotificationContext, useTranslate } from 'react-admin';
import { NoteBar } from './NoteBar.tsx';

const Place = styled('div')({
  position: 'fixed',
  left: '50%',
  bottom: 16,
  zIndex: 13,
  transform: 'translateX(-50%)',
  maxWidth: 'min(640px, 92vw)',
});
const Note = styled(NoteBar)({
  overflowWrap: 'anywhere',
  '&[data-type=error]': { background: 'var(--error-soft)', borderColor: 'var(--error)' },
  '&[data-type=success]': { background: 'var(--corroborated-soft)', borderColor: 'var(--corroborated)' },
  '&[data-type=warning]': { background: 'var(--disputed-soft)', borderColor: 'var(--disputed)' },
});

const SHOWN_MS = 5000;

/**
 * What useNotify says, one note after the other. Plain elements: react-admin's own brings the library's snackbar with
 * its transitions into the first load. It goes by itself, but not from under the pointer.
 */
export function Notices() {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const [note, setNote] = useState<NotificationPayload | null>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!note && notifications.length > 0) setNote(takeNotification() ?? null);
  }, [note, notifications, takeNotification]);
  const { messageArgs, autoHideDuration = SHOWN_MS } = note?.notificationOptions ?? {};
  useEffect(() => {
    if (!note || isHeld || autoHideDuration === null) return;
    const timer = setTimeout(() => setNote(null), autoHideDuration);
    return () => clearTimeout(timer);
  }, [note, isHeld, autoHideDuration]);
  const words = typeof note?.message === 'string' ? translate(note.message, { _: note.message, ...messageArgs }) : null;
  return (
    <Place role={note?.type === 'error' ? 'alert' : 'status'}>
      {note && words !== null && (
        <Note
          data-testid="notice"
          data-type={note.type}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
        >
          <span>{words}</span>
          <Button
            onClick={() => {
              setHeld(false);
              setNote(null);
            }}
          >
            {translate('desk.keys.close')}
          </Button>
        </Note>
      )}
    </Place>
  );
}
