import {
  ConfirmSecondFactorDocument,
  type ProfileQuery,
  RemoveSecondFactorDocument,
  StartSecondFactorDocument,
} from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Field } from '../layout/Field.tsx';
import { useDeskMutation } from '../providers/use-desk.ts';
import { QrCode } from './QrCode.tsx';
import { Wrong } from './ProfilePage.tsx';

const Secret = styled('div')({
  width: '100%',
  padding: '10px 12px',
  marginBottom: 12,
  borderRadius: 6,
  background: 'var(--sunken)',
  overflowWrap: 'anywhere',
  '& code': { fontSize: 14, letterSpacing: '0.06em' },
  '& ul': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: '4px 12px',
    margin: '8px 0 0',
    padding: 0,
    listStyle: 'none',
  },
});

const groupsOfFour = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** Setting up codes from a telephone, and taking them away. */
export function SecondFactor({ state }: { state: ProfileQuery['secondFactor'] }) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['profile'] });
  const start = useDeskMutation(StartSecondFactorDocument);
  const secret = start.data?.startSecondFactor;
  if (codes)
    return (
      <>
        <p>{translate('desk.profile.codes')}</p>
        <Secret data-testid="recovery-codes">
          <ul>
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </Secret>
        <Button
          variant="contained"
          onClick={() => {
            setCodes(null);
            start.reset();
            refresh();
          }}
        >
          {translate('desk.profile.codes_kept')}
        </Button>
      </>
    );
  if (state.isOn) return <Remove left={state.recoveryCodesLeft} onRemoved={refresh} />;
  if (secret) return <Confirm secret={secret} onConfirmed={setCodes} />;
  return (
    <>
      <p>{translate('desk.profile.factor_off')}</p>
      {start.error && <Wrong role="alert">{start.error.message}</Wrong>}
      <Button variant="outlined" disabled={start.isPending} onClick={() => start.mutate({})}>
        {translate('desk.profile.factor_start')}
      </Button>
    </>
  );
}

interface ConfirmProps {
  secret: { secret: string; uri: string };
  onConfirmed: (codes: string[]) => void;
}

function Confirm({ secret: { secret, uri }, onConfirmed }: ConfirmProps) {
  const translate = useTranslate();
  const confirm = useDeskMutation(ConfirmSecondFactorDocument, {
    onSuccess: ({ confirmSecondFactor }) => onConfirmed(confirmSecondFactor.recoveryCodes),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    confirm.mutate({ code: String(new FormData(event.currentTarget).get('code')).trim() });
  };
  return (
    <form onSubmit={submit}>
      <p>{translate('desk.profile.factor_steps')}</p>
      <QrCode text={uri} label={translate('desk.profile.factor_qr')} />
      <Secret>
        <code data-testid="totp-secret">{groupsOfFour(secret)}</code>
        <br />
        <a href={uri}>{translate('desk.profile.factor_open')}</a>
      </Secret>
      {confirm.error && <Wrong role="alert">{confirm.error.message}</Wrong>}
      <Field
        label={translate('desk.profile.factor_code')}
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        autoFocus
      />
      <Button type="submit" variant="contained" disabled={confirm.isPending}>
        {translate('desk.profile.factor_confirm')}
      </Button>
    </form>
  );
}

function Remove({ left, onRemoved }: { left: number; onRemoved: () => void }) {
  const translate = useTranslate();
  const [asks, setAsks] = useState(false);
  const remove = useDeskMutation(RemoveSecondFactorDocument, { onSuccess: onRemoved });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    remove.mutate({ password: String(typed.get('password')), code: String(typed.get('code')).trim() });
  };
  return (
    <>
      <p>{translate('desk.profile.factor_on', { smart_count: left })}</p>
      {!asks && (
        <Button variant="outlined" onClick={() => setAsks(true)}>
          {translate('desk.profile.factor_remove')}
        </Button>
      )}
      {asks && (
        <form onSubmit={submit}>
          {remove.error && <Wrong role="alert">{remove.error.message}</Wrong>}
          <Field
            label={translate('desk.profile.current_password')}
            type="password"
            name="password"
            autoComplete="current-password"
            required
            autoFocus
          />
          <Field
            label={translate('desk.sign_in.code')}
            help={translate('desk.sign_in.code_help')}
            name="code"
            autoComplete="one-time-code"
            required
          />
          <Button type="submit" variant="contained" color="error" disabled={remove.isPending}>
            {translate('desk.profile.factor_remove')}
          </Button>
        </form>
      )}
    </>
  );
}
