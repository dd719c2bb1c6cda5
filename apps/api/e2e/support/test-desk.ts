import 'reflect-metadata';
import pg from 'pg';
import { startWorker, type RunningWorker } from '@claimdesk/worker';
import { PERSONAS, seedDemo } from '@claimdesk/seeds';
import { readConfig, type Config } from '@claimdesk/platform';
import { testDatabase } from '@claimdesk/testing';
import { startApi } from '../../src/start-api.ts';
import { TestClient } from './test-client.ts';

export interface TestDesk {
  url: string;
  databaseUrl: string;
  demoPassword: string;
  config: Config;
  /** Someone at the desk: "editor", "reviewer" …, or nobody. */
  as(who: 'editor' | 'editor2' | 'reviewer' | 'reviewer2' | 'admin' | 'anonymous'): Promise<TestClient>;
  /** A program with a new key of these scopes. */
  withKey(scopes: string[], rest?: object): Promise<TestClient & { keyId: string }>;
  startWorker(): Promise<RunningWorker>;
  /** SQL as the database's owner, who may do what no one at the desk may, such as let time pass. */
  asOwner(sql: string, values?: unknown[]): Promise<unknown[]>;
  stop(): Promise<void>;
}

export interface TestDeskOptions {
  /** Empty keeps the queue in PostgreSQL. */
  redisUrl?: string;
  /** False leaves the articles queued. */
  worker?: boolean;
  /** False leaves out the five articles and the personas. */
  seeds?: boolean;
  env?: Record<string, string>;
}

/** The whole desk on a fresh database: API, worker, demo seeds; the built console too, where it is built. */
export async function startTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const demoPassword = 'correct horse battery';
  const database = await testDatabase();
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    REDIS_URL: options.redisUrl,
    PORT: '0',
    LOG_LEVEL: 'error',
    SWEEP_INTERVAL_SECONDS: '1',
    ...options.env,
  });
  const api = await startApi(config, { personas: [...PERSONAS] });
  const workers: RunningWorker[] = [];
  const start = async () => {
    const worker = await startWorker(config);
    workers.push(worker);
    return worker;
  };
  if (options.seeds !== false) await seedDemo(config, demoPassword);
  if (options.worker !== false) await start();
  const as: TestDesk['as'] = async (who) => {
    const client = new TestClient(api.url);
    if (who !== 'anonymous') await client.signIn(`${who}@claimdesk.test`, demoPassword);
    return client;
  };
  return {
    url: api.url,
    databaseUrl: database.url,
    demoPassword,
    config,
    as,
    withKey: async (scopes, rest = {}) => {
      const make = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { token key { id } } }';
      const input = {
        name: scopes.join(', '),
        scopes: scopes.map((scope) => scope.replace(':', '_').toUpperCase()),
        ...rest,
      };
      type Made = { createApiKey: { token: string; key: { id: string } } };
      const { createApiKey } = await (await as('admin')).ask<Made>(make, { input });
      return Object.assign(new TestClient(api.url, createApiKey.token), { keyId: createApiKey.key.id });
    },
    startWorker: start,
    asOwner: async (sql, values = []) => {
      const owner = new pg.Client({ connectionString: database.url });
      await owner.connect();
      return (await owner.query(sql, values).finally(() => owner.end())).rows as unknown[];
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await api.stop();
      await database.drop();
    },
  };
}
