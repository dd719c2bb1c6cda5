import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@claimdesk/domain';
import { Database, type Person, type Transaction } from '@claimdesk/platform';
import { UnitOfWork } from '../unit-of-work.ts';
import { sameEmail } from './inputs.ts';
import { isPassword } from './password-hash.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { personActor, SessionsService, type Client, type OpenedSession } from './sessions.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

export interface SignedIn {
  person: Person;
  session: OpenedSession;
}

export interface SignInInput {
  email: string;
  password: string;
  /** Of the authenticator app, or a recovery code. */
  code?: string | null;
  client: Client;
}

/** Signing in. Nothing here tells who has an account: not the answer, not its time, not the throttle. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(SecondFactorService) private readonly secondFactor: SecondFactorService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
  ) {}

  /**
   * @throws DomainError SIGN_IN_FAILED, the same for an unknown address, a wrong password and a disabled person;
   * SECOND_FACTOR_REQUIRED or SECOND_FACTOR_WRONG only to who knows the password; TOO_MANY_ATTEMPTS
   */
  async signIn({ email, password, code, client }: SignInInput): Promise<SignedIn> {
    const signedIn = await this.throttle.guard(email, client.address, async () => {
      const person = await this.database.prisma.person.findUnique({ where: { email: sameEmail(email) } });
      const isRight = await isPassword(person?.passwordHash, password);
      if (!person || !isRight || person.disabledAt) throw refused();
      return this.open(person, client, 'password', code);
    });
    await this.throttle.sweep();
    return signedIn;
  }

  /** Opens the session of someone the issuer vouches for; a second factor is the issuer's to ask. */
  openFor(person: Person, client: Client): Promise<SignedIn> {
    return this.open(person, client, 'issuer');
  }

  private open(person: Person, client: Client, by: 'password' | 'issuer', code?: string | null): Promise<SignedIn> {
    return this.work.run(personActor(person), async ({ tx, audit }) => {
      if (!(await isStillSo(tx, person))) throw refused();
      if (by === 'password') await this.secondFactor.use(tx, person, code);
      const session = await this.sessions.open(tx, person.id, client);
      audit({ action: 'person.signed-in', subjectType: 'person', subjectId: person.id, after: { by } });
      return { person, session };
    });
  }
}

const refused = () => new DomainError('SIGN_IN_FAILED', 'E-mail or password is not right. Check both and try again.');

/** Locks the person's row: being disabled or given another password meanwhile comes before or after, never between. */
async function isStillSo(tx: Transaction, { id, passwordHash }: Person): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from person where id = ${id}::uuid and disabled_at is null
    and password_hash is not distinct from ${passwordHash}::text for no key update`;
  return rows.length === 1;
}
