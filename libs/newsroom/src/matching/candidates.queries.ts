import type { Transaction } from '@claimdesk/platform';

type Reader = Pick<Transaction, '$queryRaw'>;

/** Of the places under one key only the newest are looked at, so that a search costs the same however old the archive. */
const NEWEST_PER_KEY = 64;
/**
 * Places compared with a statement one by one: those whose keys in common tell most, as a key does that few places have.
 * So many that the limit cuts in a large archive only, where it leaves out what shares nothing but hackneyed keys: which
 * of two places looks for the other must not matter.
 */
const MOST_CANDIDATES = 100;
/** Statements whose keys are looked up in one go. */
const BATCH = 400;

export interface Candidate {
  /** The place that looks for its like. */
  placeId: string;
  /** A place that shares keys with it. */
  candidateId: string;
}

/**
 * The places that may be the same claim as these, by the keys they share; the likest hundred of each at most. What it reads
 * is bounded by the number of keys, not by the size of the archive.
 */
export async function candidatesOf(
  tx: Reader,
  probes: readonly { id: string; keys: readonly number[] }[],
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (let at = 0; at < probes.length; at += BATCH) found.push(...(await search(tx, probes.slice(at, at + BATCH))));
  return found;
}

function search(tx: Reader, probes: readonly { id: string; keys: readonly number[] }[]): Promise<Candidate[]> {
  const ids = probes.flatMap(({ id, keys }) => keys.map(() => id));
  const keys = probes.flatMap(({ keys: own }) => own);
  return tx.$queryRaw<Candidate[]>`
    with shared as (
      -- Whatever the archive, ln(places there are / places with the key), but for what is the same for all keys.
      select probe.id as place, hit.appearance_id as candidate, sum(ln(${1.5 * NEWEST_PER_KEY}::float8 / hit.places)) as likeness
      from unnest(${ids}::uuid[], ${keys}::int4[]) as probe(id, key)
        cross join lateral (
          select appearance_id, count(*) over () as places from (
            select appearance_id from match_key where match_key.key = probe.key
            order by appearance_id desc limit ${NEWEST_PER_KEY}) as newest) as hit
      where hit.appearance_id <> probe.id
      group by 1, 2
    ), ranked as (
      select *, row_number() over (partition by place order by likeness desc, candidate desc) as rank from shared
    )
    select place as "placeId", candidate as "candidateId" from ranked where rank <= ${MOST_CANDIDATES}`;
}

/** Lets the places be found under their keys. Doing it twice changes nothing. */
export async function keepKeys(
  tx: Pick<Transaction, '$executeRaw'>,
  places: readonly { id: string; keys: readonly number[] }[],
): Promise<void> {
  for (let at = 0; at < places.length; at += BATCH) {
    const some = places.slice(at, at + BATCH);
    await tx.$executeRaw`
      insert into match_key (key, appearance_id)
      select key, id from unnest(
        ${some.map(({ id }) => id)}::uuid[],
        ${some.map(({ keys }) => `{${keys.join()}}`)}::text[]) as given(id, keys) cross join lateral unnest(keys::int4[]) as key
      on conflict do nothing`;
  }
}

/** Newest articles under one key that are looked at, and how many of those that share most are compared. */
const NEWEST_ARTICLES_PER_KEY = 50;
const MOST_ARTICLES = 40;
/** Two articles on one event share more than one pair of what they are about. */
const LEAST_SHARED = 2;

/** Articles that may be about the same event, by the keys they share. */
export async function articlesAbout(tx: Reader, articleId: string, keys: readonly number[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select hit.article_id as id
    from unnest(${[...keys]}::int4[]) as probe(key)
      cross join lateral (
        select article_id from story_key where story_key.key = probe.key
        order by article_id desc limit ${NEWEST_ARTICLES_PER_KEY}) as hit
    where hit.article_id <> ${articleId}::uuid
    group by 1 having count(*) >= ${LEAST_SHARED} order by count(*) desc, 1 desc limit ${MOST_ARTICLES}`;
  return rows.map(({ id }) => id);
}

/** Lets an article be found by what it is about. Doing it twice changes nothing. */
export async function keepStoryKeys(
  tx: Pick<Transaction, '$executeRaw'>,
  articleId: string,
  keys: readonly number[],
): Promise<void> {
  await tx.$executeRaw`
    insert into story_key (key, article_id) select unnest(${[...keys]}::int4[]), ${articleId}::uuid on conflict do nothing`;
}
