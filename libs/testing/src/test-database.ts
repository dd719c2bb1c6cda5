import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

interface Host {
  url?: string;
  error?: string;
}

/** The migrated template; the first to ask starts the server (tools/jest-postgres.mjs). */
async function templateUrl(): Promise<URL> {
  const address = process.env.CLAIMDESK_TEST_POSTGRES;
  if (!address) throw new Error('There is no test database outside Jest: run the test with node tools/jest.mjs.');
  const host = (await (await fetch(address)).json()) as Host;
  if (!host.url) throw new Error(`The test database did not start: ${host.error}`);
  return new URL(host.url);
}

const named = (url: URL, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function administer(url: URL, sql: string): Promise<void> {
  // Not through the template itself: nobody may be connected to a database that is being copied.
  const client = new pg.Client({ connectionString: named(url, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A fresh database with the desk's tables and the queue's, nobody else's, in about 60 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const url = await templateUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(url, `CREATE DATABASE ${name} TEMPLATE ${url.pathname.slice(1)}`);
  return {
    url: named(url, name),
    drop: () => administer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
