import { VerifyAuditDocument, type VerifyAuditQuery } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { useDeskMutation } from '../providers/use-desk.ts';

const Box = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  marginBottom: 16,
  padding: '10px 14px',
  borderRadius: 8,
  border: '1px solid var(--line)',
  background: 'var(--surface)',
  '&.intact': { background: 'var(--corroborated-soft)' },
  '&.broken': { background: 'var(--error-soft)' },
  '& p': { margin: 0 },
  '& ul': { margin: 0, paddingLeft: 18, width: '100%', color: 'var(--ink-soft)', fontSize: 13 },
});

/** Walks the whole chain when asked: it takes seconds once the log is long, so it is no part of opening the page. */
export function Verification() {
  const translate = useTranslate();
  const verify = useDeskMutation(VerifyAuditDocument);
  const result = verify.data?.verifyAudit;
  return (
    <Box className={result ? (result.intact ? 'intact' : 'broken') : ''} role="status">
      <Button variant="outlined" disabled={verify.isPending} onClick={() => verify.mutate({})}>
        {translate(verify.isPending ? 'desk.audit.verifying' : 'desk.audit.verify')}
      </Button>
      {verify.error && <p>{translate(verify.error.message, { _: verify.error.message })}</p>}
      {!result && !verify.error && <p>{translate('desk.audit.why')}</p>}
      {result && <Result result={result} />}
    </Box>
  );
}

function Result({ result }: { result: VerifyAuditQuery['verifyAudit'] }) {
  const translate = useTranslate();
  const dates = useDates();
  const { intact, events, erased, checkedAt, checkpointSeq, firstBroken, notes } = result;
  const when = dates.time(checkedAt);
  return (
    <>
      <p>
        <strong>
          {intact
            ? translate('desk.audit.intact', { events, when })
            : translate('desk.audit.broken', { seq: firstBroken?.seq ?? '?', reason: firstBroken?.reason ?? '', when })}
        </strong>{' '}
        {checkpointSeq !== null && translate('desk.audit.checkpoint', { seq: checkpointSeq })}{' '}
        {erased > 0 && translate('desk.audit.erased', { smart_count: erased })}
      </p>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
