import { KEYS_ENDED, SESSIONS_ENDED, type KeysEndedEvent, type SessionsEndedEvent } from '@claimdesk/newsroom';
import type { LiveEvents } from '@claimdesk/platform';

const CHECK_EVERY_MS = 60_000;
/** None of the codes that clients take as final: after a change of password they come back with the new token. */
const SESSION_ENDED = 4001;

interface Socket {
  close(code: number, reason: string): void;
  once(event: 'close', listener: () => void): unknown;
}

/** Whoever opened a socket: a person or a key. */
interface Holder {
  holderId: string;
  mayStay(): Promise<boolean>;
}

/**
 * Closes WebSockets whose session or key is over. A socket shows its cookie or key only once, when it opens; without
 * this, someone who is disabled would go on to see what happens at the desk.
 */
export class LiveSessions {
  private readonly open = new Map<Socket, Holder>();

  constructor(live: LiveEvents) {
    void this.followPeople(live);
    void this.followKeys(live);
    // For the sessions that end by themselves.
    setInterval(() => void this.check(() => true), CHECK_EVERY_MS).unref();
  }

  /** Keeps an eye on a socket for as long as it is open. */
  watch(socket: Socket, holder: Holder): void {
    if (!this.open.has(socket)) socket.once('close', () => this.open.delete(socket));
    this.open.set(socket, holder);
  }

  private async followPeople(live: LiveEvents): Promise<void> {
    for await (const { personId } of live.subscribe<SessionsEndedEvent>(SESSIONS_ENDED, () => true))
      await this.check((concerned) => concerned === personId);
  }

  private async followKeys(live: LiveEvents): Promise<void> {
    for await (const { keyId } of live.subscribe<KeysEndedEvent>(KEYS_ENDED, () => true))
      await this.check((concerned) => concerned === keyId);
  }

  private async check(isConcerned: (holderId: string) => boolean): Promise<void> {
    for (const [socket, { holderId, mayStay }] of this.open) {
      if (!isConcerned(holderId)) continue;
      // With the database away for a moment, the next check will tell.
      const isOver = !(await mayStay().catch(() => true));
      if (isOver) socket.close(SESSION_ENDED, 'The session has ended.');
    }
  }
}
