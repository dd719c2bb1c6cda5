import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { type UserIdentity, useLocaleState, useLogout, useNavigate, useTranslate } from 'react-admin';
import { LANGUAGES } from '../i18n/index.ts';
import { useShortcutsEnabled } from './use-shortcuts.ts';

const Who = styled('div')({
  padding: '6px 16px 8px',
  fontSize: 13,
  '& small': { color: 'var(--ink-faint)', fontSize: 12 },
});

interface Props {
  identity: UserIdentity;
  anchor: HTMLElement | null;
  onClose: () => void;
  onHelp: () => void;
}

/** What opens under the initials. Loaded when someone reaches for it. */
export default function AccountMenuItems({ identity, anchor, onClose, onHelp }: Props) {
  const translate = useTranslate();
  const logout = useLogout();
  const navigate = useNavigate();
  const [locale, setLocale] = useLocaleState();
  const [shortcuts, setShortcuts] = useShortcutsEnabled();
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Menu
      anchorEl={anchor}
      open={Boolean(anchor)}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: -8, horizontal: 'right' }}
    >
      <Who role="none">
        {identity.fullName} <small>· {translate(`desk.role.${String(identity.role)}`)}</small>
        <br />
        <small>{String(identity.email)}</small>
      </Who>
      <Divider />
      <MenuItem onClick={then(() => navigate('/profile'))}>{translate('desk.nav.profile')}</MenuItem>
      <MenuItem onClick={then(() => navigate('/people'))}>{translate('desk.nav.people')}</MenuItem>
      <MenuItem onClick={then(() => navigate('/feeds'))}>{translate('desk.nav.feeds')}</MenuItem>
      {identity.role !== 'ADMIN' && (
        <MenuItem onClick={then(() => navigate('/checks'))}>{translate('desk.nav.checks')}</MenuItem>
      )}
      {identity.role === 'ADMIN' && (
        <MenuItem onClick={then(() => navigate('/api-keys'))}>{translate('desk.nav.api_keys')}</MenuItem>
      )}
      <MenuItem onClick={then(() => navigate('/queues'))}>{translate('desk.nav.queues')}</MenuItem>
      <MenuItem onClick={then(() => navigate('/rules'))}>{translate('desk.nav.rules')}</MenuItem>
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
  );
}
