import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StoryQueries } from '@claimdesk/newsroom';
import { Article } from '../articles/article.types.ts';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { PageArgs, toConnection, type Connection } from '../paging.types.ts';
import { StoryMatrix } from './matrix.types.ts';
import { Story, StoryConnection } from './story.types.ts';

@Resolver(() => Story)
export class StoriesResolver {
  constructor(@Inject(StoryQueries) private readonly queries: StoryQueries) {}

  @Allow('story:read')
  @Query(() => StoryConnection, { description: 'Newest first.' })
  async stories(@Context() { actor }: DeskContext, @Args() page: PageArgs): Promise<Connection<Story>> {
    return toConnection(await this.queries.list(actor, page), (story) => story);
  }

  @Allow('story:read')
  @Query(() => Story, { nullable: true })
  story(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Story | null> {
    return this.queries.byId(actor, id);
  }

  @ResolveField(() => [Article])
  articles(@Parent() story: Story, @Context() { loaders }: DeskContext): Promise<Article[]> {
    return loaders.articlesOfStory.load(story.id);
  }

  @ResolveField(() => Int)
  claimCount(@Parent() story: Story, @Context() { loaders }: DeskContext): Promise<number> {
    return loaders.claimCountOfStory.load(story.id);
  }

  @ResolveField(() => StoryMatrix)
  matrix(@Parent() story: Story): StoryMatrix {
    return { storyId: story.id };
  }
}
