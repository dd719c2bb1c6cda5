import { FindDocument } from '@claimdesk/contract';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { useLogout, useNavigate, useTheme, useTranslate } from 'react-admin';
import { articleTitle } from '../articles/ArticleTitle.tsx';
import { claimsAddress } from '../claims/claims-address.ts';
import { useDeskQuery } from '../providers/use-desk.ts';
import { RatingShape } from '../verdicts/RatingMark.tsx';

const Box = styled(Command)({
  width: 'min(640px, 90vw)',
  '& [cmdk-input]': {
    width: '100%',
    padding: '14px 18px',
    border: 0,
    borderBottom: '1px solid var(--line)',
    background: 'transparent',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: 16,
    outline: 'none',
  },
  '& [cmdk-list]': { height: 'min(420px, 60vh)', overflowY: 'auto', padding: '6px 8px 10px' },
  '& [cmdk-group-heading]': { padding: '8px 10px 4px', color: 'var(--ink-faint)', fontSize: 12, fontWeight: 600 },
  '& [cmdk-item]': {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    minHeight: 34,
    padding: '4px 10px',
    borderRadius: 6,
    cursor: 'pointer',
    '&[aria-selected=true]': { background: 'var(--accent-soft)' },
    '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    '& small': { marginLeft: 'auto', flex: 'none', color: 'var(--ink-soft)', fontSize: 12 },
  },
  '& [cmdk-empty]': { padding: '28px 10px', textAlign: 'center', color: 'var(--ink-soft)' },
});

const PAGES = [
  'today',
  'triage',
  'review',
  'articles',
  'claims',
  'stories',
  'feeds',
  'checks',
  'people',
  'queues',
  'rules',
  'audit',
  'profile',
] as const;
const LEAST_LETTERS = 2;

/** One box from which to find everything and to go anywhere: claims, who said them, articles, pages, settings. */
export default function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [theme, setTheme] = useTheme();
  const logout = useLogout();
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const { data, isFetching } = useDeskQuery(
    ['find', asked],
    FindDocument,
    { text: asked },
    { enabled: asked.length >= LEAST_LETTERS, staleTime: 30_000 },
  );
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  const go = (address: string) => then(() => navigate(address));
  const fits = (label: string) => label.toLowerCase().includes(words.trim().toLowerCase());
  const actions: [string, () => void][] = [
    [translate('desk.nav.add_article'), go('/articles/create')],
    ...PAGES.map((page): [string, () => void] => [translate(`desk.nav.${page}`), go(`/${page}`)]),
    [
      translate(theme === 'dark' ? 'desk.nav.to_light' : 'desk.nav.to_dark'),
      then(() => setTheme(theme === 'dark' ? 'light' : 'dark')),
    ],
    [translate('desk.nav.shortcuts'), then(onHelp)],
    [translate('desk.nav.sign_out'), then(() => void logout())],
  ];
  const shownActions = actions.filter(([label]) => fits(label));
  const found = asked.length >= LEAST_LETTERS ? data : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-label={translate('desk.palette.title')}
      slotProps={{ paper: { sx: { mt: '10vh', alignSelf: 'flex-start', maxWidth: 'none' } } }}
    >
      <Box label={translate('desk.palette.title')} shouldFilter={false} loop>
        <Command.Input value={words} onValueChange={setWords} placeholder={translate('desk.palette.hint')} autoFocus />
        <Command.List aria-busy={isFetching}>
          <Command.Empty>{translate(isFetching ? 'desk.loading' : 'desk.palette.nothing')}</Command.Empty>
          {found && found.claims.nodes.length > 0 && (
            <Command.Group heading={translate('desk.claim.title')}>
              {found.claims.nodes.map(({ id, text, verdict, suggestion }) => (
                <Command.Item key={id} value={`claim ${id}`} onSelect={go(`/claims/${id}/show`)}>
                  {(verdict ?? suggestion) && (
                    <RatingShape rating={(verdict ?? suggestion)!.rating} solid={Boolean(verdict)} />
                  )}
                  <span>{text}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {found && found.spoken.nodes.length > 0 && (
            <Command.Group heading={translate('desk.palette.said_by', { name: asked })}>
              <Command.Item value="speaker all" onSelect={go(claimsAddress({ speaker: asked }))}>
                <span>{translate('desk.palette.all_said_by', { name: asked })}</span>
              </Command.Item>
              {found.spoken.nodes.map(({ id, text }) => (
                <Command.Item key={id} value={`spoken ${id}`} onSelect={go(`/claims/${id}/show`)}>
                  <span>{text}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {found && found.articles.nodes.length > 0 && (
            <Command.Group heading={translate('desk.article.title')}>
              {found.articles.nodes.map((article) => (
                <Command.Item
                  key={article.id}
                  value={`article ${article.id}`}
                  onSelect={go(`/articles/${article.id}/show`)}
                >
                  <span>{articleTitle(article, 70)}</span>
                  <small>{article.outlet?.name}</small>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {shownActions.length > 0 && (
            <Command.Group heading={translate('desk.palette.go')}>
              {shownActions.map(([label, act]) => (
                <Command.Item key={label} value={`go ${label}`} onSelect={act}>
                  <span>{label}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Box>
    </Dialog>
  );
}
