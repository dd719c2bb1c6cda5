import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor, type DomainError } from '@claimdesk/domain';
import { ArticlesService, FeedsService, NewsroomModule } from '@claimdesk/newsroom';
import { Database, readConfig, workspaceRoot } from '@claimdesk/platform';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { startNewsSite, type NewsPage, type NewsSite } from './support/news-site.ts';

const DESK = systemActor('Sources test');
const began = Date.now();

let database: TestDatabase;
let site: NewsSite;
let desk: INestApplicationContext;
let worker: ChildProcess | null = null;
let env: Record<string, string>;

beforeAll(async () => {
  [database, site] = await Promise.all([testDatabase(), startNewsSite()]);
  env = {
    ...{ NODE_ENV: 'test', DATABASE_URL: database.url, LOG_LEVEL: 'error', CLAIMDESK_FETCH_ALLOW: site.place },
    ...{ CLAIMDESK_FETCH_PAUSE_MS: '0', CLAIMDESK_FETCH_TIMEOUT_SECONDS: '10', SWEEP_INTERVAL_SECONDS: '1' },
  };
  desk = await NestFactory.createApplicationContext(NewsroomModule.for(readConfig(env), 'test'), { logger: ['error'] });
});
afterAll(async () => {
  if (worker?.exitCode === null) {
    const gone = new Promise((resolve) => worker!.once('exit', resolve));
    worker.kill('SIGTERM');
    await gone;
  }
  await desk.close();
  await Promise.all([database.drop(), site.stop()]);
});

const prisma = () => desk.get(Database).prisma;
const articles = () => desk.get(ArticlesService);
const textOf = async (articleId: string) =>
  (await prisma().revision.findFirstOrThrow({ where: { articleId }, orderBy: { number: 'desc' } })).text;

/** What became of a page: its text, or what the failure is called. */
async function outcomeOf({ path }: NewsPage): Promise<string> {
  try {
    const { article } = await articles().ingest(DESK, { url: site.url + path });
    return await textOf(article.id);
  } catch (error) {
    const { code, details } = error as DomainError;
    return String(details.kind ?? code);
  }
}
const expectedOf = ({ expected }: NewsPage): string =>
  'failure' in expected ? expected.failure : [expected.title, '', ...expected.body].join('\n');

describe('a site of thirty pages, handed in by address', () => {
  it('has thirty pages', () => expect(site.pages).toHaveLength(30));

  it('gives the right text of the good ones and a clear failure for each of the others', async () => {
    const outcomes: [string, string][] = [];
    for (const page of site.pages) outcomes.push([page.path, await outcomeOf(page)]);
    expect(outcomes).toEqual(site.pages.map((page) => [page.path, expectedOf(page)]));
  });

  it('keeps what came in on record: bytes, time and headers', async () => {
    const kept = await prisma().retrieval.findFirstOrThrow({ where: { url: `${site.url}/clean` } });
    expect(kept).toMatchObject({ contentType: 'text/html; charset=utf-8', fileName: null });
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(kept.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    expect(kept.fetchedAt.getTime()).toBeGreaterThanOrEqual(began);
    expect(kept.fetchedAt.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('is known again: the same article by another address, as text and as a file is one, and told so', async () => {
    const { article } = await articles().ingest(DESK, { url: `${site.url}/clean` });
    const body = (await textOf(article.id)).split('\n').slice(2).join('\n');
    const again = [
      { url: `${site.url}/clean?utm_source=newsletter#top` },
      { url: `${site.url}/clean?session=1` },
      { text: await textOf(article.id) },
      { text: `${body}\n` },
      { file: { name: 'bridge.txt', bytes: Buffer.from(body) } },
    ];
    for (const input of again)
      expect(await articles().ingest(DESK, input)).toMatchObject({ article: { id: article.id }, alreadyExisted: true });
    expect(await prisma().article.count()).toBe(site.pages.filter(({ expected }) => !('failure' in expected)).length);
    expect(await prisma().revision.count({ where: { articleId: article.id } })).toBe(1);
  });

  it('never led anyone inside', () => expect(site.inside.connections).toBe(0));
});

/** Resident memory of a process in megabytes, now and at its highest (Linux). */
function memoryOf({ pid }: ChildProcess): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)![1]) / 1000;
  return { now: Math.round(field('VmRSS')), most: Math.round(field('VmHWM')) };
}

describe('the same site by its feed', () => {
  /** Follows the feed under an address of its own and waits until no entry waits any more. */
  async function round(n: number): Promise<Record<string, string>> {
    const feed = await desk.get(FeedsService).create(DESK, { url: `${site.url}/feed.xml?round=${n}` });
    // What may pass by itself is tried again later; here each entry gets one look.
    const looked = async () => prisma().source.findMany({ where: { feedId: feed.id, checkedAt: { not: null } } });
    for (const end = Date.now() + 90_000; (await looked()).length < site.pages.length; await pause(200))
      if (Date.now() > end) throw new Error(`only ${(await looked()).length} entries were looked at`);
    await prisma().source.updateMany({ where: { feedId: feed.id }, data: { nextFetchAt: null } });
    const sources = await looked();
    return Object.fromEntries(
      await Promise.all(
        sources.map(async ({ url, articleId, failureKind }) => [
          new URL(url).pathname,
          articleId ? await textOf(articleId) : String(failureKind),
        ]),
      ),
    ) as Record<string, string>;
  }

  it('comes to the same, the worker alive and its memory flat', async () => {
    worker = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'apps/worker/src/main.ts'], {
      cwd: workspaceRoot,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const expected = Object.fromEntries(site.pages.map((page) => [page.path, expectedOf(page)]));
    const memory: { now: number; most: number }[] = [];
    for (let n = 1; n <= 3; n++) {
      expect(await round(n)).toEqual(expected);
      memory.push(memoryOf(worker));
    }
    console.log(`worker memory after each round of 30 pages, MB: ${JSON.stringify(memory)}`);
    expect(worker.exitCode).toBeNull();
    expect(memory.at(-1)!.now - memory[0]!.now).toBeLessThan(150);
    expect(memory.at(-1)!.most).toBeLessThan(1_200);
    expect(site.inside.connections).toBe(0);
  });
});
