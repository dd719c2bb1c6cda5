import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';

const load = () => import('./AccountMenuItems.tsx');
const AccountMenuItems = lazy(load);

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
const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');

/** Who is signed in, and what is theirs alone. The menu is on its way as soon as the pointer or the focus comes near. */
export function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
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
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setWasOpened(true);
        }}
      >
        {initialsOf(name)}
      </Initials>
      <Suspense fallback={null}>
        {wasOpened && <AccountMenuItems {...{ identity, anchor, onHelp }} onClose={() => setAnchor(null)} />}
      </Suspense>
    </>
  );
}
