import { createLogger, Database, LiveEvents } from '@claimdesk/platform';
import { testDatabase, type TestDatabase } from './test-database.ts';

let server: TestDatabase;
let database: Database;
let live: LiveEvents;
beforeAll(async () => {
  server = await testDatabase();
  database = await Database.open(server.url, { poolSize: 3, role: null });
  live = new LiveEvents(database, createLogger('silent', 'test'));
  await live.listen();
});
afterAll(async () => {
  await live.close();
  await database.close();
  await server.drop();
});

describe('live events', () => {
  it('reach whoever asked for them, and only if their transaction commits', async () => {
    const events = live.subscribe('news', ({ n }) => n !== 2);
    const first = events.next();
    await database.prisma
      .$transaction(async (tx) => {
        await live.publishAll([{ topic: 'news', n: 0 }], tx);
        throw new Error('rolled back');
      })
      .catch(() => {});
    await database.prisma.$transaction((tx) =>
      live.publishAll(
        [
          { topic: 'other', n: 1 },
          { topic: 'news', n: 2 },
          { topic: 'news', n: 3 },
        ],
        tx,
      ),
    );
    expect((await first).value).toEqual({ topic: 'news', n: 3 });
    await events.return!();
  });

  it('end at once for a consumer that stops while it waits', async () => {
    const events = live.subscribe('silence', () => true);
    const waiting = events.next();
    await events.return!();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });
});

describe('a database whose own time zone is not UTC', () => {
  it('keeps times as they were written', async () => {
    await database.pool.query(`alter database ${new URL(server.url).pathname.slice(1)} set timezone = 'Asia/Tokyo'`);
    const elsewhere = await Database.open(server.url, { poolSize: 1, role: null });
    const at = new Date('2022-03-18T16:21:00.000Z');
    await elsewhere.prisma.article.create({ data: { sha256: 'a'.repeat(64), publishedAt: at } });
    const [row] = (await elsewhere.pool.query(`select published_at = '2022-03-18T16:21:00Z' as same from article`))
      .rows;
    await elsewhere.close();
    expect(row).toEqual({ same: true });
  });
});
