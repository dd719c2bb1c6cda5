import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { isAlive } from './process-identity.ts';

const limit = 60_000;
let dataDir: string;

const start = () => startEmbeddedPostgres({ dataDir, database: 'desk', durable: false, say: () => {} });

/** Another process that starts the database and then sits there; resolves with the first line it prints. */
async function startElsewhere(): Promise<{ child: ChildProcess; line: string }> {
  const module = JSON.stringify(path.join(import.meta.dirname, 'embedded-postgres.ts'));
  const options = JSON.stringify({ dataDir, database: 'desk', durable: false });
  const script = `import(${module}).then((m) => m.startEmbeddedPostgres(${options}))
    .then((p) => { console.log(p.url); setInterval(() => {}, 1000); }, (e) => { console.log(e.message); });`;
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const line = await new Promise<string>((resolve) => createInterface({ input: child.stdout! }).once('line', resolve));
  return { child, line };
}

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

const postmaster = () => Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'claimdesk-embedded-'));
  // mkdtemp makes it 0700; the tests look for the cluster below it, also when they run as root.
  rmSync(dataDir, { recursive: true });
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('startEmbeddedPostgres', () => {
  it(
    'keeps data over a clean stop and hides the password',
    async () => {
      const first = await start();
      await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
      await Promise.all([first.stop(), first.stop()]);
      expect(statSync(path.join(dataDir, 'postgres.password')).mode & 0o077).toBe(0);
      const second = await start();
      expect(await query(second.url, 'SELECT number FROM kept')).toEqual({ number: 7 });
      await second.stop();
    },
    limit,
  );

  it(
    'refuses a second start in a sentence that names the holder, and leaves the first alone',
    async () => {
      const first = await start();
      const { child, line } = await startElsewhere();
      expect(line).toContain(`in use by process ${process.pid}, running since`);
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
      expect(await query(first.url, 'SELECT 1 AS alive')).toEqual({ alive: 1 });
      await first.stop();
    },
    limit,
  );

  it(
    'stops the server that a killed process left behind and starts anew with its data',
    async () => {
      const { child, line: url } = await startElsewhere();
      await query(url, 'CREATE TABLE kept AS SELECT 7 AS number');
      const orphan = postmaster();
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(isAlive(orphan)).toBe(true);
      const again = await start();
      expect(isAlive(orphan)).toBe(false);
      expect(await query(again.url, 'SELECT number FROM kept')).toEqual({ number: 7 });
      await again.stop();
    },
    limit,
  );

  it(
    'is not misled by leftovers whose process number now belongs to another program',
    async () => {
      await (await start()).stop();
      const recycled = { pid: process.ppid, start: 'another/1', since: '2026-01-01T00:00:00.000Z' };
      writeFileSync(path.join(dataDir, 'owner.json'), JSON.stringify(recycled));
      writeFileSync(path.join(dataDir, 'postgres/postmaster.pid'), `${process.ppid}\n${dataDir}\n`);
      const again = await start();
      expect(await query(again.url, 'SELECT 1 AS alive')).toEqual({ alive: 1 });
      await again.stop();
    },
    limit,
  );
});
