import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import {
  changeSeq,
  CONFIG,
  PublishedClaimQueries,
  type PublishedOrder,
  type VerdictPublishedEvent,
} from '@claimdesk/newsroom';
import { LiveEvents, type Config } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { PublishedOrderEnum } from '../vocabulary.types.ts';
import { toPublishedClaim, toVersion } from './published-claim.mapper.ts';
import {
  PublishedChanges,
  PublishedClaim,
  PublishedClaimConnection,
  PublishedClaimFilter,
  PublishedNotice,
  PublishedVersion,
} from './published-claim.types.ts';

/** Flow C: what the public reads. */
@Resolver(() => PublishedClaim)
export class PublishedClaimsResolver {
  constructor(
    @Inject(PublishedClaimQueries) private readonly published: PublishedClaimQueries,
    @Inject(LiveEvents) private readonly live: LiveEvents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('published:read')
  @Query(() => PublishedClaimConnection, { description: 'What the desk has published. Open to everybody.' })
  async publishedClaims(
    @Context() { actor }: DeskContext,
    @Args('first', { type: () => Int, defaultValue: 25, description: '1 to 100' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('filter', { type: () => PublishedClaimFilter, nullable: true }) filter?: PublishedClaimFilter | null,
    @Args('orderBy', { type: () => PublishedOrderEnum, defaultValue: 'NEWEST' }) orderBy: PublishedOrder = 'NEWEST',
  ): Promise<PublishedClaimConnection> {
    const page = await this.published.list(actor, filter ?? {}, orderBy, { first, after: after ?? null });
    const nodes = page.nodes.map((view) => toPublishedClaim(view, this.config));
    return {
      nodes,
      edges: nodes.map((node, at) => ({ node, cursor: page.cursors[at]! })),
      pageInfo: {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: page.cursors.at(0) ?? null,
        endCursor: page.cursors.at(-1) ?? null,
      },
      filter: filter ?? {},
      upTo: page.upTo,
    };
  }

  @Allow('published:read')
  @Query(() => PublishedClaim, {
    nullable: true,
    description: 'One claim as published, now or at a moment of the past; null when it was not published then.',
  })
  async publishedClaim(
    @Context() { actor }: DeskContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('asOf', { type: () => Date, nullable: true }) asOf?: Date | null,
  ): Promise<PublishedClaim | null> {
    const view = await this.published.byId(actor, id, asOf ?? null);
    return view && toPublishedClaim(view, this.config);
  }

  @Allow('published:read')
  @Query(() => PublishedChanges, {
    description: 'Everything published after a cursor, in order and without gaps, withdrawals as tombstones.',
  })
  async changes(
    @Context() { actor }: DeskContext,
    @Args('since', { type: () => String, nullable: true, description: 'Left out: from the beginning.' })
    since?: string | null,
    @Args('first', { type: () => Int, defaultValue: 100, description: '1 to 100' }) first: number = 100,
  ): Promise<PublishedChanges> {
    const { changes, cursor, hasMore } = await this.published.changes(actor, since, first);
    return {
      ...{ cursor, hasMore },
      changes: changes.map((view) => ({
        ...{ cursor: view.cursor, kind: view.kind, claimId: view.id, at: view.publishedAt },
        claim: toPublishedClaim(view, this.config),
      })),
    };
  }

  @ResolveField(() => [PublishedVersion], { description: 'All that was published about it so far, newest first.' })
  async versions(@Parent() { id, seq }: PublishedClaim, @Context() { loaders }: DeskContext) {
    return (await loaders.versionsOfPublished.load({ id, seq })).map(toVersion);
  }

  @Allow('published:read')
  @Subscription(() => PublishedNotice, {
    description: 'Says that something was published. Ask `changes` for what: nothing is lost if you were away.',
  })
  verdictPublished() {
    return this.live.subscribe<VerdictPublishedEvent, object>(
      'verdict-published',
      () => true,
      ({ seq }) => ({ verdictPublished: { cursor: changeSeq.encode(BigInt(seq)) } }),
    );
  }
}

@Resolver(() => PublishedClaimConnection)
export class PublishedClaimConnectionResolver {
  constructor(@Inject(PublishedClaimQueries) private readonly published: PublishedClaimQueries) {}

  @ResolveField(() => Int, { description: 'Counted only when it is asked for.' })
  totalCount(@Parent() { filter, upTo }: PublishedClaimConnection): Promise<number> {
    return this.published.count(filter, upTo);
  }
}
