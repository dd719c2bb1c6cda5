import type { Actor } from '@claimdesk/domain';
import type { Transaction } from '@claimdesk/platform';
import type { AuditEntry } from './audit-event.ts';
import { commitmentTo, linkText, newSalt } from './chain.ts';

/**
 * Appends events to the chain within the transaction whose change they record. The head's row is locked from here to
 * the commit, so this is the last thing a unit of work does: writers wait for one another only that long. One round
 * trip, however many events: PostgreSQL puts time, number and hash in under the lock; verification computes them anew.
 */
export async function appendAudit(tx: Transaction, actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
  if (!entries.length) return;
  const given = JSON.stringify(entries.map((entry) => prepared(actor, entry)));
  await tx.$executeRaw`
    with recursive given as materialized (
      select ${given}::jsonb as list
    ), head as materialized (
      select seq, hash from audit_head where id = 1 for update
    ), start as materialized (
      select seq, hash, clock_timestamp()::timestamptz(3) as at from head
    ), chain as (
      select 0 as n, seq, at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as iso,
        null::text as prev_hash, hash::text as hash, null::jsonb as event from start
      union all
      select n + 1, seq + 1, at, iso, hash,
        encode(sha256(convert_to(concat(hash, list->n->>'opening', iso, list->n->>'middle', seq + 1, list->n->>'ending'), 'UTF8')), 'hex'),
        list->n
      from chain, given where n < jsonb_array_length(list)
    ), events as (
      insert into audit_event (seq, at, actor_kind, actor_id, action, subject_type, subject_id, before, after,
        commitment, prev_hash, hash)
      select seq, at, (event->>'actorKind')::"ActorKind", (event->>'actorId')::uuid, event->>'action',
        event->>'subjectType', (event->>'subjectId')::uuid, event->'before', event->'after', event->>'commitment',
        prev_hash, hash from chain where n > 0
    ), personal as (
      insert into audit_personal (seq, salt, data) select seq, event->>'salt', event->'data' from chain where n > 0
    )
    -- Joined, not a sub-select: where another writer was waited for, PostgreSQL checks the row anew with this very result.
    update audit_head set seq = last.seq, hash = last.hash
      from (select seq, hash from chain order by n desc limit 1) last where audit_head.id = 1`;
}

/** All of an event that does not depend on its place in the chain. */
function prepared(actor: Actor, entry: AuditEntry) {
  const salt = newSalt();
  const data = asStored({ actorName: actor.name, ...entry.personal });
  const { action, subjectType, subjectId } = entry;
  const facts = { actorKind: actor.kind, actorId: actor.id, action, subjectType, subjectId };
  const before = entry.before && asStored(entry.before);
  const after = entry.after && asStored(entry.after);
  const commitment = commitmentTo(salt, data);
  // Left out where there is no before or after: NULL in the row, null in the hash.
  const text = linkText({ ...facts, before: before ?? null, after: after ?? null, commitment });
  return { ...facts, before, after, commitment, salt, data, ...text };
}

/** As PostgreSQL will give it back: no dates, no undefined, no half of a surrogate pair and no NUL, which jsonb refuses. */
function asStored(value: object): object {
  const plain = (_key: string, item: unknown) =>
    typeof item === 'string' ? item.toWellFormed().replaceAll('\u0000', '\ufffd') : item;
  return JSON.parse(JSON.stringify(value, plain)) as object;
}
