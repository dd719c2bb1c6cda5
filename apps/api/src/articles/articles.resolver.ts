import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '@claimdesk/domain';
import { ArticleQueries, ArticlesService, RevisionsService, type ArticleOrder } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { PageArgs, toConnection, type Connection } from '../paging.types.ts';
import { Source } from '../sources/source.types.ts';
import { Story } from '../stories/story.types.ts';
import { ArticleOrderEnum } from '../vocabulary.types.ts';
import {
  Appearance,
  Article,
  ArticleConnection,
  ArticleFilter,
  ComparedPlace,
  DifferencePart,
  IngestArticleInput,
  IngestArticlePayload,
  Outlet,
  ReviseArticlePayload,
  Revision,
} from './article.types.ts';
import { toRevision } from './revision.mapper.ts';

@Resolver(() => Article)
export class ArticlesResolver {
  constructor(
    @Inject(ArticlesService) private readonly articlesService: ArticlesService,
    @Inject(RevisionsService) private readonly revising: RevisionsService,
    @Inject(ArticleQueries) private readonly queries: ArticleQueries,
  ) {}

  @Allow('article:read')
  @Query(() => ArticleConnection)
  async articles(
    @Context() { actor }: DeskContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => ArticleFilter, nullable: true }) filter?: ArticleFilter | null,
    @Args('orderBy', { type: () => ArticleOrderEnum, defaultValue: 'NEWEST' }) orderBy: ArticleOrder = 'NEWEST',
  ): Promise<Connection<Article>> {
    return toConnection(await this.queries.list(actor, filter ?? {}, orderBy, page), (article) => article);
  }

  @Allow('article:read')
  @Query(() => Article, { nullable: true })
  article(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Article | null> {
    return this.queries.byId(actor, id);
  }

  @Allow('article:read')
  @Query(() => [Outlet])
  outlets(): Promise<Outlet[]> {
    return this.queries.outlets();
  }

  @Allow('article:ingest')
  @Mutation(() => IngestArticlePayload, { description: 'Hands in an article; it is split and matched by itself.' })
  ingestArticle(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => IngestArticleInput }) { file, ...input }: IngestArticleInput,
  ): Promise<IngestArticlePayload> {
    const bytes = file && Buffer.from(file.contentBase64, 'base64');
    return this.articlesService.ingest(actor, {
      ...input,
      file: file && bytes ? { name: file.name, contentType: file.contentType ?? null, bytes } : null,
    });
  }

  @Allow('article:revise')
  @Mutation(() => ReviseArticlePayload, {
    description: 'Hands in the text as the outlet shows it now; a new version is made only if it changed.',
  })
  async reviseArticle(
    @Context() { actor }: DeskContext,
    @Args('articleId', { type: () => ID }) articleId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<ReviseArticlePayload> {
    const { article, revision, isNew } = await this.revising.revise(actor, articleId, text);
    return { article, revision: toRevision(revision), isNew };
  }

  @Allow('article:retry')
  @Mutation(() => Article, { description: 'Has a failed article tried again from the step it failed at.' })
  retryArticle(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Article> {
    return this.articlesService.retry(actor, id);
  }

  @ResolveField(() => String, { description: 'The first words of the text: what to show where there is no title.' })
  opening(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<string> {
    return loaders.opening.load(article.id);
  }

  @ResolveField(() => Outlet, { nullable: true })
  outlet(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<Outlet | null> | null {
    return article.outletId ? loaders.outlet.load(article.outletId) : null;
  }

  @ResolveField(() => Int)
  claimCount(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<number> {
    return loaders.claimCountOfArticle.load(article.id);
  }

  @ResolveField(() => Story, { nullable: true })
  story(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<Story | null> | null {
    return article.storyId ? loaders.story.load(article.storyId) : null;
  }

  @ResolveField(() => Revision, { description: 'The newest version that has been split into claims.' })
  async revision(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<Revision> {
    return toRevision(await loaders.newestRevision.load(article.id));
  }

  @ResolveField(() => [Revision], { description: 'All versions, newest first.' })
  async revisions(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<Revision[]> {
    return (await loaders.revisionsOfArticle.load(article.id)).map(toRevision);
  }

  @ResolveField(() => [DifferencePart], { description: 'What turns one version into another, word by word.' })
  difference(
    @Parent() article: Article,
    @Context() { actor }: DeskContext,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ): Promise<DifferencePart[]> {
    return this.queries.difference(actor, article.id, from, to);
  }

  @ResolveField(() => [ComparedPlace], {
    nullable: true,
    description: "What became of each claim's place from an older version to a newer one; null until both are split.",
  })
  placesBetween(
    @Parent() article: Article,
    @Context() { actor }: DeskContext,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ): Promise<ComparedPlace[] | null> {
    return this.queries.placesBetween(actor, article.id, from, to);
  }

  @ResolveField(() => [Source], { description: 'The web addresses at which it stands.' })
  sources(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<Source[]> {
    return loaders.sourcesOfArticle.load(article.id);
  }

  @ResolveField(() => [Appearance], { description: 'In the order of the text.' })
  appearances(@Parent() article: Article, @Context() { loaders }: DeskContext): Promise<Appearance[]> {
    return loaders.appearancesOfArticle.load(article.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may have it tried again (it has failed).' })
  retryable(@Parent() article: Article, @Context() { actor }: DeskContext): boolean {
    return article.status === 'FAILED' && can(actor, 'article:retry');
  }
}
