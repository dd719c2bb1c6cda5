export * from './config/config.ts';
export * from './database/database.ts';
export * from './health/health.ts';
export * from './live/live-events.ts';
export * from './logging/logger.ts';
export * from './queue/job-queue.ts';
export { DataInUseError } from './embedded/data-owner.ts';
export * from './embedded/deploy-migrations.ts';
export * from './embedded/embedded-postgres.ts';
