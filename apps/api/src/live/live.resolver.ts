import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import type { ArticleStatus } from '@claimdesk/domain';
import type { ArticleProgressEvent, ClaimChangedEvent } from '@claimdesk/newsroom';
import { LiveEvents } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import { ArticleStatusEnum } from '../vocabulary.types.ts';

@ObjectType()
class ArticleProgress {
  @Field(() => ID)
  articleId!: string;

  @Field(() => ArticleStatusEnum)
  status!: ArticleStatus;

  @Field(() => Int, { description: '0 to 100 over the whole pipeline.' })
  progress!: number;

  @Field(() => Int, { description: '0 until the article is split.' })
  claimCount!: number;

  @Field(() => String, { nullable: true })
  failureReason!: string | null;
}

@ObjectType()
class ClaimChange {
  @Field(() => ID)
  claimId!: string;

  @Field(() => ID, { nullable: true })
  storyId!: string | null;
}

@Resolver()
export class LiveResolver {
  constructor(@Inject(LiveEvents) private readonly live: LiveEvents) {}

  @Allow('article:read')
  @Subscription(() => ArticleProgress, { description: 'Of one article, or of all when no id is given.' })
  articleProgress(@Args('articleId', { type: () => ID, nullable: true }) articleId?: string | null) {
    return this.live.subscribe<ArticleProgressEvent, object>(
      'article-progress',
      (event) => !articleId || event.articleId === articleId,
      (articleProgress) => ({ articleProgress }),
    );
  }

  @Allow('claim:read')
  @Subscription(() => ClaimChange, {
    description: 'Claims of one story, or of all, that someone or something changed.',
  })
  claimChanged(@Args('storyId', { type: () => ID, nullable: true }) storyId?: string | null) {
    return this.live.subscribe<ClaimChangedEvent, object>(
      'claim-changed',
      (event) => !storyId || event.storyId === storyId,
      (claimChanged) => ({ claimChanged }),
    );
  }
}
