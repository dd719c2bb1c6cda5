import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AuditFilter as Filter } from '@claimdesk/newsroom';
import { connectionOf } from '../paging.types.ts';

@ObjectType({ description: 'Who changed what and when.' })
export class AuditEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  actorName!: string;

  @Field(() => ID, { nullable: true, description: 'Null where the desk itself did it.' })
  actorId!: string | null;

  @Field(() => String)
  action!: string;

  @Field(() => String, { description: 'What was done, in plain words.' })
  summary!: string;

  @Field(() => String, { description: 'article, claim, person …' })
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;
}
export const AuditEventConnection = connectionOf(AuditEvent, 'AuditEvent');

@InputType()
export class AuditEventFilter implements Filter {
  @Field(() => String, { nullable: true })
  subjectType?: string | null;

  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'E.g. verdict.approved.' })
  action?: string | null;

  @Field(() => Date, { nullable: true, description: 'From this moment on.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this moment.' })
  to?: Date | null;
}

@ObjectType({ description: 'The first place where the chain of events does not hold.' })
export class BrokenLink {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => String, { description: 'What is wrong there, in words.' })
  reason!: string;
}

@ObjectType({ description: 'What a walk through the whole audit log found.' })
export class AuditVerification {
  @Field(() => Boolean)
  intact!: boolean;

  @Field(() => Int, { description: 'How many events were looked at.' })
  events!: number;

  @Field(() => Int, { description: 'How many of them no longer have their personal part.' })
  erased!: number;

  @Field(() => Date)
  checkedAt!: Date;

  @Field(() => BrokenLink, { nullable: true })
  firstBroken!: BrokenLink | null;

  @Field(() => Int, { nullable: true, description: 'The newest event that a signed checkpoint vouches for.' })
  checkpointSeq!: number | null;

  @Field(() => [String], { description: 'What could not be checked.' })
  notes!: string[];
}
