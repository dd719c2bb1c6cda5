import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { hasCode } from '../providers/desk-error.ts';

export const Panel = styled('section')({
  background: 'var(--surface)',
  border: '1px solid var(--line)',
  borderRadius: 8,
});

/** Title of a page, what it counts, and what can be done. */
export const PageHead = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  flexWrap: 'wrap',
  gap: '4px 12px',
  marginBottom: 12,
  '& h1': { margin: 0, fontSize: 20, fontWeight: 650, letterSpacing: '-0.01em' },
  '& .count': { color: 'var(--ink-faint)', fontSize: 13 },
  '& .actions': { marginLeft: 'auto', display: 'flex', gap: 8 },
});

/** For screen readers only. */
export const Spoken = styled('span')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

/** The browser's tab says where one is: editors keep ten of them open. */
export function usePageTitle(title: string | undefined) {
  const translate = useTranslate();
  const locale = useLocale();
  useEffect(() => {
    // Screen readers speak the page in its language.
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    document.title = title ? `${title} · ${translate('desk.name')}` : translate('desk.name');
  }, [title, translate]);
}

export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <div aria-busy role="status" aria-label={translate('desk.loading')}>
      <Skeleton variant="text" width="32%" height={34} />
      <Skeleton variant="text" width="18%" height={22} />
      {[96, 88, 92, 70, 84, 60].map((width) => (
        <Skeleton key={width} variant="text" width={`${width}%`} height={30} />
      ))}
    </div>
  );
}

const Centre = styled('div')({
  padding: '64px 24px',
  textAlign: 'center',
  color: 'var(--ink-soft)',
  fontSize: 14,
  '& .words': { margin: '0 auto 16px', maxWidth: 460 },
  '& h1': { margin: '0 0 6px', fontSize: 16, fontWeight: 650, color: 'var(--ink)' },
});

/** An empty place that says what to do next. */
export function Nothing({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Centre>
      <div className="words">{children}</div>
      {action}
    </Centre>
  );
}

/** A page that could not be loaded: what happened, and the way on. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const translate = useTranslate();
  const message = error instanceof Error ? error.message : 'desk.error.no_answer';
  return (
    <div role="alert">
      <Nothing
        action={
          retry && !hasCode(error, 'NOT_FOUND', 'FORBIDDEN') ? (
            <Button variant="outlined" onClick={retry}>
              {translate('desk.error.again')}
            </Button>
          ) : (
            <Button variant="outlined" component={LinkBase} to="/articles">
              {translate('desk.error.back')}
            </Button>
          )
        }
      >
        <h1>{translate('desk.error.title')}</h1>
        {translate(message, { _: message })}
      </Nothing>
    </div>
  );
}

/** For an address without a page. */
export function PageNotFound() {
  const translate = useTranslate();
  usePageTitle(translate('desk.error.title'));
  return (
    <Nothing
      action={
        <Button variant="outlined" component={LinkBase} to="/articles">
          {translate('desk.error.back')}
        </Button>
      }
    >
      <h1>{translate('desk.error.title')}</h1>
      {translate('desk.error.page_not_found')}
    </Nothing>
  );
}

/** For a page that broke: never a white screen, never a stack trace. */
export function PageBroken() {
  const translate = useTranslate();
  return (
    <div role="alert">
      <Nothing
        action={
          <Button variant="outlined" onClick={() => location.reload()}>
            {translate('desk.error.reload')}
          </Button>
        }
      >
        {translate('desk.error.crash')}
      </Nothing>
    </div>
  );
}
