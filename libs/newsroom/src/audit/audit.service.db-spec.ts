import { generateKeyPairSync } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { DomainError, systemActor, type Actor } from '@claimdesk/domain';
import { createLogger, Database, LiveEvents } from '@claimdesk/platform';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import type { PipelineQueue } from '../pipeline/pipeline-queue.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { AuditKeys } from './audit-keys.ts';
import { AuditQueries } from './audit.queries.ts';
import { AuditService } from './audit.service.ts';
import { linkHash, type Link } from './chain.ts';
import { readExport } from './export.ts';
import { verifyLog } from './verification.ts';

const ADMIN: Actor = { kind: 'PERSON', id: uuid(), name: 'Ada Admin', role: 'ADMIN' };
const EDITOR: Actor = { kind: 'PERSON', id: uuid(), name: 'Ana Editor', role: 'EDITOR' };
const DESK = systemActor('Worker');
const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const keys = new AuditKeys(newKey());

let test: TestDatabase;
let database: Database;
let work: UnitOfWork;
let audit: AuditService;
/** As the superuser, who can do anything: triggers do not fire. */
let tamper: (sql: string) => Promise<pg.QueryResult>;
let superuser: pg.Client;

beforeEach(async () => {
  test = await testDatabase();
  database = await Database.open(test.url, { poolSize: 12, role: 'claimdesk_app' });
  const logger = createLogger('silent', 'test');
  work = new UnitOfWork(database, new LiveEvents(database, logger), {} as PipelineQueue);
  audit = new AuditService(database, work, keys, logger);
  superuser = new pg.Client({ connectionString: test.url });
  await superuser.connect();
  await superuser.query('set session_replication_role = replica');
  tamper = (sql) => superuser.query(sql);
});
afterEach(async () => {
  await superuser.end();
  await database.close();
  await test.drop();
});

const act = (actor: Actor, n = 1, text = 'Ärger 😀') =>
  work.run(actor, async (change) => {
    for (let i = 0; i < n; i++)
      change.audit({
        action: 'claim.edited',
        subjectType: 'claim',
        subjectId: uuid(),
        before: { text, nested: { b: [1, 2.5, 1e21], a: null } },
        after: { text: `${text} ${i}` },
      });
  });
const events = async () =>
  (await tamper('select seq::int, prev_hash, hash, at from audit_event order by seq')).rows as {
    seq: number;
    prev_hash: string;
    hash: string;
  }[];

describe('appending', () => {
  it('by twelve writers at once leaves one chain without gaps', async () => {
    await Promise.all(Array.from({ length: 400 }, (_, i) => act(i % 2 ? ADMIN : EDITOR, (i % 3) + 1)));
    const log = await events();
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
    expect(log.slice(1).map((event) => event.prev_hash)).toEqual(log.slice(0, -1).map((event) => event.hash));
    expect(await audit.verify(ADMIN)).toMatchObject({ intact: true, events: log.length, erased: 0, firstBroken: null });
  });

  it('leaves nothing of a change that fails, and no gap', async () => {
    await act(EDITOR);
    const failing = work.run(EDITOR, async (change) => {
      change.audit({ action: 'claim.reopened', subjectType: 'claim', subjectId: 'no uuid' });
    });
    await expect(failing).rejects.toThrow();
    await act(EDITOR);
    expect((await events()).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await audit.verify(ADMIN)).toMatchObject({ intact: true });
  });

  it.each([
    ['half of a surrogate pair', 'broken \ud83d emoji'],
    ['a NUL', 'nul \u0000 here'],
    ['signs that JSON escapes', '"\\\n\u2028\u007f'],
    ['a megabyte', 'é'.repeat(500_000)],
  ])('stores text with %s so that it verifies', async (_what, text) => {
    await act(EDITOR, 1, text);
    expect(await audit.verify(ADMIN)).toMatchObject({ intact: true, events: 1 });
  });
});

/** Writes the whole chain anew with other content and hashes that fit, head and all: what a patient superuser can do. */
async function rewriteChain(): Promise<void> {
  await tamper(`update audit_event set after = '{"text":"forged"}' where seq = 3`);
  const { rows } =
    await tamper(`select seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
    actor_kind as "actorKind", actor_id as "actorId", action, subject_type as "subjectType", subject_id as "subjectId",
    before, after, commitment from audit_event e order by e.seq`);
  let prev = '0'.repeat(64);
  for (const link of rows as Link[]) {
    const hash = linkHash(prev, link);
    await tamper(`update audit_event set prev_hash = '${prev}', hash = '${hash}' where seq = ${link.seq}`);
    prev = hash;
  }
  await tamper(`update audit_head set hash = '${prev}'`);
}

const exchange = `update audit_event set seq = case seq when 4 then -7 else -4 end where seq in (4, 7);
  update audit_event set seq = -seq where seq < 0`;
const exchangeContent = `update audit_event a set action = b.action, subject_id = b.subject_id, before = b.before, after = b.after,
  actor_id = b.actor_id, commitment = b.commitment, at = b.at from audit_event b where (a.seq, b.seq) in ((4, 7), (7, 4))`;
const head = (seq: number) =>
  `update audit_head set seq = ${seq}, hash = (select hash from audit_event where seq = ${seq})`;

/** What a superuser did to a log of ten events with a checkpoint at the tenth; where and how it shows. */
const TAMPERINGS: [what: string, how: string | (() => Promise<void>), seq: number, reason: RegExp][] = [
  [
    'one byte of an event flipped',
    `update audit_event set after = replace(after::text, 'rger', 'rgfr')::jsonb where seq = 5`,
    5,
    /event 5 was changed/,
  ],
  ['an actor replaced', `update audit_event set actor_id = gen_random_uuid() where seq = 1`, 1, /event 1 was changed/],
  ['the time moved', `update audit_event set at = at - interval '1 day' where seq = 10`, 10, /event 10 was changed/],
  [
    'an event and its hash rewritten',
    `update audit_event set hash = repeat('a', 64) where seq = 10`,
    10,
    /event 10 was changed/,
  ],
  ['an event deleted', `delete from audit_event where seq = 6`, 6, /event 6 is missing/],
  ['three events deleted', `delete from audit_event where seq between 2 and 4`, 2, /events 2 to 4 are missing/],
  ['two events swapped', exchange, 4, /event 4 was exchanged with event 7/],
  ['two contents swapped, hashes left', exchangeContent, 4, /event 4 was exchanged with event 7/],
  [
    'the tail cut',
    `delete from audit_event where seq > 8`,
    9,
    /ends at event 8, but the row that counts them knows 10/,
  ],
  [
    'the tail cut and the head with it',
    `delete from audit_event where seq > 8; ${head(8)}`,
    9,
    /ends at event 8, but the signed checkpoint at event 10 knows 10/,
  ],
  [
    'everything cut',
    `delete from audit_event; update audit_head set seq = 0, hash = repeat('0', 64)`,
    1,
    /the end was cut off/,
  ],
  ['the head set back alone', head(8), 9, /ends at 8, the log at 10/],
  ['the head given another hash', `update audit_head set hash = repeat('b', 64)`, 10, /another hash/],
  [
    'the whole chain rewritten',
    rewriteChain,
    10,
    /the chain was rewritten somewhere from event 1 to 10: .* than the signed checkpoint/,
  ],
  [
    'a checkpoint changed to fit',
    `update audit_checkpoint set hash = repeat('c', 64)`,
    10,
    /checkpoint at event 10 was changed/,
  ],
  [
    'a checkpoint signed by someone else',
    `update audit_checkpoint set key_id = 'deadbeef'`,
    10,
    /not signed by a key of this desk/,
  ],
  [
    'a name changed in a personal part',
    `update audit_personal set data = '{"actorName":"Someone Else"}' where seq = 3`,
    3,
    /personal part of event 3 was changed/,
  ],
];

describe('verifying, when a superuser has', () => {
  it.each(TAMPERINGS)('%s, names the place', async (_what, how, seq, reason) => {
    await act(EDITOR, 4);
    await act(ADMIN, 6);
    await audit.checkpoint(DESK);
    expect(await audit.verify(ADMIN)).toMatchObject({ intact: true, events: 10, checkpointSeq: 10 });
    await (typeof how === 'string' ? tamper(how) : how());
    const { intact, firstBroken } = await audit.verify(ADMIN);
    expect({ intact, ...firstBroken }).toEqual({ intact: false, seq, reason: expect.stringMatching(reason) });
  });

  it('rewritten chain and checkpoints alike, a checkpoint kept outside shows it', async () => {
    await act(EDITOR, 10);
    const kept = (await audit.checkpoint(DESK))!.note;
    await act(EDITOR, 2);
    expect(await audit.verifyAgainst(ADMIN, kept)).toMatchObject({ intact: true, events: 12, checkpointSeq: 10 });
    await rewriteChain();
    await tamper('delete from audit_checkpoint');
    expect(await audit.verify(ADMIN)).toMatchObject({
      intact: true,
      checkpointSeq: null,
      notes: [expect.stringMatching(/would not show/)],
    });
    expect((await audit.verifyAgainst(ADMIN, kept)).firstBroken).toEqual({
      seq: 10,
      reason: expect.stringMatching(/rewritten somewhere from event 1 to 10: .* the checkpoint kept outside/),
    });
  });
});

describe('checkpoints', () => {
  it('are signed notes that only their key fits', async () => {
    await act(EDITOR, 3);
    const { note } = (await audit.checkpoint(DESK))!;
    expect(note).toMatch(/^claimdesk\/audit-log\n3\n[\w+/]{43}=\n\n— claimdesk\/audit-log [\w+/=]+\n$/);
    await expect(audit.verifyAgainst(ADMIN, note.replace('\n3\n', '\n2\n'))).rejects.toThrow(/does not fit/);
    await expect(audit.verifyAgainst(ADMIN, 'hello')).rejects.toThrow(/no checkpoint of Claimdesk/);
    const stranger = new AuditService(database, work, new AuditKeys(newKey()), createLogger('silent', 'test'));
    await expect(stranger.verifyAgainst(ADMIN, note)).rejects.toThrow(/another key/);
  });

  it('go on being checked when the key is replaced', async () => {
    const [old, young] = [newKey(), newKey()];
    const service = (pem: string) =>
      new AuditService(database, work, new AuditKeys(pem), createLogger('silent', 'test'));
    await act(EDITOR, 3);
    await service(old).checkpoint(DESK);
    await act(EDITOR, 3);
    await service(`${young}\n${old}`).checkpoint(DESK);
    expect(await service(`${young}\n${old}`).verify(ADMIN)).toMatchObject({ intact: true, checkpointSeq: 6 });
    expect((await service(young).verify(ADMIN)).firstBroken).toMatchObject({ seq: 3 });
  });

  it('are not signed over a chain that does not hold', async () => {
    await act(EDITOR, 3);
    await tamper(`update audit_event set action = 'claim.added' where seq = 2`);
    await expect(audit.checkpoint(DESK)).rejects.toThrow(/does not hold at event 2/);
  });

  it('of an empty log are none, and twice the same are one', async () => {
    expect(await audit.checkpoint(DESK)).toBeNull();
    await act(EDITOR);
    expect(await audit.checkpoint(DESK)).toEqual(await audit.checkpoint(DESK));
  });
});

describe('an export', () => {
  const exported = async () => {
    const lines: string[] = [];
    await audit.export(ADMIN, async (piece) => void lines.push(piece));
    return lines.join('');
  };
  const verifyText = async (text: string) => {
    const stream = new PassThrough();
    stream.end(text);
    const log = await readExport(createInterface({ input: stream }));
    return verifyLog(log, keys);
  };

  it('verifies on its own, and shows what was done to it', async () => {
    await act(EDITOR, 5);
    await audit.checkpoint(DESK);
    const text = await exported();
    expect(await verifyText(text)).toMatchObject({ intact: true, events: 5, checkpointSeq: 5 });
    const lines = text.trimEnd().split('\n');
    expect((await verifyText(text.replace('Ärger 😀 2', 'Ärger 😀 9'))).firstBroken).toMatchObject({ seq: 3 });
    expect((await verifyText(lines.slice(0, -1).join('\n'))).firstBroken).toMatchObject({ seq: 5 });
    expect((await verifyText([...lines.slice(0, 3), lines[4], lines[3], lines[5]].join('\n'))).firstBroken).toEqual({
      seq: 3,
      reason: 'event 3 was exchanged with event 4',
    });
    await expect(verifyText(`${text}{"seq"`)).rejects.toThrow(/Line 7 .* not JSON/);
    await expect(verifyText('{}\n')).rejects.toThrow(/no export/);
  });
});

describe('erasing a person', () => {
  const person = async (name: string) => {
    const id = uuid();
    const email = `${name.toLowerCase().replace(' ', '.')}@example.org`;
    await database.prisma.person.create({ data: { id, email, name, role: 'EDITOR' } });
    await work.run(ADMIN, async (change) =>
      change.audit({
        action: 'person.created',
        subjectType: 'person',
        subjectId: id,
        after: { role: 'EDITOR' },
        personal: { name, email },
      }),
    );
    return { id, email, actor: { kind: 'PERSON', id, name, role: 'EDITOR' } as Actor };
  };
  const personalParts = async () => JSON.stringify((await tamper('select data from audit_personal order by seq')).rows);

  it('takes the name out of row and log, keeps everybody else, and the chain holds', async () => {
    const [leaving, staying] = [await person('Lee Leaving'), await person('Sam Staying')];
    await act(leaving.actor, 2);
    await act(staying.actor, 2);
    await work.run(staying.actor, async (change) =>
      change.audit({
        action: 'claim.assigned',
        subjectType: 'claim',
        subjectId: uuid(),
        personal: { assignee: 'Lee Leaving' },
      }),
    );
    await audit.checkpoint(DESK);
    await audit.erasePerson(ADMIN, leaving.id);
    expect(await personalParts()).not.toMatch(/Lee|lee\.leaving/);
    expect(await personalParts()).toMatch(/Sam Staying[^]*Sam Staying/);
    const row = await database.prisma.person.findUniqueOrThrow({ where: { id: leaving.id } });
    expect(row).toMatchObject({
      name: 'Erased person',
      email: `erased-${leaving.id}@erased.invalid`,
      disabledAt: expect.any(Date),
    });
    expect(await audit.verify(ADMIN)).toMatchObject({ intact: true, erased: 4, events: 8 });
    const { nodes } = await new AuditQueries(database).list(ADMIN, {}, { first: 20 });
    expect(nodes[0]).toMatchObject({ action: 'person.erased', actorName: 'Ada Admin', subjectId: leaving.id });
    expect(nodes.filter(({ actorId }) => actorId === leaving.id).map(({ actorName }) => actorName)).toEqual([
      'someone whose data was erased',
      'someone whose data was erased',
    ]);
  });

  it('leaves a namesake alone', async () => {
    const [leaving, namesake] = [await person('Lee Leaving'), { ...EDITOR, name: 'Lee Leaving' }];
    await act(namesake);
    await audit.erasePerson(ADMIN, leaving.id);
    expect(await personalParts()).toMatch(/Lee Leaving/);
  });

  it.each([
    ['by an editor', EDITOR, uuid(), 'FORBIDDEN'],
    ['of oneself', ADMIN, ADMIN.id!, 'FORBIDDEN'],
    ['of nobody', ADMIN, uuid(), 'NOT_FOUND'],
    ['of something that is no id', ADMIN, 'x', 'NOT_FOUND'],
  ])('%s is refused', async (_what, actor, id, code) => {
    const erased = (async () => audit.erasePerson(actor, id))();
    await expect(erased).rejects.toThrow(DomainError);
    await expect(erased).rejects.toMatchObject({ code });
  });
});
