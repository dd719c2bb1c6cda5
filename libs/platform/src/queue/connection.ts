import {
  createPostgresBackend,
  createRedisBackend,
  type BackendFactory,
  type ConnectionOptions,
  type QueueBaseOptions,
  type RedisQueueBackend,
} from 'bullmq';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { RedisConfig } from '../config/config.ts';

/** How one BullMQ object reaches its store, and how to let go of it. */
export interface QueueConnection {
  options: QueueBaseOptions & { prefix?: string };
  /** BullMQ types its classes by backend; ours are typed once, as the default. */
  backend: BackendFactory<RedisQueueBackend, ConnectionOptions>;
  /** Whether a command would reach the store now; waits up to this long for a connection under way. */
  reachable(withinMs: number): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * The one place that decides the queue's backend: Redis (single, Sentinel or Cluster) where it is configured, else
 * the PostgreSQL of the desk itself.
 */
export function connectQueue(
  redis: RedisConfig | null,
  databaseUrl: string,
  onError: (error: Error) => void,
): QueueConnection {
  if (!redis) {
    // BullMQ owns this small pool and the LISTEN connection beside it.
    const connection = { connectionString: databaseUrl, max: 4 };
    return {
      options: { connection: connection as unknown as ConnectionOptions },
      backend: createPostgresBackend as unknown as BackendFactory<RedisQueueBackend, ConnectionOptions>,
      reachable: async () => true,
      close: async () => {},
    };
  }
  const client = connectRedis(redis);
  client.on('error', onError);
  return {
    options: {
      connection: client as unknown as ConnectionOptions,
      // Cluster: all keys of the queue in one slot.
      prefix: redis.cluster.length ? '{claimdesk}' : 'claimdesk',
    },
    backend: createRedisBackend,
    reachable: (withinMs) => isReady(client, withinMs),
    close: async () => client.disconnect(),
  };
}

function isReady(client: Redis | Cluster, withinMs: number): Promise<boolean> {
  if (client.status === 'ready') return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (ready: boolean) => () => {
      clearTimeout(timer);
      client.off('ready', onReady);
      resolve(ready);
    };
    const onReady = answer(true);
    const timer = setTimeout(answer(false), withinMs);
    client.once('ready', onReady);
  });
}

/** BullMQ wants its commands to wait for Redis for ever; who must not wait asks `reachable` first. */
export function connectRedis(redis: RedisConfig): Redis | Cluster {
  const shared: RedisOptions = {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  };
  const at = redis.url ? new URL(redis.url) : null;
  const credentials: RedisOptions = at
    ? {
        ...(at.username ? { username: decodeURIComponent(at.username) } : {}),
        ...(at.password ? { password: decodeURIComponent(at.password) } : {}),
        ...(at.protocol === 'rediss:' ? { tls: {} } : {}),
      }
    : {};
  const db = at && at.pathname.length > 1 ? { db: Number(at.pathname.slice(1)) } : {};
  if (redis.cluster.length)
    return new Cluster(redis.cluster, {
      redisOptions: { ...shared, ...credentials },
      clusterRetryStrategy: (times) => Math.min(times * 200, 2_000),
    });
  if (redis.sentinels.length)
    return new Redis({ ...shared, ...credentials, ...db, sentinels: redis.sentinels, name: redis.sentinelName });
  return new Redis(redis.url!, shared);
}
