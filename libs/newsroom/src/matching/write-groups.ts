import type { Transaction } from '@claimdesk/platform';
import type { Work } from '../unit-of-work.ts';
import type { Group } from './groups.ts';
import { sided, suggestionFields } from './suggestion.ts';

/**
 * Writes what changed, a statement for each kind of change however many claims there are: appearances move to the claim
 * that stays, the others keep pointing to it, suggestions are written anew. Returns how many claims gained appearances.
 */
export async function writeGroups(
  work: Work,
  storyId: string,
  groups: Group[],
  texts: Map<string, string>,
): Promise<number> {
  const joined = groups.filter(({ moved }) => moved.length);
  await moveAppearances(work.tx, joined);
  await emptyClaims(work.tx, storyId, joined);
  await writeClaims(work.tx, storyId, groups, texts);
  for (const group of joined) {
    const { claimId, appearances, emptied } = group;
    for (const id of emptied) auditMerge(work, id, group);
    work.audit({
      action: 'claim.joined',
      subjectType: 'claim',
      subjectId: claimId,
      after: { appearances: appearances.length, text: wordingOf(group, texts) ?? appearances[0]!.claim.text },
    });
    work.announce({ topic: 'claim-changed', claimId, storyId });
  }
  return joined.length;
}

/** The engine's wording for the group; one that people have decided on keeps its own. */
const wordingOf = ({ isDecided, appearances }: Group, texts: Map<string, string>) =>
  isDecided ? null : (texts.get(appearances[0]!.claim.id) ?? null);

/** Which places came along is kept, so that a person can take the claim out again with all that was its own. */
function auditMerge(work: Work, id: string, { claimId, appearances }: Group): void {
  const own = appearances.filter((appearance) => appearance.claimId === id).map(({ claim }) => claim.id);
  work.audit({
    action: 'claim.merged',
    subjectType: 'claim',
    subjectId: id,
    after: { into: claimId, appearances: own },
  });
}

async function moveAppearances(tx: Transaction, joined: Group[]): Promise<void> {
  const rows = joined.flatMap(({ claimId, moved, isDecided, appearances, likeness }) => {
    const coming = new Set(moved);
    const written = isDecided ? appearances.filter(({ claim }) => coming.has(claim.id)) : appearances;
    return written.map(({ claim }) => ({ id: claim.id, claim_id: claimId, ...likeness.get(claim.id)! }));
  });
  await tx.$executeRaw`
    update appearance set claim_id = new.claim_id, score = new.score, match_reasons = new.reasons
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, claim_id uuid, score float8, reasons text[])
    where appearance.id = new.id`;
}

async function emptyClaims(tx: Transaction, storyId: string, joined: Group[]): Promise<void> {
  const rows = joined.flatMap(({ claimId, emptied }) => emptied.map((id) => ({ id, into: claimId })));
  await tx.$executeRaw`
    update claim set merged_into_id = new.into, story_id = ${storyId}::uuid, version = version + 1, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, "into" uuid)
    where claim.id = new.id`;
}

/** A claim whose suggestion and appearances are as they were is left alone, so that nobody's version goes stale. */
async function writeClaims(
  tx: Transaction,
  storyId: string,
  groups: Group[],
  texts: Map<string, string>,
): Promise<void> {
  const rows = groups.map((group) => ({
    id: group.claimId,
    text: wordingOf(group, texts),
    ...suggestionFields(group.appearances.map(({ claim, outlet }) => sided(claim, outlet))),
    checkworthiness: Math.max(...group.appearances.map(({ claim }) => claim.checkworthiness)),
    gained: group.moved.length > 0,
  }));
  await tx.$executeRaw`
    update claim set
      story_id = ${storyId}::uuid,
      text = coalesce(new.text, claim.text),
      suggested_rating = new."suggestedRating"::"Rating",
      suggested_reasons = new."suggestedReasons",
      asserting_origins = new."assertingOrigins",
      denying_origins = new."denyingOrigins",
      checkworthiness = new.checkworthiness,
      version = version + new.gained::int,
      updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(
      id uuid, text text, "suggestedRating" text, "suggestedReasons" text[], "assertingOrigins" int,
      "denyingOrigins" int, checkworthiness float8, gained boolean)
    where claim.id = new.id
      and (new.gained or claim.story_id is distinct from ${storyId}::uuid
        or claim.suggested_reasons is distinct from new."suggestedReasons")`;
}
