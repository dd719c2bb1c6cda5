import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor, type ArticleStatus } from '@claimdesk/domain';
import { Database, Prisma, type Article, type Outlet, type Revision } from '@claimdesk/platform';
import type { AppearanceView } from '../claims/claims.queries.ts';
import { contains, gathered, inOrder, isId, pageOfIds, type Order, type Page, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { comparePlaces, lineOf, type ComparedPlace, type LineEnd } from '../revisions/compared-places.ts';
import { differenceOf, type DifferencePart } from '../revisions/difference.ts';

export interface ArticleFilter {
  ids?: string[] | null;
  status?: ArticleStatus | null;
  outletId?: string | null;
  storyId?: string | null;
  text?: string | null;
}

const created = Prisma.sql`extract(epoch from x.created_at)::float8`;
export const ARTICLE_ORDERS = {
  NEWEST: { key: created, type: 'float8', direction: 'desc' },
  OLDEST: { key: created, type: 'float8', direction: 'asc' },
  PUBLISHED: {
    key: Prisma.sql`coalesce(extract(epoch from x.published_at), -1e12)::float8`,
    type: 'float8',
    direction: 'desc',
  },
  TITLE: { key: Prisma.sql`coalesce(x.title, '')`, type: 'text', direction: 'asc' },
} as const satisfies Record<string, Order>;
export type ArticleOrder = keyof typeof ARTICLE_ORDERS;

const OPENING_LENGTH = 160;

/** Everything that is asked about articles. Batch methods answer in the order of the ids they are given. */
@Injectable()
export class ArticleQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(actor: Actor, filter: ArticleFilter, orderBy: ArticleOrder, page: PageRequest): Promise<Page<Article>> {
    authorise(actor, 'article:read');
    const { ids, ...rest } = await pageOfIds(
      this.database.prisma,
      Prisma.sql`article x`,
      Prisma.sql`x.id`,
      conditions(filter),
      ARTICLE_ORDERS[orderBy],
      page,
    );
    const nodes = (await this.byIds(ids)).filter((article) => article !== null);
    return { nodes, ...rest };
  }

  async byId(actor: Actor, id: string): Promise<Article | null> {
    authorise(actor, 'article:read');
    return isId(id) ? this.database.prisma.article.findUnique({ where: { id } }) : null;
  }

  async byIds(ids: readonly string[]): Promise<(Article | null)[]> {
    return inOrder(ids, await this.database.prisma.article.findMany({ where: { id: { in: [...ids] } } }));
  }

  /** The article of each revision. */
  async ofRevisions(revisionIds: readonly string[]): Promise<Article[]> {
    const rows = await this.database.prisma.revision.findMany({
      where: { id: { in: [...revisionIds] } },
      select: { id: true, article: true },
    });
    const byId = new Map(rows.map(({ id, article }) => [id, article]));
    return revisionIds.map((id) => byId.get(id)!);
  }

  async outlets(): Promise<Outlet[]> {
    return this.database.prisma.outlet.findMany({ orderBy: { name: 'asc' } });
  }

  async outletsByIds(ids: readonly string[]): Promise<(Outlet | null)[]> {
    return inOrder(ids, await this.database.prisma.outlet.findMany({ where: { id: { in: [...ids] } } }));
  }

  /** The newest revision of each article that has been split, whole; the first one before any was. */
  async revisionsOf(articleIds: readonly string[]): Promise<Revision[]> {
    const newest = await this.database.prisma.$queryRaw<{ id: string }[]>`
      select distinct on (article_id) id from revision
      where article_id = any(${[...articleIds]}::uuid[]) order by article_id, engine is null, number desc`;
    const rows = await this.database.prisma.revision.findMany({ where: { id: { in: newest.map(({ id }) => id) } } });
    return gathered(articleIds, rows, ({ articleId }) => articleId).map(([revision]) => revision!);
  }

  /** All revisions of each article, newest first. */
  async allRevisionsOf(articleIds: readonly string[]): Promise<Revision[][]> {
    const rows = await this.database.prisma.revision.findMany({
      where: { articleId: { in: [...articleIds] } },
      orderBy: { number: 'desc' },
    });
    return gathered(articleIds, rows, ({ articleId }) => articleId);
  }

  /** Appearances in each revision, in the order of the text. */
  async appearancesIn(revisionIds: readonly string[]): Promise<AppearanceView[][]> {
    const rows = await this.database.prisma.appearance.findMany({
      where: { revisionId: { in: [...revisionIds] } },
      include: { attribution: { orderBy: { position: 'asc' } } },
      orderBy: [{ start: 'asc' }, { end: 'asc' }, { ordinal: 'asc' }],
    });
    return gathered(revisionIds, rows, ({ revisionId }) => revisionId);
  }

  /**
   * What turns one version of an article into another.
   * @throws DomainError NOT_FOUND
   */
  async difference(actor: Actor, articleId: string, from: number, to: number): Promise<DifferencePart[]> {
    const [before, after] = await this.twoVersions(actor, articleId, from, to);
    return differenceOf(before.text, after.text);
  }

  /**
   * What became of each claim's place between two versions; null until both have been split.
   * @throws DomainError NOT_FOUND, INPUT_INVALID unless `from` is the older one
   */
  async placesBetween(actor: Actor, articleId: string, from: number, to: number): Promise<ComparedPlace[] | null> {
    if (from >= to) throw new DomainError('INPUT_INVALID', 'Compare an older version with a newer one.');
    const [older, newer] = await this.twoVersions(actor, articleId, from, to);
    if (!older.engine || !newer.engine) return null;
    const [before, after] = await this.appearancesIn([older.id, newer.id]);
    const ended = await this.database.prisma.appearance.findMany({
      where: { revision: { articleId, number: { gte: from, lt: to } }, fate: { in: ['CHANGED', 'GONE'] } },
      include: { successor: { select: { id: true, originalId: true } } },
    });
    const ends = ended.map((place): [string, LineEnd] => {
      const { fate, nowReads, successor } = place;
      return [lineOf(place), { fate: fate as LineEnd['fate'], nowReads, nextLine: successor && lineOf(successor) }];
    });
    return comparePlaces(before!, after!, differenceOf(older.text, newer.text), new Map(ends));
  }

  private async twoVersions(actor: Actor, articleId: string, from: number, to: number): Promise<[Revision, Revision]> {
    authorise(actor, 'article:read');
    const rows = isId(articleId)
      ? await this.database.prisma.revision.findMany({ where: { articleId, number: { in: [from, to] } } })
      : [];
    const [before, after] = [from, to].map((number) => rows.find((row) => row.number === number));
    if (!before || !after) throw new DomainError('NOT_FOUND', 'The article has no such versions.');
    return [before, after];
  }

  async revisionsByIds(ids: readonly string[]): Promise<(Revision | null)[]> {
    return inOrder(ids, await this.database.prisma.revision.findMany({ where: { id: { in: [...ids] } } }));
  }

  /** The first words of each article's text. */
  async openingsOf(articleIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.prisma.$queryRaw<{ id: string; opening: string }[]>`
      select distinct on (article_id) article_id as id, left(ltrim(text, E' \\t\\r\\n'), ${OPENING_LENGTH}) as opening
      from revision where article_id = any(${[...articleIds]}::uuid[]) order by article_id, number desc`;
    return inOrder(articleIds, rows).map((row) => row?.opening.split('\n')[0] ?? '');
  }

  async claimCountsOf(articleIds: readonly string[]): Promise<number[]> {
    const rows = await this.database.prisma.$queryRaw<{ id: string; count: bigint }[]>`
      select r.article_id as id, count(distinct a.claim_id) as count
      from appearance a join revision r on r.id = a.revision_id
      where r.article_id = any(${[...articleIds]}::uuid[]) and a.fate is null group by 1`;
    return inOrder(articleIds, rows).map((row) => Number(row?.count ?? 0));
  }

  /** Appearances in the newest revision of each article, in the order of the text. */
  async appearancesOf(articleIds: readonly string[]): Promise<AppearanceView[][]> {
    const newest = await this.revisionsOf(articleIds);
    return this.appearancesIn(newest.map(({ id }) => id));
  }
}

function conditions(filter: ArticleFilter): Prisma.Sql[] {
  const where: Prisma.Sql[] = [];
  for (const id of [filter.outletId, filter.storyId]) if (id && !isId(id)) return [Prisma.sql`false`];
  if (filter.ids) where.push(Prisma.sql`x.id = any(${filter.ids.filter(isId)}::uuid[])`);
  if (filter.status) where.push(Prisma.sql`x.status = ${filter.status}::"ArticleStatus"`);
  if (filter.outletId) where.push(Prisma.sql`x.outlet_id = ${filter.outletId}::uuid`);
  if (filter.storyId) where.push(Prisma.sql`x.story_id = ${filter.storyId}::uuid`);
  if (filter.text?.trim())
    where.push(Prisma.sql`(x.title ilike ${contains(filter.text)} or exists (
      select from revision r where r.article_id = x.id and r.text ilike ${contains(filter.text)}))`);
  return where;
}
