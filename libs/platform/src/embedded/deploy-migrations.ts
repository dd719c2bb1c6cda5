import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { workspaceRoot } from '../config/config.ts';
import { isUpToDate } from './pending-migrations.ts';

/** What went wrong and in which migration, without the CLI's banner and the engine's call stack. */
function complaint(output: string): string {
  // eslint-disable-next-line no-control-regex -- the CLI colours its words
  const lines = output.replace(/\u001b\[\d+m/g, '').split('\n');
  const from = lines.findIndex((line) => line.startsWith('Error:'));
  const said = lines.slice(Math.max(from, 0)).filter((line) => line.trim() && !/^\s+(\d+:|at|with) /.test(line));
  const migration = /migration_name="([^"]+)"/.exec(output)?.[1];
  return [migration ? `Migration ${migration} failed.` : '', ...said].join('\n').trim();
}

/**
 * Brings the desk's tables up to date with `prisma migrate deploy`, the same way in every place; creates the database
 * where it is missing. May run twice at once: PostgreSQL's lock lets one pass after the other.
 * @throws Error naming the migration that failed and what PostgreSQL said
 */
export async function deployMigrations(databaseUrl: string): Promise<void> {
  if (await isUpToDate(databaseUrl)) return;
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const child = spawn(process.execPath, [cli, 'migrate', 'deploy'], {
    cwd: workspaceRoot,
    // eslint-disable-next-line no-restricted-properties -- handed on to a child, not read
    env: { ...process.env, DATABASE_URL: databaseUrl, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [output, code] = await Promise.all([text(child.stderr), ended]);
  if (code !== 0) throw new Error(`The database could not be brought up to date. ${complaint(output)}`);
}

/** Brings the tables of BullMQ's PostgreSQL backend up to date (schema `bullmq`); it does not make them by itself. */
export async function deployQueueSchema(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
