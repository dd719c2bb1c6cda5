import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { WaitingQueries } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { PageArgs, toConnection, type Connection } from '../paging.types.ts';
import { Claim, ClaimConnection } from './claim.types.ts';
import { WaitingClaims, WaitingForMe, WaitingMentions } from './collaboration.types.ts';

@Resolver(() => WaitingForMe)
export class WaitingResolver {
  constructor(@Inject(WaitingQueries) private readonly waiting: WaitingQueries) {}

  @Allow('claim:read')
  @Query(() => WaitingForMe, { description: 'What waits for you, with the first of each kind.' })
  waitingForMe(
    @Args('first', { type: () => Int, defaultValue: 10, description: '1 to 100' }) first: number,
  ): WaitingForMe {
    return { first };
  }

  @Allow('claim:read')
  @Query(() => ClaimConnection, {
    description:
      'Claims whose verdict waits for review, oldest proposal first; availableActions says what is yours to do.',
  })
  async reviewQueue(@Context() { actor }: DeskContext, @Args() page: PageArgs): Promise<Connection<Claim>> {
    return toConnection(await this.waiting.reviewQueue(actor, page), (claim) => claim);
  }

  @ResolveField(() => WaitingClaims, { description: 'Verdicts of others that wait for your review.' })
  toReview(@Parent() { first }: WaitingForMe, @Context() { actor }: DeskContext): Promise<WaitingClaims> {
    return this.waiting.toReview(actor, first);
  }

  @ResolveField(() => WaitingClaims, { description: 'Verdicts of yours that a reviewer sent back.' })
  returned(@Parent() { first }: WaitingForMe, @Context() { actor }: DeskContext): Promise<WaitingClaims> {
    return this.waiting.returned(actor, first);
  }

  @ResolveField(() => WaitingMentions, { description: 'Comments that mention you, until you have read them.' })
  mentions(@Parent() { first }: WaitingForMe, @Context() { actor }: DeskContext): Promise<WaitingMentions> {
    return this.waiting.mentions(actor, first);
  }

  @ResolveField(() => WaitingClaims, { description: 'Claims given to you, the first due first.' })
  assigned(@Parent() { first }: WaitingForMe, @Context() { actor }: DeskContext): Promise<WaitingClaims> {
    return this.waiting.assigned(actor, first);
  }

  @ResolveField(() => WaitingClaims, { description: 'Claims of your verdicts that no longer fit.' })
  stale(@Parent() { first }: WaitingForMe, @Context() { actor }: DeskContext): Promise<WaitingClaims> {
    return this.waiting.stale(actor, first);
  }

  @ResolveField(() => WaitingClaims, { description: 'Claims whose time to be checked again has come.' })
  checkDue(@Parent() { first }: WaitingForMe, @Context() { actor }: DeskContext): Promise<WaitingClaims> {
    return this.waiting.checkDue(actor, first);
  }
}
