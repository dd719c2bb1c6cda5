import { type MemberFieldsFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { Failure, PageHead, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { Table } from '../list/RowsTable.tsx';
import { Invitations } from './Invitations.tsx';
import { InviteForm } from './InviteForm.tsx';
import { MemberRow } from './MemberRow.tsx';
import { usePeople } from './use-people.ts';

const COLUMNS = ['name', 'email', 'role', 'factor', 'state'] as const;

/** Who works at the desk; for admins also who is to come, who may do what, and who no longer may. */
export default function PeoplePage() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, error, refetch } = usePeople();
  const [isInviting, setInviting] = useState(false);
  usePageTitle(translate('desk.people.title'));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data || !identity) return <PageSkeleton />;
  const manages = identity.role === 'ADMIN';
  return (
    <>
      <PageHead>
        <h1>{translate('desk.people.title')}</h1>
        <span className="count">{translate('desk.people.count', { smart_count: data.people.length })}</span>
        <div className="actions">
          {manages && !isInviting && (
            <Button variant="contained" onClick={() => setInviting(true)}>
              {translate('desk.people.invite')}
            </Button>
          )}
        </div>
      </PageHead>
      {isInviting && <InviteForm onClose={() => setInviting(false)} />}
      {manages && <Invitations />}
      <Panel style={{ overflowX: 'auto' }}>
        <Members people={data.people} manages={manages} me={String(identity.id)} />
      </Panel>
    </>
  );
}

function Members({ people, manages, me }: { people: MemberFieldsFragment[]; manages: boolean; me: string }) {
  const translate = useTranslate();
  const columns = manages ? COLUMNS : COLUMNS.filter((name) => name !== 'factor');
  return (
    <Table>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {translate(`desk.people.column.${name}`)}
            </th>
          ))}
          {manages && <th scope="col">{translate('desk.actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map((member) => (
          <MemberRow key={member.id} {...{ member, manages }} isMe={member.id === me} />
        ))}
      </tbody>
    </Table>
  );
}
