import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@claimdesk/domain';
import { Database, isDuplicate, type Person } from '@claimdesk/platform';
import { UnitOfWork } from '../unit-of-work.ts';
import { sameEmail } from './inputs.ts';
import { personActor, type Client } from './sessions.service.ts';
import { SignInService, type SignedIn } from './sign-in.service.ts';

/** What an OpenID Connect issuer says about someone. */
export interface IssuedIdentity {
  issuer: string;
  subject: string;
  email: string | null;
  isEmailVerified: boolean;
}

const refused = (message: string) => new DomainError('SIGN_IN_FAILED', message);

/** Signing in with an account at an OpenID Connect issuer. It opens no new places: people are invited first. */
@Injectable()
export class IdentitiesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SignInService) private readonly signIns: SignInService,
  ) {}

  /** @throws DomainError SIGN_IN_FAILED with a sentence for the person in front of the screen */
  async signIn(identity: IssuedIdentity, client: Client): Promise<SignedIn> {
    const person = (await this.known(identity)) ?? (await this.link(identity));
    if (person.disabledAt) throw nobodyHere();
    return this.signIns.openFor(person, client);
  }

  /** By its subject, which stays the same when the address changes. */
  private async known({ issuer, subject }: IssuedIdentity): Promise<Person | null> {
    const identity = await this.database.prisma.identity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      include: { person: true },
    });
    return identity?.person ?? null;
  }

  /** The first time, the address decides; an address the issuer has not verified could be anyone's. */
  private async link({ issuer, subject, email, isEmailVerified }: IssuedIdentity): Promise<Person> {
    if (!email || !isEmailVerified)
      throw refused(
        'Your account has no verified e-mail address, by which the desk would know you. Have it verified there, or sign in with your password.',
      );
    const person = await this.database.prisma.person.findUnique({
      where: { email: sameEmail(email) },
      include: { identities: { where: { issuer } } },
    });
    if (!person || person.disabledAt) throw nobodyHere();
    // A mailbox that was given to someone else must not hand over the place at the desk with it.
    if (person.identities.length)
      throw refused(
        'Your place at this desk is linked to another account there. Sign in with that one, or ask an admin.',
      );
    await this.work
      .run(personActor(person), async ({ tx, audit }) => {
        await tx.identity.create({ data: { issuer, subject, personId: person.id } });
        audit({
          action: 'person.changed',
          subjectType: 'person',
          subjectId: person.id,
          after: { identity: issuer },
          personal: { name: person.name },
        });
      })
      .catch((error: unknown) => {
        // The same person in two tabs at once: the other one has linked it.
        if (!isDuplicate(error)) throw error;
      });
    return person;
  }
}

const nobodyHere = () =>
  refused(
    'There is no place for you at this desk. Ask one of its admins to invite you under the address of this account.',
  );
