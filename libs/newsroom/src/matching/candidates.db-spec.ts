import { Database, readConfig } from '@claimdesk/platform';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { v7 as uuid } from 'uuid';
import { candidatesOf, keepKeys } from './candidates.queries.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await testDatabase();
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: test.url, LOG_LEVEL: 'silent' });
  database = await Database.open(test.url, config.database);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** Keeps so many places under these keys; returns their ids, the oldest first. */
async function keep(count: number, keys: number[]): Promise<string[]> {
  const places = Array.from({ length: count }, () => ({ id: uuid(), keys }));
  await keepKeys(database.prisma, places);
  return places.map(({ id }) => id);
}
const found = async (id: string, keys: number[]) =>
  (await candidatesOf(database.prisma, [{ id, keys }])).map(({ candidateId }) => candidateId);

describe('places that may be the same claim', () => {
  it('are those under a rare key first, however many share more keys that all the world has', async () => {
    const [told] = await keep(1, [101]);
    await keep(80, [102, 103]);
    await keep(80, [104, 105]);
    const candidates = await found(uuid(), [101, 102, 103, 104, 105]);
    expect(candidates).toHaveLength(100);
    expect(candidates).toContain(told);
  });

  it('are the newest of those under a key, not more than a search may read', async () => {
    const places = await keep(80, [201]);
    expect(new Set(await found(uuid(), [201]))).toEqual(new Set(places.slice(-64)));
  });

  it('are never the place itself; keys kept twice are kept once', async () => {
    const [one, other] = await keep(2, [301, 302]);
    await keepKeys(database.prisma, [{ id: one!, keys: [301, 302] }]);
    expect(await found(one!, [301, 302])).toEqual([other]);
    expect(await found(uuid(), [])).toEqual([]);
  });
});
