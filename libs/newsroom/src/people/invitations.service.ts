import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor, type Role } from '@claimdesk/domain';
import { Database, type Invitation, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { authorise } from './authorise.ts';
import { Clock, DAY, later } from './clock.ts';
import { checkedEmail, checkedId, checkedName } from './inputs.ts';
import { hashPassword } from './password-hash.ts';
import { checkPassword } from './password-rules.ts';
import { addressTaken, createPerson } from './people.service.ts';
import { SessionsService, personActor, type Client } from './sessions.service.ts';
import type { SignedIn } from './sign-in.service.ts';
import { newToken, tokenHash } from './tokens.ts';

export const INVITATION_DAYS = 7;

/** A place at the desk, offered by a link that its admin hands on. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Invites someone; the token is told this once. An earlier invitation to the same address no longer holds.
   * @throws DomainError INPUT_INVALID, also when the address belongs to someone at the desk
   */
  async invite(
    actor: Actor,
    input: { email: string; name: string; role: Role },
  ): Promise<{ invitation: Invitation; token: string }> {
    authorise(actor, 'people:manage');
    const [email, name, token] = [checkedEmail(input.email), checkedName(input.name), newToken()];
    return this.work.run(actor, async (work) => {
      if (await work.tx.person.findUnique({ where: { email }, select: { id: true } })) throw addressTaken();
      const earlier = await work.tx.invitation.findMany({ where: { email, ...this.open() } });
      for (const { id } of earlier) await this.close(work, id);
      const now = this.clock.now();
      const invitation = await work.tx.invitation.create({
        data: {
          ...{ id: uuid(), email, name, role: input.role, tokenHash: tokenHash(token), invitedById: actor.id },
          ...{ createdAt: now, expiresAt: later(now, INVITATION_DAYS * DAY) },
        },
      });
      work.audit({
        action: 'invitation.sent',
        subjectType: 'invitation',
        subjectId: invitation.id,
        after: { role: input.role },
        personal: { email, name },
      });
      return { invitation, token };
    });
  }

  /** Those that can still be accepted, the newest first. */
  async list(actor: Actor): Promise<Invitation[]> {
    authorise(actor, 'people:manage');
    return this.database.prisma.invitation.findMany({
      where: { ...this.open(), expiresAt: { gt: this.clock.now() } },
      orderBy: { createdAt: 'desc' },
    });
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    authorise(actor, 'people:manage');
    await this.work.run(actor, async (work) => {
      if (!(await this.close(work, checkedId(id, noInvitation)))) throw noInvitation();
    });
  }

  /**
   * What the holder of a link is offered.
   * @throws DomainError NOT_FOUND or TRANSITION_NOT_ALLOWED, saying what became of it
   */
  async byToken(token: string): Promise<Invitation> {
    const invitation = await this.database.prisma.invitation.findUnique({ where: { tokenHash: tokenHash(token) } });
    return this.checked(invitation);
  }

  /** Takes the place: the person exists from now on and is signed in. */
  async accept({ token, password, client }: { token: string; password: string; client: Client }): Promise<SignedIn> {
    const offered = await this.byToken(token);
    checkPassword(password, offered);
    const passwordHash = await hashPassword(password);
    const id = uuid();
    const { email, name, role } = offered;
    // The one who accepts is the actor, though they come to be only now.
    return this.work.run(personActor({ id, name, role }), async (work) => {
      this.checked(await lockedInvitation(work.tx, offered.id));
      await work.tx.invitation.update({ where: { id: offered.id }, data: { acceptedAt: this.clock.now() } });
      work.audit({ action: 'invitation.accepted', subjectType: 'invitation', subjectId: offered.id });
      const person = await createPerson(work, { id, email, name, role, passwordHash });
      return { person, session: await this.sessions.open(work.tx, id, client) };
    });
  }

  private open() {
    return { acceptedAt: null, revokedAt: null };
  }

  private async close({ tx, audit }: Work, id: string): Promise<boolean> {
    const where = { id, ...this.open() };
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: this.clock.now() } });
    if (count) audit({ action: 'invitation.revoked', subjectType: 'invitation', subjectId: id });
    return count === 1;
  }

  private checked(invitation: Invitation | null): Invitation {
    const refuse = (what: string): never => {
      throw new DomainError('TRANSITION_NOT_ALLOWED', `This invitation ${what}`);
    };
    if (!invitation)
      throw new DomainError(
        'NOT_FOUND',
        'This invitation is not known. Check that the link is complete, or ask for a new one.',
      );
    if (invitation.acceptedAt) refuse('was accepted already. Sign in instead.');
    if (invitation.revokedAt) refuse('was revoked. Ask an admin of the desk for a new one.');
    if (invitation.expiresAt <= this.clock.now()) refuse('has expired. Ask an admin of the desk for a new one.');
    return invitation;
  }
}

const noInvitation = () =>
  new DomainError('NOT_FOUND', 'There is no such invitation, or it was accepted or revoked already.');

async function lockedInvitation(tx: Transaction, id: string): Promise<Invitation | null> {
  await tx.$queryRaw`select 1 from invitation where id = ${id}::uuid for update`;
  return tx.invitation.findUnique({ where: { id } });
}
