import { AskForReplyDocument, type ClaimPageFragment, RecordReplyDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { dayOf, endOfDay } from '../layout/day.ts';
import { Field, TextArea } from '../layout/Field.tsx';
import { Panel } from '../layout/Page.tsx';
import { ToolEnd } from './ToolEnd.tsx';
import { useClaimMutation } from './use-claim-mutation.ts';

const Frame = styled(Panel)({
  padding: '14px 20px 16px',
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& > p, & li p': { margin: '0 0 8px', color: 'var(--ink-soft)', overflowWrap: 'anywhere' },
  '& ol': { listStyle: 'none', margin: '0 0 12px', padding: 0 },
  '& li': { padding: '8px 0', borderTop: '1px solid var(--line)' },
  '& blockquote': {
    margin: '4px 0 8px',
    padding: '4px 12px',
    borderLeft: '2px solid var(--line)',
    overflowWrap: 'anywhere',
  },
  '& form': { display: 'grid', gap: 10, maxWidth: 460 },
  '& .end': { display: 'flex', gap: 8 },
  '& .late': { color: 'var(--error)' },
  '& .wrong': { color: 'var(--error)' },
});

type Request = ClaimPageFragment['replyRequests'][number];
const today = () => dayOf(new Date().toISOString());
const asMoment = (day: FormDataEntryValue | null) => (day ? new Date(`${String(day)}T00:00:00Z`).toISOString() : null);

/** Right of reply: who concerned was asked, by when, and what came back. */
export function Replies({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const { permissions } = usePermissions<string>();
  const [asks, setAsks] = useState(false);
  const mayRecord = permissions === 'EDITOR' || permissions === 'REVIEWER';
  return (
    <Frame aria-labelledby="replies-title">
      <h2 id="replies-title">{translate('desk.reply.title')}</h2>
      {claim.replyRequests.length === 0 && <p>{translate('desk.reply.none')}</p>}
      <ol>
        {claim.replyRequests.map((request) => (
          <Reply key={request.id} claim={claim} request={request} mayRecord={mayRecord} />
        ))}
      </ol>
      {mayRecord && !asks && (
        <Button variant="outlined" onClick={() => setAsks(true)}>
          {translate('desk.reply.ask')}
        </Button>
      )}
      {asks && <Ask claim={claim} onClose={() => setAsks(false)} />}
    </Frame>
  );
}

interface ReplyProps {
  claim: ClaimPageFragment;
  request: Request;
  mayRecord: boolean;
}

function Reply({ claim, request, mayRecord }: ReplyProps) {
  const translate = useTranslate();
  const dates = useDates();
  const [records, setRecords] = useState(false);
  const { askedWhom, askedAt, dueAt, answer, answeredAt, addedBy } = request;
  const isLate = !answer && dueAt !== null && new Date(dueAt) < new Date();
  return (
    <li>
      <strong>{askedWhom}</strong>{' '}
      {translate('desk.reply.asked', { when: dates.published(askedAt), name: addedBy.name })}{' '}
      {dueAt && !answer && (
        <span className={isLate ? 'late' : ''}>{translate('desk.reply.by', { when: dates.day(dueAt) })}</span>
      )}
      {answer && (
        <blockquote>
          {answer}
          {answeredAt && <> · {dates.published(answeredAt)}</>}
        </blockquote>
      )}
      {mayRecord && !answer && !records && (
        <div>
          <Button onClick={() => setRecords(true)}>{translate('desk.reply.record')}</Button>
        </div>
      )}
      {records && <Record claim={claim} request={request} onClose={() => setRecords(false)} />}
    </li>
  );
}

function Ask({ claim, onClose }: { claim: ClaimPageFragment; onClose: () => void }) {
  const translate = useTranslate();
  const ask = useClaimMutation(claim.id, AskForReplyDocument, { onSuccess: onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const due = String(typed.get('due') ?? '');
    const input = { claimId: claim.id, askedWhom: String(typed.get('whom')).trim(), dueAt: due ? endOfDay(due) : null };
    ask.mutate({ input: { ...input, askedAt: asMoment(typed.get('at')) ?? new Date().toISOString() } });
  };
  return (
    <form onSubmit={submit} aria-label={translate('desk.reply.ask')}>
      <Field label={translate('desk.reply.whom')} name="whom" required autoFocus />
      <Field label={translate('desk.reply.at')} name="at" type="date" defaultValue={today()} required />
      <Field label={translate('desk.reply.due')} name="due" type="date" />
      <ToolEnd submit={translate('desk.reply.keep')} error={ask.error} isBusy={ask.isPending} onClose={onClose} />
    </form>
  );
}

function Record({ claim, request, onClose }: { claim: ClaimPageFragment; request: Request; onClose: () => void }) {
  const translate = useTranslate();
  const record = useClaimMutation(claim.id, RecordReplyDocument, { onSuccess: onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const { id, version } = request;
    const answeredAt = asMoment(typed.get('at')) ?? new Date().toISOString();
    record.mutate({ input: { id, version, answer: String(typed.get('answer')).trim(), answeredAt } });
  };
  return (
    <form onSubmit={submit} aria-label={translate('desk.reply.record')}>
      <TextArea label={translate('desk.reply.answer')} name="answer" rows={3} required autoFocus />
      <Field label={translate('desk.reply.answered')} name="at" type="date" defaultValue={today()} required />
      <ToolEnd submit={translate('desk.reply.keep')} error={record.error} isBusy={record.isPending} onClose={onClose} />
    </form>
  );
}
