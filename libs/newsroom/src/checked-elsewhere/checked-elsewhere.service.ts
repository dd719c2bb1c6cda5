import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { CheckedIndex, rankChecked, searchTerms, type Archive } from '@claimdesk/engine';
import { Database, Prisma, type ExternalReview } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { EnginePool } from '../engine/engine-pool.ts';
import { authorise } from '../people/authorise.ts';
import { folded } from '../publishing/snapshot.ts';
import { ExtractionPool } from '../sources/extraction/extraction-pool.ts';
import { asRefusal } from '../sources/failures.ts';
import { sourceAddress } from '../sources/source-address.ts';
import { WebReader } from '../sources/web-reader.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { readClaimReviews, type ForeignReview } from './read-claim-reviews.ts';

export interface ImportedReviews {
  added: number;
  updated: number;
  leftOut: { reason: string; count: number }[];
}

/** A check of somebody else's, and how sure the engine is that it is about the same claim. */
export interface CheckedElsewhere extends ExternalReview {
  match: 'CONFIRMED' | 'SUGGESTED';
  /** OPPOSED: what was checked there is the opposite of the claim here. */
  stance: 'SAME' | 'OPPOSED';
  /** 0..1 */
  score: number;
  reasons: string[];
}

/** As large as an import may be: the whole of the best-known feeds is about half of it. */
export const LARGEST_IMPORT = 100_000_000;
const LARGEST_FETCHED = 40_000_000;
const ACCEPT = 'application/json, application/ld+json, text/html;q=0.9, */*;q=0.5';
const AT_ONCE = 500;
/** Words that candidates are looked up by: the rarest say most. A word in more reviews than COUNTED is a common one. */
const RAREST = 8;
const COUNTED = 5_000;
const CANDIDATES = 200;
/** So many of the best are read by the engine, which takes some milliseconds for each. */
const COMPARED = 20;
const SHOWN = 5;
const MOST_CLAIMS = 10;

interface Candidates {
  reviews: ExternalReview[];
  archive: Archive;
}

/** Fact-checks that others published: imported from ClaimReview feeds, and found for a claim of ours. */
@Injectable()
export class CheckedElsewhereService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EnginePool) private readonly engine: EnginePool,
    @Inject(WebReader) private readonly web: WebReader,
    @Inject(ExtractionPool) private readonly pool: ExtractionPool,
  ) {}

  /**
   * Takes in every ClaimReview of a JSON text. One that is here already is brought up to date.
   * @throws DomainError FORBIDDEN, INPUT_INVALID, TEXT_TOO_LONG
   */
  async import(actor: Actor, json: string): Promise<ImportedReviews> {
    authorise(actor, 'review:import');
    if (json.length > LARGEST_IMPORT)
      throw new DomainError('TEXT_TOO_LONG', 'This feed is too large for one piece. Import it in parts.');
    const { reviews, leftOut } = readClaimReviews(json);
    const rows = [...new Map(reviews.map((review) => [`${review.url}\n${keyOf(review)}`, review])).values()];
    return this.work.run(actor, async ({ tx, audit }) => {
      let added = 0;
      for (let at = 0; at < rows.length; at += AT_ONCE) added += await upsert(tx, rows.slice(at, at + AT_ONCE));
      const outcome = { added, updated: rows.length - added, leftOut };
      audit({ action: 'review.imported', subjectType: 'review', subjectId: uuid(), after: { ...outcome } });
      return outcome;
    });
  }

  /**
   * The same of what stands at a web address: a feed, or the marks of a fact-check's page.
   * @throws DomainError FETCH_FAILED, and what `import` does
   */
  async importFrom(actor: Actor, address: string): Promise<ImportedReviews> {
    authorise(actor, 'review:import');
    const url = sourceAddress(address);
    try {
      const { body, headers } = await this.web.get(url, { accept: ACCEPT, maxBytes: LARGEST_FETCHED });
      const contentType = headers['content-type'] ?? null;
      return await this.import(actor, await this.pool.readMarks({ bytes: body, contentType, fileName: null, url }));
    } catch (error) {
      throw asRefusal(error);
    }
  }

  /**
   * For each claim what others found about it, the likeliest first: ranked by their words, then the engine's word on the
   * best. What is no match by its truth conditions is not shown, however alike it looks.
   * @throws DomainError QUERY_TOO_COMPLEX for more claims at once than the engine should be held up with
   */
  async ofClaims(claims: readonly { text: string }[]): Promise<CheckedElsewhere[][]> {
    if (claims.length > MOST_CLAIMS)
      throw new DomainError(
        'QUERY_TOO_COMPLEX',
        `What others checked is looked up for ${MOST_CLAIMS} claims at once.`,
        {
          limit: MOST_CLAIMS,
        },
      );
    return Promise.all(claims.map(async ({ text }) => this.rank(text, await this.candidates(text))));
  }

  /** Ranked as the engine ranks any archive of checks; then what it compares as the same goes before what may be. */
  private async rank(text: string, { reviews, archive }: Candidates): Promise<CheckedElsewhere[]> {
    const index = new CheckedIndex(
      reviews.map(({ id, claimText, title }) => ({ id, text: claimText, title })),
      archive,
    );
    const byId = new Map(reviews.map((review) => [review.id, review]));
    const ranked = rankChecked(text, index, COMPARED).map(({ id }) => byId.get(id)!);
    if (!ranked.length) return [];
    const comparisons = await this.engine.likeness(
      text,
      ranked.map(({ claimText }) => claimText),
    );
    const found = ranked.flatMap((review, at) => {
      const { match, stance, score, reasons } = comparisons[at]!;
      return match === 'NONE' ? [] : [{ ...review, match, stance, score, reasons }];
    });
    const isSure = ({ match }: CheckedElsewhere) => Number(match === 'CONFIRMED');
    return found.toSorted((a, b) => isSure(b) - isSure(a)).slice(0, SHOWN);
  }

  /** The part of the archive that shares the claim's rarest words, and how often each of its words is in the whole. */
  private async candidates(text: string): Promise<Candidates> {
    const { prisma } = this.database;
    const terms = searchTerms(text);
    const counts = await prisma.$queryRaw<{ word: string; count: number }[]>`
      select word, (select count(*)::int from (select from external_review r
          where to_tsvector('english', r.claim_text) @@ plainto_tsquery('english', word) limit ${COUNTED}) found) as count
      from unnest(${terms.map(({ word }) => word)}::text[]) word where numnode(plainto_tsquery('english', word)) > 0`;
    const stemOf = new Map(terms.map(({ word, stem }) => [word, stem]));
    const frequency = new Map(counts.map(({ word, count }) => [stemOf.get(word)!, count]));
    const size = await prisma.externalReview.count();
    const rare = counts
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, RAREST);
    if (!rare.length) return { reviews: [], archive: { size, frequency } };
    const weights = rare.map(({ count }) => Math.log(1 + size / count));
    const ids = await prisma.$queryRaw<{ id: string }[]>`
      with term as (select plainto_tsquery('english', word) as query, weight
        from unnest(${rare.map(({ word }) => word)}::text[], ${weights}::float8[]) as given(word, weight)),
      one_of as (select string_agg(query::text, ' | ')::tsquery as query from term)
      select r.id from external_review r, one_of
      where to_tsvector('english', r.claim_text) @@ one_of.query
      order by (select sum(weight) from term where to_tsvector('english', r.claim_text) @@ term.query) desc, r.id
      limit ${CANDIDATES}`;
    const reviews = await prisma.externalReview.findMany({ where: { id: { in: ids.map(({ id }) => id) } } });
    return { reviews, archive: { size, frequency } };
  }
}

const keyOf = ({ claimText }: Pick<ForeignReview, 'claimText'>) =>
  createHash('sha256').update(folded(claimText)).digest('hex');

async function upsert(
  tx: { $queryRaw: <T>(sql: Prisma.Sql) => Promise<T> },
  reviews: ForeignReview[],
): Promise<number> {
  const rows = reviews.map((review) => ({ ...review, id: uuid(), claimKey: keyOf(review) }));
  const written = await tx.$queryRaw<{ added: boolean }[]>(Prisma.sql`
    insert into external_review as r (id, url, claim_text, claim_key, claimants, publisher, rating, title, language,
      claimed_at, reviewed_at)
    select id, url, "claimText", "claimKey", claimants, publisher, rating, title, language, "claimedAt", "reviewedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, url text, "claimText" text, "claimKey" text,
      claimants text[], publisher text, rating text, title text, language text, "claimedAt" timestamptz, "reviewedAt" timestamptz)
    on conflict (url, claim_key) do update set claimants = excluded.claimants, publisher = excluded.publisher,
      rating = excluded.rating, title = excluded.title, language = excluded.language, claimed_at = excluded.claimed_at,
      reviewed_at = excluded.reviewed_at, imported_at = now()
    returning (xmax = 0) as added`);
  return written.filter(({ added }) => added).length;
}
