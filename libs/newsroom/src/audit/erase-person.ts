import { DomainError, type Actor } from '@claimdesk/domain';
import type { Person, Transaction } from '@claimdesk/platform';
import { isId } from '../paging.ts';

export const ERASED_NAME = 'Erased person';

/**
 * Takes a person's name, address and means of signing in out of every table, and the personal parts of the audit events
 * that name them. Their work stays, under a placeholder, and so does the person's id.
 * @throws DomainError NOT_FOUND, FORBIDDEN for oneself
 */
export async function erasePerson(tx: Transaction, actor: Actor, personId: string): Promise<Person> {
  if (actor.id === personId)
    throw new DomainError('FORBIDDEN', 'Nobody erases their own data: ask another admin, so that the desk keeps one.');
  const [found] = isId(personId)
    ? await tx.$queryRaw<{ email: string; name: string }[]>`
        select email, name from person where id = ${personId}::uuid for update`
    : [];
  if (!found) throw new DomainError('NOT_FOUND', 'There is no such person.');
  await erasePersonalParts(tx, personId, found);
  await tx.session.deleteMany({ where: { personId } });
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.identity.deleteMany({ where: { personId } });
  const email = `erased-${personId}@erased.invalid`;
  await tx.invitation.updateMany({ where: { email: found.email }, data: { email, name: ERASED_NAME } });
  return tx.person.update({
    where: { id: personId },
    data: {
      email,
      name: ERASED_NAME,
      passwordHash: null,
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      disabledAt: new Date(),
      version: { increment: 1 },
    },
  });
}

/**
 * Parts of what the person did, of what was done to them, and those of others that mention them by id, address or a name
 * they ever had. Of others' parts the author's name is not looked at: a namesake keeps theirs.
 */
async function erasePersonalParts(tx: Transaction, personId: string, now: { email: string; name: string }) {
  await tx.$executeRaw`
    with own as (
      select e.seq, p.data, e.actor_id = ${personId}::uuid as did,
        e.subject_type = 'person' and e.subject_id = ${personId}::uuid as underwent
      from audit_event e join audit_personal p on p.seq = e.seq
      where e.actor_id = ${personId}::uuid or (e.subject_type = 'person' and e.subject_id = ${personId}::uuid)
    ), identifying as (
      select ${personId}::text as value union select ${now.email} union select ${now.name}
      union select data->>'actorName' from own where did
      union select data->>key from own, unnest(array['name', 'nameBefore', 'email', 'emailBefore']) key where underwent
    )
    delete from audit_personal p using audit_event e
    where e.seq = p.seq and (
      e.seq in (select seq from own)
      or exists (
        select from jsonb_path_query(
          case when e.actor_id = ${personId}::uuid then p.data else p.data - 'actorName' end, 'strict $.**') part
        where jsonb_typeof(part) = 'string' and part #>> '{}' in (select value from identifying where value is not null)
      )
    )`;
}
