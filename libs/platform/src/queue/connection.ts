import {
  createPostgresBackend,
  type BackendFactory,
  type ConnectionOptions,
  type QueueBaseOptions,
  type RedisQueueBackend,
} from 'bullmq';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { RedisConfig } from '../config/config.ts';

/** A producer gives up at once when Redis is away (the row is the truth); a consumer waits for it for ever. */
export type QueueRole = 'producer' | 'consumer';

/** How one BullMQ object reaches its store, and how to let go of it. */
export interface QueueConnection {
  options: QueueBaseOptions & { prefix?: string };
  /** Unset is Redis. BullMQ types its classes by backend; ours are typed once, as the default. */
  backend?: BackendFactory<RedisQueueBackend, ConnectionOptions>;
  close(): Promise<void>;
}

/**
 * The one place that decides the queue's backend: Redis (single, Sentinel or Cluster) where it is configured, else
 * the PostgreSQL of the desk itself.
 */
export function connectQueue(
  redis: RedisConfig | null,
  databaseUrl: string,
  role: QueueRole,
  onError: (error: Error) => void,
): QueueConnection {
  if (!redis) {
    // BullMQ owns this small pool and the LISTEN connection beside it.
    const connection = { connectionString: databaseUrl, max: role === 'producer' ? 2 : 4 };
    return {
      options: { connection: connection as unknown as ConnectionOptions },
      backend: createPostgresBackend as unknown as BackendFactory<RedisQueueBackend, ConnectionOptions>,
      close: async () => {},
    };
  }
  const client = connectRedis(redis, role);
  client.on('error', onError);
  return {
    options: {
      connection: client as unknown as ConnectionOptions,
      // Cluster: all keys of the queue in one slot.
      prefix: redis.cluster.length ? '{claimdesk}' : 'claimdesk',
      skipWaitingForReady: role === 'producer',
    },
    close: async () => client.disconnect(),
  };
}

function connectRedis(redis: RedisConfig, role: QueueRole): Redis | Cluster {
  const shared: RedisOptions = {
    maxRetriesPerRequest: role === 'producer' ? 1 : null,
    enableOfflineQueue: role === 'consumer',
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
      enableOfflineQueue: role === 'consumer',
      clusterRetryStrategy: (times) => Math.min(times * 200, 2_000),
    });
  if (redis.sentinels.length)
    return new Redis({ ...shared, ...credentials, ...db, sentinels: redis.sentinels, name: redis.sentinelName });
  return new Redis(redis.url!, shared);
}
