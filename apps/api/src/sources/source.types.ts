import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { FeedStatus, SourceStatus } from '@claimdesk/domain';
import type { FeedInput, SourceFilter as Filter } from '@claimdesk/newsroom';
import { connectionOf } from '../paging.types.ts';
import { FeedStatusEnum, SourceStatusEnum } from '../vocabulary.types.ts';

@ObjectType({ description: 'A web address at which an article stands; it is looked at again from time to time.' })
export class Source {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;

  @Field(() => String, { nullable: true, description: 'The address that the page itself says is its own.' })
  canonicalUrl!: string | null;

  @Field(() => SourceStatusEnum)
  status!: SourceStatus;

  @Field(() => Boolean, { description: 'Whether its article was here before by another way.' })
  alreadyExisted!: boolean;

  @Field(() => Date, { nullable: true })
  checkedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: it is not looked at any more.' })
  nextFetchAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'E.g. TIMED_OUT, ROBOTS_DISALLOW, PAGE_HAS_NO_ARTICLE.' })
  failureKind!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last look failed, in a sentence.' })
  failureReason!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  articleId!: string | null;
  feedId!: string | null;
}
export const SourceConnection = connectionOf(Source, 'Source');

@ObjectType({ description: 'How many entries of a feed are in, wait to be fetched, or were given up.' })
export class FeedEntries {
  @Field(() => Int)
  fetched!: number;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  failed!: number;
}

@ObjectType({ description: 'An RSS or Atom feed whose articles come in by themselves.' })
export class Feed {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => FeedStatusEnum)
  status!: FeedStatus;

  @Field(() => Int)
  intervalMinutes!: number;

  @Field(() => Date, { nullable: true })
  polledAt!: Date | null;

  @Field(() => Date)
  nextPollAt!: Date;

  @Field(() => Int, { description: 'How often in a row it could not be read.' })
  failures!: number;

  @Field(() => String, { nullable: true, description: 'E.g. TIMED_OUT, HOST_NOT_FOUND, NO_FEED.' })
  failureKind!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last look failed, in a sentence.' })
  failureReason!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  outletId!: string | null;
}

@ObjectType()
export class HttpHeader {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'Bytes that a revision was read from, as they came in.' })
export class Retrieval {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Where they came from after all redirects; null for a file.' })
  url!: string | null;

  @Field(() => String, { nullable: true })
  fileName!: string | null;

  @Field(() => String)
  contentType!: string;

  @Field(() => Int)
  byteCount!: number;

  @Field(() => String, { description: 'Of the bytes, unpacked.' })
  sha256!: string;

  @Field(() => Date)
  fetchedAt!: Date;

  @Field(() => [HttpHeader], { description: 'As the site sent them.' })
  headers!: HttpHeader[];
}

@InputType()
export class SourceFilter implements Filter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => SourceStatusEnum, { nullable: true })
  status?: SourceStatus | null;

  @Field(() => ID, { nullable: true })
  feedId?: string | null;
}

@InputType({ description: 'Addresses to be fetched one after another; what is said here goes for all of them.' })
export class AddSourcesInput {
  @Field(() => [String], { description: '1 to 200.' })
  urls!: string[];

  @Field(() => String, { nullable: true })
  outlet?: string | null;
}

@InputType()
export class CreateFeedInput implements FeedInput {
  @Field(() => String)
  url!: string;

  @Field(() => String, { nullable: true, description: 'Whose articles it brings; else each is found by its address.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes between two looks, 5 to 10080; usually 30.' })
  intervalMinutes?: number | null;
}
