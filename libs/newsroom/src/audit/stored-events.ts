import type { Database } from '@claimdesk/platform';
import type { PoolClient } from 'pg';
import type { ChainHead, StoredEvent } from './chain-walk.ts';
import type { NoteSignature } from './checkpoint-note.ts';

/** Large enough to keep PostgreSQL busy, small enough that hashing one leaves the process responsive. */
const BATCH = 2_000;

/** A batch as one JSON text: read back at once, in a third of the time that rows and columns take. */
const EVENTS = `select json_agg(json_build_array(seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    actor_kind, actor_id, action, subject_type, subject_id, before, after, commitment, prev_hash, hash, salt, data) order by seq)::text
  from (select e.*, p.salt, p.data from audit_event e left join audit_personal p on p.seq = e.seq and p.seq > $1
    where e.seq > $1 order by e.seq limit ${BATCH}) batch`;

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
    // Both tables are read along their keys; without statistics the planner would hash a whole one for every batch.
    await client.query('set local enable_hashjoin = off; set local enable_seqscan = off; set local enable_sort = off');
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
  const fetch = async (seq: number) => {
    const { rows } = await client.query<[string | null]>({
      name: 'audit',
      text: EVENTS,
      values: [seq],
      rowMode: 'array',
    });
    return rows[0]?.[0] ?? '[]';
  };
  let coming = fetch(after);
  for (;;) {
    const rows = JSON.parse(await coming) as Columns[];
    if (!rows.length) return;
    coming = rows.length < BATCH ? Promise.resolve('[]') : fetch(Number(rows.at(-1)![0]));
    // Whoever stops early leaves this one unread; its failure would be nobody's.
    coming.catch(() => {});
    yield rows.map(toEvent);
  }
}

type Columns = [
  ...[seq: string, at: string, actorKind: string, actorId: string | null, action: string],
  ...[subjectType: string, subjectId: string, before: unknown, after: unknown, commitment: string | null],
  ...[prevHash: string, hash: string, salt: string | null, data: unknown],
];

function toEvent(row: Columns): StoredEvent {
  const [seq, at, actorKind, actorId, action, subjectType, subjectId, before, after, commitment, prevHash, hash] = row;
  const link = { seq, at, actorKind, actorId, action, subjectType, subjectId, before, after, commitment };
  return { ...link, prevHash, hash, salt: row[12], personal: row[13] };
}
