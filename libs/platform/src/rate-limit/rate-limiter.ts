import type { Cluster, Redis } from 'ioredis';
import type pg from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { RedisConfig } from '../config/config.ts';
import { connectRedis } from '../queue/connection.ts';

/** How long points are counted before they are forgotten. */
export const RATE_WINDOW_SECONDS = 60;

/** What someone has left in the window at hand. */
export interface Budget {
  limit: number;
  remaining: number;
  resetSeconds: number;
}

/**
 * Counts points per key and minute, for all processes of the desk together: in Redis where there is one, else in
 * PostgreSQL. While the store is away each process counts by itself: limits are no reason to be away too.
 */
export class RateLimiter {
  private readonly limiters = new Map<number, RateLimiterAbstract>();

  private readonly redis: Redis | Cluster | null;

  constructor(
    private readonly pool: pg.Pool,
    redis: RedisConfig | null,
  ) {
    this.redis = redis && connectRedis(redis);
    // That Redis is away shows in the queue's log; here each process counts by itself meanwhile.
    this.redis?.on('error', () => {});
  }

  /**
   * Spends points. What is refused is spent too, so that hammering does not pay.
   * @param limit points that this key may spend in a window
   */
  async spend(key: string, points: number, limit: number): Promise<Budget & { isAllowed: boolean }> {
    const spent = await this.limiterOf(limit)
      .consume(key, points)
      .then(
        (result) => ({ result, isAllowed: true }),
        (refusal: unknown) => {
          if (refusal instanceof RateLimiterRes) return { result: refusal, isAllowed: false };
          throw refusal;
        },
      );
    const { msBeforeNext, consumedPoints } = spent.result;
    return {
      isAllowed: spent.isAllowed,
      limit,
      // A refusal from memory does not say how much was spent.
      remaining: spent.isAllowed ? Math.max(0, limit - consumedPoints) : 0,
      resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
    };
  }

  close(): void {
    this.redis?.disconnect();
  }

  /** The package fixes the limit of a limiter, so each limit has one; there are as many as kinds of budget. */
  private limiterOf(points: number): RateLimiterAbstract {
    const known = this.limiters.get(points);
    if (known) return known;
    const options = { points, duration: RATE_WINDOW_SECONDS, keyPrefix: `budget-${points}` };
    const shared = { ...options, insuranceLimiter: new RateLimiterMemory(options), inMemoryBlockOnConsumed: points };
    const made = this.redis
      ? new RateLimiterRedis({ ...shared, storeClient: this.redis, rejectIfRedisNotReady: true })
      : new RateLimiterPostgres({
          ...shared,
          ...{ storeClient: this.pool, storeType: 'pool', tableName: 'rate_limit', tableCreated: true },
        });
    this.limiters.set(points, made);
    return made;
  }
}
