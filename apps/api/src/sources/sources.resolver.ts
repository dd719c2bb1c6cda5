import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SourceQueries, SourcesService } from '@claimdesk/newsroom';
import { Article } from '../articles/article.types.ts';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { PageArgs, toConnection, type Connection } from '../paging.types.ts';
import { AddSourcesInput, Feed, Source, SourceConnection, SourceFilter } from './source.types.ts';

@Resolver(() => Source)
export class SourcesResolver {
  constructor(
    @Inject(SourcesService) private readonly service: SourcesService,
    @Inject(SourceQueries) private readonly queries: SourceQueries,
  ) {}

  @Allow('article:read')
  @Query(() => SourceConnection, { description: 'Newest first.' })
  async sources(
    @Context() { actor }: DeskContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => SourceFilter, nullable: true }) filter?: SourceFilter | null,
  ): Promise<Connection<Source>> {
    return toConnection(await this.queries.list(actor, filter ?? {}, page), (source) => source);
  }

  @Allow('article:read')
  @Query(() => Source, { nullable: true })
  source(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Source | null> {
    return this.queries.byId(actor, id);
  }

  @Allow('article:ingest')
  @Mutation(() => [Source], { description: 'Hands in web addresses; they are fetched one after another.' })
  addSources(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => AddSourcesInput }) { urls, outlet }: AddSourcesInput,
  ): Promise<Source[]> {
    return this.service.add(actor, urls, { outlet: outlet ?? null });
  }

  @Allow('article:revise')
  @Mutation(() => Article, { description: "Has the article's web addresses looked at now." })
  recheckArticle(
    @Context() { actor }: DeskContext,
    @Args('articleId', { type: () => ID }) articleId: string,
  ): Promise<Article> {
    return this.service.recheck(actor, articleId);
  }

  @ResolveField(() => Article, { nullable: true })
  article(@Parent() source: Source, @Context() { loaders }: DeskContext): Promise<Article | null> | null {
    return source.articleId ? loaders.article.load(source.articleId) : null;
  }

  @ResolveField(() => Feed, { nullable: true })
  feed(@Parent() source: Source, @Context() { loaders }: DeskContext): Promise<Feed | null> | null {
    return source.feedId ? loaders.feed.load(source.feedId) : null;
  }
}
