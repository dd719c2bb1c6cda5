import { Database } from '@claimdesk/platform';
import type { PoolClient, QueryConfig } from 'pg';
import { testDatabase, type TestDatabase } from './test-database.ts';

let server: TestDatabase;
let database: Database;
beforeAll(async () => {
  server = await testDatabase();
  database = await Database.open(server.url, { poolSize: 1, role: null });
});
afterAll(async () => {
  await database.close();
  await server.drop();
});

/** How many queries a connection has at most been given at once. */
async function mostAtOnce(connection: PoolClient, action: () => Promise<unknown>): Promise<number> {
  let [now, most] = [0, 0];
  const query = connection.query.bind(connection) as (config: QueryConfig) => Promise<unknown>;
  const counted = (config: QueryConfig) => {
    most = Math.max(most, ++now);
    return query(config).finally(() => now--);
  };
  Object.assign(connection, { query: counted });
  await action();
  Object.assign(connection, { query });
  return most;
}

describe('a transaction', () => {
  it('asks its one connection one thing at a time, however much is read at once', async () => {
    const { prisma, pool } = database;
    const { id } = await prisma.article.create({
      data: { sha256: 'a'.repeat(64), revisions: { create: { number: 1, text: 'Closed.', sha256: 'b'.repeat(64) } } },
    });
    const include = { outlet: true, revisions: { include: { appearances: true, ended: true, retrievals: true } } };
    const connection = await pool.connect();
    connection.release();
    let read;
    const most = await mostAtOnce(connection, () =>
      prisma.$transaction(async (tx) => {
        [read] = await Promise.all([tx.article.findUniqueOrThrow({ where: { id }, include }), tx.claim.count()]);
      }),
    );
    expect(read).toMatchObject({ revisions: [{ number: 1, appearances: [], retrievals: [] }] });
    expect(most).toBe(1);
  });
});
