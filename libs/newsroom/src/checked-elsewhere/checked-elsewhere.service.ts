import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { Database, Prisma, type ExternalReview } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { EnginePool } from '../engine/engine-pool.ts';
import { authorise } from '../people/authorise.ts';
import { folded } from '../publishing/snapshot.ts';
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
const AT_ONCE = 500;
/** Words that the search goes by: the rarest say most. */
const RAREST = 6;
const CANDIDATES = 20;
const SHOWN = 5;
const MOST_CLAIMS = 10;

/** Fact-checks that others published: imported from ClaimReview feeds, and found for a claim of ours. */
@Injectable()
export class CheckedElsewhereService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EnginePool) private readonly engine: EnginePool,
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
   * For each claim what others found about it, the likeliest first: candidates by their words, then the engine's word on
   * each. What is no match by its truth conditions is not shown, however alike it looks.
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

  private async rank(text: string, candidates: ExternalReview[]): Promise<CheckedElsewhere[]> {
    if (!candidates.length) return [];
    const comparisons = await this.engine.likeness(
      text,
      candidates.map(({ claimText }) => claimText),
    );
    return candidates
      .flatMap((candidate, at) => {
        const { match, stance, score, reasons } = comparisons[at]!;
        return match === 'NONE' ? [] : [{ ...candidate, match, stance, score, reasons }];
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, SHOWN);
  }

  /** By the claim's rarest words, as many of them as possible. Each is looked up in the index of words alone. */
  private async candidates(text: string): Promise<ExternalReview[]> {
    const words = await this.database.prisma.$queryRaw<{ word: string; count: number }[]>`
      select word, (select count(*)::int from (select from external_review r
          where to_tsvector('english', r.claim_text) @@ word::tsquery limit 5000) found) as count
      from unnest(tsvector_to_array(to_tsvector('english', ${text}))) word where word ~ '^[[:alnum:]]+$'`;
    const rare = words
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, RAREST)
      .map(({ word }) => word);
    if (!rare.length) return [];
    const ids = await this.database.prisma.$queryRaw<{ id: string }[]>`
      with query as (select string_agg(word, ' | ')::tsquery as any_of from unnest(${rare}::text[]) word)
      select r.id from external_review r, query
      where to_tsvector('english', r.claim_text) @@ query.any_of
      order by (select count(*) from unnest(${rare}::text[]) word
        where to_tsvector('english', r.claim_text) @@ word::tsquery) desc,
        ts_rank(to_tsvector('english', r.claim_text), query.any_of, 1) desc, r.id
      limit ${CANDIDATES}`;
    const rows = await this.database.prisma.externalReview.findMany({ where: { id: { in: ids.map(({ id }) => id) } } });
    return rows;
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
