import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { authorise, CheckedElsewhereService } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import { Claim } from '../claims/claim.types.ts';
import type { DeskContext } from '../desk-context.ts';
import { CheckedElsewhere, ImportedReviews } from './checked-elsewhere.types.ts';

@Resolver(() => Claim)
export class CheckedElsewhereResolver {
  constructor(@Inject(CheckedElsewhereService) private readonly elsewhere: CheckedElsewhereService) {}

  @ResolveField(() => [CheckedElsewhere], {
    description: 'What other fact-checkers published on it, the likeliest first. For up to ten claims at once.',
  })
  async checkedElsewhere(
    @Parent() claim: Claim,
    @Context() { actor, loaders }: DeskContext,
  ): Promise<CheckedElsewhere[]> {
    authorise(actor, 'review:read');
    const found = await loaders.checkedElsewhere.load(claim);
    return found.map(({ match, stance, ...check }) => ({
      ...check,
      isSure: match === 'CONFIRMED',
      isOpposed: stance === 'OPPOSED',
    }));
  }

  @ResolveField(() => String, { nullable: true, description: 'Path of its public page, once it was published.' })
  async publicPage(@Parent() { id }: Claim, @Context() { loaders }: DeskContext): Promise<string | null> {
    return (await loaders.isPublished.load(id)) ? `/claims/${id}` : null;
  }

  @Allow('review:import')
  @Mutation(() => ImportedReviews, {
    description:
      'Takes in the ClaimReviews of a feed: a DataFeed, marks of pages, or an answer of Google’s Fact Check Tools.',
  })
  importClaimReviews(
    @Context() { actor }: DeskContext,
    @Args('json', { type: () => String }) json: string,
  ): Promise<ImportedReviews> {
    return this.elsewhere.import(actor, json);
  }

  @Allow('review:import')
  @Mutation(() => ImportedReviews, {
    description: 'The same of what stands at a web address: such a feed, or the page of a fact-check.',
  })
  importClaimReviewsFrom(
    @Context() { actor }: DeskContext,
    @Args('url', { type: () => String }) url: string,
  ): Promise<ImportedReviews> {
    return this.elsewhere.importFrom(actor, url);
  }
}
