import type { Transaction } from '@claimdesk/platform';

/** A verdict in the making needs at least this many approvals from now on; what it needed before stays needed. */
export async function raiseApprovals(tx: Transaction, claimId: string, approvals: number): Promise<void> {
  await tx.verdict.updateMany({
    where: { claimId, status: { in: ['PROPOSED', 'RETURNED'] }, approvalsRequired: { lt: approvals } },
    data: { approvalsRequired: approvals },
  });
}
