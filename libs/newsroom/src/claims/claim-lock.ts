import { DomainError, type ClaimStatus } from '@claimdesk/domain';
import type { Transaction } from '@claimdesk/platform';
import { actorNameOf, auditSummary } from '../audit/audit-event.ts';
import { isId } from '../paging.ts';

export interface LockedClaim {
  id: string;
  status: ClaimStatus;
  version: number;
  storyId: string | null;
  text: string;
  tags: string[];
  mergedIntoId: string | null;
}

/** The claim's row, locked; an id that was merged leads to the claim that took it over. */
export async function lockClaim(tx: Transaction, id: string): Promise<LockedClaim> {
  const claim = await lockExactly(tx, id);
  return claim.mergedIntoId ? lockClaim(tx, claim.mergedIntoId) : claim;
}

/** The row of exactly this id, even of a claim that was merged into another. */
export async function lockExactly(tx: Transaction, id: string): Promise<LockedClaim> {
  if (!isId(id)) throw new DomainError('NOT_FOUND', 'There is no such claim.');
  const [claim] = await tx.$queryRaw<LockedClaim[]>`
    select id, status::text as status, version, story_id as "storyId", text, tags, merged_into_id as "mergedIntoId"
    from claim where id = ${id}::uuid for update`;
  if (!claim) throw new DomainError('NOT_FOUND', 'There is no such claim.');
  return claim;
}

/** Whoever moves places between claims holds their stories first, then claims: so none waits in a circle. */
export async function lockStories(tx: Transaction, storyIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`select id from story where id = any(${[...storyIds]}::uuid[]) order by id for update`;
}

/**
 * Holds the stories of these claims, of merged ones too.
 * @throws DomainError NOT_FOUND; TRANSITION_NOT_ALLOWED while an article is still being compared
 */
export async function lockStoriesOf(tx: Transaction, claimIds: readonly string[]): Promise<void> {
  const known = await tx.claim.findMany({
    where: { id: { in: claimIds.filter(isId) } },
    select: { id: true, storyId: true },
  });
  if (known.length < new Set(claimIds).size) throw new DomainError('NOT_FOUND', 'There is no such claim.');
  const storyIds = known.map(({ storyId }) => storyId);
  if (storyIds.includes(null))
    throw new DomainError(
      'TRANSITION_NOT_ALLOWED',
      'The article of this claim is still being compared with others. Try again in a moment.',
    );
  await lockStories(tx, storyIds as string[]);
}

/**
 * Lets pass who saw the claim as it is now.
 * @throws DomainError VERSION_CONFLICT that says who changed it last, and how
 */
export async function refuseStale(tx: Transaction, claim: LockedClaim, seen: number): Promise<void> {
  if (claim.version === seen) return;
  const last = await tx.auditEvent.findFirst({
    where: { subjectType: 'claim', subjectId: claim.id },
    include: { personal: true },
    orderBy: { seq: 'desc' },
  });
  const by = last ? actorNameOf(last.personal?.data) : null;
  const what = last && shorten(auditSummary(last.action, last.after, last.before, last.personal?.data));
  throw new DomainError(
    'VERSION_CONFLICT',
    `The claim has changed since you opened it${last ? `: ${by} ${what}` : ''}. Look at what is new, then try again; your text is kept.`,
    { seen, now: claim.version, by, at: last?.at.toISOString() ?? null, change: last?.action ?? null, what },
  );
}

const shorten = (text: string) => (text.length > 500 ? `${text.slice(0, 500).toWellFormed()} …` : text);
