import {
  ChangePasswordDocument,
  EndSessionDocument,
  ProfileDocument,
  type ProfileQuery,
  SignOutEverywhereDocument,
} from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useGetIdentity, useLogout, useNotify, useTranslate } from 'react-admin';
import { ConfirmButton } from '../layout/ConfirmButton.tsx';
import { Field } from '../layout/Field.tsx';
import { Failure, PageHead, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { Table } from '../list/RowsTable.tsx';
import { useDeskMutation, useDeskQuery } from '../providers/use-desk.ts';
import { SecondFactor } from './SecondFactor.tsx';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: 16,
  maxWidth: 1080,
  alignItems: 'start',
  '& > section': { padding: 16 },
  '& > section:nth-of-type(3)': { gridColumn: '1 / -1' },
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& p': { margin: '0 0 10px', color: 'var(--ink-soft)' },
  '& form': { display: 'grid', gap: 12, maxWidth: 360, justifyItems: 'start', '& > div': { width: '100%' } },
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
export const Wrong = styled('p')({
  '&&': { margin: 0, padding: '8px 12px', borderRadius: 6, background: 'var(--error-soft)', color: 'var(--ink)' },
});

/** One's own door: password, second factor, and where one is signed in. */
export default function ProfilePage() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, error, refetch } = useDeskQuery(['profile'], ProfileDocument, {});
  usePageTitle(translate('desk.profile.title'));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data || !identity) return <PageSkeleton />;
  return (
    <>
      <PageHead>
        <h1>{translate('desk.profile.title')}</h1>
        <span className="count">
          {identity.fullName} · {String(identity.email)}
        </span>
      </PageHead>
      <Columns>
        <Panel aria-labelledby="password-title">
          <h2 id="password-title">{translate('desk.profile.password')}</h2>
          <PasswordForm />
        </Panel>
        <Panel aria-labelledby="factor-title">
          <h2 id="factor-title">{translate('desk.profile.second_factor')}</h2>
          <SecondFactor state={data.secondFactor} />
        </Panel>
        <Panel aria-labelledby="sessions-title">
          <h2 id="sessions-title">{translate('desk.profile.sessions')}</h2>
          <Sessions sessions={data.sessionsOfMine} />
        </Panel>
      </Columns>
    </>
  );
}

function PasswordForm() {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [differ, setDiffer] = useState(false);
  const change = useDeskMutation(ChangePasswordDocument, {
    onSuccess: () => {
      notify('desk.profile.password_changed');
      void queries.invalidateQueries({ queryKey: ['profile'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const isSame = typed.get('new') === typed.get('again');
    setDiffer(!isSame);
    if (isSame)
      change.mutate(
        { current: String(typed.get('current')), new: String(typed.get('new')) },
        { onSuccess: () => form.reset() },
      );
  };
  const message = differ ? 'desk.profile.passwords_differ' : change.error?.message;
  return (
    <form onSubmit={submit}>
      {message && <Wrong role="alert">{translate(message, { _: message })}</Wrong>}
      <Field
        label={translate('desk.profile.current_password')}
        type="password"
        name="current"
        autoComplete="current-password"
        required
      />
      <Field
        label={translate('desk.profile.new_password')}
        help={translate('desk.profile.password_help')}
        type="password"
        name="new"
        autoComplete="new-password"
        required
      />
      <Field
        label={translate('desk.profile.again')}
        type="password"
        name="again"
        autoComplete="new-password"
        required
      />
      <Button type="submit" variant="contained" disabled={change.isPending}>
        {translate('desk.profile.change_password')}
      </Button>
    </form>
  );
}

function Sessions({ sessions }: { sessions: ProfileQuery['sessionsOfMine'] }) {
  const translate = useTranslate();
  const logout = useLogout();
  const queries = useQueryClient();
  const end = useDeskMutation(EndSessionDocument, {
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['profile'] }),
  });
  const everywhere = useDeskMutation(SignOutEverywhereDocument, { onSuccess: () => void logout() });
  return (
    <>
      <Table>
        <thead>
          <tr>
            {['device', 'address', 'since', 'seen'].map((name) => (
              <th key={name} scope="col">
                {translate(`desk.profile.session.${name}`)}
              </th>
            ))}
            <th scope="col">{translate('desk.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, device, address, createdAt, lastSeenAt, isThis }) => (
            <tr key={id}>
              <td className="main">
                {device || translate('desk.profile.session.unknown')}{' '}
                {isThis && <strong>· {translate('desk.profile.session.this')}</strong>}
              </td>
              <td className="quiet">{address}</td>
              <td className="quiet">
                <When at={createdAt} />
              </td>
              <td className="quiet">
                <When at={lastSeenAt} />
              </td>
              <td>
                {!isThis && (
                  <Button disabled={end.isPending} onClick={() => end.mutate({ id })}>
                    {translate('desk.profile.session.end')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div style={{ marginTop: 12 }}>
        <ConfirmButton
          label={translate('desk.profile.everywhere')}
          sure={translate('desk.profile.everywhere_sure')}
          disabled={everywhere.isPending}
          onConfirm={() => everywhere.mutate({})}
        />
      </div>
    </>
  );
}
