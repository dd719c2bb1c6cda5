import { Inject, Injectable } from '@nestjs/common';
import { sameEvent, type MatchInput, type MatchResult, type StoryProfile } from '@claimdesk/engine';
import { Database, type Prisma, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { lockStory } from '../claims/claim-lock.ts';
import { EnginePool } from '../engine/engine-pool.ts';
import { PipelineService, type Held } from '../pipeline/pipeline.service.ts';
import { groupAppearances } from './groups.ts';
import { appearancesOfStory, type StoryAppearance } from './matching.queries.ts';
import { writeGroups } from './write-groups.ts';

/** One at a time decides which story an article joins, so that two newcomers on one event do not open two stories. */
const STORY_LOCK = 7_265_011;
/** How many of the newest articles are looked at for a story to join. */
const STORY_CANDIDATES = 300;

/** Step two of the pipeline: the article joins its story, its claims join the same claims of other articles. */
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

  private async matchHeld(held: Held): Promise<void> {
    const storyId = await this.joinStory(held.articleId);
    await held.progress(80);
    await this.pipeline.complete('match-story', held, async (work) => {
      await lockStory(work.tx, storyId);
      const compared = await appearancesOfStory(work.tx, storyId);
      const result = await this.engine.match(matchInputs(compared));
      const appearances = await asTheyStandNow(work.tx, storyId, compared);
      const joined = await writeGroups(work, storyId, groupAppearances(appearances, result), textOf(result));
      work.audit({
        action: 'article.matched',
        subjectType: 'article',
        subjectId: held.articleId,
        after: { storyId, joined },
      });
      return { claimCount: appearances.filter((appearance) => appearance.articleId === held.articleId).length };
    });
  }

  /** The story whose articles are about the same event, or a new one. */
  private joinStory(articleId: string): Promise<string> {
    return this.database.prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(${STORY_LOCK})`;
        const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
        if (article.storyId) return article.storyId;
        const storyId = (await nearestStory(tx, article.profile)) ?? (await openStory(tx, articleId, article.title));
        await tx.article.update({ where: { id: articleId }, data: { storyId } });
        return storyId;
      },
      { timeout: 30_000, maxWait: 30_000 },
    );
  }
}

/**
 * The same appearances, read again with their claims locked: comparing takes time, and meanwhile people may have
 * decided on a claim. Until the commit they wait.
 */
async function asTheyStandNow(
  tx: Transaction,
  storyId: string,
  compared: StoryAppearance[],
): Promise<StoryAppearance[]> {
  const claimIds = [...new Set(compared.map(({ claimId }) => claimId))];
  await tx.$queryRaw`select id from claim where id = any(${claimIds}::uuid[]) order by id for update`;
  const now = new Map((await appearancesOfStory(tx, storyId)).map((appearance) => [appearance.claim.id, appearance]));
  return compared.map(({ claim }) => now.get(claim.id)!);
}

async function nearestStory(tx: Transaction, profile: Prisma.JsonValue): Promise<string | null> {
  const others = await tx.article.findMany({
    where: { storyId: { not: null } },
    orderBy: { createdAt: 'desc' },
    take: STORY_CANDIDATES,
    select: { storyId: true, profile: true },
  });
  let best: { storyId: string; score: number } | null = null;
  for (const other of others) {
    const { same, score } = sameEvent(asProfile(profile), asProfile(other.profile));
    if (same && (!best || score > best.score)) best = { storyId: other.storyId!, score };
  }
  return best?.storyId ?? null;
}

const asProfile = (json: Prisma.JsonValue) => json as unknown as StoryProfile;

async function openStory(tx: Transaction, articleId: string, title: string | null): Promise<string> {
  const [row] = await tx.$queryRaw<{ opening: string }[]>`
    select left(ltrim(text), 120) as opening from revision where article_id = ${articleId}::uuid order by number desc limit 1`;
  const story = await tx.story.create({ data: { id: uuid(), title: title ?? shorten(row?.opening ?? '') } });
  return story.id;
}

/** The first words, cut at a word's end. */
function shorten(opening: string, length = 90): string {
  const line = opening.split('\n')[0]!.trim();
  if (line.length <= length) return line;
  return `${line.slice(0, line.lastIndexOf(' ', length))} …`;
}

function matchInputs(appearances: StoryAppearance[]): MatchInput[] {
  const inputs = new Map<string, MatchInput>();
  for (const appearance of appearances) {
    const input = inputs.get(appearance.articleId) ?? {
      file: appearance.articleId,
      outlet: appearance.outlet,
      wires: appearance.wires,
      publishedAt: appearance.publishedAt?.toISOString() ?? null,
      claims: [],
    };
    input.claims.push(appearance.claim);
    inputs.set(appearance.articleId, input);
  }
  return [...inputs.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The engine's wording for the cluster that an appearance is in. */
function textOf(result: MatchResult): Map<string, string> {
  return new Map(result.claims.flatMap(({ text, appearances }) => appearances.map(({ claimId }) => [claimId, text])));
}
