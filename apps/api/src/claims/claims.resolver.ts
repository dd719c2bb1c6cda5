import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { availableActions, type ClaimAction } from '@claimdesk/domain';
import { ClaimQueries, isOwnWork, type ClaimOrder } from '@claimdesk/newsroom';
import { Appearance, Outlet } from '../articles/article.types.ts';
import { AuditEvent } from '../audit/audit.types.ts';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { PageArgs, toConnection, type Connection } from '../paging.types.ts';
import { Story } from '../stories/story.types.ts';
import { toVerdict } from '../verdicts/verdict.mapper.ts';
import { Verdict } from '../verdicts/verdict.types.ts';
import { ClaimActionEnum, ClaimOrderEnum } from '../vocabulary.types.ts';
import { Claim, ClaimConnection, ClaimFilter, IndependentOrigins, Suggestion } from './claim.types.ts';

@Resolver(() => Claim)
export class ClaimsResolver {
  constructor(@Inject(ClaimQueries) private readonly queries: ClaimQueries) {}

  @Allow('claim:read')
  @Query(() => ClaimConnection)
  async claims(
    @Context() { actor }: DeskContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => ClaimFilter, nullable: true }) filter?: ClaimFilter | null,
    @Args('orderBy', { type: () => ClaimOrderEnum, defaultValue: 'CHECKWORTHINESS' })
    orderBy: ClaimOrder = 'CHECKWORTHINESS',
  ): Promise<Connection<Claim>> {
    return toConnection(await this.queries.list(actor, filter ?? {}, orderBy, page), (claim) => claim);
  }

  @Allow('claim:read')
  @Query(() => Claim, { nullable: true, description: 'The claim, or the one it was merged into.' })
  claim(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Claim | null> {
    return this.queries.byId(actor, id);
  }

  @ResolveField(() => Suggestion, { nullable: true })
  suggestion(@Parent() claim: Claim): Suggestion | null {
    return claim.suggestedRating && { rating: claim.suggestedRating, reasons: claim.suggestedReasons };
  }

  @ResolveField(() => IndependentOrigins)
  independentOrigins(@Parent() claim: Claim): IndependentOrigins {
    return { asserting: claim.assertingOrigins, denying: claim.denyingOrigins };
  }

  @ResolveField(() => [Appearance])
  appearances(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<Appearance[]> {
    return loaders.appearancesOfClaim.load(claim.id);
  }

  @ResolveField(() => Int)
  async appearanceCount(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<number> {
    return (await loaders.appearancesOfClaim.load(claim.id)).length;
  }

  @ResolveField(() => [Outlet])
  outlets(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<Outlet[]> {
    return loaders.outletsOfClaim.load(claim.id);
  }

  @ResolveField(() => [Verdict], { description: 'Newest first.' })
  async verdicts(@Parent() claim: Claim, @Context() { actor, loaders }: DeskContext): Promise<Verdict[]> {
    return (await loaders.verdictsOfClaim.load(claim.id)).map((view) => toVerdict(actor, view));
  }

  @ResolveField(() => Verdict, { nullable: true, description: 'The newest verdict.' })
  async verdict(@Parent() claim: Claim, @Context() { actor, loaders }: DeskContext): Promise<Verdict | null> {
    const [newest] = await loaders.verdictsOfClaim.load(claim.id);
    return newest ? toVerdict(actor, newest) : null;
  }

  @ResolveField(() => [AuditEvent], { description: 'Oldest first.' })
  history(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<AuditEvent[]> {
    return loaders.historyOfClaim.load(claim.id);
  }

  @ResolveField(() => [ClaimActionEnum], { description: 'What you may do with it now.' })
  async availableActions(@Parent() claim: Claim, @Context() { actor, loaders }: DeskContext): Promise<ClaimAction[]> {
    const verdicts = await loaders.verdictsOfClaim.load(claim.id);
    return availableActions(actor, { status: claim.status, isOwnWork: isOwnWork(actor, verdicts) });
  }

  @ResolveField(() => Story, { nullable: true })
  story(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<Story | null> | null {
    return claim.storyId ? loaders.story.load(claim.storyId) : null;
  }
}
