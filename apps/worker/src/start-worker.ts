import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AuditService,
  ClaimExtractionService,
  FeedsService,
  LOGGER,
  MatchingService,
  NewsroomModule,
  PIPELINE_QUEUE,
  PipelineService,
  SOURCES_QUEUE,
  SourcesService,
  StalenessService,
  type PipelineJobs,
  type SourceJobs,
} from '@claimdesk/newsroom';
import { Database, JobWorker, readiness, type Config, type Logger, type Readiness } from '@claimdesk/platform';
import { processors, sourceProcessors } from './processors.ts';

@Module({})
class WorkerModule {}

export interface RunningWorker {
  readiness(): Promise<Readiness>;
  /** Finishes what is in hand, then lets go of queue and database. */
  stop(): Promise<void>;
}

/** Starts a worker: the newsroom's code behind the queue, and the sweeper that finds what the queue lost. */
export async function startWorker(config: Config): Promise<RunningWorker> {
  const app = await NestFactory.createApplicationContext(
    { module: WorkerModule, imports: [NewsroomModule.for(config, 'worker')] },
    { logger: ['error', 'warn'] },
  );
  const logger = app.get<Logger>(LOGGER);
  const queue = { redis: config.redis, databaseUrl: config.database.url!, logger };
  const worker = new JobWorker<PipelineJobs>(
    { ...queue, name: PIPELINE_QUEUE, concurrency: config.worker.concurrency },
    processors(app.get(ClaimExtractionService), app.get(MatchingService)),
  );
  const reader = new JobWorker<SourceJobs>(
    { ...queue, name: SOURCES_QUEUE, concurrency: SITES_AT_ONCE },
    sourceProcessors(app.get(SourcesService), app.get(FeedsService)),
  );
  const outdated = await app.get(MatchingService).queueOutdated();
  if (outdated) logger.info({ articles: outdated }, 'worker: matching anew with this version of the engine');
  const swept = [PipelineService, SourcesService, FeedsService, StalenessService].map((service) => app.get(service));
  const stopSweeping = sweepRegularly(swept, config.worker.sweepSeconds, logger);
  const checkpoints = app.get(AuditService).checkpointRegularly(config.audit.checkpointMinutes);
  logger.info(
    { queue: config.redis ? 'redis' : 'postgresql', concurrency: config.worker.concurrency },
    'worker: ready',
  );
  return {
    readiness: () => readiness(app.get(Database)),
    stop: async () => {
      await Promise.all([stopSweeping(), checkpoints.stop()]);
      await Promise.all([worker.close(), reader.close()]);
      await app.close();
    },
  };
}

/** Waiting for a site costs little; reading what it sends is done two pages at a time (see ExtractionPool). */
const SITES_AT_ONCE = 6;

interface Swept {
  sweep(): Promise<unknown>;
}

/** Sweeps at start and then at the interval, one sweep at a time, whatever befalls the database meanwhile. */
function sweepRegularly(swept: Swept[], seconds: number, logger: Logger): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    for (const service of swept)
      running = running.then(() =>
        service.sweep().catch((error: Error) => logger.warn({ error: error.message }, 'sweeper: will try again')),
      );
  };
  sweep();
  const timer = setInterval(sweep, seconds * 1000);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
