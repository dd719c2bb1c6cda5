import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@claimdesk/domain';
import { Database, Prisma, type Article, type Story } from '@claimdesk/platform';
import { gathered, inOrder, isId, pageOfIds, type Order, type Page, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';

const NEWEST: Order = { key: Prisma.sql`extract(epoch from s.created_at)::float8`, type: 'float8', direction: 'desc' };

/** Everything that is asked about stories. Batch methods answer in the order of the ids they are given. */
@Injectable()
export class StoryQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(actor: Actor, page: PageRequest): Promise<Page<Story>> {
    authorise(actor, 'story:read');
    const { ids, ...rest } = await pageOfIds(
      this.database.prisma,
      Prisma.sql`story s`,
      Prisma.sql`s.id`,
      [Prisma.sql`exists (select from article x where x.story_id = s.id)`],
      NEWEST,
      page,
    );
    const nodes = (await this.byIds(ids)).filter((story) => story !== null);
    return { nodes, ...rest };
  }

  /** The story, or the one it was merged into. */
  async byId(actor: Actor, id: string): Promise<Story | null> {
    authorise(actor, 'story:read');
    for (let at: string | null = id; at && isId(at);) {
      const story: Story | null = await this.database.prisma.story.findUnique({ where: { id: at } });
      if (!story?.mergedIntoId) return story;
      at = story.mergedIntoId;
    }
    return null;
  }

  async byIds(ids: readonly string[]): Promise<(Story | null)[]> {
    return inOrder(ids, await this.database.prisma.story.findMany({ where: { id: { in: [...ids] } } }));
  }

  async articlesOf(storyIds: readonly string[]): Promise<Article[][]> {
    const rows = await this.database.prisma.article.findMany({
      where: { storyId: { in: [...storyIds] } },
      orderBy: { createdAt: 'asc' },
    });
    return gathered(storyIds, rows, ({ storyId }) => storyId!);
  }

  async claimCountsOf(storyIds: readonly string[]): Promise<number[]> {
    const rows = await this.database.prisma.$queryRaw<{ id: string; count: bigint }[]>`
      select story_id as id, count(*) as count from claim
      where story_id = any(${[...storyIds]}::uuid[]) and merged_into_id is null group by 1`;
    return inOrder(storyIds, rows).map((row) => Number(row?.count ?? 0));
  }
}
