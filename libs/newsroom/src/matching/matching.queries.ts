import { PROFILE_VERSION, type Profile, type Quantity, type SplitClaim } from '@claimdesk/engine';
import type { Prisma, Transaction } from '@claimdesk/platform';
import { shapedByPeople } from '../claims/shaped-claims.ts';
import type { FoundMatch } from '../engine/engine-thread.ts';
import type { Placed } from './groups.ts';

/** A place with all that matching needs to know of it; `claim.id` is the place's own id. */
export interface MatchPlace extends Placed {
  /** A name that follows from the text and the place in it alone, not from when the article arrived. */
  name: string;
  articleId: string;
  storyId: string | null;
  outlet: string | null;
  wires: string[];
  publishedAt: Date | null;
  claim: SplitClaim;
  /** Null until it was read by this version of the engine. */
  profile: Profile | null;
}

const PARTS = {
  attribution: { orderBy: { position: 'asc' } },
  claim: { select: { status: true } },
  revision: { select: { sha256: true, article: { include: { outlet: true } } } },
} as const satisfies Prisma.AppearanceInclude;
type Row = Prisma.AppearanceGetPayload<{ include: typeof PARTS }>;

/** The places of an article's newest revision. */
export async function placesOfArticle(tx: Transaction, articleId: string): Promise<MatchPlace[]> {
  const { id } = await tx.revision.findFirstOrThrow({ where: { articleId }, orderBy: { number: 'desc' } });
  return placesWhere(tx, { revisionId: id });
}

/** The places of these claims, in an order of their own. */
export const placesOfClaims = (tx: Transaction, claimIds: readonly string[]): Promise<MatchPlace[]> =>
  placesWhere(tx, { claimId: { in: [...claimIds] } });

async function placesWhere(tx: Transaction, where: Prisma.AppearanceWhereInput): Promise<MatchPlace[]> {
  const rows = await tx.appearance.findMany({
    // What a later version of its article changed or dropped counts no more.
    where: { ...where, fate: null },
    include: PARTS,
    orderBy: [{ revisionId: 'asc' }, { ordinal: 'asc' }],
  });
  const open = new Set(rows.filter(({ claim }) => claim.status === 'OPEN').map(({ claimId }) => claimId));
  const shaped = await shapedByPeople(tx, [...open]);
  return rows.map((row) => {
    const { article } = row.revision;
    return {
      id: row.id,
      name: `${row.revision.sha256} ${row.ordinal} ${row.id}`,
      claimId: row.claimId,
      homeClaimId: row.homeClaimId,
      isDecided: !open.has(row.claimId) || shaped.has(row.claimId),
      articleId: article.id,
      storyId: article.storyId,
      outlet: article.outlet?.name ?? null,
      wires: article.wires,
      publishedAt: article.publishedAt,
      claim: asSplitClaim(row),
      profile: currentProfile(row.profile),
    };
  });
}

function currentProfile(json: Prisma.JsonValue): Profile | null {
  const profile = json as unknown as Profile | null;
  return profile?.version === PROFILE_VERSION ? profile : null;
}

/** A stored appearance in the engine's terms. */
const asSplitClaim = (row: Row): SplitClaim => ({
  id: row.id,
  text: row.text,
  start: row.start,
  end: row.end,
  quote: row.quote,
  kind: row.kind,
  stance: row.stance,
  certainty: row.certainty,
  attribution: row.attribution.map(({ speaker, cue, mode, start, end }) => ({ speaker, cue, mode, start, end })),
  origin: { kind: row.originKind, name: row.originName },
  entities: row.entities,
  quantities: row.quantities as unknown as Quantity[],
  times: row.times,
  checkworthiness: row.checkworthiness,
  reasons: row.reasons,
});

/** Ids of the claims that these places, and whatever was found to be the same as they, belong to. */
export async function claimsConnectedTo(tx: Transaction, placeIds: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive reached as (
      select unnest(${[...placeIds]}::uuid[]) as id
      union
      select neighbour.id from reached cross join lateral (
        select second_id as id from match where first_id = reached.id and level = 'CONFIRMED'
        union all
        select first_id from match where second_id = reached.id and level = 'CONFIRMED') as neighbour
    )
    select distinct a.claim_id as id from reached join appearance a on a.id = reached.id`;
  return rows.map(({ id }) => id);
}

/** The comparisons among these places that found two to be one, or alike. */
export const matchesAmong = (tx: Transaction, placeIds: string[]): Promise<FoundMatch[]> =>
  tx.$queryRaw<FoundMatch[]>`
    select first_id as "firstId", second_id as "secondId", level::text as level, is_opposed as "isOpposed", is_guarded as "isGuarded",
      score, reasons
    from match where first_id = any(${placeIds}::uuid[]) and second_id = any(${placeIds}::uuid[])
    order by score desc, first_id, second_id`;

/** Which of these claims people have said not to be one, as the claims stand now. */
export async function rejectionsAmong(tx: Transaction, claimIds: string[]): Promise<[string, string][]> {
  const rows = await tx.$queryRaw<{ a: string; b: string }[]>`
    with recursive family as (
      select id, id as head from claim where id = any(${claimIds}::uuid[])
      union
      select c.id, family.head from claim c join family on c.merged_into_id = family.id
    )
    select distinct a.head as a, b.head as b from match_rejection r
      join family a on a.id = r.claim_id join family b on b.id = r.other_id
    where a.head <> b.head`;
  return rows.map(({ a, b }) => [a, b]);
}

/** Keeps comparisons; one made before is replaced. */
export async function keepMatches(tx: Transaction, matches: FoundMatch[]): Promise<void> {
  await tx.$executeRaw`
    insert into match (first_id, second_id, level, is_opposed, is_guarded, score, reasons)
    select new."firstId", new."secondId", new.level::"MatchLevel", new."isOpposed", new."isGuarded", new.score, new.reasons
    from jsonb_to_recordset(${JSON.stringify(matches)}::jsonb) as new(
      "firstId" uuid, "secondId" uuid, level text, "isOpposed" boolean, "isGuarded" boolean, score float8, reasons text[])
    on conflict (first_id, second_id) do update set
      level = excluded.level, is_opposed = excluded.is_opposed, is_guarded = excluded.is_guarded, score = excluded.score, reasons = excluded.reasons`;
}

/** A place of a newest revision, as far as comparing needs it. */
export interface CurrentPlace {
  id: string;
  articleId: string;
  start: number;
  end: number;
  profile: Profile;
}

/** Those of these places that stand in the newest revision of their article. */
export const currentPlaces = (tx: Pick<Transaction, '$queryRaw'>, ids: string[]): Promise<CurrentPlace[]> =>
  tx.$queryRaw<CurrentPlace[]>`
    select a.id, r.article_id as "articleId", a.start, a."end", a.profile
    from appearance a join revision r on r.id = a.revision_id
    where a.id = any(${ids}::uuid[]) and (a.profile->>'version')::int = ${PROFILE_VERSION}
      and not exists (select from revision newer where newer.article_id = r.article_id and newer.number > r.number)`;

/** Keeps what the engine read places to say. */
export async function keepProfiles(
  tx: Pick<Transaction, '$executeRaw'>,
  places: readonly { id: string; profile: Profile }[],
): Promise<void> {
  await tx.$executeRaw`
    update appearance set profile = new.profile
    from jsonb_to_recordset(${JSON.stringify(places.map(({ id, profile }) => ({ id, profile })))}::jsonb) as new(id uuid, profile jsonb)
    where appearance.id = new.id`;
}
