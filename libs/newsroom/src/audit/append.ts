import type { Actor } from '@claimdesk/domain';
import type { Transaction } from '@claimdesk/platform';
import type { AuditEntry } from './audit-event.ts';
import { commitmentTo, linkHash, newSalt, type Link } from './chain.ts';

interface Head {
  seq: bigint;
  hash: string;
  at: Date;
}

/**
 * Appends events to the chain within the transaction whose change they record. The head's row is locked from here to
 * the commit, so this is the last thing a unit of work does: writers wait for one another only that long. Two round
 * trips, however many events.
 */
export async function appendAudit(tx: Transaction, actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
  if (!entries.length) return;
  const facts = entries.map((entry) => prepared(actor, entry));
  const [head] = await tx.$queryRaw<Head[]>`
    with head as materialized (select seq, hash from audit_head where id = 1 for update)
    select seq, hash, clock_timestamp()::timestamptz(3) as at from head`;
  const rows = chained(head!, facts);
  const last = rows.at(-1)!;
  await tx.$executeRaw`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(
        seq bigint, at timestamptz, "actorKind" "ActorKind", "actorId" uuid, action text, "subjectType" text,
        "subjectId" uuid, before jsonb, after jsonb, commitment text, "prevHash" text, hash text, salt text, data jsonb)
    ), events as (
      insert into audit_event (seq, at, actor_kind, actor_id, action, subject_type, subject_id, before, after,
        commitment, prev_hash, hash)
      select seq, at, "actorKind", "actorId", action, "subjectType", "subjectId", before, after, commitment, "prevHash",
        hash from given
    ), personal as (
      insert into audit_personal (seq, salt, data) select seq, salt, data from given
    )
    update audit_head set seq = ${last.seq}::bigint, hash = ${last.hash} where id = 1`;
}

/** All of an event that does not depend on its place in the chain. */
function prepared(actor: Actor, entry: AuditEntry) {
  const salt = newSalt();
  const data = asStored({ actorName: actor.name, ...entry.personal });
  const { action, subjectType, subjectId } = entry;
  return {
    actorKind: actor.kind,
    actorId: actor.id,
    action,
    subjectType,
    subjectId,
    // Left out where there is none: NULL in the row, null in the hash.
    ...(entry.before ? { before: asStored(entry.before) } : {}),
    ...(entry.after ? { after: asStored(entry.after) } : {}),
    commitment: commitmentTo(salt, data),
    salt,
    data,
  };
}

function chained(head: Head, facts: ReturnType<typeof prepared>[]) {
  let { seq, hash } = head;
  const at = head.at.toISOString();
  return facts.map((fact) => {
    seq += 1n;
    const prevHash = hash;
    const { salt, data, ...covered } = fact;
    const link: Link = { before: null, after: null, ...covered, seq: String(seq), at };
    hash = linkHash(prevHash, link);
    return { ...covered, seq: String(seq), at, prevHash, hash, salt, data };
  });
}

/** As PostgreSQL will give it back: no dates, no undefined, no half of a surrogate pair and no NUL, which jsonb refuses. */
function asStored(value: object): object {
  const plain = (_key: string, item: unknown) =>
    typeof item === 'string' ? item.toWellFormed().replaceAll('\u0000', '\ufffd') : item;
  return JSON.parse(JSON.stringify(value, plain)) as object;
}
