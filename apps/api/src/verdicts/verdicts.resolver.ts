import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Rating } from '@claimdesk/domain';
import { VerdictsService, type ProposeInput } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import { Claim } from '../claims/claim.types.ts';
import type { DeskContext } from '../desk-context.ts';
import { RatingEnum } from '../vocabulary.types.ts';

@InputType()
class ProposeVerdictInput implements ProposeInput {
  @Field(() => ID)
  claimId!: string;

  @Field(() => RatingEnum)
  rating!: Rating;

  @Field(() => String, { description: 'Why, in a sentence or more.' })
  rationale!: string;

  @Field(() => Int, { description: "The claim's version that you saw." })
  version!: number;
}

@Resolver()
export class VerdictsResolver {
  constructor(@Inject(VerdictsService) private readonly verdicts: VerdictsService) {}

  @Allow('verdict:propose')
  @Mutation(() => Claim)
  proposeVerdict(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => ProposeVerdictInput }) input: ProposeVerdictInput,
  ): Promise<Claim> {
    return this.verdicts.propose(actor, input);
  }
}
