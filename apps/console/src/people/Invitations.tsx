import { InvitationsDocument, RevokeInvitationDocument } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { ConfirmButton } from '../layout/ConfirmButton.tsx';
import { Panel } from '../layout/Page.tsx';
import { useDeskMutation, useDeskQuery } from '../providers/use-desk.ts';

const Box = styled(Panel)({
  padding: '12px 16px',
  marginBottom: 16,
  '& h2': { margin: '0 0 4px', fontSize: 14, fontWeight: 650 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 12px', minHeight: 34 },
  '& small': { color: 'var(--ink-faint)', fontSize: 12.5 },
});

/** Who was invited and has not come yet. */
export function Invitations() {
  const translate = useTranslate();
  const dates = useDates();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data } = useDeskQuery(['invitations'], InvitationsDocument, {});
  const revoke = useDeskMutation(RevokeInvitationDocument, {
    onSuccess: () => {
      notify('desk.people.revoked');
      void queries.invalidateQueries({ queryKey: ['invitations'] });
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!data?.invitations.length) return null;
  return (
    <Box aria-labelledby="invited-title">
      <h2 id="invited-title">{translate('desk.people.invited')}</h2>
      <ul>
        {data.invitations.map(({ id, name, email, role, expiresAt }) => (
          <li key={id}>
            <span>
              {name} · {email} · {translate(`desk.role.${role}`)}
            </span>
            <small>{translate('desk.people.until', { when: dates.full(expiresAt) })}</small>
            <ConfirmButton
              label={translate('desk.people.revoke')}
              sure={translate('desk.people.revoke_sure')}
              onConfirm={() => revoke.mutate({ id })}
            />
          </li>
        ))}
      </ul>
    </Box>
  );
}
