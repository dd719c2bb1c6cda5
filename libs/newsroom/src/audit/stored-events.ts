import type { Database } from '@claimdesk/platform';
import type { PoolClient } from 'pg';
import type { ChainHead, StoredEvent } from './chain-walk.ts';
import type { NoteSignature } from './checkpoint-note.ts';

/** Large enough to keep PostgreSQL busy, small enough that hashing one leaves the process responsive. */
const BATCH = 2_000;

const EVENTS = `select e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.actor_kind::text, e.actor_id,
  e.action, e.subject_type, e.subject_id, e.before::text, e.after::text, e.commitment, e.prev_hash, e.hash, p.salt, p.data::text
  from audit_event e left join audit_personal p on p.seq = e.seq where e.seq > $1 order by e.seq limit ${BATCH}`;

/** The log as one moment saw it, however long the reading takes. */
export interface LogSnapshot {
  head: ChainHead;
  checkpoints: (ChainHead & NoteSignature)[];
  /** In order of seq, from the first behind the one given. */
  eventsAfter(seq: number): AsyncGenerator<StoredEvent[]>;
}

export async function withLogSnapshot<T>(database: Database, read: (log: LogSnapshot) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin isolation level repeatable read read only');
    const [head] = (await client.query<ChainHead>('select seq::float8 as seq, hash from audit_head where id = 1')).rows;
    const checkpoints = await client.query<ChainHead & NoteSignature>(
      'select seq::float8 as seq, hash, signature, key_id as "keyId" from audit_checkpoint order by seq',
    );
    return await read({
      head: head ?? { seq: 0, hash: '' },
      checkpoints: checkpoints.rows,
      eventsAfter: (seq) => batches(client, seq),
    });
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    await client.query('rollback').catch(() => {});
    // A connection that failed is closed rather than given back.
    client.release(failure);
  }
}

/** Asks for the next batch before it hands out this one: PostgreSQL reads while we hash. */
async function* batches(client: PoolClient, after: number): AsyncGenerator<StoredEvent[]> {
  const fetch = async (seq: number) =>
    (await client.query<Columns>({ name: 'audit-batch', text: EVENTS, values: [seq], rowMode: 'array' })).rows;
  let coming = fetch(after);
  for (;;) {
    const rows = await coming;
    if (!rows.length) return;
    const isLast = rows.length < BATCH;
    coming = isLast ? Promise.resolve([]) : fetch(Number(rows.at(-1)![0]));
    // Whoever stops early leaves this one unread; its failure would be nobody's.
    coming.catch(() => {});
    yield rows.map(toEvent);
  }
}

type Columns = [string, string, string, ...(string | null)[]];

const parsed = (text: string | null | undefined): unknown => (text == null ? null : JSON.parse(text));

function toEvent(row: Columns): StoredEvent {
  return {
    seq: row[0],
    at: row[1],
    actorKind: row[2],
    actorId: row[3] ?? null,
    action: row[4]!,
    subjectType: row[5]!,
    subjectId: row[6]!,
    before: parsed(row[7]),
    after: parsed(row[8]),
    commitment: row[9] ?? null,
    prevHash: row[10]!,
    hash: row[11]!,
    salt: row[12] ?? null,
    personal: parsed(row[13]),
  };
}
