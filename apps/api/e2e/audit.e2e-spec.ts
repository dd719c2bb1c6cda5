import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Database, workspaceRoot } from '@claimdesk/platform';
import type { TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

const EVENTS = `query ($first: Int!, $after: String, $filter: AuditEventFilter) {
  auditEvents(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id at actorId actorName action summary subjectType subjectId }
  }
}`;
type Event = {
  id: string;
  at: string;
  actorId: string;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
};
type Events = {
  auditEvents: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Event[] };
};
const VERIFY = '{ verifyAudit { intact events erased checkedAt checkpointSeq notes firstBroken { seq reason } } }';
type Verified = {
  verifyAudit: { intact: boolean; events: number; erased: number; firstBroken: { seq: number; reason: string } | null };
};

const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-audit-'));
const keyFile = path.join(folder, 'key.pem');
const inFolder = (name: string) => path.join(folder, name);
const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

let desk: TestDesk;
let admin: TestClient;
beforeAll(async () => {
  writeFileSync(keyFile, newKey());
  desk = await startTestDesk({ worker: false, env: { CLAIMDESK_AUDIT_KEY: keyFile } });
  admin = await desk.as('admin');
});
afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true });
});

async function claimdesk(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [path.join(workspaceRoot, 'apps/cli/bin/claimdesk.mjs'), 'audit', ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      CLAIMDESK_DATA_DIR: folder,
      ...env,
    },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
const onDesk = (...args: string[]) => claimdesk(args, { DATABASE_URL: desk.databaseUrl, CLAIMDESK_AUDIT_KEY: keyFile });

/** As the owner of the tables with the triggers off. */
async function tamper(sql: string): Promise<void> {
  const owner = await Database.open(desk.databaseUrl, { poolSize: 1, role: null });
  await owner.pool.query(`set session_replication_role = replica; ${sql}`).finally(() => owner.close());
}

describe('the audit log in the API', () => {
  it('is read newest first, page by page, each event once', async () => {
    const all = (await admin.ask<Events>(EVENTS, { first: 100 })).auditEvents;
    expect(all.nodes.length).toBe(all.totalCount);
    const paged: Event[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Events = await admin.ask<Events>(EVENTS, { first: 3, after });
      paged.push(...page.auditEvents.nodes);
      ({ endCursor: after, hasNextPage: more } = page.auditEvents.pageInfo);
    }
    expect(paged).toEqual(all.nodes);
    expect(paged.map(({ id }) => Number(id))).toEqual(paged.map((_, i) => paged.length - i));
  });

  it('is narrowed to a subject, an actor, an action and a time', async () => {
    const { nodes } = (await admin.ask<Events>(EVENTS, { first: 100 })).auditEvents;
    const [event] = nodes;
    const ask = async (filter: object) => (await admin.ask<Events>(EVENTS, { first: 100, filter })).auditEvents.nodes;
    expect(await ask({ subjectType: event!.subjectType, subjectId: event!.subjectId })).toEqual(
      nodes.filter(({ subjectId }) => subjectId === event!.subjectId),
    );
    expect(await ask({ action: 'article.ingested' })).toHaveLength(5);
    expect(await ask({ actorId: event!.actorId })).toEqual(nodes.filter(({ actorId }) => actorId === event!.actorId));
    expect(await ask({ from: event!.at, to: event!.at })).toEqual([]);
    expect(await ask({ subjectId: 'no id' })).toEqual([]);
  });

  it.each([
    ['anonymous', 'NOT_SIGNED_IN'],
    ['editor', null],
    ['reviewer', null],
  ] as const)('read and verified by %s: %s', async (who, code) => {
    const client = await desk.as(who);
    expect(await client.refusal(EVENTS, { first: 1 })).toBe(code);
    expect(await client.refusal(VERIFY)).toBe(code);
  });

  it('takes no cursor of another list', async () => {
    expect(await admin.refusal(EVENTS, { first: 1, after: 'WyJhIiwiYiJd' })).toBe('INPUT_INVALID');
  });

  it('loses a person to erasure, by an admin only, and verifies after it', async () => {
    const { viewer } = await (
      await desk.as('editor2')
    ).ask<{ viewer: { id: string; name: string } }>('{ viewer { id name } }');
    const ERASE = 'mutation ($id: ID!) { erasePerson(personId: $id) { id name email } }';
    expect(await (await desk.as('reviewer')).refusal(ERASE, { id: viewer.id })).toBe('FORBIDDEN');
    const { erasePerson } = await admin.ask<{ erasePerson: { name: string } }>(ERASE, { id: viewer.id });
    expect(erasePerson.name).toBe('Erased person');
    await expect(desk.as('editor2')).rejects.toThrow(/SIGN_IN_FAILED/);
    const { verifyAudit } = await admin.ask<Verified>(VERIFY);
    expect(verifyAudit).toMatchObject({ intact: true, firstBroken: null });
    expect(verifyAudit.erased).toBeGreaterThan(0);
    const { nodes } = (await admin.ask<Events>(EVENTS, { first: 100 })).auditEvents;
    expect(JSON.stringify(nodes)).not.toContain(viewer.name);
    expect(nodes.find(({ action }) => action === 'person.erased')).toMatchObject({ subjectId: viewer.id });
  });
});

describe('claimdesk audit', () => {
  it('signs, exports and verifies; finds what was done to an export without a database', async () => {
    const { stdout: note, status } = await onDesk('checkpoint');
    expect({ status, note }).toEqual({ status: 0, note: expect.stringMatching(/^claimdesk\/audit-log\n\d+\n/) });
    writeFileSync(inFolder('note'), note);
    expect(await onDesk('verify', '--checkpoint', inFolder('note'))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^The audit log is intact: \d+ events in [\d.]+ s\.\nSigned checkpoints vouch/),
    });
    expect(await onDesk('export', inFolder('log.jsonl'))).toMatchObject({ status: 0 });
    writeFileSync(inFolder('public.pem'), (await onDesk('checkpoint', '--key')).stdout);
    const offline = (file: string) =>
      claimdesk([
        'verify',
        '--file',
        inFolder(file),
        '--checkpoint',
        inFolder('note'),
        '--key',
        inFolder('public.pem'),
      ]);
    expect(await offline('log.jsonl')).toMatchObject({ status: 0, stdout: expect.stringMatching(/is intact/) });
    const lines = readFileSync(inFolder('log.jsonl'), 'utf8').split('\n');
    writeFileSync(inFolder('short.jsonl'), lines.toSpliced(3, 1).join('\n'));
    expect(await offline('short.jsonl')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/does NOT hold at event 3: event 3 is missing/),
    });
  });

  it.each([
    ['a missing export', ['verify', '--file', 'nowhere.jsonl'], /nowhere\.jsonl/],
    ['no export', ['verify', '--file', keyFile], /not JSON|no export/],
    ['a checkpoint that is none', ['verify', '--checkpoint', keyFile], /no checkpoint of Claimdesk/],
  ])(
    'told of %s, says so in a sentence',
    async (_what, args, message) => {
      const { status, stderr } = await onDesk(...args);
      expect(status).toBeGreaterThan(0);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
    30_000,
  );

  it('names the place when a superuser changed the log, with exit code 1, as the API does', async () => {
    await tamper(`update audit_event set action = 'claim.added' where seq = 2`);
    expect(await onDesk('verify')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^The audit log does NOT hold at event 2: event 2 was changed/),
    });
    expect(await onDesk('checkpoint')).toMatchObject({ status: 0 });
    expect((await admin.ask<Verified>(VERIFY)).verifyAudit).toMatchObject({ intact: false, firstBroken: { seq: 2 } });
  });
});
