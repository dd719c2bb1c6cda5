import type { Actor } from '@claimdesk/domain';
import type { Prisma, Transaction } from '@claimdesk/platform';
import type { AuditEntry } from './audit-event.ts';
import { commitmentTo, linkHash, newSalt, type Link } from './chain.ts';

/**
 * Appends events to the chain within the transaction whose change they record. The head's row is locked from here to
 * the commit, so this is the last thing a unit of work does: writers wait for one another only that long.
 */
export async function appendAudit(tx: Transaction, actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
  if (!entries.length) return;
  const [head] = await tx.$queryRaw<{ seq: bigint; hash: string; at: Date }[]>`
    select seq, hash, clock_timestamp()::timestamptz(3) as at from audit_head where id = 1 for update`;
  let { seq, hash } = head!;
  const events: Prisma.AuditEventCreateManyInput[] = [];
  const personal: Prisma.AuditPersonalCreateManyInput[] = [];
  for (const entry of entries) {
    seq += 1n;
    const salt = newSalt();
    const data = { actorName: actor.name, ...entry.personal };
    const link: Link = {
      seq: String(seq),
      at: head!.at.toISOString(),
      actorKind: actor.kind,
      actorId: actor.id,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      before: entry.before ?? null,
      after: entry.after ?? null,
      commitment: commitmentTo(salt, data),
    };
    const prevHash = hash;
    hash = linkHash(prevHash, link);
    events.push({
      ...link,
      seq,
      at: head!.at,
      actorKind: actor.kind,
      before: entry.before ?? undefined,
      after: entry.after ?? undefined,
      prevHash,
      hash,
    });
    personal.push({ seq, salt, data });
  }
  await tx.auditEvent.createMany({ data: events });
  await tx.auditPersonal.createMany({ data: personal });
  await tx.$executeRaw`update audit_head set seq = ${seq}, hash = ${hash} where id = 1`;
}
