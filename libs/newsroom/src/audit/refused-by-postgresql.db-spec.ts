import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';

const [HASH, OTHER_HASH, UNSEALED] = ['a'.repeat(64), 'b'.repeat(64), '0'.repeat(64)];
const people = {
  author: randomUUID(),
  helper: randomUUID(),
  editor: randomUUID(),
  reviewer: randomUUID(),
  gone: randomUUID(),
  admin: randomUUID(),
};
/** In the making by `author`, with evidence by `helper`; and one that `reviewer` approved. */
const [proposed, approved] = [randomUUID(), randomUUID()];

let test: TestDatabase;
/** The role the desk works as, with raw SQL: no service in between. */
let app: pg.Client;

const person = (id: string, role: string, disabled = false) =>
  app.query('insert into person (id, email, name, role, disabled_at) values ($1, $2, $3, $4, $5)', [
    ...[id, `${id}@example.org`, 'Someone', role],
    disabled ? new Date() : null,
  ]);

async function verdict(id: string): Promise<void> {
  const claimId = randomUUID();
  await app.query(`insert into claim (id, text, kind, checkworthiness) values ($1, 'It rained.', 'EVENT', 0.5)`, [
    claimId,
  ]);
  await app.query(
    `insert into verdict (id, claim_id, number, rating, rationale, content_hash, proposed_by_id)
     values ($1, $2, 1, 'UNVERIFIED', 'One origin.', $3, $4)`,
    [id, claimId, UNSEALED, people.author],
  );
  await app.query('insert into contributor (verdict_id, person_id) values ($1, $2), ($1, $3)', [
    id,
    people.author,
    people.helper,
  ]);
  await app.query(
    `insert into evidence (id, verdict_id, kind, bearing, url, added_by_id)
     values (gen_random_uuid(), $1, 'LINK', 'SUPPORTS', 'https://example.org', $2)`,
    [id, people.helper],
  );
  await app.query('update verdict set content_hash = $2 where id = $1', [id, HASH]);
}

const approval = (verdictId: string, by: string, rest: { hash?: string; override?: string } = {}) =>
  `insert into approval (id, verdict_id, approver_id, content_hash, is_override, override_reason)
   values (gen_random_uuid(), '${verdictId}', '${by}', '${rest.hash ?? HASH}', ${Boolean(rest.override)},
     ${rest.override ? `'${rest.override}'` : 'null'})`;

/** What tells the public about a verdict; the numbers given here are not those it gets. */
const publication = (verdictId: string, kind = 'PUBLISHED') =>
  `insert into published_claim (seq, claim_id, number, first_seq, kind, verdict_id, rating, text, published_at,
     first_published_at, snapshot, sha256)
   select 7, claim_id, 7, 7, '${kind}', id, ${kind === 'WITHDRAWN' ? 'null' : 'rating'}, 'It rained.', now(), now(), '{}', '${HASH}'
   from verdict where id = '${verdictId}'`;

beforeAll(async () => {
  test = await testDatabase();
  app = new pg.Client({ connectionString: test.url, options: '-c role=claimdesk_app' });
  await app.connect();
  await person(people.author, 'REVIEWER');
  await person(people.helper, 'REVIEWER');
  await person(people.editor, 'EDITOR');
  await person(people.reviewer, 'REVIEWER');
  await person(people.gone, 'REVIEWER', true);
  await person(people.admin, 'ADMIN');
  await verdict(proposed);
  await verdict(approved);
  await app.query(approval(approved, people.reviewer));
  await app.query(`update verdict set status = 'APPROVED' where id = '${approved}'; ${publication(approved)}`);
  await app.query(`insert into verdict_return (id, verdict_id, returned_by_id, reason)
    values (gen_random_uuid(), '${proposed}', '${people.reviewer}', 'Ask again.')`);
  await app.query(`insert into audit_event (seq, at, actor_kind, action, subject_type, subject_id, prev_hash, hash)
    values (1, now(), 'SYSTEM', 'claim.added', 'claim', gen_random_uuid(), '${HASH}', '${HASH}')`);
  await app.query(`insert into audit_personal (seq, salt, data) values (1, '${HASH}', '{}')`);
  await app.query(`insert into audit_checkpoint (seq, hash, signature, key_id) values (1, '${HASH}', 'x', 'y')`);
});
afterAll(async () => {
  await app.end();
  await test.drop();
});

const setVerdict = (id: string, change: string) => `update verdict set ${change} where id = '${id}'`;
const FOUR_EYES = /whoever wrote, edited or added evidence to a verdict cannot approve it/;
const DENIED = /permission denied/;
const OWNER = /must be owner/;

const UPDATES: Record<string, string> = {
  audit_event: `action = 'x'`,
  contributor: 'created_at = now()',
  approval: 'is_override = true',
  verdict_return: `reason = 'x'`,
  audit_checkpoint: `hash = '${OTHER_HASH}'`,
  published_claim: `snapshot = '{}'`,
};

/** What raw SQL as the desk's own role is refused, and what PostgreSQL says. */
const REFUSED: [what: string, sql: string, why: RegExp][] = [
  ['approving one’s own verdict', approval(proposed, people.author), FOUR_EYES],
  ['approving what one added evidence to', approval(proposed, people.helper), FOUR_EYES],
  ['approving as an editor', approval(proposed, people.editor), /only a reviewer approves/],
  ['approving as an admin', approval(proposed, people.admin), /only a reviewer approves/],
  ['approving as a disabled reviewer', approval(proposed, people.gone), /the approver is disabled/],
  [
    'approving another content than the present one',
    approval(proposed, people.reviewer, { hash: OTHER_HASH }),
    /changed since it was reviewed/,
  ],
  [
    'approving once more what is in force',
    approval(approved, people.reviewer, { hash: HASH }),
    /the verdict is APPROVED/,
  ],
  ['overriding as a reviewer', approval(proposed, people.author, { override: 'urgent' }), /only an admin overrides/],
  ['overriding without a reason', `${approval(proposed, people.admin).replace('false', 'true')}`, /override_says_why/],
  ['bringing a verdict into force without approval', setVerdict(proposed, `status = 'APPROVED'`), /needs 1 approval/],
  [
    'writing a verdict that is in force from the start',
    `insert into verdict (id, claim_id, number, status, rating, rationale, content_hash, proposed_by_id)
    select gen_random_uuid(), claim_id, 9, 'APPROVED', rating, rationale, content_hash, proposed_by_id from verdict limit 1`,
    /begins as PROPOSED/,
  ],
  [
    'giving a verdict another author',
    setVerdict(proposed, `proposed_by_id = '${people.editor}'`),
    /keeps its claim, number and author/,
  ],
  [
    'editing the rationale of an approved verdict',
    setVerdict(approved, `rationale = 'Other.'`),
    /an approved verdict is not edited/,
  ],
  [
    'editing the rating of an approved verdict',
    setVerdict(approved, `rating = 'CORROBORATED'`),
    /an approved verdict is not edited/,
  ],
  [
    'editing the hash of an approved verdict',
    setVerdict(approved, `content_hash = '${OTHER_HASH}'`),
    /an approved verdict is not edited/,
  ],
  [
    'taking an approved verdict back to PROPOSED',
    setVerdict(approved, `status = 'PROPOSED'`),
    /does not become PROPOSED/,
  ],
  [
    'editing the evidence of an approved verdict',
    `update evidence set note = 'x' where verdict_id = '${approved}'`,
    /evidence of a verdict that is APPROVED is not changed/,
  ],
  [
    'taking evidence from an approved verdict',
    `delete from evidence where verdict_id = '${approved}'`,
    /is not changed/,
  ],
  [
    'adding evidence to an approved verdict',
    `insert into evidence (id, verdict_id, kind, bearing, url, added_by_id)
    values (gen_random_uuid(), '${approved}', 'LINK', 'SUPPORTS', 'https://x.org', '${people.author}')`,
    /is not changed/,
  ],
  [
    'moving evidence to another verdict',
    `update evidence set verdict_id = '${proposed}' where verdict_id = '${approved}'`,
    /keeps its verdict/,
  ],
  [
    'adding evidence to a proposal under the hash that reviewers see',
    `insert into evidence (id, verdict_id, kind, bearing, url, added_by_id)
    values (gen_random_uuid(), '${proposed}', 'LINK', 'SUPPORTS', 'https://x.org', '${people.author}')`,
    /evidence of a sealed verdict/,
  ],
  [
    'editing a proposal under the hash that reviewers see',
    setVerdict(proposed, `rationale = 'Other.'`),
    /not edited under its hash/,
  ],
  [
    'lowering the approvals that a proposal needs',
    `update verdict set approvals_required = 2 where id = '${proposed}';
     update verdict set approvals_required = 1 where id = '${proposed}'`,
    /not edited under its hash/,
  ],
  [
    'approving before there is a content',
    approval(proposed, people.reviewer, { hash: UNSEALED }),
    /changed since it was reviewed/,
  ],
  [
    'coming back to an approved hash with another content',
    `${approval(proposed, people.reviewer)};
     update verdict set content_hash = '${UNSEALED}' where id = '${proposed}';
     update verdict set rationale = 'Other.' where id = '${proposed}';
     update verdict set content_hash = '${HASH}' where id = '${proposed}'`,
    /does not take a hash again/,
  ],
  [
    'approving after adding evidence past the list of contributors',
    `update verdict set content_hash = '${UNSEALED}' where id = '${proposed}';
     insert into evidence (id, verdict_id, kind, bearing, url, added_by_id)
       values (gen_random_uuid(), '${proposed}', 'LINK', 'SUPPORTS', 'https://x.org', '${people.reviewer}');
     update verdict set content_hash = '${OTHER_HASH}' where id = '${proposed}';
     ${approval(proposed, people.reviewer, { hash: OTHER_HASH })}`,
    FOUR_EYES,
  ],
  [
    'bringing a verdict into force without publishing it',
    `${approval(proposed, people.reviewer)}; ${setVerdict(proposed, `status = 'APPROVED'`)}`,
    /published in the same transaction/,
  ],
  [
    'withdrawing a verdict without telling the public',
    setVerdict(approved, `status = 'WITHDRAWN', withdrawal_reason = 'x'`),
    /published in the same transaction/,
  ],
  ['publishing a claim for the first time twice', publication(approved), /PUBLISHED once/],
  ['publishing a notice about nothing', publication(proposed, 'STALE'), /first PUBLISHED/],
  [
    'publishing after a withdrawal',
    `${publication(approved, 'WITHDRAWN')}; ${publication(approved, 'CORRECTED')}`,
    /withdrawn claim is not published again/,
  ],
  ['renumbering what is published', `update published_head set seq = 0`, DENIED],
  ['a second numbering', `insert into published_head (id, seq, at) values (2, 0, now())`, DENIED],
  ['deleting a verdict', `delete from verdict`, DENIED],
  ['deleting a revision', `delete from revision`, DENIED],
  ['deleting the head of the chain', `delete from audit_head`, DENIED],
  [
    'a second head of the chain',
    `insert into audit_head (id, seq, hash) values (2, 0, '${HASH}')`,
    /audit_head_is_one_row/,
  ],
  ['rewriting a personal part', `update audit_personal set data = '{"actorName":"x"}'`, DENIED],
  ...['audit_event', 'contributor', 'approval', 'verdict_return', 'audit_checkpoint', 'published_claim'].flatMap(
    (table): [string, string, RegExp][] => [
      [`updating ${table}`, `update ${table} set ${UPDATES[table]}`, DENIED],
      [`deleting from ${table}`, `delete from ${table}`, DENIED],
    ],
  ),
  ...[
    'audit_event',
    'audit_personal',
    'audit_head',
    'audit_checkpoint',
    'contributor',
    'approval',
    'verdict',
    'evidence',
    'published_claim',
    'person',
  ].map((table): [string, string, RegExp] => [`emptying ${table}`, `truncate ${table} cascade`, DENIED]),
  ['dropping a trigger', 'drop trigger approval_by_other_eyes on approval', OWNER],
  ['disabling a trigger', 'alter table audit_event disable trigger all', OWNER],
  [
    'replacing a rule',
    `create or replace function check_approval() returns trigger language plpgsql as 'begin return new; end'`,
    /must be owner|permission denied/,
  ],
  ['switching triggers off for the session', 'set session_replication_role = replica', DENIED],
  ['dropping the log', 'drop table audit_event cascade', OWNER],
  ['reading what migrations were applied', 'select * from _prisma_migrations', DENIED],
];

describe('raw SQL as the desk’s own role', () => {
  it.each(REFUSED)('%s is refused', async (_what, sql, why) => {
    await expect(app.query(sql)).rejects.toThrow(why);
  });

  it('lets another reviewer approve and the verdict come into force, so the rules refuse no honest work', async () => {
    await app.query('begin');
    await app.query(approval(proposed, people.reviewer));
    await app.query(setVerdict(proposed, `status = 'APPROVED'`));
    await app.query(publication(proposed));
    await app.query('set constraints all immediate');
    await app.query('rollback');
  });

  it('lets an admin override with a reason that stays', async () => {
    await app.query('begin');
    await app.query(approval(proposed, people.admin, { override: 'The night shift is alone.' }));
    await app.query(setVerdict(proposed, `status = 'APPROVED'`));
    await app.query('rollback');
  });
});

describe('the owner of the tables too', () => {
  it.each([
    'update audit_event set action = $$x$$',
    'delete from audit_event',
    'truncate audit_event cascade',
    'delete from approval',
    'truncate approval cascade',
    'update contributor set created_at = now()',
    'delete from verdict',
    'truncate verdict cascade',
    'update published_claim set snapshot = $${}$$',
    'delete from published_claim',
    'truncate published_claim cascade',
    'update audit_personal set data = $${}$$',
  ])('is refused “%s” as long as the triggers stand', async (sql) => {
    const owner = new pg.Client({ connectionString: test.url });
    await owner.connect();
    await expect(owner.query(sql).finally(() => owner.end())).rejects.toThrow(/is refused: its rows are kept/);
  });
});
