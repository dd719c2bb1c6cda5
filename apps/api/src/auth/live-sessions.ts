import { SESSIONS_ENDED, type SessionsEndedEvent, type SessionsService } from '@claimdesk/newsroom';
import type { LiveEvents } from '@claimdesk/platform';

const CHECK_EVERY_MS = 60_000;
/** None of the codes that clients take as final: after a change of password they come back with the new token. */
const SESSION_ENDED = 4001;

interface Socket {
  close(code: number, reason: string): void;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * Closes WebSockets whose session is over. A socket shows its cookie only once, when it opens; without this, someone
 * who is disabled would go on to see what happens at the desk.
 */
export class LiveSessions {
  private readonly open = new Map<Socket, { personId: string; token: string }>();

  constructor(
    private readonly sessions: SessionsService,
    live: LiveEvents,
  ) {
    void this.follow(live);
    // For the sessions that end by themselves.
    setInterval(() => void this.check(() => true), CHECK_EVERY_MS).unref();
  }

  /** Keeps an eye on a socket for as long as it is open. */
  watch(socket: Socket, personId: string, token: string): void {
    if (!this.open.has(socket)) socket.once('close', () => this.open.delete(socket));
    this.open.set(socket, { personId, token });
  }

  private async follow(live: LiveEvents): Promise<void> {
    for await (const { personId } of live.subscribe<SessionsEndedEvent>(SESSIONS_ENDED, () => true))
      await this.check((concerned) => concerned === personId);
  }

  private async check(isConcerned: (personId: string) => boolean): Promise<void> {
    for (const [socket, { personId, token }] of this.open) {
      if (!isConcerned(personId)) continue;
      // With the database away for a moment, the next check will tell.
      const isOver = !(await this.sessions.isOpen(token).catch(() => true));
      if (isOver) socket.close(SESSION_ENDED, 'The session has ended.');
    }
  }
}
