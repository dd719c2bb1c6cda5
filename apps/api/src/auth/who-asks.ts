import { ANONYMOUS, DomainError, type Actor } from '@claimdesk/domain';
import { networkOf, type ApiKeysService, type SessionsService } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import type { FastifyRequest } from 'fastify';
import { readSession } from './session-cookie.ts';

/** On whose account a request goes, and what that account may spend in a minute. */
export interface Account {
  key: string;
  limit: number;
}

export interface WhoAsks {
  actor: Actor;
  /** Null for people at the desk: they are not counted. */
  account: Account | null;
  /** Why the key that was shown is none; nothing is done then. */
  refusal: DomainError | null;
  /** Whether whoever opened a live connection may keep it. */
  mayStay(): Promise<boolean>;
}

export interface Doors {
  config: Config;
  sessions: SessionsService;
  keys: ApiKeysService;
}

/**
 * Who sends a request: a program by its key, someone at the desk by the session's cookie, or anybody. A request with a
 * key is never also a person's: what a page of another site makes a browser send cannot use both.
 */
export async function whoAsks(request: FastifyRequest, { config, sessions, keys }: Doors): Promise<WhoAsks> {
  const address = { key: `address:${networkOf(request.ip)}`, limit: config.api.anonymousPoints };
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    try {
      const { actor, pointsPerMinute } = await keys.holderOf(keyIn(authorization));
      const account = { key: `key:${actor.id}`, limit: pointsPerMinute };
      return { actor, account, refusal: null, mayStay: () => keys.isOpen(actor.id!) };
    } catch (error) {
      // Trying keys is on the account of the address.
      if (error instanceof DomainError)
        return { actor: ANONYMOUS, account: address, refusal: error, mayStay: async () => false };
      throw error;
    }
  }
  const token = readSession(request, config);
  const actor = await sessions.actorFor(token);
  if (actor.kind === 'PERSON') return { actor, account: null, refusal: null, mayStay: () => sessions.isOpen(token!) };
  return { actor, account: address, refusal: null, mayStay: async () => true };
}

function keyIn(authorization: string): string {
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token) return token;
  throw new DomainError('KEY_INVALID', 'Send the API key as "Authorization: Bearer cdk_…", or read without any.');
}
