import { Global, Inject, Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { createLogger, Database, LiveEvents, RateLimiter, type Config, type Logger } from '@claimdesk/platform';
import { ApiKeysService } from './api-keys/api-keys.service.ts';
import { ArticleIntake } from './articles/article-intake.ts';
import { ArticleQueries } from './articles/articles.queries.ts';
import { ArticlesService } from './articles/articles.service.ts';
import { CLAIM_SERVICES } from './claims/claim-services.ts';
import { AuditKeys } from './audit/audit-keys.ts';
import { AuditQueries } from './audit/audit.queries.ts';
import { AuditService } from './audit/audit.service.ts';
import { CheckedElsewhereService } from './checked-elsewhere/checked-elsewhere.service.ts';
import { ClaimExtractionService } from './claims/claim-extraction.service.ts';
import { ClaimQueries } from './claims/claims.queries.ts';
import { EnginePool, SPLITTER } from './engine/engine-pool.ts';
import { ClaimMatchQueries } from './matching/claim-matches.queries.ts';
import { MatchDecisionsService } from './matching/match-decisions.service.ts';
import { MatchingService } from './matching/matching.service.ts';
import { PEOPLE_SERVICES } from './people/people-services.ts';
import { PipelineQueue } from './pipeline/pipeline-queue.ts';
import { PipelineService } from './pipeline/pipeline.service.ts';
import { MatrixQueries } from './stories/matrix.queries.ts';
import { PUBLISHING_SERVICES } from './publishing/publishing-services.ts';
import { RevisionsService } from './revisions/revisions.service.ts';
import { ExtractionPool } from './sources/extraction/extraction-pool.ts';
import { FeedsService } from './sources/feeds.service.ts';
import { SourceQueue } from './sources/source-queue.ts';
import { SourceQueries } from './sources/sources.queries.ts';
import { SourcesService } from './sources/sources.service.ts';
import { WebReader } from './sources/web-reader.ts';
import { StalenessService } from './staleness/staleness.service.ts';
import { StoryQueries } from './stories/stories.queries.ts';
import { StoryEditingService } from './stories/story-editing.service.ts';
import { CONFIG, LOGGER } from './tokens.ts';
import { UnitOfWork } from './unit-of-work.ts';
import { ReviewService } from './verdicts/review.service.ts';
import { VerdictQueries } from './verdicts/verdicts.queries.ts';
import { VerdictsService } from './verdicts/verdicts.service.ts';

const SERVICES = [
  UnitOfWork,
  PipelineService,
  EnginePool,
  ArticleIntake,
  ArticlesService,
  ArticleQueries,
  RevisionsService,
  WebReader,
  ExtractionPool,
  SourcesService,
  SourceQueries,
  FeedsService,
  StalenessService,
  ClaimExtractionService,
  ClaimQueries,
  ...CLAIM_SERVICES,
  MatchingService,
  MatchDecisionsService,
  ClaimMatchQueries,
  StoryQueries,
  MatrixQueries,
  StoryEditingService,
  VerdictsService,
  ReviewService,
  VerdictQueries,
  AuditService,
  AuditQueries,
  ...PEOPLE_SERVICES,
  ApiKeysService,
  CheckedElsewhereService,
  ...PUBLISHING_SERVICES,
];

/** The whole application behind the edges: API, worker, seeds and command line import this and nothing deeper. */
@Global()
@Module({})
export class NewsroomModule implements OnModuleDestroy {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LiveEvents) private readonly live: LiveEvents,
    @Inject(PipelineQueue) private readonly queue: PipelineQueue,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(SourceQueue) private readonly sources: SourceQueue,
  ) {}

  /** @param config with `database.url` set: the embedded database is started before this */
  static for(config: Config, name: string): DynamicModule {
    const databaseUrl = config.database.url!;
    return {
      module: NewsroomModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: createLogger(config.logLevel, name) },
        { provide: AuditKeys, useFactory: () => AuditKeys.read(config.audit) },
        { provide: Database, useFactory: () => Database.open(databaseUrl, config.database) },
        {
          provide: LiveEvents,
          useFactory: (database: Database, logger: Logger) => new LiveEvents(database, logger),
          inject: [Database, LOGGER],
        },
        {
          provide: RateLimiter,
          useFactory: (database: Database) => new RateLimiter(database.pool, config.redis),
          inject: [Database],
        },
        {
          provide: PipelineQueue,
          useFactory: (logger: Logger) => new PipelineQueue({ redis: config.redis, databaseUrl, logger }),
          inject: [LOGGER],
        },
        {
          provide: SourceQueue,
          useFactory: (logger: Logger) => new SourceQueue({ redis: config.redis, databaseUrl, logger }),
          inject: [LOGGER],
        },
        { provide: SPLITTER, useExisting: EnginePool },
        ...SERVICES,
      ],
      exports: [
        ...[CONFIG, LOGGER, Database, LiveEvents, RateLimiter, PipelineQueue, SourceQueue, SPLITTER],
        ...SERVICES,
      ],
    };
  }

  async onModuleDestroy(): Promise<void> {
    this.limiter.close();
    await Promise.all([this.queue.close(), this.sources.close(), this.live.close()]);
    await this.database.close();
  }
}
