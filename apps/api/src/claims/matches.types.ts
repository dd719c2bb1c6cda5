import type { MatchLevel } from '@claimdesk/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AcceptMatchInput as Accept, MatchedPair, RejectMatchInput as Reject } from '@claimdesk/newsroom';
import { MatchLevelEnum } from '../vocabulary.types.ts';
import { Claim } from './claim.types.ts';

@ObjectType({ description: 'Another claim that may be this one. People decide: acceptMatch or rejectMatch.' })
export class ClaimMatch {
  @Field(() => Claim)
  other!: Claim;

  @Field(() => MatchLevelEnum)
  level!: MatchLevel;

  @Field(() => Boolean, { description: 'Whether one says the opposite of the other.' })
  isOpposed!: boolean;

  @Field(() => Float, { description: '0 to 1.' })
  score!: number;

  @Field(() => [String], { description: 'What spoke for and against.' })
  reasons!: string[];
}

@InputType()
export class MatchInput implements MatchedPair {
  @Field(() => ID)
  claimId!: string;

  @Field(() => ID)
  otherId!: string;
}

@InputType()
export class AcceptMatchInput extends MatchInput implements Accept {
  @Field(() => Int, { description: 'The versions that you saw of the two.' })
  version!: number;

  @Field(() => Int)
  otherVersion!: number;
}

@InputType()
export class RejectMatchInput extends MatchInput implements Reject {
  @Field(() => String, { nullable: true })
  reason?: string | null;
}
