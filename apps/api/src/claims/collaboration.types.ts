import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  AskForReplyInput as Ask,
  AssignClaimInput as Assign,
  CommentInput as CommentOn,
  RecordReplyInput as Record,
} from '@claimdesk/newsroom';
import { Person } from '../people/person.types.ts';
import { SeenClaimInput } from './claim-editing.types.ts';
import { Claim } from './claim.types.ts';

@ObjectType({ description: 'What someone at the desk said about a claim.' })
export class Comment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Person)
  author!: Person;

  @Field(() => Date)
  createdAt!: Date;

  claimId!: string;
  mentions!: { person: Person }[];
}

@ObjectType({ description: 'Right of reply: who was asked about a claim, until when, and what came back.' })
export class ReplyRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  askedWhom!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'By when they were asked to answer.' })
  dueAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Null while nothing has come back.' })
  answer!: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => Person)
  addedBy!: Person;

  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType()
export class WaitingClaims {
  @Field(() => Int, { description: 'How many there are in all.' })
  count!: number;

  @Field(() => [Claim], { description: 'The first of them.' })
  claims!: Claim[];
}

@ObjectType()
export class WaitingMentions {
  @Field(() => Int, { description: 'How many there are in all.' })
  count!: number;

  @Field(() => [Comment], { description: 'The newest of them.' })
  comments!: Comment[];
}

@ObjectType({ description: 'The personal queue of whoever asks.' })
export class WaitingForMe {
  first!: number;
}

@InputType()
export class AssignClaimInput extends SeenClaimInput implements Assign {
  @Field(() => ID, { nullable: true, description: 'Left out: it is taken from whoever has it.' })
  assigneeId?: string | null;

  @Field(() => Date, { nullable: true })
  dueAt?: Date | null;
}

@InputType()
export class CommentOnClaimInput implements CommentOn {
  @Field(() => ID)
  claimId!: string;

  @Field(() => String, { description: 'At most 10,000 characters; "@Full Name" or "@address" mentions a colleague.' })
  text!: string;
}

@InputType()
export class AskForReplyInput implements Ask {
  @Field(() => ID)
  claimId!: string;

  @Field(() => String)
  askedWhom!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'By when they were asked to answer.' })
  dueAt?: Date | null;
}

@InputType()
export class RecordReplyInput implements Record {
  @Field(() => ID, { description: "The reply request's." })
  id!: string;

  @Field(() => String)
  answer!: string;

  @Field(() => Date)
  answeredAt!: Date;

  @Field(() => Int, { description: 'The version of the reply request that you saw.' })
  version!: number;
}
