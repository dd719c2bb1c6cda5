import {
  ChangePersonDocument,
  DisablePersonDocument,
  EnablePersonDocument,
  type MemberFieldsFragment,
  ResetSecondFactorDocument,
  type Role,
  SignOutPersonDocument,
} from '@claimdesk/contract';
import { ROLES } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { ConfirmButton } from '../layout/ConfirmButton.tsx';
import { useDeskMutation } from '../providers/use-desk.ts';

const Row = styled('tr')({
  '&.off td:not(:last-of-type)': { color: 'var(--ink-faint)' },
  '& select': {
    height: 28,
    border: '1px solid var(--line-strong)',
    borderRadius: 5,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
  },
  '& .doing': { whiteSpace: 'nowrap', padding: '2px 8px' },
});

interface Props {
  member: MemberFieldsFragment;
  /** Whether whoever looks manages people. */
  manages: boolean;
  isMe: boolean;
}

export function MemberRow({ member, manages, isMe }: Props) {
  const translate = useTranslate();
  const { id, name, email, role, isActive, hasSecondFactor, version } = member;
  const told = useTold();
  const change = useDeskMutation(ChangePersonDocument, told('desk.people.changed'));
  const roleName = translate(`desk.role.${role}`);
  return (
    <Row className={isActive ? '' : 'off'}>
      <td style={{ whiteSpace: 'nowrap' }}>
        {name} {isMe && `· ${translate('desk.people.you')}`}
      </td>
      <td className="main">{email}</td>
      <td>
        {manages && !isMe ? (
          <select
            value={role}
            aria-label={translate('desk.people.role_of', { name })}
            disabled={change.isPending}
            onChange={(event) => change.mutate({ input: { id, version, role: event.target.value as Role } })}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {translate(`desk.role.${each}`)}
              </option>
            ))}
          </select>
        ) : (
          roleName
        )}
      </td>
      {manages && <td className="quiet">{translate(hasSecondFactor ? 'desk.people.on' : 'desk.people.off')}</td>}
      <td className="quiet">{translate(isActive ? 'desk.people.active' : 'desk.people.disabled')}</td>
      {manages && <td className="doing">{!isMe && <Actions member={member} />}</td>}
    </Row>
  );
}

function Actions({ member: { id, name, isActive, hasSecondFactor } }: { member: MemberFieldsFragment }) {
  const translate = useTranslate();
  const told = useTold();
  const disable = useDeskMutation(DisablePersonDocument, told('desk.people.disabled_done'));
  const enable = useDeskMutation(EnablePersonDocument, told('desk.people.enabled_done'));
  const reset = useDeskMutation(ResetSecondFactorDocument, told('desk.people.factor_reset'));
  const signOut = useDeskMutation(SignOutPersonDocument, told('desk.people.signed_out'));
  if (!isActive)
    return <Button onClick={() => enable.mutate({ id })}>{translate('desk.people.enable', { name })}</Button>;
  return (
    <>
      <ConfirmButton
        label={translate('desk.people.disable')}
        sure={translate('desk.people.disable_sure', { name })}
        onConfirm={() => disable.mutate({ id })}
      />
      <ConfirmButton
        label={translate('desk.people.sign_out')}
        sure={translate('desk.people.sign_out_sure', { name })}
        onConfirm={() => signOut.mutate({ id })}
      />
      {hasSecondFactor && (
        <ConfirmButton
          label={translate('desk.people.reset_factor')}
          sure={translate('desk.people.reset_factor_sure', { name })}
          onConfirm={() => reset.mutate({ id })}
        />
      )}
    </>
  );
}

/** Says what was done or why not, and shows the people as they are now. */
function useTold() {
  const notify = useNotify();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['people'] });
  return (key: string) => ({
    onSuccess: () => {
      notify(key);
      refresh();
    },
    onError: (error: Error) => {
      notify(error.message, { type: 'error' });
      refresh();
    },
  });
}
