import { Inject, Injectable } from '@nestjs/common';
import type { Actor, SourceStatus } from '@claimdesk/domain';
import { Database, Prisma, type Feed, type Source } from '@claimdesk/platform';
import { gathered, inOrder, isId, pageOfIds, type Order, type Page, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';

export interface SourceFilter {
  ids?: string[] | null;
  status?: SourceStatus | null;
  feedId?: string | null;
}

const NEWEST: Order = { key: Prisma.sql`extract(epoch from s.created_at)::float8`, type: 'float8', direction: 'desc' };

/** Everything that is asked about the addresses and feeds that articles come from. */
@Injectable()
export class SourceQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(actor: Actor, filter: SourceFilter, page: PageRequest): Promise<Page<Source>> {
    authorise(actor, 'article:read');
    const { prisma } = this.database;
    const { ids: only, status, feedId } = filter;
    const where: Prisma.Sql[] = [];
    if (only) where.push(Prisma.sql`s.id = any(${only.filter(isId)}::uuid[])`);
    if (status) where.push(Prisma.sql`s.status = ${status}::"SourceStatus"`);
    if (feedId) where.push(isId(feedId) ? Prisma.sql`s.feed_id = ${feedId}::uuid` : Prisma.sql`false`);
    const { ids, ...rest } = await pageOfIds(prisma, Prisma.sql`source s`, Prisma.sql`s.id`, where, NEWEST, page);
    const nodes = inOrder(ids, await prisma.source.findMany({ where: { id: { in: ids } } }));
    return { nodes: nodes.filter((source) => source !== null), ...rest };
  }

  async byId(actor: Actor, id: string): Promise<Source | null> {
    authorise(actor, 'article:read');
    return isId(id) ? this.database.prisma.source.findUnique({ where: { id } }) : null;
  }

  async ofArticles(articleIds: readonly string[]): Promise<Source[][]> {
    const rows = await this.database.prisma.source.findMany({
      where: { articleId: { in: [...articleIds] } },
      orderBy: { id: 'asc' },
    });
    return gathered(articleIds, rows, ({ articleId }) => articleId!);
  }

  /** What each revision was read from, oldest first. */
  async retrievalsOf(revisionIds: readonly string[]) {
    const rows = await this.database.prisma.retrieval.findMany({
      where: { revisionId: { in: [...revisionIds] } },
      orderBy: { id: 'asc' },
    });
    return gathered(revisionIds, rows, ({ revisionId }) => revisionId);
  }

  /** All feeds, those that fail first. */
  async feeds(actor: Actor): Promise<Feed[]> {
    authorise(actor, 'article:read');
    return this.database.prisma.feed.findMany({ orderBy: [{ failures: 'desc' }, { createdAt: 'desc' }] });
  }

  async feedsByIds(ids: readonly string[]): Promise<(Feed | null)[]> {
    return inOrder(ids, await this.database.prisma.feed.findMany({ where: { id: { in: [...ids] } } }));
  }

  /** How many of each feed's entries are in, wait, or were given up. */
  async entryCountsOf(feedIds: readonly string[]): Promise<Record<SourceStatus, number>[]> {
    const rows = await this.database.prisma.source.groupBy({
      by: ['feedId', 'status'],
      where: { feedId: { in: [...feedIds] } },
      _count: true,
    });
    const countOf = (id: string, status: SourceStatus) =>
      rows.find((row) => row.feedId === id && row.status === status)?._count ?? 0;
    return feedIds.map((id) => ({
      WAITING: countOf(id, 'WAITING'),
      FETCHED: countOf(id, 'FETCHED'),
      FAILED: countOf(id, 'FAILED'),
    }));
  }
}
