import type { Transaction } from '@claimdesk/platform';
import { contradictions, turnStale } from '../staleness/turn-stale.ts';
import type { Work } from '../unit-of-work.ts';
import type { Group } from './groups.ts';
import type { MatchPlace } from './matching.queries.ts';
import { sided, suggestionFields } from './suggestion.ts';

/** A group with the wording of its clearest place, and how like that place the others are. */
export interface WordedGroup extends Group<MatchPlace> {
  /** Null leaves the claim's wording as people or an earlier comparison left it. */
  text: string | null;
  likeness: Map<string, { score: number; reasons: string[] }>;
}

const isMoved = ({ gained, lost }: WordedGroup) => gained.length > 0 || lost.length > 0;

/**
 * Writes what changed, a statement for each kind of change however many claims there are: places move to the claim they
 * belong to, claims left without one keep pointing to where theirs went, suggestions are written anew.
 * Returns how many claims gained places.
 */
export async function writeGroups(work: Work, groups: WordedGroup[]): Promise<number> {
  const moved = groups.filter(isMoved);
  const emptied = emptiedClaims(groups);
  await moveAppearances(work.tx, groups);
  await emptyClaims(work.tx, emptied);
  await writeClaims(work.tx, groups);
  for (const { id, into, places } of emptied)
    work.audit({ action: 'claim.merged', subjectType: 'claim', subjectId: id, after: { into, appearances: places } });
  for (const group of moved) tell(work, group);
  await overtakeVerdicts(work, moved);
  return moved.filter(({ gained }) => gained.length).length;
}

/** What came to a claim with a verdict in force may contradict it. */
async function overtakeVerdicts(work: Work, groups: WordedGroup[]): Promise<void> {
  for (const { claimId, gained, isDecided } of groups) {
    const came = gained.map(({ id }) => id);
    if (isDecided && came.length) await turnStale(work, claimId, await contradictions(work.tx, claimId, came));
  }
}

function tell(work: Work, { claimId, places, gained, text }: WordedGroup): void {
  if (gained.length)
    work.audit({
      action: 'claim.joined',
      subjectType: 'claim',
      subjectId: claimId,
      after: { appearances: places.length, text: text ?? places[0]!.claim.text },
    });
  work.announce({ topic: 'claim-changed', claimId, storyId: places[0]!.storyId });
}

interface Emptied {
  id: string;
  into: string;
  story: string | null;
  /** Which places came along is kept, so that a person can take the claim out again with all that was its own. */
  places: string[];
}

/** Claims that had places and have none now; each points to where the one it was opened for went, else the first. */
function emptiedClaims(groups: WordedGroup[]): Emptied[] {
  const left = new Map<string, { place: MatchPlace; into: string }[]>();
  const filled = new Set(groups.map(({ claimId }) => claimId));
  for (const { claimId: into, gained } of groups)
    for (const place of gained)
      if (!filled.has(place.claimId)) left.set(place.claimId, [...(left.get(place.claimId) ?? []), { place, into }]);
  return [...left].map(([id, moves]) => {
    const { into, place: first } = moves.find(({ place }) => place.homeClaimId === id) ?? moves[0]!;
    return {
      id,
      into,
      story: first.storyId,
      places: moves.filter((move) => move.into === into).map(({ place }) => place.id),
    };
  });
}

async function moveAppearances(tx: Transaction, groups: WordedGroup[]): Promise<void> {
  const rows = groups.flatMap(({ claimId, gained, isDecided, places, likeness }) =>
    (isDecided ? gained : places).map(({ id }) => ({
      id,
      claim_id: claimId,
      ...(likeness.get(id) ?? { score: 1, reasons: [] }),
    })),
  );
  await tx.$executeRaw`
    update appearance set claim_id = new.claim_id, score = new.score, match_reasons = new.reasons
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, claim_id uuid, score float8, reasons text[])
    where appearance.id = new.id
      and (appearance.claim_id, appearance.score, appearance.match_reasons) is distinct from (new.claim_id, new.score, new.reasons)`;
}

async function emptyClaims(tx: Transaction, emptied: Emptied[]): Promise<void> {
  const rows = emptied.map(({ id, into, story }) => ({ id, into, story }));
  await tx.$executeRaw`
    update claim set merged_into_id = new.into, story_id = coalesce(claim.story_id, new.story), version = version + 1, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, "into" uuid, story uuid)
    where claim.id = new.id`;
}

/** A claim whose suggestion and places are as they were is left alone, so that nobody's version goes stale. */
async function writeClaims(tx: Transaction, groups: WordedGroup[]): Promise<void> {
  const rows = groups.map((group) => ({
    id: group.claimId,
    story: storyOf(group),
    text: group.text,
    ...suggestionFields(
      group.places.map(({ claim, articleId, outlet, wires }) => sided(claim, { id: articleId, outlet, wires })),
    ),
    checkworthiness: Math.max(...group.places.map(({ claim }) => claim.checkworthiness)),
    moved: isMoved(group),
  }));
  await tx.$executeRaw`
    update claim set
      story_id = coalesce(claim.story_id, new.story),
      merged_into_id = null,
      text = coalesce(new.text, claim.text),
      suggested_rating = new."suggestedRating"::"Rating",
      suggested_reasons = new."suggestedReasons",
      asserting_origins = new."assertingOrigins",
      denying_origins = new."denyingOrigins",
      checkworthiness = new.checkworthiness,
      version = version + new.moved::int,
      updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(
      id uuid, story uuid, text text, "suggestedRating" text, "suggestedReasons" text[], "assertingOrigins" int,
      "denyingOrigins" int, checkworthiness float8, moved boolean)
    where claim.id = new.id
      and (new.moved or claim.story_id is null or claim.merged_into_id is not null
        or claim.suggested_reasons is distinct from new."suggestedReasons")`;
}

/** The story of the place the claim was opened for, else of its first. */
const storyOf = ({ claimId, places }: WordedGroup) =>
  (places.find(({ homeClaimId }) => homeClaimId === claimId) ?? places[0]!).storyId;
