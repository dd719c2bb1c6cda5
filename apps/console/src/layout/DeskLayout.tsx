import { styled } from '@mui/material/styles';
import { type ReactNode, Suspense, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { UndoBar } from '../undo/UndoBar.tsx';
import { useLiveUpdates } from '../live/use-live-updates.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { PageSkeleton } from './Page.tsx';
import { ShortcutHelp } from './ShortcutHelp.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

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
  const [helpOpen, setHelpOpen] = useState(false);
  useLiveUpdates();
  useShortcuts({
    '?': () => setHelpOpen(true),
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
      <TopBar onHelp={() => setHelpOpen(true)} />
      <ConnectionBanner />
      <Main id="content" tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </Main>
      <UndoBar />
      <ShortcutHelp open={helpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}
