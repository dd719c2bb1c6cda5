import { Inject, Injectable } from '@nestjs/common';
import { clarityOf, joinClusters, PROFILE_VERSION } from '@claimdesk/engine';
import { Database, type Transaction } from '@claimdesk/platform';
import { lockStories } from '../claims/claim-lock.ts';
import { EnginePool } from '../engine/engine-pool.ts';
import type { ComparablePairs, FoundMatch } from '../engine/engine-thread.ts';
import { PipelineService, type Held } from '../pipeline/pipeline.service.ts';
import { joinStory } from '../stories/story-joining.ts';
import type { Work } from '../unit-of-work.ts';
import { candidatesOf, keepKeys } from './candidates.queries.ts';
import { decidedGroups, groupPlaces } from './groups.ts';
import {
  claimsConnectedTo,
  currentPlaces,
  keepMatches,
  keepProfiles,
  matchesAmong,
  placesOfArticle,
  placesOfClaims,
  rejectionsAmong,
  type CurrentPlace,
  type MatchPlace,
} from './matching.queries.ts';
import { writeGroups, type WordedGroup } from './write-groups.ts';

/** A place with what it says and the keys under which its like are found. */
type Probe = CurrentPlace & { keys: number[] };

/** One at a time moves places between claims by itself; comparing, which takes the time, goes on side by side. */
const MATCH_LOCK = 7_265_012;
/** Statements that are looked up and compared in one go. */
const BATCH = 200;

/**
 * Step two of the pipeline: the article joins its story, its claims join the same claims of other articles. The work
 * is in proportion to the article's own claims: whom to compare with is found by index, and only claims that are
 * connected with what is new are gathered anew.
 */
@Injectable()
export class MatchingService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PipelineService) private readonly pipeline: PipelineService,
    @Inject(EnginePool) private readonly engine: EnginePool,
  ) {}

  match(articleId: string): Promise<void> {
    return this.pipeline.runStep('match-story', articleId, (held) => this.matchHeld(held));
  }

  /** Lets what another version of the engine has matched be matched again: its profiles cannot be compared any more. */
  async queueOutdated(): Promise<number> {
    return this.database.prisma.$executeRaw`
      update article set status = 'SPLIT', attempts = 0, updated_at = now()
      where status = 'MATCHED' and matched_by is distinct from ${PROFILE_VERSION}`;
  }

  private async matchHeld(held: Held): Promise<void> {
    const storyId = await this.database.prisma.$transaction((tx) => joinStory(tx, held.articleId), {
      timeout: 30_000,
      maxWait: 30_000,
    });
    const places = await placesOfArticle(this.database.prisma, held.articleId);
    const profiled = await this.profile(places);
    const matches = await this.compare(held, profiled);
    await this.pipeline.complete('match-story', held, async (work) => {
      await work.tx.$executeRaw`select pg_advisory_xact_lock(${MATCH_LOCK})`;
      await keepMatches(work.tx, matches);
      const joined = await this.gather(
        work,
        places.map(({ id }) => id),
      );
      work.audit({
        action: 'article.matched',
        subjectType: 'article',
        subjectId: held.articleId,
        after: { storyId, joined },
      });
      await work.tx.article.update({ where: { id: held.articleId }, data: { matchedBy: PROFILE_VERSION } });
      return { claimCount: places.length };
    });
  }

  /** What the places say, kept so that others find them. Two articles at once each find the other: both keep first. */
  private async profile(places: MatchPlace[]): Promise<Probe[]> {
    const probes: Probe[] = [];
    for (let at = 0; at < places.length; at += BATCH) {
      const some = places.slice(at, at + BATCH);
      const read = await this.engine.profile(
        some.map(({ claim, publishedAt, profile }) => ({
          claim,
          publishedAt: publishedAt?.toISOString() ?? null,
          known: profile,
        })),
      );
      const rows = some.map(({ id, articleId, claim: { start, end } }, i) => ({
        id,
        articleId,
        start,
        end,
        ...read[i]!,
      }));
      await this.database.prisma.$transaction(async (tx) => {
        await keepProfiles(tx, rows);
        await keepKeys(tx, rows);
      });
      probes.push(...rows);
    }
    return probes;
  }

  /** Compares each place with those that share its keys; returns what is the same or may be. */
  private async compare(held: Held, probes: Probe[]): Promise<FoundMatch[]> {
    const found: FoundMatch[] = [];
    const compared = new Set<string>();
    for (let at = 0; at < probes.length; at += BATCH) {
      const pairs = await pairsOf(this.database.prisma, probes.slice(at, at + BATCH), compared);
      for (const match of await this.engine.compare(pairs)) found.push(match);
      await held.progress(70 + (28 * at) / probes.length);
    }
    return nearestOf(found);
  }

  /** Gathers anew whatever is connected with these places. Returns how many claims gained some. */
  private async gather(work: Work, placeIds: string[]): Promise<number> {
    const { tx } = work;
    const connected = await claimsConnectedTo(tx, placeIds);
    const before = await placesOfClaims(tx, connected);
    await lockStories(tx, [...new Set(before.flatMap(({ storyId }) => storyId ?? []))]);
    const claimIds = [...new Set(before.flatMap(({ claimId, homeClaimId }) => [claimId, homeClaimId ?? claimId]))];
    await tx.$queryRaw`select id from claim where id = any(${claimIds}::uuid[]) order by id for update`;
    // Read again now that people wait: while it was compared they may have decided on a claim.
    const places = await placesOfClaims(tx, connected);
    const matches = await matchesAmong(
      tx,
      places.map(({ id }) => id),
    );
    const rejected = placesApart(places, await rejectionsAmong(tx, connected));
    return writeGroups(work, wordedGroups(places, matches, rejected));
  }
}

/** Clusters the places by what was found the same, and tells which claim each cluster is and in what words. */
function wordedGroups(places: MatchPlace[], matches: FoundMatch[], rejected: [string, string][]): WordedGroup[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const between = new Map(
    matches.flatMap((match) => [
      [`${match.firstId} ${match.secondId}`, match],
      [`${match.secondId} ${match.firstId}`, match],
    ]),
  );
  const clusters = clustersOf(places, byId, matches, rejected);
  const canonicalOf = new Map(
    clusters.flatMap(([canonical, ...others]) => [canonical!, ...others].map((id) => [id, canonical!])),
  );
  return groupPlaces(places, clusters).map((group) => {
    const canonical = canonicalOf.get(group.places[0]!.id)!;
    return {
      ...group,
      text: group.isDecided ? null : byId.get(canonical)!.claim.text,
      likeness: new Map(
        group.places.map(({ id }) => [id, likenessOf(id, canonical, between.get(`${id} ${canonical}`))]),
      ),
    };
  });
}

/** Ids of the places of each cluster, the clearest first. Ties are broken by names, which no order of arrival changes. */
function clustersOf(
  places: MatchPlace[],
  byId: Map<string, MatchPlace>,
  matches: FoundMatch[],
  rejected: [string, string][],
): string[][] {
  const nameOf = (id: string) => byId.get(id)!.name;
  const idOf = new Map(places.map(({ id, name }) => [name, id]));
  const { kept, apart } = decidedGroups(places);
  return joinClusters(
    places.map(({ name, claim, profile }) => ({
      id: name,
      text: claim.text,
      clarity: profile ? clarityOf(claim, profile) : 0,
    })),
    matches.map(({ firstId, secondId, level, score, isGuarded }) => ({
      a: nameOf(firstId),
      b: nameOf(secondId),
      match: level,
      score,
      isGuarded,
    })),
    {
      rejected: [...rejected, ...apart].map(([a, b]): [string, string] => [nameOf(a), nameOf(b)]),
      kept: kept.map((group) => group.map(nameOf)),
    },
  ).map(({ members }) => members.map((name) => idOf.get(name)!));
}

function likenessOf(id: string, canonical: string, match?: FoundMatch): { score: number; reasons: string[] } {
  if (id === canonical) return { score: 1, reasons: ['the clearest wording'] };
  return match ?? { score: 1, reasons: ['put here by an editor'] };
}

/** Which places people have said not to be one claim. */
function placesApart(places: MatchPlace[], claims: [string, string][]): [string, string][] {
  const of = (claimId: string) => places.filter((place) => place.claimId === claimId);
  return claims.flatMap(([a, b]) => of(a).flatMap((one) => of(b).map((other): [string, string] => [one.id, other.id])));
}

/** Matches kept of one place: a text that says one thing a thousand times has no use for a million of them. */
const MOST_MATCHES = 24;

/** The matches that are among the likest of either of their places. */
function nearestOf(found: FoundMatch[]): FoundMatch[] {
  const taken = new Map<string, number>();
  const isNear = (id: string) => (taken.get(id) ?? 0) < MOST_MATCHES;
  return found
    .toSorted((a, b) => b.score - a.score || (a.firstId + a.secondId < b.firstId + b.secondId ? -1 : 1))
    .filter(({ firstId, secondId }) => {
      if (!isNear(firstId) && !isNear(secondId)) return false;
      for (const id of [firstId, secondId]) taken.set(id, (taken.get(id) ?? 0) + 1);
      return true;
    });
}

/** Pairs of places to compare, each once; two that overlap in one article are two statements. */
async function pairsOf(
  tx: Pick<Transaction, '$queryRaw'>,
  probes: Probe[],
  compared: Set<string>,
): Promise<ComparablePairs> {
  const candidates = await candidatesOf(tx, probes);
  const others = await currentPlaces(tx, [...new Set(candidates.map(({ candidateId }) => candidateId))]);
  const byId = new Map([...others, ...probes].map((place) => [place.id, place]));
  const pairs: [string, string][] = [];
  for (const { placeId, candidateId } of candidates) {
    const [one, other] = [byId.get(placeId)!, byId.get(candidateId)];
    if (!other || overlap(one, other)) continue;
    const [first, second] = placeId < candidateId ? [placeId, candidateId] : [candidateId, placeId];
    const key = `${first} ${second}`;
    if (compared.has(key)) continue;
    compared.add(key);
    pairs.push([first, second]);
  }
  return { profiles: [...byId].map(([id, { profile }]) => [id, profile]), pairs };
}

const overlap = (a: CurrentPlace, b: CurrentPlace) => a.articleId === b.articleId && a.start < b.end && b.start < a.end;
