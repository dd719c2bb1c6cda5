import { Inject, Injectable } from '@nestjs/common';
import { ANONYMOUS, DomainError, type Actor } from '@claimdesk/domain';
import { Database, type LiveEvent, type Person, type Session, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { authorise } from './authorise.ts';
import { Clock, HOUR, later, MINUTE } from './clock.ts';
import { deviceOf } from './device.ts';
import { checkedId, nobodyThere } from './inputs.ts';
import { newToken, tokenHash } from './tokens.ts';

/** A session ends this long after sign-in, whatever happens. */
export const SESSION_HOURS = 12;
/** A session that is not used for this long ends. */
export const IDLE_MINUTES = 30;
/** How exact `lastSeenAt` is: not every request needs to write. */
const SEEN_EVERY = MINUTE;
const USER_AGENT_LENGTH = 300;

/** The browser at the other end, as far as it can be seen. */
export interface Client {
  address: string | null;
  userAgent: string | null;
  /** The session token it brought along. */
  token: string | null;
}

/** The token that the browser gets; it is kept nowhere else. */
export interface OpenedSession {
  token: string;
  expiresAt: Date;
}

export interface OwnSession {
  id: string;
  device: string;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  isThis: boolean;
}

export const SESSIONS_ENDED = 'sessions-ended';
/** Some or all sessions of someone have ended: live connections look whether theirs is among them. */
export interface SessionsEndedEvent extends LiveEvent {
  topic: typeof SESSIONS_ENDED;
  personId: string;
}

export const personActor = ({ id, name, role }: Pick<Person, 'id' | 'name' | 'role'>): Actor => ({
  kind: 'PERSON',
  id,
  name,
  role,
});

/** Who is signed in where. The browser holds a random token, the database only its hash. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Opens a session within a sign-in; the one that the browser had before is over. */
  async open(tx: Transaction, personId: string, client: Client): Promise<OpenedSession> {
    await tx.session.deleteMany({ where: { OR: [this.isOver(), ...ofToken(client.token)] } });
    return this.create(tx, personId, client, later(this.clock.now(), SESSION_HOURS * HOUR));
  }

  /** After a change of secrets: every session ends, and the browser that made the change goes on under a new token. */
  async rotate(work: Work, personId: string, client: Client): Promise<OpenedSession> {
    const { tx } = work;
    const [here] = ofToken(client.token);
    const current = here && (await tx.session.findUnique({ where: { tokenHash: here.tokenHash } }));
    await endSessions(work, personId);
    const expiresAt =
      current?.personId === personId ? current.expiresAt : later(this.clock.now(), SESSION_HOURS * HOUR);
    return this.create(tx, personId, client, expiresAt);
  }

  private async create(tx: Transaction, personId: string, client: Client, expiresAt: Date): Promise<OpenedSession> {
    const token = newToken();
    const now = this.clock.now();
    await tx.session.create({
      data: {
        id: uuid(),
        tokenHash: tokenHash(token),
        personId,
        address: client.address,
        userAgent: client.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
      },
    });
    return { token, expiresAt };
  }

  /** Who holds this token: a person, or nobody. A session found to be over is removed. */
  async actorFor(token: string | null | undefined): Promise<Actor> {
    if (!token) return ANONYMOUS;
    const session = await this.database.prisma.session.findUnique({
      where: { tokenHash: tokenHash(token) },
      include: { person: true },
    });
    if (!session) return ANONYMOUS;
    if (this.hasEnded(session) || session.person.disabledAt) {
      await this.database.prisma.session.deleteMany({ where: { id: session.id } });
      return ANONYMOUS;
    }
    await this.see(session);
    return personActor(session.person);
  }

  /** Whether a token still opens the door; asking is not being seen. */
  async isOpen(token: string): Promise<boolean> {
    const where = { tokenHash: tokenHash(token), person: { disabledAt: null }, NOT: this.isOver() };
    return (await this.database.prisma.session.count({ where })) > 0;
  }

  private async see({ id, lastSeenAt }: Session): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt.getTime() < SEEN_EVERY) return;
    // Of several requests at once, one writes.
    await this.database.prisma.session.updateMany({ where: { id, lastSeenAt }, data: { lastSeenAt: now } });
  }

  private hasEnded({ expiresAt, lastSeenAt }: Session): boolean {
    const now = this.clock.now();
    return expiresAt <= now || later(lastSeenAt, IDLE_MINUTES * MINUTE) <= now;
  }

  private isOver() {
    const now = this.clock.now();
    return { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lte: later(now, -IDLE_MINUTES * MINUTE) } }] };
  }

  async signOut(token: string): Promise<void> {
    await this.database.prisma.session.deleteMany({ where: { tokenHash: tokenHash(token) } });
  }

  /** Ends all sessions of whoever asks, this one too. */
  async signOutEverywhere(actor: Actor): Promise<void> {
    authorise(actor, 'profile:manage');
    await this.endAll(actor, actor.id!);
  }

  /** Ends all sessions of someone else, as when a laptop is lost. */
  async signOutPerson(actor: Actor, personId: string): Promise<void> {
    authorise(actor, 'people:manage');
    await this.endAll(actor, personId);
  }

  private async endAll(actor: Actor, personId: string): Promise<void> {
    await this.work.run(actor, async (work) => {
      const { tx, audit } = work;
      const person = await tx.person.findUnique({ where: { id: checkedId(personId, nobodyThere) } });
      if (!person) throw nobodyThere();
      await endSessions(work, personId);
      audit({ action: 'person.signed-out-everywhere', subjectType: 'person', subjectId: personId });
    });
  }

  /** The sessions of whoever asks, the newest first. */
  async mine(actor: Actor, token: string | null): Promise<OwnSession[]> {
    authorise(actor, 'profile:manage');
    const sessions = await this.database.prisma.session.findMany({
      where: { personId: actor.id!, NOT: this.isOver() },
      orderBy: { createdAt: 'desc' },
    });
    const here = token && tokenHash(token);
    return sessions.map(({ id, address, userAgent, createdAt, lastSeenAt, expiresAt, tokenHash: key }) => ({
      ...{ id, address, createdAt, lastSeenAt, expiresAt },
      device: deviceOf(userAgent),
      isThis: key === here,
    }));
  }

  /** Ends one of one's own sessions. */
  async end(actor: Actor, id: string): Promise<void> {
    authorise(actor, 'profile:manage');
    const where = { id: checkedId(id, noSession), personId: actor.id! };
    await this.work.run(actor, async (work) => {
      if (!(await endSessions(work, where.personId, where.id))) throw noSession();
    });
  }
}

/** Ends all sessions of someone, or one of them, within a change; tells how many there were. */
export async function endSessions({ tx, announce }: Work, personId: string, id?: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { personId, ...(id ? { id } : {}) } });
  if (count) announce({ topic: SESSIONS_ENDED, personId } satisfies SessionsEndedEvent);
  return count;
}

const noSession = () => new DomainError('NOT_FOUND', 'There is no such session of yours; it may have ended by itself.');

const ofToken = (token: string | null) => (token ? [{ tokenHash: tokenHash(token) }] : []);
