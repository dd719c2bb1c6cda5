import pg from 'pg';
import { testDatabase } from './test-database.ts';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('testDatabase', () => {
  it('gives each caller a migrated database of its own', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
    await query(one.url, `INSERT INTO outlet (id, name, key) VALUES (gen_random_uuid(), 'Reuters', 'reuters')`);
    expect(await query(two.url, 'SELECT 1 FROM outlet')).toEqual([]);
    expect(await query(two.url, `SELECT to_regclass('bullmq.job') IS NOT NULL AS queue`)).toEqual([{ queue: true }]);
    await Promise.all([one.drop(), two.drop()]);
    await expect(query(one.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});
