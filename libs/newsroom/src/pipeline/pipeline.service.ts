import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type ArticleStatus } from '@claimdesk/domain';
import { Database, LiveEvents, type Logger } from '@claimdesk/platform';
import { articleProgress } from '../articles/article-progress.ts';
import { LOGGER } from '../tokens.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { HEARTBEAT_SECONDS, LEASE_SECONDS, MAX_ATTEMPTS, PIPELINE, stepFor, type PipelineStep } from './jobs.ts';
import { PipelineQueue } from './pipeline-queue.ts';

export const WORKER = systemActor('Claimdesk');

/** An article that this worker alone may write to until the lease runs out. */
export interface Held {
  readonly articleId: string;
  readonly token: string;
  readonly attempt: number;
  /** 0..100 over the whole pipeline; kept in the row and told to watchers, at most ten times a step. */
  progress(percent: number): Promise<void>;
}

/** Thrown when another worker has taken the article over meanwhile; nothing was written. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * How a step is done on an article exactly once in effect: take the row (lease + fencing token), work, and write the
 * outcome only while the token still holds. Whoever dies leaves a lease that runs out; the sweeper queues it again.
 */
@Injectable()
export class PipelineService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LiveEvents) private readonly live: LiveEvents,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(PipelineQueue) private readonly queue: PipelineQueue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Does one step on one article. Returns without doing anything when the article no longer waits for this step or
   * another worker has it. An error counts as an attempt: after the last one the article is FAILED with the reason.
   */
  async runStep(step: PipelineStep, articleId: string, perform: (held: Held) => Promise<void>): Promise<void> {
    const held = await this.take(step, articleId);
    if (!held) return;
    const heartbeat = setInterval(() => void this.renew(held).catch(() => {}), HEARTBEAT_SECONDS * 1000);
    try {
      await perform(held);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      const final = await this.giveBack(step, held, error as Error);
      if (!final) throw error;
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** Writes a step's outcome: only while the token holds, with the status, the audit and the next job in one piece. */
  async complete(
    step: PipelineStep,
    held: Held,
    write: (work: Work) => Promise<{ claimCount: number }>,
  ): Promise<void> {
    const { to, next } = PIPELINE[step];
    await this.work.run(WORKER, async (work) => {
      const [row] = await work.tx.$queryRaw<{ held: boolean }[]>`
        select attempt_token = ${held.token}::uuid as held from article where id = ${held.articleId}::uuid for update`;
      if (!row?.held) throw new LeaseLost();
      const { claimCount } = await write(work);
      const article = await work.tx.article.update({
        where: { id: held.articleId },
        data: {
          status: to,
          progress: next ? 70 : 100,
          attempts: 0,
          attemptToken: null,
          leaseUntil: null,
          failureReason: null,
          version: { increment: 1 },
        },
      });
      work.announce(articleProgress(article, claimCount));
      if (next) work.queue(next, held.articleId);
    });
  }

  /** Queues every article that waits for a step and is in nobody's hands. Returns how many. */
  async sweep(): Promise<number> {
    const waiting = await this.database.prisma.$queryRaw<{ id: string; status: ArticleStatus; attempts: number }[]>`
      select id, status::text as status, attempts from article
      where status in ('QUEUED', 'SPLITTING', 'SPLIT')
        and (lease_until is null and updated_at < now() - interval '3 seconds' or lease_until < now())
      order by updated_at limit 1000`;
    for (const { id, status, attempts } of waiting) await this.queue.queue(stepFor(status)!, id, attempts);
    if (waiting.length)
      this.logger.info({ articles: waiting.length }, 'sweeper: queued articles that were left behind');
    return waiting.length;
  }

  /** Takes the article for a step, or null. An article whose workers keep dying is FAILED here. */
  private async take(step: PipelineStep, articleId: string): Promise<Held | null> {
    const token = randomUUID();
    const [row] = await this.database.prisma.$queryRaw<{ attempts: number }[]>`
      update article set
        attempts = attempts + 1,
        attempt_token = ${token}::uuid,
        lease_until = now() + make_interval(secs => ${LEASE_SECONDS}),
        status = case when ${step} = 'split-article' then 'SPLITTING'::"ArticleStatus" else status end,
        progress = case when ${step} = 'split-article' then 1 else progress end,
        updated_at = now()
      where id = ${articleId}::uuid
        and status::text = any(${[...PIPELINE[step].from]})
        and (lease_until is null or lease_until < now())
      returning attempts`;
    if (!row) return null;
    const held = this.held(articleId, token, row.attempts);
    if (row.attempts <= MAX_ATTEMPTS) return held;
    await this.fail(held, `the workers that took it stopped ${MAX_ATTEMPTS} times in the middle of the work`);
    return null;
  }

  private held(articleId: string, token: string, attempt: number): Held {
    let told = 0;
    const progress = async (percent: number) => {
      if (percent - told < 7) return;
      told = percent;
      const [row] = await this.database.prisma.$queryRaw<{ status: ArticleStatus }[]>`
        update article set progress = ${Math.round(percent)}, updated_at = now()
        where id = ${articleId}::uuid and attempt_token = ${token}::uuid returning status::text as status`;
      if (!row) return;
      await this.live.publish(
        articleProgress({ id: articleId, status: row.status, progress: Math.round(percent), failureReason: null }, 0),
      );
    };
    return { articleId, token, attempt, progress };
  }

  private async renew(held: Held): Promise<void> {
    await this.database.prisma.$executeRaw`
      update article set lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
      where id = ${held.articleId}::uuid and attempt_token = ${held.token}::uuid`;
  }

  /** After an error: lets the article go for the next attempt, or fails it. Returns whether that was the last. */
  private async giveBack(step: PipelineStep, held: Held, error: Error): Promise<boolean> {
    this.logger.warn({ step, articleId: held.articleId, attempt: held.attempt, error: error.message }, 'step failed');
    if (held.attempt >= MAX_ATTEMPTS) {
      await this.fail(held, error.message);
      return true;
    }
    await this.database.prisma.$executeRaw`
      update article set attempt_token = null, lease_until = null, updated_at = now()
      where id = ${held.articleId}::uuid and attempt_token = ${held.token}::uuid`;
    return false;
  }

  private async fail(held: Held, reason: string): Promise<void> {
    await this.work.run(WORKER, async ({ tx, audit, announce }) => {
      const { count } = await tx.article.updateMany({
        where: { id: held.articleId, attemptToken: held.token },
        data: {
          status: 'FAILED',
          failureReason: reason,
          attemptToken: null,
          leaseUntil: null,
          version: { increment: 1 },
        },
      });
      if (!count) return;
      audit({ action: 'article.failed', subjectType: 'article', subjectId: held.articleId, after: { reason } });
      announce(articleProgress({ id: held.articleId, status: 'FAILED', progress: 0, failureReason: reason }, 0));
    });
  }
}
