import { AcceptInvitationDocument, InvitationDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Field } from '../layout/Field.tsx';
import { PageSkeleton, usePageTitle } from '../layout/Page.tsx';
import { request } from '../providers/graphql-client.ts';
import { Card, CardHead, Message, Screen } from './SessionCard.tsx';

/** Where an invitation's link leads: choose a password, and be at the desk. */
export default function InvitationPage() {
  const translate = useTranslate();
  const { token = '' } = useParams();
  usePageTitle(translate('desk.invitation.title'));
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => request(InvitationDocument, { token }, signal),
    retry: false,
  });
  return (
    <Screen>
      <Card>
        <CardHead />
        {error && (
          <>
            <Message role="alert">{translate(error.message, { _: error.message })}</Message>
            <Button component={LinkBase} to="/login" variant="outlined" style={{ marginTop: 16 }}>
              {translate('desk.invitation.to_sign_in')}
            </Button>
          </>
        )}
        {!error && (data ? <Accept token={token} offer={data.invitation} /> : <PageSkeleton />)}
      </Card>
    </Screen>
  );
}

interface Offer {
  name: string;
  email: string;
  role: string;
  expiresAt: string;
}

function Accept({ token, offer }: { token: string; offer: Offer }) {
  const translate = useTranslate();
  const dates = useDates();
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [password, again] = [String(typed.get('password')), String(typed.get('again'))];
    setError('');
    if (password !== again) return setError('desk.profile.passwords_differ');
    setBusy(true);
    try {
      await request(AcceptInvitationDocument, { token, password });
      // Loaded anew: this page knows nobody signed in, and the link goes out of the address.
      location.replace(location.pathname);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : 'desk.error.no_answer');
      setBusy(false);
    }
  };
  const role = translate(`desk.role.${offer.role}`);
  return (
    <form onSubmit={submit} aria-label={translate('desk.invitation.title')}>
      <Message className="note">
        {translate('desk.invitation.offer', { name: offer.name, role, when: dates.full(offer.expiresAt) })}
      </Message>
      {error && <Message role="alert">{translate(error, { _: error })}</Message>}
      <Field label={translate('desk.sign_in.email')} value={offer.email} readOnly autoComplete="username" />
      <Field
        label={translate('desk.profile.new_password')}
        help={translate('desk.profile.password_help')}
        type="password"
        name="password"
        autoComplete="new-password"
        required
        autoFocus
      />
      <Field
        label={translate('desk.profile.again')}
        type="password"
        name="again"
        autoComplete="new-password"
        required
      />
      <Button type="submit" variant="contained" size="medium" disabled={busy}>
        {translate('desk.invitation.accept')}
      </Button>
    </form>
  );
}
