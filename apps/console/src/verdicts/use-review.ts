import {
  ApproveVerdictDocument,
  type ClaimPageFragment,
  ReturnVerdictDocument,
  type VerdictFieldsFragment,
  WithdrawVerdictDocument,
} from '@claimdesk/contract';
import { can, type Role } from '@claimdesk/domain';
import { useState } from 'react';
import { useGetIdentity, useNotify } from 'react-admin';
import { useClaimMutation } from '../claims/use-claim-mutation.ts';
import { hasCode } from '../providers/desk-error.ts';

/** Approving, returning and withdrawing, always what the reviewer has seen: the hash goes along. */
export function useReview(claim: ClaimPageFragment, verdict: VerdictFieldsFragment, onDone?: () => void) {
  const notify = useNotify();
  const { identity } = useGetIdentity();
  const role = (identity?.role ?? null) as Role | null;
  /** What is being reviewed; a change after that is shown and asks for another look. */
  const [seen, setSeen] = useState(verdict);
  const told = (key: string) => ({
    onSuccess: () => {
      notify(key);
      onDone?.();
    },
  });
  const approve = useClaimMutation(claim.id, ApproveVerdictDocument, {
    onSuccess: (next) => {
      const now = next.verdicts.find(({ id }) => id === verdict.id);
      notify(now?.status === 'APPROVED' ? 'desk.review.approved' : 'desk.review.approval_given');
      onDone?.();
    },
  });
  const sendBack = useClaimMutation(claim.id, ReturnVerdictDocument, told('desk.review.returned'));
  const withdraw = useClaimMutation(claim.id, WithdrawVerdictDocument, told('desk.review.withdrawn'));
  const error = approve.error ?? sendBack.error ?? withdraw.error;
  const isOwn = verdict.contributors.some(({ id }) => id === identity?.id);
  return {
    seen,
    /** Changed since the reviewer began to look. */
    hasChanged: seen.contentHash !== verdict.contentHash,
    lookAgain: () => {
      approve.reset();
      sendBack.reset();
      setSeen(verdict);
    },
    isOwn,
    isOverride: role !== null && can({ kind: 'PERSON', id: null, name: '', role }, 'verdict:override'),
    mayReview: role !== null && can({ kind: 'PERSON', id: null, name: '', role }, 'verdict:review'),
    hasApproved: verdict.approvals.some(({ approver, counts }) => counts && approver.id === identity?.id),
    approve: (overrideReason?: string) =>
      approve.mutate({
        input: { verdictId: verdict.id, contentHash: seen.contentHash, overrideReason: overrideReason ?? null },
      }),
    sendBack: (reason: string) =>
      sendBack.mutate({ input: { verdictId: verdict.id, contentHash: seen.contentHash, reason } }),
    withdraw: (reason: string) => withdraw.mutate({ input: { verdictId: verdict.id, reason } }),
    isBusy: approve.isPending || sendBack.isPending || withdraw.isPending,
    error: hasCode(error, 'CONTENT_CHANGED') && seen.contentHash !== verdict.contentHash ? null : error,
  };
}
export type Review = ReturnType<typeof useReview>;

/** Approvals that count: of exactly this content. */
export const approvalsOf = ({ approvals }: VerdictFieldsFragment) => approvals.filter(({ counts }) => counts);
