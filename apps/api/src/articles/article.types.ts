import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  AppearanceFate,
  ArticleStatus,
  AttributionMode,
  Certainty,
  ClaimKind,
  NoticeKind,
  OriginKind,
  Stance,
} from '@claimdesk/domain';
import type { ArticleFilter as Filter, ComparedFate, IngestInput } from '@claimdesk/newsroom';
import { connectionOf } from '../paging.types.ts';
import {
  AppearanceFateEnum,
  ArticleStatusEnum,
  AttributionModeEnum,
  CertaintyEnum,
  ClaimKindEnum,
  ComparedFateEnum,
  DifferenceKindEnum,
  NoticeKindEnum,
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

@ObjectType({ description: 'What an outlet says of its own article, printed with it.' })
export class Notice {
  @Field(() => NoticeKindEnum)
  kind!: NoticeKind;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  quote!: string;
}

@ObjectType({ description: 'A stretch that two versions share, or that one of them alone has.' })
export class DifferencePart {
  @Field(() => DifferenceKindEnum)
  kind!: 'SAME' | 'ADDED' | 'REMOVED';

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: "A claim's place in two versions of its article." })
export class ComparedPlace {
  @Field(() => ComparedFateEnum)
  fate!: ComparedFate;

  @Field(() => String, { nullable: true, description: 'The words of the older version; null where it is NEW.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The words of the newer version; null where it is GONE.' })
  after!: string | null;

  claimId!: string;
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

  @Field(() => [Notice], { description: 'Corrections and retractions that are printed with it.' })
  notices!: Notice[];

  @Field(() => String)
  sha256!: string;

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

@ObjectType({ description: 'An independent origin among the appearances of a claim.' })
export class CountedOrigin {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { description: 'What it is best known as.' })
  name!: string;
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

  @Field(() => AppearanceFateEnum, {
    nullable: true,
    description: 'What a later version of the article did to it; null while it stands in the newest one.',
  })
  fate!: AppearanceFate | null;

  @Field(() => String, { nullable: true, description: 'What stands there now, where it was CHANGED.' })
  nowReads!: string | null;

  claimId!: string;
  revisionId!: string;
  originKind!: OriginKind;
  originName!: string | null;
}

@InputType()
export class ArticleFilter implements Filter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ArticleStatusEnum, { nullable: true })
  status?: ArticleStatus | null;

  @Field(() => ID, { nullable: true })
  outletId?: string | null;

  @Field(() => ID, { nullable: true })
  storyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that the title or the text holds.' })
  text?: string | null;
}

@InputType({ description: 'A file: .txt .md .html .docx .pdf .eml.' })
export class ArticleFileInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  contentBase64!: string;

  @Field(() => String, { nullable: true })
  contentType?: string | null;
}

@InputType({ description: 'Exactly one of text, url and file.' })
export class IngestArticleInput implements Omit<IngestInput, 'file'> {
  @Field(() => String, { nullable: true, description: 'The raw text, kept as it is.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Fetched at once, and looked at again from time to time.' })
  url?: string | null;

  @Field(() => ArticleFileInput, { nullable: true })
  file?: ArticleFileInput | null;

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

  @Field(() => Boolean, { description: "True when this outlet's same article was here before, whichever way it came." })
  alreadyExisted!: boolean;
}

@ObjectType()
export class ReviseArticlePayload {
  @Field(() => Article)
  article!: Article;

  @Field(() => Revision, { description: 'The version with this text: a new one, or the newest where nothing changed.' })
  revision!: Revision;

  @Field(() => Boolean)
  isNew!: boolean;
}
