import type { Actor } from '@claimdesk/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Loaders } from './loaders.ts';

/** What every resolver gets: who asks, and loaders that batch within this one request. */
export interface DeskContext {
  actor: Actor;
  loaders: Loaders;
  /** Absent on subscriptions. */
  reply?: FastifyReply;
  req: FastifyRequest;
}
