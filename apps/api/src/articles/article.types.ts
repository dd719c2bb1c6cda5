import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ArticleStatus, AttributionMode, Certainty, ClaimKind, OriginKind, Stance } from '@claimdesk/domain';
import type { ArticleFilter as Filter, IngestInput } from '@claimdesk/newsroom';
import { connectionOf } from '../paging.types.ts';
import {
  ArticleStatusEnum,
  AttributionModeEnum,
  CertaintyEnum,
  ClaimKindEnum,
  OriginKindEnum,
  StanceEnum,
} from '../vocabulary.types.ts';

@ObjectType({ description: 'Who publishes articles.' })
export class Outlet {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'A stretch of the article that is no news; it yields no claim.' })
export class Boilerplate {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ description: 'One immutable version of an article. All offsets are UTF-16 units into its text.' })
export class Revision {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => [Boilerplate])
  boilerplate!: Boilerplate[];

  @Field(() => String, { nullable: true, description: 'Name and version of the engine that split it.' })
  engine!: string | null;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType({ description: 'One published text, and how far the pipeline has come with it.' })
export class Article {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  byline!: string | null;

  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true })
  language!: string | null;

  @Field(() => [String], { description: 'Wire agencies that the text credits.' })
  wires!: string[];

  @Field(() => ArticleStatusEnum)
  status!: ArticleStatus;

  @Field(() => Int, { description: '0 to 100 over the whole pipeline.' })
  progress!: number;

  @Field(() => String, { nullable: true })
  failureReason!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  updatedAt!: Date;

  @Field(() => Int)
  version!: number;

  outletId!: string | null;
  storyId!: string | null;
}
export const ArticleConnection = connectionOf(Article, 'Article');

@ObjectType({ description: 'Where the information entered the record.' })
export class Origin {
  @Field(() => OriginKindEnum)
  kind!: OriginKind;

  @Field(() => String, { nullable: true })
  name!: string | null;
}

@ObjectType({ description: 'One link of the chain from who said it outwards; start and end locate the speaker.' })
export class AttributionLink {
  @Field(() => String)
  speaker!: string;

  @Field(() => String)
  cue!: string;

  @Field(() => AttributionModeEnum)
  mode!: AttributionMode;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}

@ObjectType({ description: 'The quote with the text around it.' })
export class QuoteContext {
  @Field(() => String)
  before!: string;

  @Field(() => String)
  quote!: string;

  @Field(() => String)
  after!: string;
}

@ObjectType({ description: 'One place where a claim stands in a revision.' })
export class Appearance {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  quote!: string;

  @Field(() => String, { description: 'The claim as this place puts it, standing alone.' })
  text!: string;

  @Field(() => ClaimKindEnum)
  kind!: ClaimKind;

  @Field(() => StanceEnum)
  stance!: Stance;

  @Field(() => CertaintyEnum)
  certainty!: Certainty;

  @Field(() => [AttributionLink], { description: "Innermost first; empty is the outlet's own voice." })
  attribution!: AttributionLink[];

  @Field(() => Float, { description: '0 to 1: likeness to the claim.' })
  score!: number;

  @Field(() => [String])
  matchReasons!: string[];

  claimId!: string;
  revisionId!: string;
  originKind!: OriginKind;
  originName!: string | null;
}

@InputType()
export class ArticleFilter implements Filter {
  @Field(() => ArticleStatusEnum, { nullable: true })
  status?: ArticleStatus | null;

  @Field(() => ID, { nullable: true })
  outletId?: string | null;

  @Field(() => ID, { nullable: true })
  storyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that the title or the text holds.' })
  text?: string | null;
}

@InputType()
export class IngestArticleInput implements IngestInput {
  @Field(() => String, { description: 'The raw text, kept as it is.' })
  text!: string;

  @Field(() => String, { nullable: true })
  outlet?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  byline?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601: 2022-03-18 or 2022-03-18T16:21:00Z.' })
  publishedAt?: string | null;
}

@ObjectType()
export class IngestArticlePayload {
  @Field(() => Article)
  article!: Article;

  @Field(() => Boolean, { description: "True when this outlet's same text was here before; the article is that one." })
  alreadyExisted!: boolean;
}
