import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor, type Role } from '@claimdesk/domain';
import { Database, isDuplicate, type Person, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import type { AuditEntry } from '../audit/audit-event.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { authorise } from './authorise.ts';
import { Clock } from './clock.ts';
import { checkedEmail, checkedId, checkedName, checkedRole, nobodyThere, sameEmail } from './inputs.ts';
import { hashPassword } from './password-hash.ts';
import { checkPassword } from './password-rules.ts';
import { endSessions } from './sessions.service.ts';

export interface PersonInput {
  email: string;
  name: string;
  role: Role;
  password: string;
}

export interface PersonChange {
  id: string;
  /** Of the person, as you saw them. */
  version: number;
  name?: string | null;
  role?: Role | null;
}

/** The people of the desk. Nobody is ever deleted: their work keeps their name. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes sure a person exists with this role and password; the demo's personas are made by it. */
  async ensure(actor: Actor, input: PersonInput): Promise<Person> {
    if (actor.kind !== 'SYSTEM') throw new DomainError('FORBIDDEN', 'Only the desk itself sets people up this way.');
    const email = sameEmail(input.email);
    const passwordHash = await hashPassword(input.password);
    return this.work.run(actor, async ({ tx, audit }) => {
      const before = await tx.person.findUnique({ where: { email } });
      const data = { name: input.name, role: input.role, passwordHash };
      const person = await tx.person.upsert({ where: { email }, create: { id: uuid(), email, ...data }, update: data });
      if (!before) audit(createdEntry(person));
      return person;
    });
  }

  /**
   * Adds someone with a password; how the first admin comes to be. Everyone else is better invited.
   * @throws DomainError INPUT_INVALID, also when the address is taken
   */
  async add(actor: Actor, input: Omit<PersonInput, 'role'> & { role: string }): Promise<Person> {
    authorise(actor, 'people:manage');
    const person = {
      email: checkedEmail(input.email),
      name: checkedName(input.name),
      role: checkedRole(input.role),
    };
    checkPassword(input.password, person);
    const passwordHash = await hashPassword(input.password);
    return this.work.run(actor, (work) => createPerson(work, { ...person, passwordHash }));
  }

  byId(id: string): Promise<Person | null> {
    return this.database.prisma.person.findUnique({ where: { id } });
  }

  /** @throws DomainError NOT_FOUND */
  async byEmail(actor: Actor, email: string): Promise<Person> {
    authorise(actor, 'people:manage');
    const person = await this.database.prisma.person.findUnique({ where: { email: sameEmail(email) } });
    if (!person) throw new DomainError('NOT_FOUND', `There is nobody with the address ${email} at this desk.`);
    return person;
  }

  /** Everyone, by name; those who are disabled at the end. */
  async list(actor: Actor): Promise<Person[]> {
    if (actor.kind !== 'SYSTEM') authorise(actor, 'people:read');
    return this.database.prisma.person.findMany({
      orderBy: [{ disabledAt: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    });
  }

  /**
   * Changes name or role.
   * @throws DomainError VERSION_CONFLICT, NOT_FOUND, TRANSITION_NOT_ALLOWED for the last admin
   */
  async change(actor: Actor, { id, version, name, role }: PersonChange): Promise<Person> {
    authorise(actor, 'people:manage');
    const wanted = { ...(name != null ? { name: checkedName(name) } : {}), ...(role != null ? { role } : {}) };
    return this.work.run(actor, async ({ tx, audit }) => {
      const before = await locked(tx, id);
      if (before.version !== version) throw changedMeanwhile(before);
      const { name: newName, role: newRole } = { ...before, ...wanted };
      if (newName === before.name && newRole === before.role) return before;
      if (newRole !== 'ADMIN') await keepAnAdmin(tx, before);
      const person = await tx.person.update({ where: { id }, data: { ...wanted, version: { increment: 1 } } });
      // Names stay out of the chain itself: only that the name was changed is said there.
      audit({
        action: 'person.changed',
        subjectType: 'person',
        subjectId: id,
        before: newRole !== before.role ? { role: before.role } : {},
        after: {
          ...(newName !== before.name ? { name: true } : {}),
          ...(newRole !== before.role ? { role: newRole } : {}),
        },
        personal: { name: person.name, ...(newName !== before.name ? { nameBefore: before.name } : {}) },
      });
      return person;
    });
  }

  /** Shuts someone out at once: their sessions end, their work stays. Done again, it changes nothing. */
  async disable(actor: Actor, id: string): Promise<Person> {
    authorise(actor, 'people:manage');
    return this.work.run(actor, async (work) => {
      const { tx, audit } = work;
      const before = await locked(tx, id);
      if (before.disabledAt) return before;
      await keepAnAdmin(tx, before);
      await endSessions(work, id);
      audit({ action: 'person.disabled', subjectType: 'person', subjectId: id, personal: { name: before.name } });
      return tx.person.update({
        where: { id },
        data: { disabledAt: this.clock.now(), version: { increment: 1 } },
      });
    });
  }

  /** Lets someone in again, with the password they had. */
  async enable(actor: Actor, id: string): Promise<Person> {
    authorise(actor, 'people:manage');
    return this.work.run(actor, async ({ tx, audit }) => {
      const before = await locked(tx, id);
      if (!before.disabledAt) return before;
      audit({ action: 'person.enabled', subjectType: 'person', subjectId: id, personal: { name: before.name } });
      return tx.person.update({ where: { id }, data: { disabledAt: null, version: { increment: 1 } } });
    });
  }
}

/**
 * Adds a person within a change.
 * @throws DomainError INPUT_INVALID when the address is taken
 */
export async function createPerson(
  { tx, audit }: Work,
  data: { id?: string; email: string; name: string; role: Role; passwordHash: string },
): Promise<Person> {
  try {
    const person = await tx.person.create({ data: { ...data, id: data.id ?? uuid() } });
    audit(createdEntry(person));
    return person;
  } catch (error) {
    if (isDuplicate(error)) throw addressTaken();
    throw error;
  }
}

const createdEntry = ({ id, name, email, role }: Person): AuditEntry => ({
  action: 'person.created',
  subjectType: 'person',
  subjectId: id,
  after: { role },
  personal: { name, email },
});

export const addressTaken = () =>
  new DomainError('INPUT_INVALID', 'Someone at this desk has this e-mail address already.', { field: 'email' });

async function locked(tx: Transaction, id: string): Promise<Person> {
  // Admins are locked in one order by everyone who takes one away, so that two who disable each other cannot both win.
  await tx.$queryRaw`
    select 1 from person where id = ${checkedId(id, nobodyThere)}::uuid or (role = 'ADMIN' and disabled_at is null) order by id for no key update`;
  const person = await tx.person.findUnique({ where: { id } });
  if (!person) throw nobodyThere();
  return person;
}

/** @throws DomainError TRANSITION_NOT_ALLOWED when nobody could manage people any more */
async function keepAnAdmin(tx: Transaction, leaving: Person): Promise<void> {
  if (leaving.role !== 'ADMIN' || leaving.disabledAt) return;
  const others = await tx.person.count({ where: { role: 'ADMIN', disabledAt: null, id: { not: leaving.id } } });
  if (others) return;
  throw new DomainError(
    'TRANSITION_NOT_ALLOWED',
    `${leaving.name} is the last admin of this desk. Make someone else an admin first.`,
  );
}

function changedMeanwhile({ name, role, version, disabledAt }: Person): DomainError {
  return new DomainError(
    'VERSION_CONFLICT',
    `Someone changed this person meanwhile: now ${name}, ${role.toLowerCase()}${disabledAt ? ', disabled' : ''}. Look again and repeat your change.`,
    { current: { name, role, version } },
  );
}
