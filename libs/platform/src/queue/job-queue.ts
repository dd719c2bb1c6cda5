import { Queue, Worker, type Job } from 'bullmq';
import type { RedisConfig } from '../config/config.ts';
import type { Logger } from '../logging/logger.ts';
import { connectQueue, type QueueConnection } from './connection.ts';

/** Job name → payload. A payload carries ids, never content. */
export type JobPayloads = Record<string, object>;

export interface QueueSettings {
  redis: RedisConfig | null;
  databaseUrl: string;
  name: string;
  logger: Logger;
}

/** How often a job is tried, and how long between tries; set here once. */
export const JOB_ATTEMPTS = 3;
const JOB_DEFAULTS = {
  attempts: JOB_ATTEMPTS,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.3 },
  // Rows are the truth: a finished job leaves nothing behind that could stand in the way of its id.
  removeOnComplete: true,
  removeOnFail: true,
};
/** A dead worker's job is taken up again after at most lock + check; BullMQ's defaults take a minute. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
const ADD_TIMEOUT_MS = 500;

/** Jobs of one queue; those that failed for good are in the rows, where they are seen and tried again. */
export interface QueueLoad {
  waiting: number;
  active: number;
  /** Wait for their next try. */
  delayed: number;
}

/** The producing end: adds typed jobs and never lets a queue that is away hold up the caller. */
export class JobQueue<Jobs extends JobPayloads> {
  private readonly connection: QueueConnection;
  private readonly queue: Queue;

  constructor(private readonly settings: QueueSettings) {
    const { redis, databaseUrl, name, logger } = settings;
    const warn = (error: Error) => logger.warn({ error: error.message }, 'queue: not reachable, trying again');
    this.connection = connectQueue(redis, databaseUrl, onceInAWhile(warn));
    this.queue = new Queue(
      name,
      { ...this.connection.options, defaultJobOptions: JOB_DEFAULTS },
      this.connection.backend,
    );
    this.queue.on('error', onceInAWhile(warn));
  }

  /**
   * Queues a job; one with the same id that still waits or runs makes it a no-op. Returns false when the queue could
   * not be reached in half a second: the sweeper will queue it later.
   */
  async add<Name extends keyof Jobs & string>(name: Name, payload: Jobs[Name], id: string): Promise<boolean> {
    if (!(await this.connection.reachable(ADD_TIMEOUT_MS))) return false;
    const added = this.queue.add(name, payload, { jobId: id }).then(
      () => true,
      (error: Error) => {
        this.settings.logger.warn({ job: name, id, error: error.message }, 'queue: could not add, left to the sweeper');
        return false;
      },
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ADD_TIMEOUT_MS)));
    return Promise.race([added, late]).finally(() => clearTimeout(timer));
  }

  /** How many jobs wait, run, and wait for another try; null when the queue does not answer in half a second. */
  async load(): Promise<QueueLoad | null> {
    if (!(await this.connection.reachable(ADD_TIMEOUT_MS))) return null;
    const counts = this.queue
      .getJobCounts('wait', 'prioritized', 'active', 'delayed')
      .then(({ wait = 0, prioritized = 0, active = 0, delayed = 0 }) => ({
        waiting: wait + prioritized,
        active,
        delayed,
      }))
      .catch(() => null);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ADD_TIMEOUT_MS)));
    return Promise.race([counts, late]).finally(() => clearTimeout(timer));
  }

  async close(): Promise<void> {
    await Promise.race([
      this.queue.close().catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, 2_000).unref()),
    ]);
    await this.connection.close();
  }
}

/** What a processor gets to know about the run it serves. */
export interface JobRun {
  /** True when no further try follows a failure of this one. */
  lastTry: boolean;
  /** 0..100 */
  progress(percent: number): Promise<void>;
}

export type Processors<Jobs extends JobPayloads> = {
  [Name in keyof Jobs]: (payload: Jobs[Name], run: JobRun) => Promise<void>;
};

/** The consuming end: every job name has exactly one processor, or it does not compile. */
export class JobWorker<Jobs extends JobPayloads> {
  private readonly connection: QueueConnection;
  private readonly worker: Worker;

  constructor(settings: QueueSettings & { concurrency: number }, processors: Processors<Jobs>) {
    const { redis, databaseUrl, name, logger, concurrency } = settings;
    const warn = (error: Error) => logger.warn({ error: error.message }, 'worker: queue not reachable, trying again');
    this.connection = connectQueue(redis, databaseUrl, onceInAWhile(warn));
    this.worker = new Worker(
      name,
      async (job) => {
        const processor = processors[job.name];
        if (!processor) throw new Error(`no processor for job "${job.name}"`);
        await processor(job.data as Jobs[string], jobRun(job));
      },
      {
        ...this.connection.options,
        concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_CHECK_MS,
        // Crash loops are counted in the article's row, which survives the queue.
        maxStalledCount: 1_000,
        drainDelay: 2,
      },
      this.connection.backend,
    );
    this.worker.on('error', onceInAWhile(warn));
    this.worker.on('failed', (job, error) =>
      logger[job && job.attemptsMade >= JOB_ATTEMPTS ? 'error' : 'info'](
        { job: job?.name, payload: job?.data, attempt: job?.attemptsMade, error: error.message },
        'job failed',
      ),
    );
    this.worker.on('stalled', (id) => logger.warn({ id }, 'job was left by a worker that died; taken up again'));
  }

  /** Takes no new job, waits for those in hand (up to `graceMs`), then lets go. */
  async close(graceMs = 20_000): Promise<void> {
    await Promise.race([
      this.worker.close().catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, graceMs).unref()),
    ]);
    await this.connection.close();
  }
}

const jobRun = (job: Job): JobRun => ({
  lastTry: job.attemptsMade + 1 >= JOB_ATTEMPTS,
  progress: (percent) => job.updateProgress(percent),
});

/** A store that is away reports itself many times a second: one line every ten seconds is enough. */
function onceInAWhile(log: (error: Error) => void): (error: Error) => void {
  let last = 0;
  return (error) => {
    if (Date.now() - last < 10_000) return;
    last = Date.now();
    log(error);
  };
}
