import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@claimdesk/domain';
import { Database, LiveEvents, type LiveEvent, type Transaction } from '@claimdesk/platform';
import { appendAudit } from './audit/append.ts';
import type { AuditEntry } from './audit/audit-event.ts';
import { PipelineQueue } from './pipeline/pipeline-queue.ts';
import type { PipelineStep } from './pipeline/jobs.ts';
import { publishAll, type Publication } from './publishing/publish.ts';

/** One change in the making. What is audited, published and announced commits with the rows; jobs are queued after that. */
export interface Work {
  readonly tx: Transaction;
  audit(entry: AuditEntry): void;
  announce(event: LiveEvent): void;
  /** Written to the public record when all else is done. */
  publish(publication: Publication): void;
  queue(step: PipelineStep, articleId: string): void;
}

const TIMEOUT_MS = 60_000;

/** The only way services write: one transaction with its audit events, published rows and announcements, then the jobs. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LiveEvents) private readonly live: LiveEvents,
    @Inject(PipelineQueue) private readonly pipeline: PipelineQueue,
  ) {}

  async run<T>(actor: Actor, change: (work: Work) => Promise<T>): Promise<T> {
    const jobs: [PipelineStep, string][] = [];
    const result = await this.database.prisma.$transaction(
      async (tx) => {
        const entries: AuditEntry[] = [];
        const events: LiveEvent[] = [];
        const publications: Publication[] = [];
        const value = await change({
          tx,
          audit: (entry) => void entries.push(entry),
          announce: (event) => void events.push(event),
          publish: (publication) => void publications.push(publication),
          queue: (step, articleId) => void jobs.push([step, articleId]),
        });
        // Row locks of one kind after another (claims, published rows, events): so no two units wait in a circle.
        const published = await publishAll(tx, publications);
        if (published) events.push({ topic: 'verdict-published', seq: published });
        await this.live.publishAll(events, tx);
        await appendAudit(tx, actor, entries);
        return value;
      },
      { timeout: TIMEOUT_MS, maxWait: 10_000 },
    );
    await Promise.all(jobs.map(([step, articleId]) => this.pipeline.queue(step, articleId)));
    return result;
  }
}
