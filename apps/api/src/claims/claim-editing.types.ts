import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Certainty, ClaimKind, Stance } from '@claimdesk/domain';
import type {
  AddClaimInput as Add,
  DismissClaimInput as Dismiss,
  EditClaimInput as Edit,
  MergeClaimsInput as Merge,
  MoveAppearanceInput as Move,
  SeenClaim,
  TagClaimInput as Tag,
} from '@claimdesk/newsroom';
import { CertaintyEnum, ClaimKindEnum, StanceEnum } from '../vocabulary.types.ts';

/** What every change of one claim begins with. */
@InputType({ isAbstract: true })
export abstract class SeenClaimInput implements SeenClaim {
  @Field(() => ID)
  claimId!: string;

  @Field(() => Int, { description: "The claim's version that you saw." })
  version!: number;
}

@InputType()
export class EditClaimInput extends SeenClaimInput implements Edit {
  @Field(() => String, { description: 'The claim in words that stand alone.' })
  text!: string;
}

@InputType()
export class TagClaimInput extends SeenClaimInput implements Tag {
  @Field(() => [String], { description: 'All tags it is to have: conflict, health, election, defamation.' })
  tags!: string[];
}

@InputType()
export class DismissClaimInput extends SeenClaimInput implements Dismiss {
  @Field(() => String, { description: 'Why it cannot be checked.' })
  reason!: string;
}

@InputType()
export class ReopenClaimInput extends SeenClaimInput {}

@InputType({ description: 'The claim that was merged, and the version that you saw of the claim it is in.' })
export class UnmergeClaimInput extends SeenClaimInput {}

@InputType()
export class MergeClaimsInput extends SeenClaimInput implements Merge {
  @Field(() => ID, { description: 'The claim that stays.' })
  intoClaimId!: string;

  @Field(() => Int, { description: 'The version of the claim that stays, as you saw it.' })
  intoVersion!: number;
}

@InputType()
export class MoveAppearanceInput implements Move {
  @Field(() => ID)
  appearanceId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: it is split off into a claim of its own.' })
  toClaimId?: string | null;

  @Field(() => Int, { description: 'The version that you saw of the claim it leaves.' })
  version!: number;
}

@InputType()
export class AddClaimInput implements Add {
  @Field(() => ID)
  articleId!: string;

  @Field(() => Int, { description: "UTF-16 units into the newest revision's text." })
  start!: number;

  @Field(() => Int, { description: 'Exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The words selected: what the revision holds from start to end.' })
  quote!: string;

  @Field(() => String, { description: 'The claim in words that stand alone.' })
  text!: string;

  @Field(() => StanceEnum, { nullable: true, description: 'ASSERTS when left out.' })
  stance?: Stance | null;

  @Field(() => CertaintyEnum, { nullable: true, description: 'STATED when left out.' })
  certainty?: Certainty | null;

  @Field(() => ClaimKindEnum, { nullable: true, description: 'EVENT when left out.' })
  kind?: ClaimKind | null;

  @Field(() => String, { nullable: true, description: "Who says so; left out, it is the article's own voice." })
  speaker?: string | null;
}

@ObjectType({ description: 'A claim whose appearances another one took over; unmergeClaim takes it out again.' })
export class MergedClaim {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;
}
