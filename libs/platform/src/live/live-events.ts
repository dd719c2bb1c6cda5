import { EventEmitter, on } from 'node:events';
import pg from 'pg';
import type { Database, Transaction } from '../database/database.ts';
import type { Logger } from '../logging/logger.ts';

const CHANNEL = 'claimdesk_live';

/** What happened, in ids: enough to ask again for what changed. */
export interface LiveEvent {
  topic: string;
  [key: string]: string | number | null;
}

/**
 * Live events over PostgreSQL's LISTEN/NOTIFY. Published inside a transaction, an event leaves only if it commits,
 * and in both queue modes alike. Events are hints: who missed one asks the API.
 */
export class LiveEvents {
  private readonly bus = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | null = null;
  private closed = false;
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  async publish(event: LiveEvent): Promise<void> {
    await this.publishAll([event], this.database.prisma);
  }

  /** Within a transaction: all in one round trip. */
  async publishAll(events: readonly LiveEvent[], tx: Transaction): Promise<void> {
    if (!events.length) return;
    const payloads = events.map((event) => JSON.stringify(event));
    await tx.$executeRaw`select pg_notify(${CHANNEL}, payload) from unnest(${payloads}::text[]) as payload`;
  }

  /** Opens the listening connection (the API does, a worker need not) and keeps it open through restarts. */
  async listen(): Promise<void> {
    if (this.client || this.closed) return;
    const client = new pg.Client({ connectionString: this.database.url, keepAlive: true });
    this.client = client;
    client.on('notification', ({ payload }) => this.bus.emit('event', JSON.parse(payload ?? '{}')));
    client.on('error', (error) => this.reconnect(error));
    client.on('end', () => this.reconnect());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      this.reconnect(error as Error);
    }
  }

  private reconnect(error?: Error): void {
    if (this.closed || this.retry) return;
    if (error) this.logger.warn({ error: error.message }, 'live events: connection lost, trying again in a second');
    this.client?.removeAllListeners().on('error', () => {});
    this.client = null;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.listen();
    }, 1_000);
  }

  /**
   * Events of one topic as they come, each as `project` gives it, until the consumer stops. Stopping takes effect at
   * once, also while waiting: a generator alone would listen on until its next event.
   */
  subscribe<T extends LiveEvent, R = T>(
    topic: T['topic'],
    accept: (event: T) => boolean,
    project: (event: T) => R = (event) => event as unknown as R,
  ): AsyncIterableIterator<R> {
    const stopped = new AbortController();
    const events = this.accepted(topic, accept, project, stopped.signal);
    const end = () => {
      stopped.abort();
      return Promise.resolve({ value: undefined, done: true as const });
    };
    const iterator: AsyncIterableIterator<R> = {
      next: () => events.next(),
      return: end,
      throw: end,
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  private async *accepted<T extends LiveEvent, R>(
    topic: T['topic'],
    accept: (event: T) => boolean,
    project: (event: T) => R,
    signal: AbortSignal,
  ): AsyncGenerator<R> {
    try {
      for await (const [event] of on(this.bus, 'event', { signal }))
        if (event.topic === topic && accept(event as T)) yield project(event as T);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    const client = this.client;
    this.client = null;
    client?.removeAllListeners().on('error', () => {});
    await client?.end().catch(() => {});
  }
}
