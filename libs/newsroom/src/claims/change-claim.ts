import { DomainError } from '@claimdesk/domain';
import type { Claim, Prisma } from '@claimdesk/platform';
import type { AuditEntry } from '../audit/audit-event.ts';
import type { Work } from '../unit-of-work.ts';
import { lockClaim, refuseStale } from './claim-lock.ts';

/** Which claim, and the version of it that the person saw. */
export interface SeenClaim {
  claimId: string;
  version: number;
}

export interface ClaimChange extends Omit<AuditEntry, 'subjectType' | 'subjectId'> {
  data: Prisma.ClaimUncheckedUpdateInput;
}

/**
 * One person's change of one claim: the row is locked, a stale version refused, the change made, recorded and told.
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT, and whatever `decide` refuses with
 */
export async function changeClaim(
  work: Work,
  seen: SeenClaim,
  decide: (claim: Claim) => ClaimChange | Promise<ClaimChange>,
): Promise<Claim> {
  const locked = await lockClaim(work.tx, seen.claimId);
  await refuseStale(work.tx, locked, seen.version);
  const claim = await work.tx.claim.findUniqueOrThrow({ where: { id: locked.id } });
  const { data, ...audited } = await decide(claim);
  const changed = await work.tx.claim.update({
    where: { id: claim.id },
    data: { ...data, version: { increment: 1 } },
  });
  work.audit({ ...audited, subjectType: 'claim', subjectId: claim.id });
  announceClaim(work, changed);
  return changed;
}

export function announceClaim(work: Work, { id, storyId }: { id: string; storyId: string | null }): void {
  work.announce({ topic: 'claim-changed', claimId: id, storyId });
}

/** A moment that people give: a real date, or null. */
export function optionalDate(value: Date | null | undefined, name: string): Date | null {
  if (value == null) return null;
  const year = Number.isNaN(value.getTime()) ? 0 : value.getUTCFullYear();
  if (year < 1900 || year > 9999)
    throw new DomainError('DATE_INVALID', `The ${name} is not a date. Write it as 2022-03-18T16:21:00Z.`, {
      field: name,
    });
  return value;
}

/** As `optionalDate`, but there must be one. */
export function requiredDate(value: Date | null | undefined, name: string, whyNeeded: string): Date {
  const date = optionalDate(value, name);
  if (!date) throw new DomainError('INPUT_INVALID', whyNeeded, { field: name });
  return date;
}
