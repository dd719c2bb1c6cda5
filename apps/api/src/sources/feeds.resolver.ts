import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FeedsService, SourceQueries } from '@claimdesk/newsroom';
import { Outlet } from '../articles/article.types.ts';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { CreateFeedInput, Feed, FeedEntries } from './source.types.ts';

@Resolver(() => Feed)
export class FeedsResolver {
  constructor(
    @Inject(FeedsService) private readonly service: FeedsService,
    @Inject(SourceQueries) private readonly queries: SourceQueries,
  ) {}

  @Allow('article:read')
  @Query(() => [Feed], { description: 'Those that fail first.' })
  feeds(@Context() { actor }: DeskContext): Promise<Feed[]> {
    return this.queries.feeds(actor);
  }

  @Allow('feed:manage')
  @Mutation(() => Feed, { description: 'Follows a feed; its articles come in by themselves from now on.' })
  createFeed(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => CreateFeedInput }) input: CreateFeedInput,
  ): Promise<Feed> {
    return this.service.create(actor, input);
  }

  @Allow('feed:manage')
  @Mutation(() => Feed)
  pauseFeed(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.service.pause(actor, id);
  }

  @Allow('feed:manage')
  @Mutation(() => Feed)
  resumeFeed(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.service.resume(actor, id);
  }

  @Allow('feed:manage')
  @Mutation(() => Feed, { description: 'Has it looked at now instead of when its time comes.' })
  pollFeed(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Feed> {
    return this.service.pollNow(actor, id);
  }

  @Allow('feed:manage')
  @Mutation(() => Boolean, { description: 'Follows it no more. The articles that it brought stay.' })
  async removeFeed(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.service.remove(actor, id);
    return true;
  }

  @ResolveField(() => Outlet, { nullable: true })
  outlet(@Parent() feed: Feed, @Context() { loaders }: DeskContext): Promise<Outlet | null> | null {
    return feed.outletId ? loaders.outlet.load(feed.outletId) : null;
  }

  @ResolveField(() => FeedEntries)
  async entries(@Parent() feed: Feed, @Context() { loaders }: DeskContext): Promise<FeedEntries> {
    const { FETCHED: fetched, WAITING: waiting, FAILED: failed } = await loaders.entryCountsOfFeed.load(feed.id);
    return { fetched, waiting, failed };
  }
}
