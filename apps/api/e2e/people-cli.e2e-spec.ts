import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';

const bin = fileURLToPath(new URL('../../cli/bin/claimdesk.mjs', import.meta.url));
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function people(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, 'people', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, LOG_LEVEL: 'error', ...env },
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { stdout, stderr, status };
}
const admin = ['add', '--email', 'Ada@example.org', '--name', 'Ada Admin', '--role', 'admin'];

describe('claimdesk people', () => {
  it('adds the first admin with a random password, told once, or with the one it is given', async () => {
    expect((await people(['list'])).stdout).toMatch(/^Nobody yet\. Add an admin: /);
    const added = await people(admin);
    expect(added).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Ada Admin \(ada@example\.org\) can sign in as admin\.\nPassword: [\w-]{20}\n/),
    });
    const given = await people(['add', '--email', 'eve@example.org', '--name', 'Eve Editor'], {
      CLAIMDESK_PASSWORD: 'nine green bicycles',
    });
    expect(given).toMatchObject({ status: 0, stdout: 'Eve Editor (eve@example.org) can sign in as editor.\n' });
  });

  it('shuts someone out and lists them so, but not the last admin', async () => {
    expect((await people(['disable', 'EVE@example.org'])).stdout).toMatch(/^Eve Editor .* is disabled/);
    expect((await people(['list'])).stdout).toBe(
      'admin     active    ada@example.org  Ada Admin\neditor    disabled  eve@example.org  Eve Editor\n',
    );
    const last = await people(['disable', 'ada@example.org']);
    expect(last).toMatchObject({ status: 2, stderr: expect.stringMatching(/is the last admin/) });
  });

  it('refuses what cannot be in a sentence', async () => {
    const wrong: [string[], Record<string, string>, RegExp][] = [
      [admin, {}, /has this e-mail address already/],
      [admin.with(2, 'b@example.org'), { CLAIMDESK_PASSWORD: 'short' }, /at least 12 characters/],
      [['disable', 'nobody@example.org'], {}, /nobody with the address nobody@example\.org/],
    ];
    const answers = await Promise.all(wrong.map(([args, env]) => people(args, env)));
    for (const [at, { status, stderr }] of answers.entries()) {
      expect([status, stderr]).toEqual([2, expect.stringMatching(wrong[at]![2])]);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
