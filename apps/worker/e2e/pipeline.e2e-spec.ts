import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor } from '@claimdesk/domain';
import { ArticlesService, EnginePool, FigureQueries, NewsroomModule } from '@claimdesk/newsroom';
import { Database, readConfig, workspaceRoot, type Config } from '@claimdesk/platform';
import { redisServer, testDatabase, type TestDatabase, type TestRedis } from '@claimdesk/testing';

const DESK = systemActor('Pipeline test');
const seedText = (file: string) => readFileSync(path.join(workspaceRoot, 'seeds/articles', file), 'utf8');
const SHORT = seedText('001-xi-tells-biden-war-must-end.txt');
/** Long enough that a worker is caught in the middle of it: the same paragraphs, numbered so that each is its own. */
const LONG = Array.from({ length: 60 }, (_, i) => SHORT.replaceAll('Xi', `Xi the ${i + 1}th`)).join('\n');

/** A worker as it runs in production: a process of its own. */
function spawnWorker(config: Config, redisUrl: string): ChildProcess {
  return spawn(process.execPath, ['--import', '@oxc-node/core/register', 'apps/worker/src/main.ts'], {
    cwd: workspaceRoot,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: config.database.url!,
      REDIS_URL: redisUrl,
      LOG_LEVEL: 'error',
      CLAIMDESK_MAX_ARTICLE_BYTES: '2000000',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

const PATIENCE_SECONDS = 180;

async function until(isDone: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_SECONDS * 1000;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error(`${what}: not in ${PATIENCE_SECONDS} seconds`);
    await pause(50);
  }
}

describe.each(['postgresql', 'redis'] as const)('the pipeline with its queue in %s', (backend) => {
  let database: TestDatabase;
  let redis: TestRedis | null = null;
  let config: Config;
  let desk: INestApplicationContext;
  let articles: ArticlesService;
  let workers: ChildProcess[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    redis = backend === 'redis' ? await redisServer() : null;
    config = readConfig({ NODE_ENV: 'test', DATABASE_URL: database.url, REDIS_URL: redis?.url, LOG_LEVEL: 'silent' });
    desk = await NestFactory.createApplicationContext(NewsroomModule.for(config, 'test'), { logger: ['error'] });
    articles = desk.get(ArticlesService);
  });
  afterEach(async () => {
    for (const worker of workers) {
      if (worker.exitCode !== null || worker.signalCode) continue;
      const gone = ended(worker);
      worker.kill('SIGTERM');
      await gone;
    }
    workers = [];
  });
  afterAll(async () => {
    await desk.close();
    await database.drop();
    await redis?.stop();
  });

  const startWorker = () => {
    const worker = spawnWorker(config, redis?.url ?? '');
    workers.push(worker);
    return worker;
  };
  const prisma = () => desk.get(Database).prisma;
  /** The desk's own role can neither reach the queue's tables nor alter its own. */
  const asOwner = async (sql: string) => {
    const owner = await Database.open(database.url, { poolSize: 1, role: null });
    await owner.pool.query(sql).finally(() => owner.close());
  };
  const statusOf = async (id: string) => (await prisma().article.findUniqueOrThrow({ where: { id } })).status;
  const ingest = async (text: string, outlet: string) => (await articles.ingest(DESK, { text, outlet })).article.id;

  /** Each statement that the engine finds stands in the database once: none doubled, none missing. */
  async function expectSplitOnce(id: string, text: string): Promise<void> {
    const { claims } = await desk.get(EnginePool).split(text);
    const stored = await prisma().appearance.findMany({
      where: { revision: { articleId: id } },
      orderBy: { ordinal: 'asc' },
      select: { start: true, end: true, stance: true },
    });
    expect(stored).toEqual(claims.map(({ start, end, stance }) => ({ start, end, stance })));
    const events = await prisma().auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } });
    expect(events.map(({ action }) => action)).toEqual(['article.ingested', 'article.split', 'article.matched']);
  }

  it('takes an article from QUEUED to MATCHED', async () => {
    const id = await ingest(SHORT, 'Straight Through');
    expect(await statusOf(id)).toBe('QUEUED');
    const [queue] = await desk.get(FigureQueries).queues(DESK);
    expect(queue).toEqual({ name: 'PIPELINE', load: { waiting: 1, active: 0, delayed: 0 } });
    startWorker();
    await until(async () => (await statusOf(id)) === 'MATCHED', 'the article matched');
    await expectSplitOnce(id, SHORT);
  });

  it('splits each article once when its worker is killed in the middle, and goes on', async () => {
    const id = await ingest(LONG, 'Killed In The Middle');
    const first = startWorker();
    await until(async () => (await statusOf(id)) === 'SPLITTING', 'the first worker began');
    first.kill('SIGKILL');
    await ended(first);
    expect(await statusOf(id)).toBe('SPLITTING');
    const killed = Date.now();
    startWorker();
    const attempts = async () => (await prisma().article.findUniqueOrThrow({ where: { id } })).attempts;
    await until(async () => (await attempts()) === 2 || (await statusOf(id)) !== 'SPLITTING', 'work went on');
    console.log(`${backend}: work went on ${((Date.now() - killed) / 1000).toFixed(1)} s after the kill`);
    await until(async () => (await statusOf(id)) === 'MATCHED', 'the article matched');
    await expectSplitOnce(id, LONG);
  });

  it('finds articles again that the queue has lost', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, (_, i) => ingest(SHORT.replaceAll('Biden', `Biden ${i}`), `Forgotten ${i} ${backend}`)),
    );
    if (redis) await redis.flushAll();
    else await asOwner('delete from bullmq.job');
    startWorker();
    await until(
      async () => (await Promise.all(ids.map(statusOf))).every((status) => status === 'MATCHED'),
      'all articles matched',
    );
  });

  it('gives an article up with its reason when every attempt fails, and takes it up again on retry', async () => {
    const id = await ingest(`${SHORT}\nThe mayor of Lviv resigned on Friday.`, 'Fails First');
    await asOwner(
      `alter table appearance add constraint refused_for_the_test check (quote not like '%mayor of Lviv%') not valid`,
    );
    startWorker();
    await until(async () => (await statusOf(id)) === 'FAILED', 'the article failed');
    const failed = await prisma().article.findUniqueOrThrow({ where: { id } });
    expect(failed.failureReason).toMatch(/refused_for_the_test/);
    expect(await prisma().appearance.count({ where: { revision: { articleId: id } } })).toBe(0);
    await asOwner('alter table appearance drop constraint refused_for_the_test');
    await articles.retry(DESK, id);
    await until(async () => (await statusOf(id)) === 'MATCHED', 'the article matched after all');
  });
});

describe('a Redis that is away', () => {
  it('holds up nobody who hands an article in, and the article is processed when it is back', async () => {
    const database = await testDatabase();
    const redis = await redisServer();
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      LOG_LEVEL: 'silent',
    });
    const desk = await NestFactory.createApplicationContext(NewsroomModule.for(config, 'test'), { logger: ['error'] });
    const worker = spawnWorker(config, redis.url);
    try {
      await redis.kill();
      // Redis comes back only after the answer, so the answer cannot have waited for it.
      const { article } = await desk.get(ArticlesService).ingest(DESK, { text: SHORT, outlet: 'No Redis' });
      await redis.restart();
      const status = async () =>
        (await desk.get(Database).prisma.article.findUniqueOrThrow({ where: { id: article.id } })).status;
      await until(async () => (await status()) === 'MATCHED', 'the article matched');
    } finally {
      const gone = ended(worker);
      worker.kill('SIGTERM');
      await gone;
      await desk.close();
      await redis.stop();
      await database.drop();
    }
  });
});
