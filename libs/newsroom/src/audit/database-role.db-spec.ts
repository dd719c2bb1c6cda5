import pg from 'pg';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { ConfigError, Database } from '@claimdesk/platform';

let test: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  test = await testDatabase();
  owner = new pg.Client({ connectionString: test.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await test.drop();
});

const whoami = async (database: Database) =>
  (await database.pool.query('select current_user as who, current_setting($1) as name', ['application_name'])).rows[0];

describe('Database', () => {
  it('works as the role it is told, on every connection and after RESET ROLE', async () => {
    const database = await Database.open(test.url, { poolSize: 3, role: 'claimdesk_app' });
    const clients = await Promise.all([1, 2, 3].map(() => database.pool.connect()));
    for (const client of clients) {
      await client.query('reset role');
      expect((await client.query('select current_user as who')).rows).toEqual([{ who: 'claimdesk_app' }]);
      client.release();
    }
    expect(await database.prisma.$queryRaw`select current_user::text as who`).toEqual([{ who: 'claimdesk_app' }]);
    await database.close();
  });

  it('keeps the options that stand in the address', async () => {
    const url = `${test.url}?options=${encodeURIComponent('-c application_name=newsroom')}`;
    const database = await Database.open(url, { poolSize: 1, role: 'claimdesk_app' });
    expect(await whoami(database)).toEqual({ who: 'claimdesk_app', name: 'newsroom' });
    await database.close();
  });

  it('keeps the login user where no role is asked for', async () => {
    const database = await Database.open(test.url, { poolSize: 1, role: null });
    expect(await whoami(database)).toMatchObject({ who: new URL(test.url).username });
    await database.close();
  });

  it('refuses in a sentence when the login user may not take the role, and works once it may', async () => {
    const login = `login_${test.url.slice(-8)}`;
    await owner.query(`create role ${login} login password 'secret'`);
    const url = Object.assign(new URL(test.url), { username: login, password: 'secret' }).href;
    const opened = Database.open(url, { poolSize: 1, role: 'claimdesk_app' });
    await expect(opened).rejects.toThrow(ConfigError);
    await expect(opened).rejects.toThrow(/permission denied[^]*GRANT claimdesk_app TO[^]*CLAIMDESK_DATABASE_ROLE=none/);
    await owner.query(`grant claimdesk_app to ${login}`);
    const database = await Database.open(url, { poolSize: 1, role: 'claimdesk_app' });
    expect(await whoami(database)).toMatchObject({ who: 'claimdesk_app' });
    await database.close();
    await owner.query(`drop role ${login}`);
  });

  it('refuses a role that does not exist', async () => {
    const opened = Database.open(test.url, { poolSize: 1, role: 'nobody_here' });
    await expect(opened).rejects.toThrow(/claimdesk migrate/);
  });

  it('takes a database that is away for one that comes back', async () => {
    const url = 'postgresql://x:y@127.0.0.1:1/desk';
    const database = await Database.open(url, { poolSize: 1, role: 'claimdesk_app' });
    await expect(database.pool.query('select 1')).rejects.toThrow();
    await database.close();
  });
});
