import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import type { Claim } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { announceClaim } from '../claims/change-claim.ts';
import { ClaimJoiningService } from '../claims/claim-joining.service.ts';
import { lockClaim, lockStoriesOf, type LockedClaim } from '../claims/claim-lock.ts';
import { authorise } from '../people/authorise.ts';
import { optionalText } from '../text-field.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';

export interface MatchedPair {
  claimId: string;
  otherId: string;
}

export interface AcceptMatchInput extends MatchedPair {
  /** The versions that were seen of the two. */
  version: number;
  otherVersion: number;
}

export interface RejectMatchInput extends MatchedPair {
  reason?: string | null;
}

const LONGEST_REASON = 1_000;

/** People's word on whether two claims that the machine finds alike are one. */
@Injectable()
export class MatchDecisionsService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ClaimJoiningService) private readonly joining: ClaimJoiningService,
  ) {}

  /**
   * The two are one: they are merged. The claim with a verdict stays, else the older one; the other's id leads to it.
   * @throws DomainError as merging does
   */
  async accept(actor: Actor, input: AcceptMatchInput): Promise<Claim> {
    authorise(actor, 'claim:edit');
    return this.work.run(actor, async (work) => {
      const [one, other] = await lockBoth(work, input);
      const isFirst = rank(one) > rank(other) || (rank(one) === rank(other) && one.id < other.id);
      const [stays, goes] = isFirst ? [one, other] : [other, one];
      const seen = new Map([
        [one.id, input.version],
        [other.id, input.otherVersion],
      ]);
      return this.joining.mergeWithin(work, {
        claimId: goes.id,
        version: seen.get(goes.id)!,
        intoClaimId: stays.id,
        intoVersion: seen.get(stays.id)!,
      });
    });
  }

  /**
   * The two are not one: the machine keeps them apart from now on and suggests the match no more.
   * Rejecting twice is rejecting once.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID when they are one claim already
   */
  async reject(actor: Actor, input: RejectMatchInput): Promise<Claim> {
    authorise(actor, 'claim:edit');
    const reason = optionalText(input.reason, 'reason', LONGEST_REASON);
    return this.decide(actor, input, async (work, [first, second]) => {
      const pair = { claimId: first.id, otherId: second.id };
      if (await work.tx.matchRejection.count({ where: pair })) return;
      await work.tx.matchRejection.create({ data: { id: uuid(), ...pair, reason, rejectedById: actor.id! } });
      auditBoth(work, 'claim.match-rejected', first, second, reason);
    });
  }

  /** Takes a rejection back: the two may be suggested, and joined, again. */
  async reconsider(actor: Actor, input: MatchedPair): Promise<Claim> {
    authorise(actor, 'claim:edit');
    return this.decide(actor, input, async (work, [first, second]) => {
      const { count } = await work.tx.matchRejection.deleteMany({
        where: { claimId: first.id, otherId: second.id },
      });
      if (count) auditBoth(work, 'claim.match-reconsidered', first, second, null);
    });
  }

  private decide(
    actor: Actor,
    input: MatchedPair,
    change: (work: Work, ordered: [LockedClaim, LockedClaim]) => Promise<void>,
  ): Promise<Claim> {
    return this.work.run(actor, async (work) => {
      const [one, other] = await lockBoth(work, input);
      if (one.id === other.id)
        throw new DomainError('INPUT_INVALID', 'The two are one claim already. Take one out of the other instead.');
      await change(work, one.id < other.id ? [one, other] : [other, one]);
      for (const claim of [one, other]) announceClaim(work, claim);
      return work.tx.claim.findUniqueOrThrow({ where: { id: one.id } });
    });
  }
}

/** Both claims, their stories first, each in the order of ids; the one asked about first in the answer. */
async function lockBoth({ tx }: Work, { claimId, otherId }: MatchedPair): Promise<[LockedClaim, LockedClaim]> {
  await lockStoriesOf(tx, [claimId, otherId]);
  const [low, high] = [claimId, otherId].sort() as [string, string];
  const first = await lockClaim(tx, low);
  const second = await lockClaim(tx, high);
  return claimId === low ? [first, second] : [second, first];
}

const rank = ({ status }: LockedClaim) => (status === 'OPEN' || status === 'DISMISSED' ? 0 : 1);

function auditBoth(
  work: Work,
  action: 'claim.match-rejected' | 'claim.match-reconsidered',
  one: LockedClaim,
  other: LockedClaim,
  reason: string | null,
): void {
  for (const [claim, against] of [
    [one, other],
    [other, one],
  ] as const)
    work.audit({
      action,
      subjectType: 'claim',
      subjectId: claim.id,
      after: { other: against.id, text: against.text, reason },
    });
}
