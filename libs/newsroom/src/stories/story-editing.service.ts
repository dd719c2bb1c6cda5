import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import type { Article, Story, Transaction } from '@claimdesk/platform';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { requiredText } from '../text-field.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { nameStory, openStory } from './story-joining.ts';

export interface RenameStoryInput {
  storyId: string;
  title: string;
  /** The version of the story that was seen. */
  version: number;
}

export interface MoveArticleInput {
  articleId: string;
  /** Null opens a story of its own. */
  toStoryId?: string | null;
  /** The version of the article that was seen. */
  version: number;
}

export interface MergeStoriesInput {
  storyId: string;
  version: number;
  intoStoryId: string;
}

const LONGEST_TITLE = 200;

/** Which articles are one story, when people say otherwise than the machine. */
@Injectable()
export class StoryEditingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT */
  async rename(actor: Actor, input: RenameStoryInput): Promise<Story> {
    authorise(actor, 'story:edit');
    const title = requiredText(input.title, 'title', LONGEST_TITLE, 'Give the story a title.');
    return this.work.run(actor, async (work) => {
      const story = await heldStory(work.tx, input.storyId);
      refuseStaleStory(story, input.version);
      work.audit({
        action: 'story.renamed',
        subjectType: 'story',
        subjectId: story.id,
        before: { title: story.title },
        after: { title },
      });
      return work.tx.story.update({ where: { id: story.id }, data: { title, version: { increment: 1 } } });
    });
  }

  /**
   * Moves an article to another story, or to one of its own. Claims that stand in that article alone go with it;
   * those that other outlets carry too stay where they are, and keep their places in it.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT, TRANSITION_NOT_ALLOWED
   */
  async moveArticle(actor: Actor, input: MoveArticleInput): Promise<Article> {
    authorise(actor, 'story:edit');
    return this.work.run(actor, async (work) => {
      const { tx } = work;
      const article = await heldArticle(tx, input.articleId);
      if (article.version !== input.version)
        throw new DomainError(
          'VERSION_CONFLICT',
          'The article has changed since you opened it. Look at it again, then move it.',
          { seen: input.version, now: article.version },
        );
      const from = article.storyId;
      const to = input.toStoryId == null ? null : await heldStory(tx, input.toStoryId);
      if (!from)
        throw new DomainError(
          'TRANSITION_NOT_ALLOWED',
          'The article is still being compared with others. Try again in a moment.',
        );
      if (to?.id === from)
        throw new DomainError('INPUT_INVALID', 'The article is in that story already. Choose another.');
      if (!to && (await tx.article.count({ where: { storyId: from } })) === 1)
        throw new DomainError('INPUT_INVALID', 'The article has its story to itself already.');
      const { id: storyId } = to ?? (await openStory(tx));
      const moved = await tx.article.update({
        where: { id: article.id },
        data: { storyId, version: { increment: 1 } },
      });
      if (!to) await nameStory(tx, storyId);
      await takeClaimsAlong(tx, article.id, storyId);
      const { title } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
      work.audit({
        action: 'article.moved',
        subjectType: 'article',
        subjectId: article.id,
        before: { story: from },
        after: { story: storyId, title },
      });
      return moved;
    });
  }

  /** All articles and claims of one story go to another, and its id leads there from then on. */
  async merge(actor: Actor, input: MergeStoriesInput): Promise<Story> {
    authorise(actor, 'story:edit');
    return this.work.run(actor, async (work) => {
      const [goes, into] = await heldStories(work.tx, input.storyId, input.intoStoryId);
      refuseStaleStory(goes, input.version);
      if (goes.id === into.id) throw new DomainError('INPUT_INVALID', 'The two are one story already.');
      return joinStories(work, goes, into);
    });
  }
}

async function joinStories(work: Work, goes: Story, into: Story): Promise<Story> {
  const { tx } = work;
  await tx.article.updateMany({ where: { storyId: goes.id }, data: { storyId: into.id } });
  await tx.claim.updateMany({ where: { storyId: goes.id }, data: { storyId: into.id } });
  await tx.story.update({ where: { id: goes.id }, data: { mergedIntoId: into.id, version: { increment: 1 } } });
  for (const [story, other] of [
    [goes, into],
    [into, goes],
  ] as const)
    work.audit({
      action: 'story.merged',
      subjectType: 'story',
      subjectId: story.id,
      after: { with: other.id, title: other.title, into: into.id },
    });
  return tx.story.update({ where: { id: into.id }, data: { version: { increment: 1 } } });
}

async function takeClaimsAlong(tx: Transaction, articleId: string, storyId: string): Promise<void> {
  await tx.$executeRaw`
    update claim set story_id = ${storyId}::uuid, updated_at = now()
    where id in (
      select a.claim_id from appearance a join revision r on r.id = a.revision_id
      where a.claim_id in (
        select b.claim_id from appearance b join revision s on s.id = b.revision_id where s.article_id = ${articleId}::uuid)
      group by a.claim_id having bool_and(r.article_id = ${articleId}::uuid))`;
}

/** The story, locked; an id that was merged leads to the story that took it over. */
async function heldStory(tx: Transaction, id: string): Promise<Story> {
  if (isId(id)) await tx.$queryRaw`select id from story where id = ${id}::uuid for update`;
  const story = isId(id) && (await tx.story.findUnique({ where: { id } }));
  if (!story) throw new DomainError('NOT_FOUND', 'There is no such story.');
  return story.mergedIntoId ? heldStory(tx, story.mergedIntoId) : story;
}

/** Both stories, locked in the order of their ids. */
async function heldStories(tx: Transaction, a: string, b: string): Promise<[Story, Story]> {
  const [low, high] = [a, b].sort() as [string, string];
  const first = await heldStory(tx, low);
  const second = await heldStory(tx, high);
  return a === low ? [first, second] : [second, first];
}

async function heldArticle(tx: Transaction, id: string): Promise<Article> {
  if (isId(id)) await tx.$queryRaw`select id from article where id = ${id}::uuid for update`;
  const article = isId(id) && (await tx.article.findUnique({ where: { id } }));
  if (!article) throw new DomainError('NOT_FOUND', 'There is no such article.');
  return article;
}

function refuseStaleStory(story: Story, seen: number): void {
  if (story.version === seen) return;
  throw new DomainError(
    'VERSION_CONFLICT',
    'The story has changed since you opened it. Look at it again, then try again.',
    {
      seen,
      now: story.version,
    },
  );
}
