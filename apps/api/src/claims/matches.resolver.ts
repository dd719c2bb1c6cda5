import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MatchDecisionsService, type ClaimMatch as Match } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { Claim } from './claim.types.ts';
import { AcceptMatchInput, ClaimMatch, MatchInput, RejectMatchInput } from './matches.types.ts';

@Resolver(() => Claim)
export class MatchesResolver {
  constructor(@Inject(MatchDecisionsService) private readonly decisions: MatchDecisionsService) {}

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'The two are one: they are merged. Answers the claim that stays.' })
  acceptMatch(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => AcceptMatchInput }) input: AcceptMatchInput,
  ): Promise<Claim> {
    return this.decisions.accept(actor, input);
  }

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'The two are not one: they are kept apart from now on.' })
  rejectMatch(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => RejectMatchInput }) input: RejectMatchInput,
  ): Promise<Claim> {
    return this.decisions.reject(actor, input);
  }

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'Takes a rejection back.' })
  reconsiderMatch(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => MatchInput }) input: MatchInput,
  ): Promise<Claim> {
    return this.decisions.reconsider(actor, input);
  }

  @ResolveField(() => [ClaimMatch], { description: 'Claims that may be the same, the likest first.' })
  matches(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<Match[]> {
    return loaders.matchesOfClaim.load(claim.id);
  }

  @ResolveField(() => [Claim], { description: 'Claims that people have said not to be this one.' })
  rejectedMatches(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<Claim[]> {
    return loaders.rejectedMatchesOfClaim.load(claim.id);
  }
}
