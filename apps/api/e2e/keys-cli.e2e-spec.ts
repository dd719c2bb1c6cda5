import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';

const bin = fileURLToPath(new URL('../../cli/bin/claimdesk.mjs', import.meta.url));
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 120_000);
afterAll(() => database.drop());

async function keys(...args: string[]) {
  const child = spawn(process.execPath, [bin, 'keys', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, LOG_LEVEL: 'error' },
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { stdout, stderr, status };
}

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
}, 240_000);
