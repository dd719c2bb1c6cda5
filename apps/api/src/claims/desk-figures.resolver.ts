import { Inject } from '@nestjs/common';
import { Args, Context, Field, Float, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ArticleStatus, Rating } from '@claimdesk/domain';
import { FigureQueries } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { ArticleStatusEnum, RatingEnum } from '../vocabulary.types.ts';

@ObjectType({ description: 'What the desk did on one day.' })
class DayFigures {
  @Field(() => String, { description: 'In the zone asked for: 2026-11-22.' })
  day!: string;

  @Field(() => Int)
  articles!: number;

  @Field(() => Int, { description: 'Verdicts that came into force.' })
  verdicts!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median hours from the first article with the claim to its verdict; null without verdicts.',
  })
  hoursToVerdict!: number | null;
}

@ObjectType()
class RatingCount {
  @Field(() => RatingEnum)
  rating!: Rating;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Articles at one stage of the pipeline.' })
class StageCount {
  @Field(() => ArticleStatusEnum)
  status!: ArticleStatus;

  @Field(() => Int)
  count!: number;

  @Field(() => Date, { description: 'Since when the oldest of them has not moved.' })
  oldestAt!: Date;
}

@ObjectType({ description: 'Jobs of one queue. Those that failed for good are articles and feeds with a reason.' })
class QueueLoad {
  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  active!: number;

  @Field(() => Int, { description: 'Failed once or twice, and wait for their next try.' })
  delayed!: number;
}

@ObjectType({ description: 'What the workers have before them.' })
class QueueState {
  @Field(() => String, { description: 'PIPELINE: articles being read. SOURCES: addresses and feeds being fetched.' })
  name!: 'PIPELINE' | 'SOURCES';

  @Field(() => QueueLoad, { nullable: true, description: 'Null while the queue cannot be reached.' })
  load!: QueueLoad | null;
}

@ObjectType({ description: 'What the desk has done lately, in figures.' })
class DeskFigures {
  dayCount!: number;
  timeZone!: string;
}

@Resolver(() => DeskFigures)
export class DeskFiguresResolver {
  constructor(@Inject(FigureQueries) private readonly figures: FigureQueries) {}

  @Allow('claim:read')
  @Query(() => DeskFigures)
  deskFigures(
    @Args('days', { type: () => Int, defaultValue: 14, description: '1 to 92' }) dayCount: number,
    @Args('timeZone', { type: () => String, defaultValue: 'UTC', description: 'Where a day begins: Europe/Paris.' })
    timeZone: string,
  ): DeskFigures {
    return { dayCount, timeZone };
  }

  @ResolveField(() => [DayFigures], { description: 'Oldest first, today last; days without work too.' })
  days(@Parent() { dayCount, timeZone }: DeskFigures, @Context() { actor }: DeskContext): Promise<DayFigures[]> {
    return this.figures.days(actor, dayCount, timeZone);
  }

  @ResolveField(() => [RatingCount], { description: 'Ratings of the verdicts in force.' })
  verdictMix(@Context() { actor }: DeskContext): Promise<RatingCount[]> {
    return this.figures.verdictMix(actor);
  }

  @ResolveField(() => [StageCount], { description: 'Stages without articles are left out.' })
  pipeline(@Context() { actor }: DeskContext): Promise<StageCount[]> {
    return this.figures.pipeline(actor);
  }

  @ResolveField(() => [QueueState], { description: 'Jobs in Redis, or in PostgreSQL where there is none.' })
  queues(@Context() { actor }: DeskContext): Promise<QueueState[]> {
    return this.figures.queues(actor);
  }
}
