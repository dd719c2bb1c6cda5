import { Inject, Injectable } from '@nestjs/common';
import { approvalsRequired, DomainError, RISK_TAGS, type Actor } from '@claimdesk/domain';
import type { Appearance, Claim, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { announceClaim, type SeenClaim } from './change-claim.ts';
import { lockClaim, lockExactly, lockStoriesOf, refuseStale, type LockedClaim } from './claim-lock.ts';
import { refuseCited, settle } from './claim-places.ts';
import { raiseApprovals } from './raise-approvals.ts';

export interface MoveAppearanceInput {
  appearanceId: string;
  /** Null splits it off into a claim of its own. */
  toClaimId?: string | null;
  /** The version that was seen of the claim it leaves. */
  version: number;
}

export interface MergeClaimsInput extends SeenClaim {
  intoClaimId: string;
  intoVersion: number;
}

/** Which places are one claim, when people say otherwise than the machine. Nothing is lost, ids keep resolving. */
@Injectable()
export class ClaimJoiningService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Moves one appearance to another claim, or splits it off. A claim that gives its last place away is merged.
   * Returns the claim where the appearance now is.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT, TRANSITION_NOT_ALLOWED
   */
  async move(actor: Actor, input: MoveAppearanceInput): Promise<Claim> {
    authorise(actor, 'claim:edit');
    return this.work.run(actor, async (work) => {
      const { tx } = work;
      const { claimId } = await appearanceById(tx, input.appearanceId);
      await lockStoriesOf(tx, input.toClaimId ? [claimId, input.toClaimId] : [claimId]);
      const place = await appearanceById(tx, input.appearanceId);
      const from = await lockExactly(tx, place.claimId);
      await refuseStale(tx, from, input.version);
      const isLast = (await tx.appearance.count({ where: { claimId: from.id } })) === 1;
      if (input.toClaimId == null) {
        if (isLast) throw new DomainError('INPUT_INVALID', 'It is the only place of this claim: nothing to split off.');
        return moveTo(work, place, from, await openClaimFor(tx, place, from));
      }
      const to = await lockClaim(tx, input.toClaimId);
      refuseUnfitTarget(from, to);
      return isLast ? join(work, from, to) : moveTo(work, place, from, to);
    });
  }

  /**
   * All places of one claim go to another, and its id leads there from then on.
   * @throws DomainError as `move`; two claims with verdicts are never merged
   */
  async merge(actor: Actor, input: MergeClaimsInput): Promise<Claim> {
    authorise(actor, 'claim:edit');
    return this.work.run(actor, (work) => this.mergeWithin(work, input));
  }

  /** As `merge`, as part of a larger change. */
  async mergeWithin(work: Work, input: MergeClaimsInput): Promise<Claim> {
    const { tx } = work;
    await lockStoriesOf(tx, [input.claimId, input.intoClaimId]);
    const goes = await lockExactly(tx, input.claimId);
    if (goes.mergedIntoId)
      throw new DomainError('TRANSITION_NOT_ALLOWED', 'This claim was merged into another already.');
    const stays = await lockClaim(tx, input.intoClaimId);
    await refuseStale(tx, goes, input.version);
    await refuseStale(tx, stays, input.intoVersion);
    refuseUnfitTarget(goes, stays);
    return join(work, goes, stays);
  }

  /**
   * Takes a merged claim out again, with the places that came along as far as they are still there.
   * @param input the merged claim's id, and the version that was seen of the claim it is in
   */
  async unmerge(actor: Actor, input: SeenClaim): Promise<Claim> {
    authorise(actor, 'claim:edit');
    return this.work.run(actor, async (work) => {
      const { tx } = work;
      await lockStoriesOf(tx, [input.claimId]);
      const merged = await lockExactly(tx, input.claimId);
      if (!merged.mergedIntoId)
        throw new DomainError('TRANSITION_NOT_ALLOWED', 'This claim is not merged into another.');
      const host = await lockClaim(tx, merged.mergedIntoId);
      await refuseStale(tx, host, input.version);
      return takeOut(work, merged, host);
    });
  }
}

async function appearanceById(tx: Transaction, id: string) {
  const place = isId(id) && (await tx.appearance.findUnique({ where: { id }, include: { claim: true } }));
  if (!place) throw new DomainError('NOT_FOUND', 'There is no such place in an article.');
  return place;
}

function refuseUnfitTarget(from: LockedClaim, to: LockedClaim): void {
  if (from.id === to.id) throw new DomainError('INPUT_INVALID', 'That is the claim it is in already. Choose another.');
  if (to.status === 'DISMISSED')
    throw new DomainError('TRANSITION_NOT_ALLOWED', 'The other claim was dismissed. Open it again first.');
}

/** A claim of its own for an appearance, in its words. */
async function openClaimFor(tx: Transaction, place: Appearance, from: LockedClaim): Promise<LockedClaim> {
  const { storyId, tags } = from;
  const { text, kind, checkworthiness, reasons } = place;
  const { id } = await tx.claim.create({
    data: { id: uuid(), storyId, tags, text, kind, checkworthiness, reasons },
  });
  return lockExactly(tx, id);
}

async function moveTo(work: Work, place: Appearance, from: LockedClaim, to: LockedClaim): Promise<Claim> {
  const { id, quote, score, matchReasons } = place;
  await refuseCited(work.tx, from.id, [id]);
  await work.tx.appearance.update({
    where: { id },
    data: { claimId: to.id, score: 1, matchReasons: ['put here by an editor'] },
  });
  await settle(work, from, { lost: [id] });
  const settled = await settle(work, to, { gained: [id] });
  for (const claim of [from, to])
    work.audit({
      action: 'claim.appearance-moved',
      subjectType: 'claim',
      subjectId: claim.id,
      before: { appearance: id, claim: from.id, score, matchReasons },
      after: { appearance: id, claim: to.id, quote },
    });
  return settled;
}

async function join(work: Work, goes: LockedClaim, stays: LockedClaim): Promise<Claim> {
  const { tx } = work;
  refuseDecided(goes, stays);
  const came = await tx.appearance.findMany({ where: { claimId: goes.id }, select: { id: true } });
  const appearances = came.map(({ id }) => id);
  await tx.appearance.updateMany({ where: { id: { in: appearances } }, data: { claimId: stays.id } });
  const left = await tx.claim.update({
    where: { id: goes.id },
    data: { mergedIntoId: stays.id, version: { increment: 1 } },
  });
  announceClaim(work, left);
  // The claim that stays is as delicate as either was.
  const tags = RISK_TAGS.filter((tag) => stays.tags.includes(tag) || goes.tags.includes(tag));
  await raiseApprovals(tx, stays.id, approvalsRequired(tags));
  const settled = await settle(work, stays, { gained: appearances, data: { tags } });
  const about = { action: 'claim.merged', subjectType: 'claim' } as const;
  work.audit({ ...about, subjectId: goes.id, before: { into: null }, after: { into: stays.id, appearances } });
  work.audit({
    ...about,
    subjectId: stays.id,
    before: { tags: stays.tags },
    after: { from: goes.id, text: left.text, appearances, tags },
  });
  return settled;
}

function refuseDecided(goes: LockedClaim, stays: LockedClaim): void {
  if (goes.status === 'OPEN') return;
  const isDecided = (claim: LockedClaim) => claim.status !== 'OPEN' && claim.status !== 'DISMISSED';
  const why = !isDecided(goes)
    ? 'The claim was dismissed. Open it again before you merge it.'
    : isDecided(stays)
      ? 'Both claims have a verdict, so they stay two. Move single places instead.'
      : 'The claim you are merging has a verdict. Merge the other one into it instead.';
  throw new DomainError('TRANSITION_NOT_ALLOWED', why, { statuses: [goes.status, stays.status] });
}

async function takeOut(work: Work, merged: LockedClaim, host: LockedClaim): Promise<Claim> {
  const { tx } = work;
  const places = await tx.appearance.findMany({ where: { claimId: host.id }, select: { id: true } });
  const came = await cameAlong(tx, merged.id);
  const appearances = places.map(({ id }) => id).filter((id) => came.has(id));
  if (!appearances.length)
    throw new DomainError(
      'TRANSITION_NOT_ALLOWED',
      'None of its places are in that claim any more; move them instead.',
    );
  if (appearances.length === places.length)
    throw new DomainError('TRANSITION_NOT_ALLOWED', 'That would leave the other claim without a place in any article.');
  await refuseCited(tx, host.id, appearances);
  await tx.appearance.updateMany({ where: { id: { in: appearances } }, data: { claimId: merged.id } });
  const settled = await settle(work, merged, { data: { mergedIntoId: null } });
  await settle(work, host, { lost: appearances });
  const about = { action: 'claim.unmerged', subjectType: 'claim' } as const;
  work.audit({ ...about, subjectId: merged.id, before: { into: host.id }, after: { into: null, appearances } });
  work.audit({ ...about, subjectId: host.id, after: { from: merged.id, text: settled.text, appearances } });
  return settled;
}

/** The places that a merged claim brought along, by the record of its merging. */
async function cameAlong(tx: Transaction, claimId: string): Promise<Set<string>> {
  const [event] = await tx.$queryRaw<{ appearances: string[] | null }[]>`
    select after->'appearances' as appearances from audit_event
    where subject_type = 'claim' and subject_id = ${claimId}::uuid and action = 'claim.merged' and after ? 'into'
    order by seq desc limit 1`;
  return new Set(event?.appearances ?? []);
}
