import { styled } from '@mui/material/styles';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { connectionState } from '../live/live-connection.ts';

const Place = styled('div')({ position: 'sticky', top: 48, zIndex: 9 });
const Banner = styled('div')({
  padding: '6px 24px',
  background: 'var(--disputed-soft)',
  color: 'var(--ink)',
  borderBottom: '1px solid var(--line)',
  fontSize: 13,
});

const onlineState = {
  subscribe(listener: () => void) {
    window.addEventListener('online', listener);
    window.addEventListener('offline', listener);
    return () => {
      window.removeEventListener('online', listener);
      window.removeEventListener('offline', listener);
    };
  },
  current: () => navigator.onLine,
};

/** Says that the connection is away, once it has been for a moment: a blink is nobody's business. */
export function ConnectionBanner() {
  const translate = useTranslate();
  const online = useSyncExternalStore(onlineState.subscribe, onlineState.current);
  const connection = useSyncExternalStore(connectionState.subscribe, connectionState.current);
  const lost = !online || connection === 'lost';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(lost), lost ? 1500 : 0);
    return () => clearTimeout(timer);
  }, [lost]);
  return (
    <Place role="status">
      {shown && lost && <Banner>{translate(online ? 'desk.offline.quiet' : 'desk.offline.none')}</Banner>}
    </Place>
  );
}
