import { InvitePersonDocument, type Role } from '@claimdesk/contract';
import { ROLES } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Field, SelectField } from '../layout/Field.tsx';
import { FormPanel, ShownOnce } from '../layout/FormPanel.tsx';
import { useDeskMutation } from '../providers/use-desk.ts';

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
  if (made)
    return (
      <ShownOnce
        words="desk.people.link"
        name={made.invitation.name}
        secret={made.url}
        testId="invitation-link"
        onClose={onClose}
      />
    );
  return (
    <FormPanel aria-labelledby="invite-title">
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
    </FormPanel>
  );
}
