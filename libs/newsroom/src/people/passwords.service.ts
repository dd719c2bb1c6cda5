import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { Database, type Person } from '@claimdesk/platform';
import { UnitOfWork } from '../unit-of-work.ts';
import { authorise } from './authorise.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { checkPassword } from './password-rules.ts';
import { SessionsService, type Client, type OpenedSession } from './sessions.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** What someone who is signed in does with their own password. */
@Injectable()
export class PasswordsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(SessionsService) private readonly sessions: SessionsService,
  ) {}

  /** Sets a new password; every other session ends. */
  async change(
    actor: Actor,
    { current, next, client }: { current: string; next: string; client: Client },
  ): Promise<OpenedSession> {
    authorise(actor, 'profile:manage');
    return this.confirmed(actor, current, client, async (person) => {
      checkPassword(next, person);
      const passwordHash = await hashPassword(next);
      return this.work.run(actor, async (work) => {
        const { tx, audit } = work;
        await tx.person.update({ where: { id: person.id }, data: { passwordHash } });
        audit({ action: 'person.password-changed', subjectType: 'person', subjectId: person.id });
        return this.sessions.rotate(work, person.id, client);
      });
    });
  }

  /**
   * Does what needs the password once more. Throttled like signing in, so that a stolen session cannot guess it.
   * @throws DomainError SIGN_IN_FAILED or TOO_MANY_ATTEMPTS
   */
  async confirmed<T>(
    actor: Actor,
    password: string,
    client: Client,
    change: (person: Person) => Promise<T>,
  ): Promise<T> {
    const person = await this.database.prisma.person.findUniqueOrThrow({ where: { id: actor.id! } });
    return this.throttle.guard(person.email, client.address, async () => {
      if (!(await isPassword(person.passwordHash, password)))
        throw new DomainError('SIGN_IN_FAILED', 'The current password is not right.');
      return change(person);
    });
  }
}
