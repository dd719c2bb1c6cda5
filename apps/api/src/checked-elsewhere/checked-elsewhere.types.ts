import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A fact-check that someone else published, found to be about this claim.' })
export class CheckedElsewhere {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  publisher!: string;

  @Field(() => String, { description: "In the publisher's own words." })
  rating!: string;

  @Field(() => String)
  url!: string;

  @Field(() => String, { description: 'The claim as it was put there.' })
  claimText!: string;

  @Field(() => [String])
  claimants!: string[];

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  language!: string | null;

  @Field(() => Date, { nullable: true })
  reviewedAt!: Date | null;

  @Field(() => Boolean, { description: 'What was checked there is the opposite of the claim here.' })
  isOpposed!: boolean;

  @Field(() => Boolean, { description: 'False: it may be another claim; look before you rely on it.' })
  isSure!: boolean;

  @Field(() => Float, { description: '0 to 1: how alike the two are.' })
  score!: number;

  @Field(() => [String], { description: 'Why it counts as this claim.' })
  reasons!: string[];
}

@ObjectType()
export class LeftOutReviews {
  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What an import brought.' })
export class ImportedReviews {
  @Field(() => Int)
  added!: number;

  @Field(() => Int, { description: 'Known before, and brought up to date.' })
  updated!: number;

  @Field(() => [LeftOutReviews])
  leftOut!: LeftOutReviews[];
}
