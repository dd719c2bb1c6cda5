import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { type LocalSite, rssFeed, startLocalSite } from './support/local-site.ts';

const bin = fileURLToPath(new URL('../../cli/bin/claimdesk.mjs', import.meta.url));
let database: TestDatabase;
let site: LocalSite;
beforeAll(async () => {
  [database, site] = await Promise.all([testDatabase(), startLocalSite()]);
});
afterAll(() => Promise.all([database.drop(), site.stop()]));

async function claimdesk(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], {
    env: {
      ...{ ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, LOG_LEVEL: 'error' },
      ...{ CLAIMDESK_FETCH_ALLOW: site.place },
    },
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { stdout, stderr, status };
}

const keys = (...args: string[]) => claimdesk('keys', ...args);

it('claimdesk keys makes, lists, rotates and revokes keys', async () => {
  expect((await keys('list')).stdout).toMatch(/^None yet/);
  const made = await keys('create', '--name', 'Archive', '--scope', 'published:read,claims:read', '--days', '30');
  expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^cdk_[0-9A-Za-z]{49}\n$/) });
  expect(made.stderr).toMatch(/Archive: published:read, claims:read, until .*shown this once/s);
  const hint = made.stdout.slice(0, 10);
  expect((await keys('rotate', hint, '--grace-hours', '2')).stdout).toMatch(/^cdk_/);
  expect((await keys('revoke', hint)).stdout).toMatch(/^Archive .* is revoked/);
  const { stdout } = await keys('list');
  expect(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/\s+/)[1]),
  ).toEqual(['ACTIVE', 'REVOKED']);
  expect(stdout).not.toContain(made.stdout.trim());
  for (const [args, why] of [
    [['create', '--name', 'x', '--scope', 'everything'], /There is no scope “everything”/],
    [['create', '--name', 'x', '--scope', 'claims:read', '--days', 'many'], /whole number/],
    [['revoke', 'cdk_nobody'], /There is no such API key/],
  ] as const) {
    const refused = await keys(...args);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(why)]);
  }
});

it('claimdesk feeds follows a feed, lists and pauses it, and says why it does not follow what is none', async () => {
  site.put('/feed.xml', rssFeed('The Harbour News', {}), 'application/rss+xml');
  site.put('/page', '<p>No feed.</p>');
  const added = await claimdesk('feeds', 'add', `${site.url}/feed.xml`, '--minutes', '15');
  expect(added).toMatchObject({ status: 0, stdout: expect.stringMatching(/^[0-9a-f-]{36} .*followed from now on/) });
  expect(await claimdesk('feeds', 'pause', added.stdout.slice(0, 36))).toMatchObject({ status: 0, stdout: 'done\n' });
  expect((await claimdesk('feeds', 'list')).stdout).toMatch(/feed\.xml {2}0 articles {2}paused/);
  const refused = await claimdesk('feeds', 'add', `${site.url}/page`);
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/no RSS or Atom feed/)]);
});
