import { styled } from '@mui/material/styles';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { UndoBar } from '../undo/UndoBar.tsx';
import { useLiveUpdates } from '../live/use-live-updates.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { PageSkeleton } from './Page.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

// Come when they are first asked for.
const Palette = lazy(() => import('../palette/Palette.tsx'));
const ShortcutHelp = lazy(() => import('./ShortcutHelp.tsx'));

const SkipLink = styled('a')({
  position: 'fixed',
  left: 12,
  top: -60,
  zIndex: 20,
  padding: '8px 12px',
  background: 'var(--surface)',
  border: '1px solid var(--line-strong)',
  borderRadius: 6,
  '&:focus': { top: 6 },
});

const Main = styled('main')(({ theme }) => ({
  maxWidth: 1440,
  margin: '0 auto',
  padding: '20px 24px 96px',
  outline: 'none',
  [theme.breakpoints.down('sm')]: { padding: '16px 12px 96px' },
}));

/** The frame of every page: the bar, the state of the connection, the keys that work everywhere. */
export function DeskLayout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'help' | 'palette' | null>(null);
  const close = () => setOpen(null);
  usePaletteKey(() => setOpen('palette'));
  useLiveUpdates();
  useShortcuts({
    '?': () => setOpen('help'),
    '+': () => navigate('/articles/create'),
    t: () => navigate('/triage'),
    'g t': () => navigate('/today'),
    'g r': () => navigate('/review'),
    'g a': () => navigate('/articles'),
    'g c': () => navigate('/claims'),
    'g s': () => navigate('/stories'),
  });
  return (
    <>
      {/* A button in a link's clothes would do too; with hash routes the link must not change the address. */}
      <SkipLink
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {translate('desk.skip')}
      </SkipLink>
      <TopBar onHelp={() => setOpen('help')} onFind={() => setOpen('palette')} />
      <ConnectionBanner />
      <Main id="content" tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </Main>
      <UndoBar />
      <Suspense fallback={null}>
        {open === 'help' && <ShortcutHelp onClose={close} />}
        {open === 'palette' && <Palette onClose={close} onHelp={() => setOpen('help')} />}
      </Suspense>
    </>
  );
}

/** Ctrl-K or ⌘K, also while typing: it is the one key that leads everywhere. */
function usePaletteKey(open: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
