import type { ClaimPageFragment, VerdictFieldsFragment } from '@claimdesk/contract';
import { can, type Role } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { useDraft } from '../layout/use-draft.ts';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { Checks } from './Checks.tsx';
import { ReasonBox } from './ReasonBox.tsx';
import { ReviewActions } from './ReviewActions.tsx';
import { draftName } from './use-verdict-form.ts';
import { useReview } from './use-review.ts';
import { verdictInForce, verdictInTheMaking } from './verdict-draft.ts';
import { VerdictContent } from './VerdictContent.tsx';
import { VerdictForm } from './VerdictForm.tsx';

const Frame = styled(Panel)({
  padding: 16,
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& > p': { margin: '0 0 10px', color: 'var(--ink-soft)' },
  '& .note': { margin: '0 0 12px', padding: '8px 12px', borderRadius: 6, background: 'var(--accent-soft)' },
  '& .returned': { background: 'var(--disputed-soft)', '& p': { margin: '4px 0 0', overflowWrap: 'anywhere' } },
  '& .more': { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 },
  '& hr': { margin: '14px 0', border: 0, borderTop: '1px solid var(--line)' },
});

/** The decision on a claim: what is proposed or in force, and what this person may do about it. */
export function VerdictPanel({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const making = verdictInTheMaking(claim);
  const inForce = verdictInForce(claim);
  if (!identity) return <Frame />;
  return (
    <Frame aria-labelledby="verdict-title">
      <h2 id="verdict-title">{translate(titleOf(claim))}</h2>
      {claim.status === 'PROPOSED' && making && <Proposed key={making.id} claim={claim} verdict={making} />}
      {claim.status === 'RETURNED' && making && <Returned claim={claim} verdict={making} />}
      {(claim.status === 'APPROVED' || claim.status === 'STALE') && inForce && (
        <InForce claim={claim} verdict={inForce} />
      )}
      {claim.status === 'OPEN' && claim.availableActions.includes('PROPOSE') && <VerdictForm claim={claim} />}
      {claim.availableActions.length === 0 && <WhyNot claim={claim} role={(identity.role ?? null) as Role | null} />}
    </Frame>
  );
}

function titleOf({ status }: ClaimPageFragment): string {
  if (status === 'PROPOSED') return 'desk.verdict.title_proposed';
  if (status === 'RETURNED') return 'desk.verdict.title_returned';
  return status === 'APPROVED' || status === 'STALE' ? 'desk.verdict.title_in_force' : 'desk.verdict.title';
}

/** Why there is nothing to do: the role, or the claim's status. */
function WhyNot({ claim, role }: { claim: ClaimPageFragment; role: Role | null }) {
  const translate = useTranslate();
  if (role && !can({ kind: 'PERSON', id: null, name: '', role }, 'verdict:propose'))
    return <p>{translate('desk.verdict.may_not')}</p>;
  return <p>{translate('desk.verdict.not_possible', { status: translate(`desk.claim_status.${claim.status}`) })}</p>;
}

interface Props {
  claim: ClaimPageFragment;
  verdict: VerdictFieldsFragment;
}

function Proposed({ claim, verdict }: Props) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const review = useReview(claim, verdict);
  const { keptAt } = useDraft<unknown>(draftName(identity?.id, claim), null);
  // Words that were typed before a colleague proposed are not put out of sight.
  const [isEditing, setEditing] = useState(Boolean(keptAt));
  const mayEdit = claim.availableActions.includes('EDIT');
  return (
    <>
      <p role="status" className="note">
        {verdict.proposedBy.id === identity?.id
          ? translate('desk.verdict.waiting_own')
          : translate('desk.verdict.waiting', { name: verdict.proposedBy.name })}
      </p>
      <VerdictContent verdict={verdict} />
      <hr />
      <Checks verdict={verdict} />
      <hr />
      <ReviewActions {...{ claim, verdict, review }} />
      {mayEdit && !isEditing && (
        <div className="more">
          <Button onClick={() => setEditing(true)}>{translate('desk.verdict.edit')}</Button>
        </div>
      )}
      {mayEdit && isEditing && (
        <>
          <hr />
          <VerdictForm claim={claim} onDone={() => setEditing(false)} />
        </>
      )}
    </>
  );
}

function Returned({ claim, verdict }: Props) {
  const translate = useTranslate();
  const last = verdict.returns.at(-1);
  return (
    <>
      {last && (
        <div className="note returned" role="status">
          <strong>{translate('desk.verdict.returned_by', { name: last.returnedBy.name })}</strong>
          <p>{last.reason}</p>
        </div>
      )}
      {claim.availableActions.includes('PROPOSE') ? (
        <VerdictForm claim={claim} />
      ) : (
        <VerdictContent verdict={verdict} />
      )}
    </>
  );
}

function InForce({ claim, verdict }: Props) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const review = useReview(claim, verdict);
  const { keptAt } = useDraft<unknown>(draftName(identity?.id, claim), null);
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(keptAt ? 'correct' : null);
  const isStale = claim.status === 'STALE';
  const mayWrite = claim.availableActions.includes(isStale ? 'PROPOSE' : 'CORRECT');
  const mayWithdraw = claim.availableActions.includes('WITHDRAW');
  useShortcuts(mayWrite && !open ? { e: () => setOpen('correct') } : {});
  return (
    <>
      {isStale && (
        <p className="note returned" role="status">
          {translate('desk.verdict.stale')}
        </p>
      )}
      <VerdictContent verdict={verdict} />
      {!open && (
        <div className="more">
          {mayWrite && (
            <Button variant="outlined" onClick={() => setOpen('correct')}>
              {translate(isStale ? 'desk.verdict.propose_new' : 'desk.verdict.correct')}
            </Button>
          )}
          {mayWithdraw && <Button onClick={() => setOpen('withdraw')}>{translate('desk.review.withdraw')}</Button>}
        </div>
      )}
      {open && <hr />}
      {review.error && (
        <p role="alert" style={{ color: 'var(--error)' }}>
          {translate(review.error.message, { _: review.error.message })}
        </p>
      )}
      {open === 'correct' && mayWrite && <VerdictForm claim={claim} onDone={() => setOpen(null)} />}
      {open === 'withdraw' && (
        <ReasonBox
          name={`withdraw.${verdict.id}`}
          label={translate('desk.review.withdraw_why')}
          help={translate('desk.review.withdraw_help')}
          submit={translate('desk.review.withdraw_it')}
          isBusy={review.isBusy}
          isDangerous
          onSubmit={review.withdraw}
          onCancel={() => setOpen(null)}
        />
      )}
    </>
  );
}
