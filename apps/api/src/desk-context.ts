import type { Budget } from '@claimdesk/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WhoAsks } from './auth/who-asks.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver gets: who asks, and loaders that batch within this one request. */
export interface DeskContext extends WhoAsks {
  loaders: Loaders;
  /** Absent on subscriptions. */
  reply?: FastifyReply;
  req: FastifyRequest;
  /** What this request took of the account, and what is left; people have none. */
  spent?: Budget & { cost: number };
}
