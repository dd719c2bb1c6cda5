import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ClaimKind, ClaimStatus, Rating } from '@claimdesk/domain';
import type { ClaimFilter as Filter } from '@claimdesk/newsroom';
import { connectionOf } from '../paging.types.ts';
import { ClaimKindEnum, ClaimStatusEnum, RatingEnum } from '../vocabulary.types.ts';

@ObjectType({ description: 'What the machine proposes, with its reasons; never a verdict.' })
export class Suggestion {
  @Field(() => RatingEnum)
  rating!: Rating;

  @Field(() => [String])
  reasons!: string[];
}

@ObjectType({ description: 'Origins that count once however many outlets print them.' })
export class IndependentOrigins {
  @Field(() => Int)
  asserting!: number;

  @Field(() => Int)
  denying!: number;
}

@ObjectType({ description: 'One atomic, standalone, checkable statement, gathered from its appearances.' })
export class Claim {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ClaimKindEnum)
  kind!: ClaimKind;

  @Field(() => ClaimStatusEnum)
  status!: ClaimStatus;

  @Field(() => Float, { description: '0 to 1.' })
  checkworthiness!: number;

  @Field(() => [String], { description: 'Why the machine read it so.' })
  reasons!: string[];

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  updatedAt!: Date;

  @Field(() => Int)
  version!: number;

  storyId!: string | null;
  suggestedRating!: Rating | null;
  suggestedReasons!: string[];
  assertingOrigins!: number;
  denyingOrigins!: number;
}
export const ClaimConnection = connectionOf(Claim, 'Claim');

@InputType()
export class ClaimFilter implements Filter {
  @Field(() => ClaimStatusEnum, { nullable: true })
  status?: ClaimStatus | null;

  @Field(() => RatingEnum, { nullable: true, description: 'Rating of the newest verdict.' })
  rating?: Rating | null;

  @Field(() => RatingEnum, { nullable: true, description: 'Rating that the machine suggests.' })
  suggested?: Rating | null;

  @Field(() => ClaimKindEnum, { nullable: true })
  kind?: ClaimKind | null;

  @Field(() => ID, { nullable: true })
  storyId?: string | null;

  @Field(() => ID, { nullable: true })
  articleId?: string | null;

  @Field(() => ID, { nullable: true })
  outletId?: string | null;

  @Field(() => String, { nullable: true })
  speaker?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that the claim holds.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only claims that appear in at least two articles.' })
  crossSource?: boolean | null;
}
