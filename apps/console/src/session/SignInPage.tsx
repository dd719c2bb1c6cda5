import { PersonasDocument } from '@claimdesk/contract';
import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useRef, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { Brand } from '../layout/Brand.tsx';
import { Field } from '../layout/Field.tsx';
import { usePageTitle } from '../layout/Page.tsx';
import { sessionHasEnded } from '../providers/auth-provider.ts';
import { request } from '../providers/graphql-client.ts';

const Screen = styled('main')({
  minHeight: '100vh',
  display: 'grid',
  placeItems: 'center',
  padding: '32px 16px',
});
const Card = styled('div')({
  width: '100%',
  maxWidth: 380,
  '& header': { display: 'flex', alignItems: 'center', gap: 10, marginBottom: 4 },
  '& h1': { margin: 0, fontSize: 22, fontWeight: 700, letterSpacing: '-0.02em' },
  '& .lead': {
    margin: '0 0 24px',
    color: 'var(--ink-soft)',
    fontFamily: "'Source Serif 4 Variable', Georgia, serif",
    fontSize: 17,
  },
  '& form': { display: 'grid', gap: 16 },
});
const Message = styled('p')({
  margin: 0,
  padding: '8px 12px',
  borderRadius: 6,
  background: 'var(--error-soft)',
  '&.note': { background: 'var(--accent-soft)' },
});
const Personas = styled('section')({
  marginTop: 28,
  paddingTop: 20,
  borderTop: '1px solid var(--line)',
  '& p': { margin: '0 0 8px', color: 'var(--ink-soft)', fontSize: 13 },
  '& ul': { listStyle: 'none', margin: '0 0 8px', padding: 0, display: 'grid', gap: 4 },
  '& button': {
    width: '100%',
    display: 'flex',
    justifyContent: 'space-between',
    gap: 12,
    padding: '7px 10px',
    border: '1px solid var(--line)',
    borderRadius: 6,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: 13,
    cursor: 'pointer',
    '&:hover': { borderColor: 'var(--line-strong)' },
    '&[aria-pressed=true]': { borderColor: 'var(--accent)', background: 'var(--accent-soft)' },
    '& small': { color: 'var(--ink-faint)', fontSize: 12 },
  },
});

/** Signing in; on a demo desk the personas fill in the e-mail, the password stays to be typed. */
export function SignInPage() {
  const translate = useTranslate();
  const password = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState('');
  const { submit, busy, error } = useSignIn(email, password);
  usePageTitle(translate('desk.sign_in.title'));
  return (
    <Screen>
      <Card>
        <header>
          <Brand size={30} />
          <h1>{translate('desk.name')}</h1>
        </header>
        <p className="lead">{translate('desk.sign_in.lead')}</p>
        <form onSubmit={submit} aria-label={translate('desk.sign_in.title')}>
          {sessionHasEnded() && !error && <Message className="note">{translate('desk.sign_in.expired')}</Message>}
          {error && <Message role="alert">{translate(error, { _: error })}</Message>}
          <Field
            label={translate('desk.sign_in.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <Field
            label={translate('desk.sign_in.password')}
            type="password"
            name="password"
            autoComplete="current-password"
            required
            ref={password}
          />
          <Button type="submit" variant="contained" size="medium" disabled={busy}>
            {translate(busy ? 'desk.sign_in.submitting' : 'desk.sign_in.submit')}
          </Button>
        </form>
        <PersonaList
          chosen={email}
          onChoose={(chosen) => {
            setEmail(chosen);
            password.current?.focus();
          }}
        />
      </Card>
    </Screen>
  );
}

function useSignIn(email: string, password: React.RefObject<HTMLInputElement | null>) {
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError('');
    try {
      await login({ email: email.trim(), password: password.current?.value ?? '' });
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : 'desk.error.no_answer');
      setBusy(false);
      password.current?.select();
    }
  };
  return { submit, busy, error };
}

function PersonaList({ chosen, onChoose }: { chosen: string; onChoose: (email: string) => void }) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ['personas'], queryFn: ({ signal }) => request(PersonasDocument, {}, signal) });
  if (!data?.personas.length) return null;
  return (
    <Personas aria-labelledby="personas">
      <p id="personas">{translate('desk.sign_in.personas')}</p>
      <ul>
        {data.personas.map(({ email, name, role }) => (
          <li key={email}>
            <button type="button" aria-pressed={email === chosen} onClick={() => onChoose(email)}>
              <span>
                {name} <small>· {translate(`desk.role.${role}`)}</small>
              </span>
              <small>{email}</small>
            </button>
          </li>
        ))}
      </ul>
      <p>{translate('desk.sign_in.personas_password')}</p>
    </Personas>
  );
}
