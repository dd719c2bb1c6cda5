import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { ANONYMOUS, DomainError, type Actor } from '@claimdesk/domain';
import { Database, type Person } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { ARGON2 } from './people.service.ts';

/** A session ends this long after sign-in, whatever happens. */
export const SESSION_HOURS = 12;
/** Checked for addresses that are not known, so that the answer takes as long. */
const NOBODY = hash(randomBytes(16).toString('hex'), ARGON2);

/** Signing in and out. The browser holds a random token, the database only its hash. */
@Injectable()
export class SessionsService {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws DomainError SIGN_IN_FAILED, the same for an unknown address and a wrong password */
  async signIn(email: string, password: string): Promise<{ person: Person; token: string; expiresAt: Date }> {
    const person = await this.database.prisma.person.findUnique({ where: { email: email.trim().toLowerCase() } });
    const matches = await verify(person?.passwordHash ?? (await NOBODY), password).catch(() => false);
    if (!person?.passwordHash || !matches || person.disabledAt)
      throw new DomainError('SIGN_IN_FAILED', 'E-mail or password is not right. Check both and try again.');
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + SESSION_HOURS * 3_600_000);
    await this.database.prisma.session.create({
      data: { id: uuid(), tokenHash: tokenHash(token), personId: person.id, expiresAt },
    });
    return { person, token, expiresAt };
  }

  async signOut(token: string): Promise<void> {
    await this.database.prisma.session.deleteMany({ where: { tokenHash: tokenHash(token) } });
  }

  /** Who holds this token: a person, or nobody. */
  async actorFor(token: string | null | undefined): Promise<Actor> {
    if (!token) return ANONYMOUS;
    const session = await this.database.prisma.session.findUnique({
      where: { tokenHash: tokenHash(token) },
      include: { person: true },
    });
    if (!session || session.expiresAt < new Date() || session.person.disabledAt) return ANONYMOUS;
    const { id, name, role } = session.person;
    return { kind: 'PERSON', id, name, role };
  }
}

const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex');
