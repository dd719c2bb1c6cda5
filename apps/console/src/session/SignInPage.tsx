import { PersonasDocument, type PersonasQuery } from '@claimdesk/contract';
import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useRef, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { Field } from '../layout/Field.tsx';
import { usePageTitle } from '../layout/Page.tsx';
import { sessionHasEnded } from '../providers/auth-provider.ts';
import { hasCode } from '../providers/desk-error.ts';
import { request } from '../providers/graphql-client.ts';
import { Card, CardHead, LanguageChoice, Message, Screen } from './SessionCard.tsx';

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
  const { submit, busy, error, asksForCode } = useSignIn(email, password);
  usePageTitle(translate('desk.sign_in.title'));
  return (
    <Screen>
      <Card>
        <CardHead />
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
          {asksForCode && (
            <Field
              label={translate('desk.sign_in.code')}
              help={translate('desk.sign_in.code_help')}
              name="code"
              autoComplete="one-time-code"
              inputMode="text"
              required
              autoFocus
            />
          )}
          <Button type="submit" variant="contained" size="medium" disabled={busy}>
            {translate(busy ? 'desk.sign_in.submitting' : 'desk.sign_in.submit')}
          </Button>
        </form>
        <OtherWays
          chosen={email}
          onChoose={(chosen) => {
            setEmail(chosen);
            password.current?.focus();
          }}
        />
        <LanguageChoice />
      </Card>
    </Screen>
  );
}

function useSignIn(email: string, password: React.RefObject<HTMLInputElement | null>) {
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code');
    setBusy(true);
    setError('');
    try {
      const credentials = { email: email.trim(), password: password.current?.value ?? '' };
      await login(typeof code === 'string' ? { ...credentials, code: code.trim() } : credentials);
    } catch (failure) {
      setBusy(false);
      // That a code is wanted is no mistake of anybody: the field appears, and nothing is said in red.
      if (hasCode(failure, 'SECOND_FACTOR_REQUIRED')) return setAsksForCode(true);
      setError(failure instanceof Error ? failure.message : 'desk.error.no_answer');
      if (hasCode(failure, 'SECOND_FACTOR_WRONG'))
        document.querySelector<HTMLInputElement>('input[name="code"]')?.select();
      else password.current?.select();
    }
  };
  return { submit, busy, error, asksForCode };
}

function OtherWays({ chosen, onChoose }: { chosen: string; onChoose: (email: string) => void }) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ['personas'], queryFn: ({ signal }) => request(PersonasDocument, {}, signal) });
  const oidc = data?.signInOptions.oidc;
  return (
    <>
      {oidc && (
        <Button variant="outlined" size="medium" href={oidc.url} style={{ width: '100%', marginTop: 16 }}>
          {translate('desk.sign_in.with', { label: oidc.label })}
        </Button>
      )}
      {data && data.personas.length > 0 && <PersonaList personas={data.personas} {...{ chosen, onChoose }} />}
    </>
  );
}

interface PersonasProps {
  personas: PersonasQuery['personas'];
  chosen: string;
  onChoose: (email: string) => void;
}

function PersonaList({ personas, chosen, onChoose }: PersonasProps) {
  const translate = useTranslate();
  return (
    <Personas aria-labelledby="personas">
      <p id="personas">{translate('desk.sign_in.personas')}</p>
      <ul>
        {personas.map(({ email, name, role }) => (
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
