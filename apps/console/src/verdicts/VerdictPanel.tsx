import type { ClaimPageFragment, Rating } from '@claimdesk/contract';
import { can, RATINGS, type Role } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Panel } from '../layout/Page.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { hasCode } from '../providers/desk-error.ts';
import { RatingChoice } from './RatingChoice.tsx';
import { useVerdictForm } from './use-verdict-form.ts';

const Frame = styled(Panel)({
  padding: 16,
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& > p': { margin: '0 0 10px', color: 'var(--ink-soft)' },
});
const Form = styled('form')({
  display: 'grid',
  gap: 10,
  '& label': { fontWeight: 600, fontSize: 13 },
  '& textarea': {
    width: '100%',
    minHeight: 92,
    padding: '8px 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: 6,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: 14,
    lineHeight: 1.45,
    resize: 'vertical',
  },
  '& .help': { color: 'var(--ink-faint)', fontSize: 12.5 },
  '& .wrong': { color: 'var(--error)', fontSize: 13 },
  '& .end': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
});
const Changed = styled('div')({
  padding: '10px 12px',
  borderRadius: 6,
  background: 'var(--disputed-soft)',
  '& p': { margin: '0 0 8px' },
});

/** The editor's decision: offered exactly when the server offers it. */
export function VerdictPanel({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const mayPropose = claim.availableActions.includes('PROPOSE');
  const [latest] = claim.verdicts;
  const waits = claim.status === 'PROPOSED' && latest;
  return (
    <Frame aria-labelledby="verdict-title">
      <h2 id="verdict-title">{translate('desk.verdict.title')}</h2>
      {waits && (
        <p role="status">
          {latest.proposedBy.id === identity?.id
            ? translate('desk.verdict.waiting_own')
            : translate('desk.verdict.waiting', { name: latest.proposedBy.name })}
        </p>
      )}
      {mayPropose && identity && <ProposeForm claim={claim} />}
      {!mayPropose && <WhyNot claim={claim} role={(identity?.role ?? null) as Role | null} />}
    </Frame>
  );
}

/** Why there is no form: the role, or the claim's status. */
function WhyNot({ claim, role }: { claim: ClaimPageFragment; role: Role | null }) {
  const translate = useTranslate();
  if (role && !can({ kind: 'PERSON', id: null, name: '', role }, 'verdict:propose'))
    return <p>{translate('desk.verdict.may_not')}</p>;
  return <p>{translate('desk.verdict.not_possible', { status: translate(`desk.claim_status.${claim.status}`) })}</p>;
}

function ProposeForm({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const rationale = useRef<HTMLTextAreaElement>(null);
  const { draft, keptAt, discard, change, submit, missing, propose, changedMeanwhile } = useVerdictForm(claim);
  const send = (version?: number) => {
    if (submit(version) === 'rationale') rationale.current?.focus();
  };
  const choose = (rating: Rating) => {
    change({ rating });
    rationale.current?.focus();
  };
  useShortcuts({ c: () => choose('CORROBORATED'), d: () => choose('DISPUTED'), u: () => choose('UNVERIFIED') });
  const conflict = changedMeanwhile || hasCode(propose.error, 'VERSION_CONFLICT');
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!conflict) send();
      }}
    >
      <RatingChoice ratings={RATINGS} chosen={draft.rating} onChoose={choose} missing={missing === 'rating'} />
      <label htmlFor="rationale">{translate('desk.verdict.rationale')}</label>
      <textarea
        id="rationale"
        ref={rationale}
        value={draft.rationale}
        aria-describedby="rationale-help"
        aria-invalid={missing === 'rationale'}
        onChange={(event) => change({ rationale: event.target.value })}
      />
      <span id="rationale-help" className={missing ? 'wrong' : 'help'} role={missing ? 'alert' : undefined}>
        {translate(missing ? `desk.verdict.${missing}_missing` : 'desk.verdict.rationale_help')}
      </span>
      {conflict && (
        <Changed role="alert">
          <p>
            {translate('desk.verdict.changed')}
            <br />
            <LastChange claim={claim} />
          </p>
          <Button variant="outlined" disabled={propose.isPending} onClick={() => send(claim.version)}>
            {translate('desk.verdict.changed_go')}
          </Button>
        </Changed>
      )}
      {propose.error && !conflict && (
        <span className="wrong" role="alert">
          {translate(propose.error.message, { _: propose.error.message })}
        </span>
      )}
      <div className="end">
        {!conflict && (
          <Button type="submit" variant="contained" disabled={propose.isPending}>
            {proposeLabel(translate, draft.rating, propose.isPending)}
          </Button>
        )}
        {keptAt && <Button onClick={discard}>{translate('desk.verdict.discard')}</Button>}
      </div>
      {keptAt && <span className="help">{translate('desk.verdict.draft', { time: dates.time(keptAt) })}</span>}
    </Form>
  );
}

function LastChange({ claim }: { claim: ClaimPageFragment }) {
  const [last] = claim.history;
  return (
    last && (
      <>
        <strong>{last.actorName}</strong> {last.summary}
      </>
    )
  );
}

function proposeLabel(translate: (key: string, options?: object) => string, rating: Rating | null, busy: boolean) {
  if (busy) return translate('desk.verdict.proposing');
  if (!rating) return translate('desk.verdict.propose');
  return translate('desk.verdict.propose_rating', { rating: translate(`desk.rating.${rating}`) });
}
