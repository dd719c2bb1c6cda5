import { DomainError } from '@claimdesk/domain';
import type { Claim, Prisma, Transaction } from '@claimdesk/platform';
import { suggestionOf } from '../matching/suggestion.ts';
import { contradictions, turnStale } from '../staleness/turn-stale.ts';
import type { Work } from '../unit-of-work.ts';
import { announceClaim } from './change-claim.ts';
import type { LockedClaim } from './claim-lock.ts';

/** What a claim won or lost in places, by their ids. */
export interface PlacesChange {
  lost?: string[];
  gained?: string[];
  data?: Prisma.ClaimUncheckedUpdateInput;
}

/**
 * Brings a claim in line with its places after they changed: a new version, the suggestion anew; a verdict in force
 * turns stale when a place was taken away or one of the other side came.
 */
export async function settle(work: Work, claim: LockedClaim, change: PlacesChange): Promise<Claim> {
  const { tx } = work;
  const lost = await tx.appearance.findMany({ where: { id: { in: change.lost ?? [] } }, orderBy: { id: 'asc' } });
  await turnStale(work, claim.id, [
    ...lost.map(({ id, quote }) => ({ reason: 'MATCH_UNDONE' as const, appearanceId: id, before: quote })),
    ...(await contradictions(tx, claim.id, change.gained ?? [])),
  ]);
  const settled = await tx.claim.update({
    where: { id: claim.id },
    data: { ...(await suggestionOf(tx, claim.id)), ...change.data, version: { increment: 1 } },
  });
  announceClaim(work, settled);
  return settled;
}

/**
 * A verdict under review keeps what it cites.
 * @throws DomainError TRANSITION_NOT_ALLOWED
 */
export async function refuseCited(tx: Transaction, claimId: string, appearanceIds: string[]): Promise<void> {
  const cited = await tx.evidence.findFirst({
    where: { appearanceId: { in: appearanceIds }, verdict: { claimId, status: { in: ['PROPOSED', 'RETURNED'] } } },
    select: { appearance: { select: { quote: true } } },
  });
  if (cited)
    throw new DomainError(
      'TRANSITION_NOT_ALLOWED',
      `The verdict in the making cites “${cited.appearance!.quote.slice(0, 120)}” as evidence. Take it out of the evidence first.`,
    );
}
