import { Inject, Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { DomainError, type Actor, type Role } from '@claimdesk/domain';
import { Database, type Person } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../unit-of-work.ts';

/** argon2id as OWASP's password storage sheet asks at least: 19 MiB, two passes. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface PersonInput {
  email: string;
  name: string;
  role: Role;
  password: string;
}

/** The people of the desk. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** Makes sure a person exists with this role and password; the demo's personas are made by it. */
  async ensure(actor: Actor, input: PersonInput): Promise<Person> {
    if (actor.kind !== 'SYSTEM') throw new DomainError('FORBIDDEN', 'Only the desk itself sets people up this way.');
    const email = input.email.trim().toLowerCase();
    const passwordHash = await hash(input.password, ARGON2);
    return this.work.run(actor, async ({ tx, audit }) => {
      const before = await tx.person.findUnique({ where: { email } });
      const data = { name: input.name, role: input.role, passwordHash };
      const person = await tx.person.upsert({ where: { email }, create: { id: uuid(), email, ...data }, update: data });
      if (!before)
        audit({
          action: 'person.created',
          subjectType: 'person',
          subjectId: person.id,
          after: { role: person.role },
          personal: { name: person.name },
        });
      return person;
    });
  }

  byId(id: string): Promise<Person | null> {
    return this.database.prisma.person.findUnique({ where: { id } });
  }
}
