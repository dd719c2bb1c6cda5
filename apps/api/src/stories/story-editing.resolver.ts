import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { StoryEditingService } from '@claimdesk/newsroom';
import { Article } from '../articles/article.types.ts';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { MergeStoriesInput, MoveArticleInput, RenameStoryInput, Story } from './story.types.ts';

@Resolver(() => Story)
export class StoryEditingResolver {
  constructor(@Inject(StoryEditingService) private readonly editing: StoryEditingService) {}

  @Allow('story:edit')
  @Mutation(() => Story)
  renameStory(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => RenameStoryInput }) input: RenameStoryInput,
  ): Promise<Story> {
    return this.editing.rename(actor, input);
  }

  @Allow('story:edit')
  @Mutation(() => Article, {
    description: 'Moves an article to another story, with the claims that stand in it alone.',
  })
  moveArticle(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => MoveArticleInput }) input: MoveArticleInput,
  ): Promise<Article> {
    return this.editing.moveArticle(actor, input);
  }

  @Allow('story:edit')
  @Mutation(() => Story, { description: 'All articles and claims go to the other story, and the id leads there.' })
  mergeStories(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => MergeStoriesInput }) input: MergeStoriesInput,
  ): Promise<Story> {
    return this.editing.merge(actor, input);
  }
}
