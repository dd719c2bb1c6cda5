import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  AttributionMode,
  Bearing,
  Certainty,
  ClaimKind,
  CorrectionClass,
  EvidenceKind,
  OriginKind,
  PublicationKind,
  PublishedStatus,
  Rating,
  Stance,
} from '@claimdesk/domain';
import type { PublishedFilter } from '@claimdesk/newsroom';
import { PageInfo } from '../paging.types.ts';
import {
  AttributionModeEnum,
  BearingEnum,
  CertaintyEnum,
  ClaimKindEnum,
  CorrectionClassEnum,
  EvidenceKindEnum,
  OriginKindEnum,
  PublicationKindEnum,
  PublishedStatusEnum,
  RatingEnum,
  StanceEnum,
} from '../vocabulary.types.ts';

// Types of the public's own. Nothing the desk works with is reachable from here: a test walks the schema.

@ObjectType({ description: 'One link of the chain from who said it outwards.' })
export class PublishedAttribution {
  @Field(() => String)
  speaker!: string;

  @Field(() => String, { description: 'said, told, denied, according to …' })
  cue!: string;

  @Field(() => AttributionModeEnum)
  mode!: AttributionMode;
}

@ObjectType({ description: 'Where the information entered the record.' })
export class PublishedOrigin {
  @Field(() => OriginKindEnum)
  kind!: OriginKind;

  @Field(() => String, { nullable: true })
  name!: string | null;
}

@ObjectType({ description: 'One place where the claim stands, as it was when the verdict was approved.' })
export class PublishedAppearance {
  @Field(() => String, { description: 'Word for word.' })
  quote!: string;

  @Field(() => StanceEnum)
  stance!: Stance;

  @Field(() => CertaintyEnum)
  certainty!: Certainty;

  @Field(() => [PublishedAttribution], { description: "Innermost first; empty is the outlet's own voice." })
  attribution!: PublishedAttribution[];

  @Field(() => PublishedOrigin)
  origin!: PublishedOrigin;

  @Field(() => String, { nullable: true })
  outlet!: string | null;

  @Field(() => String, { nullable: true, description: "The article's title." })
  title!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;
}

@ObjectType({
  description: 'What the verdict rests on. Of sealed evidence only its kind, its bearing and why it is sealed.',
})
export class PublishedEvidence {
  @Field(() => EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => BearingEnum)
  bearing!: Bearing;

  @Field(() => Boolean)
  isSealed!: boolean;

  @Field(() => String, { nullable: true })
  sealedBecause!: string | null;

  @Field(() => String, { nullable: true, description: 'Who it comes from.' })
  origin!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What it said when it was seen.' })
  note!: string | null;

  @Field(() => Date, { nullable: true })
  seenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'sha256 of what was seen.' })
  seenSha256!: string | null;

  @Field(() => PublishedAppearance, { nullable: true })
  appearance!: PublishedAppearance | null;
}

@ObjectType({ description: 'Articles about one event.' })
export class PublishedStory {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'What readers are told of a correction.' })
export class PublishedCorrection {
  @Field(() => CorrectionClassEnum)
  class!: CorrectionClass;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Origins that count once however many outlets print them; sealed evidence counts too.' })
export class PublishedOrigins {
  @Field(() => Int)
  supporting!: number;

  @Field(() => Int)
  contradicting!: number;
}

@ObjectType({ description: 'One of the things published about a claim.' })
export class PublishedVersion {
  @Field(() => Int)
  number!: number;

  @Field(() => PublicationKindEnum)
  kind!: PublicationKind;

  @Field(() => RatingEnum, { nullable: true })
  rating!: Rating | null;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => [String], { description: 'What was corrected, why it went stale, why it was withdrawn.' })
  notes!: string[];
}

@ObjectType({
  description: 'A claim as published: immutable, numbered, and all that there is to read without an account.',
})
export class PublishedClaim {
  @Field(() => ID, { description: "The claim's; it stays the same through corrections." })
  id!: string;

  @Field(() => String, { description: 'Of its public page.' })
  url!: string;

  @Field(() => Int, { description: 'Counts what was published about the claim: 1, 2, 3 …' })
  number!: number;

  @Field(() => PublicationKindEnum)
  kind!: PublicationKind;

  @Field(() => PublishedStatusEnum)
  status!: PublishedStatus;

  @Field(() => String)
  text!: string;

  @Field(() => ClaimKindEnum)
  claimKind!: ClaimKind;

  @Field(() => PublishedStory, { nullable: true })
  story!: PublishedStory | null;

  @Field(() => RatingEnum, { nullable: true, description: 'Null once withdrawn.' })
  rating!: Rating | null;

  @Field(() => String, { nullable: true })
  rationale!: string | null;

  @Field(() => String, { nullable: true, description: 'What would settle the claim.' })
  wouldSettle!: string | null;

  @Field(() => Date, { nullable: true })
  nextCheckAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why less evidence than usual was enough.' })
  waiver!: string | null;

  @Field(() => PublishedCorrection, { nullable: true })
  correction!: PublishedCorrection | null;

  @Field(() => [String], { description: 'Why the verdict may no longer hold; empty while it does.' })
  staleBecause!: string[];

  @Field(() => String, { nullable: true })
  withdrawnBecause!: string | null;

  @Field(() => PublishedOrigins)
  independentOrigins!: PublishedOrigins;

  @Field(() => [PublishedAppearance], { description: 'Where the claim stands, the first known first.' })
  appearances!: PublishedAppearance[];

  @Field(() => [PublishedEvidence])
  evidence!: PublishedEvidence[];

  @Field(() => Date, { description: 'When this was published.' })
  publishedAt!: Date;

  @Field(() => Date)
  firstPublishedAt!: Date;

  @Field(() => String, { description: 'sha256 over the canonical JSON (RFC 8785) of the document at `<url>.json`.' })
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description: 'schema.org ClaimReview as JSON; null once withdrawn.',
  })
  claimReview!: string | null;

  seq!: bigint;
}

@ObjectType()
export class PublishedClaimEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => PublishedClaim)
  node!: PublishedClaim;
}

@ObjectType({ description: 'All pages of one walk show the record as it was at the first.' })
export class PublishedClaimConnection {
  @Field(() => [PublishedClaim])
  nodes!: PublishedClaim[];

  @Field(() => [PublishedClaimEdge])
  edges!: PublishedClaimEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  filter!: PublishedFilter;
  upTo!: bigint;
}

@ObjectType({ description: 'What was published about a claim at one moment. A WITHDRAWN one is a tombstone.' })
export class PublishedChange {
  @Field(() => String, { description: 'To go on behind this one.' })
  cursor!: string;

  @Field(() => PublicationKindEnum)
  kind!: PublicationKind;

  @Field(() => ID)
  claimId!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => PublishedClaim)
  claim!: PublishedClaim;
}

@ObjectType()
export class PublishedChanges {
  @Field(() => [PublishedChange])
  changes!: PublishedChange[];

  @Field(() => String, { description: 'Keep it, and give it as `since` the next time.' })
  cursor!: string;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType({ description: 'Something was published.' })
export class PublishedNotice {
  @Field(() => String, { description: 'Up to here there are changes to read.' })
  cursor!: string;
}

@InputType()
export class PublishedClaimFilter implements PublishedFilter {
  @Field(() => RatingEnum, { nullable: true })
  rating?: Rating | null;

  @Field(() => PublishedStatusEnum, { nullable: true, description: 'Left out: all but what is withdrawn.' })
  status?: PublishedStatus | null;

  @Field(() => String, { nullable: true, description: "An outlet's whole name, in any case." })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: "Words of a speaker's name." })
  speaker?: string | null;

  @Field(() => ID, { nullable: true })
  storyId?: string | null;

  @Field(() => String, { nullable: true, description: 'As typed into a search box: words, "phrases", -without, or.' })
  text?: string | null;

  @Field(() => Date, { nullable: true, description: 'Published then or later.' })
  publishedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Published before then.' })
  publishedTo?: Date | null;
}
