import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReviewService, VerdictQueries, VerdictsService } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import { Claim } from '../claims/claim.types.ts';
import type { DeskContext } from '../desk-context.ts';
import { toEvidence } from './verdict.mapper.ts';
import {
  ApproveVerdictInput,
  CorrectVerdictInput,
  Evidence,
  EvidenceGate,
  ProposeVerdictInput,
  ReturnVerdictInput,
  Verdict,
  WithdrawVerdictInput,
} from './verdict.types.ts';

@Resolver(() => Verdict)
export class VerdictsResolver {
  constructor(
    @Inject(VerdictsService) private readonly verdicts: VerdictsService,
    @Inject(ReviewService) private readonly review: ReviewService,
    @Inject(VerdictQueries) private readonly queries: VerdictQueries,
  ) {}

  @ResolveField(() => EvidenceGate, { description: 'What the evidence comes to, sealed pieces included.' })
  evidenceGate(@Parent() { id }: Verdict, @Context() { loaders }: DeskContext): Promise<EvidenceGate> {
    return loaders.gateOfVerdict.load(id);
  }

  @Allow('claim:read')
  @Query(() => Evidence, { description: 'One piece of evidence; refused when it is sealed to you.' })
  async evidence(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Evidence> {
    return toEvidence(actor, await this.queries.evidence(actor, id));
  }

  @Allow('verdict:propose')
  @Mutation(() => Claim, { description: 'Proposes a verdict, or edits the one in the making.' })
  proposeVerdict(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => ProposeVerdictInput }) input: ProposeVerdictInput,
  ): Promise<Claim> {
    return this.verdicts.propose(actor, input);
  }

  @Allow('verdict:propose')
  @Mutation(() => Claim, { description: 'Proposes a verdict that is to supersede the one in force.' })
  correctVerdict(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => CorrectVerdictInput }) input: CorrectVerdictInput,
  ): Promise<Claim> {
    return this.verdicts.correct(actor, input);
  }

  // Reviewers approve; admins too, but only as an override: the service tells them apart.
  @Allow('claim:read')
  @Mutation(() => Claim, { description: 'Approves exactly what was reviewed. Not open to those who worked on it.' })
  approveVerdict(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => ApproveVerdictInput }) input: ApproveVerdictInput,
  ): Promise<Claim> {
    return this.review.approve(actor, input);
  }

  @Allow('verdict:review')
  @Mutation(() => Claim, { description: 'Returns a proposal to its author, with the reason.' })
  returnVerdict(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => ReturnVerdictInput }) input: ReturnVerdictInput,
  ): Promise<Claim> {
    return this.review.return(actor, input);
  }

  @Allow('verdict:review')
  @Mutation(() => Claim, { description: 'Withdraws the verdict in force, with the reason that readers are told.' })
  withdrawVerdict(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => WithdrawVerdictInput }) input: WithdrawVerdictInput,
  ): Promise<Claim> {
    return this.review.withdraw(actor, input);
  }
}
