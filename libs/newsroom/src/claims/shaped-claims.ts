import type { Transaction } from '@claimdesk/platform';
import type { AuditAction } from '../audit/audit-event.ts';

/** What a person does to a claim's wording or places; the machine leaves both alone from then on. */
const SHAPING: AuditAction[] = [
  'claim.edited',
  'claim.added',
  'claim.appearance-moved',
  'claim.merged',
  'claim.unmerged',
];

/**
 * Which of these claims a person has shaped, by the audit log. The matcher keeps their wording and their places, and
 * joins no two of them: so it never undoes what someone decided.
 */
export async function shapedByPeople(tx: Transaction, claimIds: string[]): Promise<Set<string>> {
  if (!claimIds.length) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct subject_id as id from audit_event
    where subject_type = 'claim' and subject_id = any(${claimIds}::uuid[])
      and actor_kind = 'PERSON' and action = any(${SHAPING})`;
  return new Set(rows.map(({ id }) => id));
}
