import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useGetIdentity, useLocaleState, useLogout, useNavigate, useTranslate } from 'react-admin';
import { LANGUAGES } from '../i18n/index.ts';
import { useShortcutsEnabled } from './use-shortcuts.ts';

const Initials = styled('button')({
  width: 30,
  height: 30,
  border: 0,
  borderRadius: '50%',
  background: 'var(--accent-soft)',
  color: 'var(--accent)',
  font: 'inherit',
  fontSize: 12,
  fontWeight: 650,
  cursor: 'pointer',
});
const Who = styled('div')({
  padding: '6px 16px 8px',
  fontSize: 13,
  '& small': { color: 'var(--ink-faint)', fontSize: 12 },
});

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');

export function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [locale, setLocale] = useLocaleState();
  const [shortcuts, setShortcuts] = useShortcutsEnabled();
  const then = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  if (!identity) return <Initials disabled aria-hidden />;
  const name = identity.fullName ?? '';
  return (
    <>
      <Initials
        type="button"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={translate('desk.nav.account', { name, initials: initialsOf(name) })}
        title={name}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {initialsOf(name)}
      </Initials>
      <Menu
        anchorEl={anchor}
        open={Boolean(anchor)}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: -8, horizontal: 'right' }}
      >
        <Who role="none">
          {name} <small>· {translate(`desk.role.${String(identity.role)}`)}</small>
          <br />
          <small>{String(identity.email)}</small>
        </Who>
        <Divider />
        <MenuItem onClick={then(() => navigate('/profile'))}>{translate('desk.nav.profile')}</MenuItem>
        <MenuItem onClick={then(() => navigate('/people'))}>{translate('desk.nav.people')}</MenuItem>
        <MenuItem onClick={then(() => navigate('/feeds'))}>{translate('desk.nav.feeds')}</MenuItem>
        {identity.role === 'ADMIN' && (
          <MenuItem onClick={then(() => navigate('/api-keys'))}>{translate('desk.nav.api_keys')}</MenuItem>
        )}
        <MenuItem onClick={then(() => navigate('/audit'))}>{translate('desk.nav.audit')}</MenuItem>
        <Divider />
        <MenuItem onClick={then(onHelp)}>{translate('desk.nav.shortcuts')}</MenuItem>
        <MenuItem onClick={then(() => setShortcuts(!shortcuts))}>
          {translate(shortcuts ? 'desk.nav.shortcuts_off' : 'desk.nav.shortcuts_on')}
        </MenuItem>
        {LANGUAGES.filter((language) => language.locale !== locale).map((language) => (
          <MenuItem key={language.locale} lang={language.locale} onClick={then(() => setLocale(language.locale))}>
            {language.name}
          </MenuItem>
        ))}
        <MenuItem onClick={then(() => void logout())}>{translate('desk.nav.sign_out')}</MenuItem>
      </Menu>
    </>
  );
}
