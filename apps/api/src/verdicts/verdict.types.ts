import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Bearing, CorrectionClass, EvidenceKind, Rating, VerdictStatus } from '@claimdesk/domain';
import type { ApproveInput, CorrectInput, EvidenceInput as EvidenceFields, ProposeInput } from '@claimdesk/newsroom';
import { Appearance } from '../articles/article.types.ts';
import { Person } from '../people/person.types.ts';
import {
  BearingEnum,
  CorrectionClassEnum,
  EvidenceKindEnum,
  RatingEnum,
  VerdictStatusEnum,
} from '../vocabulary.types.ts';

@ObjectType({
  description: 'What a verdict rests on. Sealed evidence shows only that it is there, and why it is sealed.',
})
export class Evidence {
  @Field(() => ID)
  id!: string;

  @Field(() => EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => BearingEnum)
  bearing!: Bearing;

  @Field(() => Boolean)
  isConfidential!: boolean;

  @Field(() => String, { nullable: true })
  confidentialReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is confidential and not for you.' })
  isSealed!: boolean;

  @Field(() => Appearance, { nullable: true })
  appearance!: Appearance | null;

  @Field(() => String, { nullable: true, description: 'Who it comes from: two pieces with one origin count once.' })
  origin!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Date, { nullable: true })
  seenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'sha256 of what was seen.' })
  seenSha256!: string | null;

  @Field(() => Person)
  addedBy!: Person;

  @Field(() => [Person], { description: 'Who else may see it while it is confidential.' })
  readers!: Person[];
}

@ObjectType({ description: 'What the evidence of a verdict comes to by the rules of the desk.' })
export class EvidenceGate {
  @Field(() => Int, { description: 'Independent origins that support the claim.' })
  supporting!: number;

  @Field(() => Int, { description: 'Independent origins that contradict it.' })
  contradicting!: number;

  @Field(() => [String], { description: 'What is wanting for the rating; empty when the gate is open.' })
  missing!: string[];
}

@ObjectType({ description: "One person's approval of exactly one content." })
export class Approval {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  approver!: Person;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Whether it still counts: the content is what was approved.' })
  counts!: boolean;

  @Field(() => Boolean)
  isOverride!: boolean;

  @Field(() => String, { nullable: true })
  overrideReason!: string | null;
}

@ObjectType({ description: "A reviewer's return of a verdict to its author." })
export class VerdictReturn {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  returnedBy!: Person;

  @Field(() => String)
  reason!: string;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType({
  description:
    "A desk's decision on a claim. It is edited until it is approved, never after; a later one supersedes it.",
})
export class Verdict {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => VerdictStatusEnum)
  status!: VerdictStatus;

  @Field(() => RatingEnum)
  rating!: Rating;

  @Field(() => String)
  rationale!: string;

  @Field(() => String, { nullable: true, description: 'What would settle the claim.' })
  wouldSettle!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the claim comes back to the desk.' })
  nextCheckAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the evidence gate was waived.' })
  waiver!: string | null;

  @Field(() => CorrectionClassEnum, { nullable: true })
  correctionClass!: CorrectionClass | null;

  @Field(() => String, { nullable: true, description: 'What readers are told of the correction.' })
  correctionNote!: string | null;

  @Field(() => String, { description: 'sha256 of what is decided; an approval names it.' })
  contentHash!: string;

  @Field(() => Int, { description: 'How many people other than its authors must approve.' })
  approvalsRequired!: number;

  @Field(() => Person)
  proposedBy!: Person;

  @Field(() => [Person], { description: 'Who wrote, edited or added evidence; none of them can approve it.' })
  contributors!: Person[];

  @Field(() => [Approval])
  approvals!: Approval[];

  @Field(() => [VerdictReturn])
  returns!: VerdictReturn[];

  @Field(() => [Evidence])
  evidence!: Evidence[];

  @Field(() => String, { nullable: true })
  withdrawalReason!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was approved or withdrawn.' })
  decidedAt!: Date | null;
}

@InputType()
export class EvidenceInput implements EvidenceFields {
  @Field(() => ID, { nullable: true, description: 'A piece that is there already, kept as it is.' })
  id?: string | null;

  @Field(() => EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => BearingEnum)
  bearing!: Bearing;

  @Field(() => ID, { nullable: true })
  appearanceId?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Who it comes from.' })
  origin?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601.' })
  seenAt?: string | null;

  @Field(() => String, { nullable: true })
  seenSha256?: string | null;

  @Field(() => Boolean, { nullable: true })
  isConfidential?: boolean | null;

  @Field(() => String, { nullable: true })
  confidentialReason?: string | null;

  @Field(() => [ID], { nullable: true })
  readerIds?: string[] | null;
}

@InputType()
export class ProposeVerdictInput implements ProposeInput {
  @Field(() => ID)
  claimId!: string;

  @Field(() => Int, { description: "The claim's version that you saw." })
  version!: number;

  @Field(() => RatingEnum)
  rating!: Rating;

  @Field(() => String, { description: 'Why, in a sentence or more.' })
  rationale!: string;

  @Field(() => String, { nullable: true, description: 'What would settle the claim.' })
  wouldSettle?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601: when the claim comes back to the desk.' })
  nextCheckAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the evidence gate does not apply; published with the verdict.',
  })
  waiver?: string | null;

  @Field(() => [EvidenceInput], {
    nullable: true,
    description: 'Left out: all appearances of the claim, or on an edit what is there already.',
  })
  evidence?: EvidenceInput[] | null;
}

@InputType()
export class CorrectVerdictInput extends ProposeVerdictInput implements CorrectInput {
  @Field(() => CorrectionClassEnum)
  correctionClass!: CorrectionClass;

  @Field(() => String, { description: 'What readers are told.' })
  correctionNote!: string;
}

@InputType()
export class ApproveVerdictInput implements ApproveInput {
  @Field(() => ID)
  verdictId!: string;

  @Field(() => String, { description: 'Hash of what you reviewed.' })
  contentHash!: string;

  @Field(() => String, {
    nullable: true,
    description: "An admin's reason for approving in spite of the four-eyes rule.",
  })
  overrideReason?: string | null;
}

@InputType()
export class ReturnVerdictInput {
  @Field(() => ID)
  verdictId!: string;

  @Field(() => String, { nullable: true, description: 'Hash of what you reviewed.' })
  contentHash?: string | null;

  @Field(() => String, { description: 'What is missing.' })
  reason!: string;
}

@InputType()
export class WithdrawVerdictInput {
  @Field(() => ID)
  verdictId!: string;

  @Field(() => String, { description: 'Why; readers are told.' })
  reason!: string;
}
