import {
  ApiKeysDocument,
  type KeyFieldsFragment,
  RevokeApiKeyDocument,
  RotateApiKeyDocument,
} from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ConfirmButton } from '../layout/ConfirmButton.tsx';
import { ShownOnce } from '../layout/FormPanel.tsx';
import { Failure, Nothing, PageHead, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { Table } from '../list/RowsTable.tsx';
import { useDeskMutation, useDeskQuery } from '../providers/use-desk.ts';
import { KeyForm } from './KeyForm.tsx';

const COLUMNS = ['name', 'key', 'scopes', 'state', 'expires', 'used'] as const;
const Row = styled('tr')({
  '&.off td:not(:last-of-type)': { color: 'var(--ink-faint)' },
  '& .doing': { whiteSpace: 'nowrap', padding: '2px 8px' },
});

type Shown = { is: 'form' } | { is: 'made'; token: string; name: string } | null;

/** Keys for programs: made, seen once, rotated and revoked by admins. */
export default function ApiKeysPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useDeskQuery(['api-keys'], ApiKeysDocument, {});
  const [shown, setShown] = useState<Shown>(null);
  usePageTitle(translate('desk.api_keys.title'));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const onMade = (token: string, name: string) => {
    setShown({ is: 'made', token, name });
    void refetch();
  };
  return (
    <>
      <PageHead>
        <h1>{translate('desk.api_keys.title')}</h1>
        <span className="count">{translate('desk.api_keys.lead')}</span>
        <div className="actions">
          {!shown && (
            <Button variant="contained" onClick={() => setShown({ is: 'form' })}>
              {translate('desk.api_keys.create')}
            </Button>
          )}
        </div>
      </PageHead>
      {shown?.is === 'form' && <KeyForm onMade={onMade} onClose={() => setShown(null)} />}
      {shown?.is === 'made' && (
        <ShownOnce
          words="desk.api_keys.secret"
          name={shown.name}
          secret={shown.token}
          testId="api-key"
          onClose={() => setShown(null)}
        />
      )}
      <Panel style={{ overflowX: 'auto' }}>
        {data.apiKeys.length ? (
          <Keys keys={data.apiKeys} onMade={onMade} />
        ) : (
          <Nothing>{translate('desk.api_keys.none')}</Nothing>
        )}
      </Panel>
    </>
  );
}

function Keys({ keys, onMade }: { keys: KeyFieldsFragment[]; onMade: (token: string, name: string) => void }) {
  const translate = useTranslate();
  return (
    <Table>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {translate(`desk.api_keys.column.${name}`)}
            </th>
          ))}
          <th scope="col">{translate('desk.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <Row key={key.id} className={isOver(key) ? 'off' : ''}>
            <td className="main">{key.name}</td>
            <td>
              <code>{key.hint}…</code>
            </td>
            <td>{key.scopes.map((scope) => translate(`desk.api_keys.scope_short.${scope}`)).join(', ')}</td>
            <td className="quiet">{translate(`desk.api_keys.state.${key.state}`)}</td>
            <td className="quiet">
              <When at={key.expiresAt} />
            </td>
            <td className="quiet">
              {key.lastUsedAt ? <When at={key.lastUsedAt} /> : translate('desk.api_keys.never')}
            </td>
            <td className="doing">{!isOver(key) && <Actions apiKey={key} onMade={onMade} />}</td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

const isOver = ({ state }: KeyFieldsFragment) => state === 'REVOKED' || state === 'EXPIRED';

function Actions({ apiKey, onMade }: { apiKey: KeyFieldsFragment; onMade: (token: string, name: string) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const onError = (error: Error) => notify(error.message, { type: 'error' });
  const rotate = useDeskMutation(RotateApiKeyDocument, {
    onSuccess: ({ rotateApiKey: { token, key } }) => onMade(token, key.name),
    onError,
  });
  const revoke = useDeskMutation(RevokeApiKeyDocument, {
    onSuccess: () => {
      notify('desk.api_keys.revoked');
      void queries.invalidateQueries({ queryKey: ['api-keys'] });
    },
    onError,
  });
  const { id, name, state } = apiKey;
  return (
    <>
      {state === 'ACTIVE' && (
        <ConfirmButton
          label={translate('desk.api_keys.rotate')}
          sure={translate('desk.api_keys.rotate_sure', { name })}
          disabled={rotate.isPending}
          onConfirm={() => rotate.mutate({ input: { id } })}
        />
      )}
      <ConfirmButton
        label={translate('desk.api_keys.revoke')}
        sure={translate('desk.api_keys.revoke_sure', { name })}
        disabled={revoke.isPending}
        onConfirm={() => revoke.mutate({ id })}
      />
    </>
  );
}
