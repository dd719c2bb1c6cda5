import { InvitePersonDocument, type Role } from '@claimdesk/contract';
import { ROLES } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Field, SelectField } from '../layout/Field.tsx';
import { Panel } from '../layout/Page.tsx';
import { useDeskMutation } from '../providers/use-desk.ts';

const Box = styled(Panel)({
  padding: 16,
  marginBottom: 16,
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& p': { margin: '0 0 10px' },
  '& form': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: 12,
    alignItems: 'start',
    maxWidth: 900,
  },
  '& .end': { display: 'flex', gap: 8, gridColumn: '1 / -1' },
  '& code': {
    display: 'block',
    margin: '0 0 10px',
    padding: '10px 12px',
    borderRadius: 6,
    background: 'var(--sunken)',
    overflowWrap: 'anywhere',
    fontSize: 13,
  },
  '& .wrong': { gridColumn: '1 / -1', margin: 0, color: 'var(--error)' },
});

/** Inviting someone: the desk sends no mail, the link is shown once to be handed on. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const invite = useDeskMutation(InvitePersonDocument, {
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [name, email, role] = ['name', 'email', 'role'].map((field) => String(typed.get(field)).trim());
    invite.mutate({ input: { name: name!, email: email!, role: role as Role } });
  };
  const made = invite.data?.invitePerson;
  if (made) return <Link url={made.url} name={made.invitation.name} onClose={onClose} />;
  return (
    <Box aria-labelledby="invite-title">
      <h2 id="invite-title">{translate('desk.people.invite')}</h2>
      <form onSubmit={submit}>
        <Field label={translate('desk.people.column.name')} name="name" autoComplete="off" required autoFocus />
        <Field label={translate('desk.sign_in.email')} name="email" type="email" autoComplete="off" required />
        <SelectField label={translate('desk.people.column.role')} name="role" defaultValue="EDITOR">
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {translate(`desk.role.${role}`)}
            </option>
          ))}
        </SelectField>
        {invite.error && (
          <p className="wrong" role="alert">
            {translate(invite.error.message, { _: invite.error.message })}
          </p>
        )}
        <div className="end">
          <Button type="submit" variant="contained" disabled={invite.isPending}>
            {translate('desk.people.make_link')}
          </Button>
          <Button onClick={onClose}>{translate('desk.cancel')}</Button>
        </div>
      </form>
    </Box>
  );
}

function Link({ url, name, onClose }: { url: string; name: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    notify('desk.people.link_copied');
  };
  return (
    <Box aria-labelledby="link-title">
      <h2 id="link-title">{translate('desk.people.link_for', { name })}</h2>
      <p>{translate('desk.people.link_once')}</p>
      <code data-testid="invitation-link">{url}</code>
      <div className="end">
        {/* Without HTTPS a browser has no clipboard to write to; the link can be selected. */}
        {'clipboard' in navigator && (
          <Button variant="contained" onClick={() => void copy()}>
            {translate('desk.people.copy')}
          </Button>
        )}
        <Button variant="outlined" onClick={onClose}>
          {translate('desk.people.done')}
        </Button>
      </div>
    </Box>
  );
}
