import { Inject, Injectable } from '@nestjs/common';
import { can, canApprove, DomainError, transition, type Actor } from '@claimdesk/domain';
import type { Claim, Transaction, Verdict } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { lockClaim, type LockedClaim } from '../claims/claim-lock.ts';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { requiredText } from '../text-field.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { moveClaim } from './verdicts.service.ts';

export interface ApproveInput {
  verdictId: string;
  /** Hash of what was reviewed. */
  contentHash: string;
  /** An admin's reason for approving in spite of the four-eyes rule. */
  overrideReason?: string | null;
}

const LONGEST_REASON = 5_000;

/** Approving, returning and withdrawing verdicts: what another person than the author does. */
@Injectable()
export class ReviewService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Approves exactly what was reviewed. With enough approvals the verdict comes into force and supersedes the one
   * before. PostgreSQL holds the same rule.
   * @throws DomainError FORBIDDEN, OWN_WORK, CONTENT_CHANGED, TRANSITION_NOT_ALLOWED, NOT_FOUND
   */
  approve(actor: Actor, input: ApproveInput): Promise<Claim> {
    const isOverride = can(actor, 'verdict:override');
    authorise(actor, isOverride ? 'verdict:override' : 'verdict:review');
    const overrideReason = isOverride
      ? requiredText(
          input.overrideReason,
          'override reason',
          LONGEST_REASON,
          'An override stays on record: say why it is needed.',
        )
      : null;
    return this.work.run(actor, async (work) => {
      const { claim, verdict } = await lockVerdict(work.tx, input.verdictId);
      const status = transition(claim.status, 'approve');
      await refuseOwnWork(work.tx, actor, verdict);
      refuseChanged(verdict, input.contentHash);
      await work.tx.approval.createMany({
        data: [
          {
            id: uuid(),
            verdictId: verdict.id,
            approverId: actor.id!,
            contentHash: verdict.contentHash,
            isOverride,
            overrideReason,
          },
        ],
        skipDuplicates: true,
      });
      const given = await work.tx.approval.findMany({
        where: { verdictId: verdict.id, contentHash: verdict.contentHash },
        distinct: ['approverId'],
      });
      const missing = isOverride ? 0 : Math.max(0, verdict.approvalsRequired - given.length);
      if (missing) {
        work.audit({
          action: 'verdict.approval-given',
          subjectType: 'claim',
          subjectId: claim.id,
          after: { number: verdict.number, missing },
        });
        return moveClaim(work, claim, {});
      }
      return this.enforce(work, claim, verdict, status, overrideReason);
    });
  }

  /** @throws DomainError FORBIDDEN, INPUT_INVALID, TRANSITION_NOT_ALLOWED, NOT_FOUND, CONTENT_CHANGED */
  return(actor: Actor, input: { verdictId: string; contentHash?: string | null; reason: string }): Promise<Claim> {
    authorise(actor, 'verdict:review');
    const reason = requiredText(
      input.reason,
      'reason',
      LONGEST_REASON,
      'Say what is missing, so that the author can mend it.',
    );
    return this.work.run(actor, async (work) => {
      const { claim, verdict } = await lockVerdict(work.tx, input.verdictId);
      const status = transition(claim.status, 'return');
      if (input.contentHash) refuseChanged(verdict, input.contentHash);
      await work.tx.verdictReturn.create({
        data: { id: uuid(), verdictId: verdict.id, returnedById: actor.id!, reason },
      });
      await work.tx.verdict.update({
        where: { id: verdict.id },
        data: { status: 'RETURNED', version: { increment: 1 } },
      });
      work.audit({
        action: 'verdict.returned',
        subjectType: 'claim',
        subjectId: claim.id,
        after: { status, number: verdict.number, reason },
      });
      return moveClaim(work, claim, { status });
    });
  }

  /** Takes the verdict in force back. @throws DomainError FORBIDDEN, INPUT_INVALID, TRANSITION_NOT_ALLOWED, NOT_FOUND */
  withdraw(actor: Actor, input: { verdictId: string; reason: string }): Promise<Claim> {
    authorise(actor, 'verdict:review');
    const reason = requiredText(
      input.reason,
      'reason',
      LONGEST_REASON,
      'Say why the verdict is withdrawn; readers are told.',
    );
    return this.work.run(actor, async (work) => {
      const { claim, verdict } = await lockVerdict(work.tx, input.verdictId);
      const status = transition(claim.status, 'withdraw');
      if (verdict.status !== 'APPROVED')
        throw new DomainError(
          'TRANSITION_NOT_ALLOWED',
          `Only the verdict in force can be withdrawn; this one is ${verdict.status}.`,
        );
      await work.tx.verdict.update({
        where: { id: verdict.id },
        data: { status: 'WITHDRAWN', withdrawalReason: reason, decidedAt: new Date(), version: { increment: 1 } },
      });
      work.audit({
        action: 'verdict.withdrawn',
        subjectType: 'claim',
        subjectId: claim.id,
        after: { status, number: verdict.number, reason },
      });
      work.publish({ about: 'WITHDRAWAL', claimId: claim.id, reason });
      return moveClaim(work, claim, { status });
    });
  }

  private async enforce(
    work: Work,
    claim: LockedClaim,
    verdict: Verdict,
    status: Claim['status'],
    overrideReason: string | null,
  ) {
    const { count } = await work.tx.verdict.updateMany({
      where: { claimId: claim.id, status: 'APPROVED' },
      data: { status: 'SUPERSEDED', version: { increment: 1 } },
    });
    await work.tx.verdict.update({
      where: { id: verdict.id },
      data: { status: 'APPROVED', decidedAt: new Date(), version: { increment: 1 } },
    });
    work.audit({
      action: overrideReason ? 'verdict.overridden' : 'verdict.approved',
      subjectType: 'claim',
      subjectId: claim.id,
      after: {
        status,
        number: verdict.number,
        rating: verdict.rating,
        contentHash: verdict.contentHash,
        ...(overrideReason ? { reason: overrideReason } : {}),
      },
    });
    if (count)
      work.audit({
        action: 'verdict.superseded',
        subjectType: 'claim',
        subjectId: claim.id,
        after: { by: verdict.number },
      });
    work.publish({ about: 'VERDICT', claimId: claim.id, verdictId: verdict.id });
    return moveClaim(work, claim, { status, nextCheckAt: verdict.nextCheckAt });
  }
}

/** The verdict with its claim's row locked first: every decision on a claim takes that lock. */
async function lockVerdict(tx: Transaction, id: string): Promise<{ claim: LockedClaim; verdict: Verdict }> {
  const found = isId(id) ? await tx.verdict.findUnique({ where: { id }, select: { claimId: true } }) : null;
  if (!found) throw new DomainError('NOT_FOUND', 'There is no such verdict.');
  const claim = await lockClaim(tx, found.claimId);
  return { claim, verdict: await tx.verdict.findUniqueOrThrow({ where: { id } }) };
}

async function refuseOwnWork(tx: Transaction, actor: Actor, verdict: Verdict): Promise<void> {
  const isOwn = await tx.contributor.count({ where: { verdictId: verdict.id, personId: actor.id! } });
  if (!canApprove(actor, isOwn > 0))
    throw new DomainError(
      'OWN_WORK',
      'You wrote, edited or added evidence to this verdict; someone else must approve it.',
    );
}

function refuseChanged(verdict: Verdict, seen: string): void {
  if (verdict.contentHash !== seen)
    throw new DomainError(
      'CONTENT_CHANGED',
      'The verdict has changed since you reviewed it. Look at it again, then decide.',
      {
        contentHash: verdict.contentHash,
      },
    );
}
