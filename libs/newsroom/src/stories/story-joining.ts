import { sameEvent, storyKeys, type StoryProfile } from '@claimdesk/engine';
import type { Prisma, Story, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { articlesAbout, keepStoryKeys } from '../matching/candidates.queries.ts';

/** One at a time decides which story an article joins, so that two newcomers on one event do not open two stories. */
const STORY_LOCK = 7_265_011;

/** The story whose articles are about the same event, found by what they are about most, or a new one. */
export async function joinStory(tx: Transaction, articleId: string): Promise<string> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${STORY_LOCK})`;
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const keys = keysOf(article.profile);
  await keepStoryKeys(tx, articleId, keys);
  if (article.storyId) return article.storyId;
  const storyId = (await nearestStory(tx, articleId, article.profile, keys)) ?? (await openStory(tx)).id;
  await tx.article.update({ where: { id: articleId }, data: { storyId } });
  await nameStory(tx, storyId);
  return storyId;
}

const asProfile = (json: Prisma.JsonValue) => json as unknown as StoryProfile;

/** An article is found by its most frequent names, and by those together with its most frequent words. */
function keysOf(profile: Prisma.JsonValue): number[] {
  const names = marked(asProfile(profile).entities, '@');
  const words = asProfile(profile).words;
  return [...storyKeys(names), ...storyKeys({ ...most(names), ...most(words) }, 10)];
}

const marked = (shares: Record<string, number>, mark: string) =>
  Object.fromEntries(Object.entries(shares).map(([term, share]) => [mark + term, share]));

/** The five with the largest share. The database keeps no order of keys. */
const most = (shares: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(shares)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, 5),
  );

async function nearestStory(
  tx: Transaction,
  articleId: string,
  profile: Prisma.JsonValue,
  keys: number[],
): Promise<string | null> {
  const ids = await articlesAbout(tx, articleId, keys);
  const others = await tx.article.findMany({
    where: { id: { in: ids }, storyId: { not: null } },
    orderBy: { id: 'asc' },
    select: { storyId: true, profile: true },
  });
  let best: { storyId: string; score: number } | null = null;
  for (const other of others) {
    const { same, score } = sameEvent(asProfile(profile), asProfile(other.profile));
    if (same && (!best || score > best.score)) best = { storyId: other.storyId!, score };
  }
  return best?.storyId ?? null;
}

/** A new story, to be named when it has its article. */
export const openStory = (tx: Transaction): Promise<Story> => tx.story.create({ data: { id: uuid(), title: '' } });

/**
 * A story that nobody has edited goes by the headline of its earliest article that has one, else by the first words of
 * its earliest: the same in whatever order they were matched.
 */
export async function nameStory(tx: Transaction, storyId: string): Promise<void> {
  const [earliest] = await tx.$queryRaw<{ title: string | null; opening: string }[]>`
    select x.title, left(ltrim(r.text), 120) as opening
    from article x
      join lateral (select text from revision where article_id = x.id order by number desc limit 1) r on true
    where x.story_id = ${storyId}::uuid
    order by x.title is null, x.published_at nulls last, x.created_at, x.id limit 1`;
  const title = earliest!.title ?? shorten(earliest!.opening);
  await tx.story.updateMany({ where: { id: storyId, version: 1 }, data: { title } });
}

/** The first words, cut at a word's end. */
function shorten(opening: string, length = 90): string {
  const line = opening.split('\n')[0]!.trim();
  if (line.length <= length) return line;
  return `${line.slice(0, line.lastIndexOf(' ', length))} …`;
}
