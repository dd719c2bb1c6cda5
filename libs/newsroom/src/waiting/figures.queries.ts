import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor, type ArticleStatus, type Rating } from '@claimdesk/domain';
import { Database, Prisma, type QueueLoad } from '@claimdesk/platform';
import { authorise } from '../people/authorise.ts';
import { PipelineQueue } from '../pipeline/pipeline-queue.ts';
import { SourceQueue } from '../sources/source-queue.ts';

/** What the desk did on one day. */
export interface DayFigures {
  /** In the asker's zone: 2026-11-22. */
  day: string;
  articles: number;
  /** Verdicts that came into force. */
  verdicts: number;
  /** From the first article with the claim to its verdict in force, the median of that day; null without verdicts. */
  hoursToVerdict: number | null;
}
export interface RatingCount {
  rating: Rating;
  count: number;
}
export interface StageCount {
  status: ArticleStatus;
  count: number;
  /** Since when the oldest of them has not moved. */
  oldestAt: Date;
}

/** What the workers have before them; `load` is null while the queue cannot be reached. */
export interface QueueState {
  name: 'PIPELINE' | 'SOURCES';
  load: QueueLoad | null;
}

const MOST_DAYS = 92;

/** What the desk has done lately, in figures. */
@Injectable()
export class FigureQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PipelineQueue) private readonly pipelineQueue: PipelineQueue,
    @Inject(SourceQueue) private readonly sourceQueue: SourceQueue,
  ) {}

  /** Ratings of the verdicts in force. */
  async verdictMix(actor: Actor): Promise<RatingCount[]> {
    authorise(actor, 'claim:read');
    return this.database.prisma.$queryRaw<RatingCount[]>`
      select rating::text as rating, count(*)::int as count from verdict where status = 'APPROVED' group by rating`;
  }

  /** How many articles stand at each stage of the pipeline; stages without any are left out. */
  async pipeline(actor: Actor): Promise<StageCount[]> {
    authorise(actor, 'article:read');
    return this.database.prisma.$queryRaw<StageCount[]>`
      select status::text as status, count(*)::int as count, min(updated_at) as "oldestAt" from article group by status`;
  }

  /** The queues as they count themselves: hints, while the rows say what is to be done. */
  async queues(actor: Actor): Promise<QueueState[]> {
    authorise(actor, 'article:read');
    const [pipeline, sources] = await Promise.all([this.pipelineQueue.load(), this.sourceQueue.load()]);
    return [
      { name: 'PIPELINE', load: pipeline },
      { name: 'SOURCES', load: sources },
    ];
  }

  /**
   * The last days up to today, oldest first, days without work too.
   * @throws DomainError INPUT_INVALID when there are no such days or no such zone
   */
  async days(actor: Actor, count: number, zone: string): Promise<DayFigures[]> {
    authorise(actor, 'claim:read');
    if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS)
      throw new DomainError('INPUT_INVALID', `Ask for 1 to ${MOST_DAYS} days.`, { field: 'days' });
    if (!isZone(zone))
      throw new DomainError('INPUT_INVALID', `"${zone}" is not a time zone; give one as in Europe/Paris.`, {
        field: 'timeZone',
      });
    const dayOf = (moment: Prisma.Sql) => Prisma.sql`(${moment} at time zone ${zone})::date`;
    return this.database.prisma.$queryRaw<DayFigures[]>`
      with days as (
        select generate_series(${dayOf(Prisma.sql`now()`)} - ${count - 1}::int, ${dayOf(Prisma.sql`now()`)}, '1 day')::date as day
      ), decided as (
        select ${dayOf(Prisma.sql`v.decided_at`)} as day,
          extract(epoch from v.decided_at - (
            select min(a.created_at) from appearance p join revision r on r.id = p.revision_id
              join article a on a.id = r.article_id where p.claim_id = v.claim_id))::float8 / 3600 as hours
        from verdict v where v.status in ('APPROVED', 'SUPERSEDED') and v.decided_at > now() - make_interval(days => ${count + 1}::int)
      ), came as (
        select ${dayOf(Prisma.sql`created_at`)} as day, count(*)::int as articles
        from article where created_at > now() - make_interval(days => ${count + 1}::int) group by 1
      ), done as (
        select day, count(*)::int as verdicts, percentile_cont(0.5) within group (order by hours) as "hoursToVerdict"
        from decided group by day
      )
      select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(articles, 0) as articles, coalesce(verdicts, 0) as verdicts,
        "hoursToVerdict"
      from days left join came using (day) left join done using (day) order by days.day`;
  }
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
