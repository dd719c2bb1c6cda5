import { AuditEventsDocument, type AuditEventsQuery } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Failure, Nothing, PageHead, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { SelectField } from '../layout/Field.tsx';
import { Table } from '../list/RowsTable.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';
import { Verification } from './Verification.tsx';

const PER_PAGE = 50;
const SUBJECTS = ['claim', 'article', 'person', 'invitation', 'audit'] as const;

/** Who changed what and when, newest first; nobody can change it, and a button proves so. */
export default function AuditPage() {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const [subjectType, setSubjectType] = useState('');
  usePageTitle(translate('desk.audit.title'));
  const variables = {
    first: PER_PAGE,
    offset: page * PER_PAGE,
    filter: subjectType ? { subjectType } : null,
  };
  const { data, error, refetch } = useDeskQuery(['audit', page, subjectType], AuditEventsDocument, variables);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  const total = data?.auditEvents.totalCount ?? 0;
  return (
    <>
      <PageHead>
        <h1>{translate('desk.audit.title')}</h1>
        <span className="count">{data && translate('desk.audit.count', { smart_count: total })}</span>
      </PageHead>
      <Verification />
      <div style={{ maxWidth: 240, marginBottom: 12 }}>
        <SelectField
          label={translate('desk.audit.about')}
          value={subjectType}
          onChange={(event) => {
            setSubjectType(event.target.value);
            setPage(0);
          }}
        >
          <option value="">{translate('desk.audit.everything')}</option>
          {SUBJECTS.map((subject) => (
            <option key={subject} value={subject}>
              {translate(`desk.audit.subject.${subject}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Panel style={{ overflowX: 'auto' }}>
        {data ? <Events events={data.auditEvents.nodes} /> : <PageSkeleton />}
      </Panel>
      <div style={{ display: 'flex', gap: 8, marginTop: 12 }}>
        <Button variant="outlined" disabled={page === 0} onClick={() => setPage(page - 1)}>
          {translate('desk.audit.newer')}
        </Button>
        <Button variant="outlined" disabled={(page + 1) * PER_PAGE >= total} onClick={() => setPage(page + 1)}>
          {translate('desk.audit.older')}
        </Button>
      </div>
    </>
  );
}

function Events({ events }: { events: AuditEventsQuery['auditEvents']['nodes'] }) {
  const translate = useTranslate();
  const dates = useDates();
  if (events.length === 0) return <Nothing>{translate('desk.list.nothing')}</Nothing>;
  return (
    <Table>
      <thead>
        <tr>
          {['number', 'when', 'who', 'what', 'about'].map((name) => (
            <th key={name} scope="col">
              {translate(`desk.audit.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, at, actorName, summary, subjectType, subjectId }) => (
          <tr key={id}>
            <td className="end">{id}</td>
            <td className="quiet">{dates.full(at)}</td>
            <td className="quiet">{actorName}</td>
            <td className="main">{summary}</td>
            <td className="quiet">
              {subjectType === 'claim' || subjectType === 'article' ? (
                <LinkBase to={`/${subjectType}s/${subjectId}/show`}>
                  {translate(`desk.audit.subject.${subjectType}`)}
                </LinkBase>
              ) : (
                translate(`desk.audit.subject.${subjectType}`, { _: subjectType })
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
