import { DomainError, transition } from '@claimdesk/domain';
import type { Claim, Prisma, Transaction } from '@claimdesk/platform';
import { suggestionOf } from '../matching/suggestion.ts';
import type { Work } from '../unit-of-work.ts';
import { announceClaim } from './change-claim.ts';
import type { LockedClaim } from './claim-lock.ts';

/** What a claim won or lost in places. */
export interface PlacesChange {
  lost?: boolean;
  gained?: string[];
  data?: Prisma.ClaimUncheckedUpdateInput;
}

/**
 * Brings a claim in line with its places after they changed: a new version, the suggestion anew; a verdict in force
 * turns stale when a place was taken away or one of the other side came.
 */
export async function settle(work: Work, claim: LockedClaim, change: PlacesChange): Promise<Claim> {
  const { tx } = work;
  const overtakenBy = claim.status === 'APPROVED' ? await whyStale(tx, claim.id, change) : [];
  const isStale = overtakenBy.length > 0;
  if (isStale) work.publish({ about: 'STALENESS', claimId: claim.id, reasons: overtakenBy });
  const settled = await tx.claim.update({
    where: { id: claim.id },
    data: {
      ...(await suggestionOf(tx, claim.id)),
      ...(isStale ? { status: transition(claim.status, 'turnStale') } : {}),
      ...change.data,
      version: { increment: 1 },
    },
  });
  announceClaim(work, settled);
  return settled;
}

/** What a place that left or came does to a verdict in force, in sentences for its readers. */
async function whyStale(tx: Transaction, claimId: string, { lost, gained = [] }: PlacesChange): Promise<string[]> {
  return [
    ...(lost ? ['A place that counted as this claim turned out to be another one.'] : []),
    ...((await bringsOtherSide(tx, claimId, gained)) ? ['A place came in that takes the other side.'] : []),
  ];
}

async function bringsOtherSide(tx: Transaction, claimId: string, gained: string[]): Promise<boolean> {
  const rows = await tx.appearance.findMany({ where: { claimId }, select: { id: true, stance: true } });
  const known = new Set(rows.filter(({ id }) => !gained.includes(id)).map(({ stance }) => stance));
  return rows.some(({ stance }) => !known.has(stance));
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
