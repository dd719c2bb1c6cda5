import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, ERROR_CODES, type Actor } from '@claimdesk/domain';
import { ApiKeysService, CONFIG, LOGGER, SessionsService } from '@claimdesk/newsroom';
import { RateLimiter, type Config, type Logger } from '@claimdesk/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { charge } from '../auth/budget.ts';
import { whoAsks } from '../auth/who-asks.ts';
import { PAGE_POLICY } from './pages/frame.ts';
import { messagePage } from './pages/other-pages.ts';

export const HTML_TYPE = 'text/html; charset=utf-8';
/** A withdrawal must reach readers soon; a minute keeps a crowd away from the database. */
const FRESH = 'max-age=60, must-revalidate';

/** How caches tell one state of an address from another. */
export interface Validators {
  etag: string;
  lastModified: Date;
}

/** The door of the public pages and files: who reads, on whose account, and whether they have it already. */
@Injectable()
export class PublicReader {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(ApiKeysService) private readonly keys: ApiKeysService,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  /** Answers by `work`, for that many points; a refusal becomes a page or a text that says why. */
  async serve(
    request: FastifyRequest,
    reply: FastifyReply,
    cost: number,
    work: (actor: Actor) => Promise<void>,
  ): Promise<void> {
    reply.header('content-security-policy', PAGE_POLICY);
    try {
      const { actor, account, refusal } = await whoAsks(request, {
        config: this.config,
        sessions: this.sessions,
        keys: this.keys,
      });
      if (account) await charge(this.limiter, account, cost, reply);
      if (refusal) throw refusal;
      reply.header('cache-control', `${request.headers.authorization ? 'private' : 'public'}, ${FRESH}`);
      reply.header('vary', 'authorization');
      await work(actor);
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error({ error, url: request.url }, 'a public page failed');
      const told =
        error instanceof DomainError
          ? error
          : new DomainError('INTERNAL', 'Something went wrong on our side. It has been logged; try again in a moment.');
      await this.say(request, reply, ERROR_CODES[told.code].status, 'This cannot be shown', told.message);
    }
  }

  /** A sentence instead of what was asked for, as a page for browsers. */
  async say(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    title: string,
    sentence: string,
  ): Promise<void> {
    reply.code(status).header('cache-control', status === 404 ? 'public, max-age=10' : 'no-store');
    if (request.headers.accept?.includes('text/html'))
      await reply.type(HTML_TYPE).send(messagePage(this.config, title, sentence));
    else await reply.type('text/plain; charset=utf-8').send(`${sentence}\n`);
  }

  /** Sends a text, or only says that the reader has it already. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    body: string,
    lastModified: Date,
  ): Promise<void> {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    if (this.has(request, reply, { etag, lastModified })) return;
    await reply.type(type).send(body);
  }

  /** Writes the validators; answers 304 and tells so when they are the reader's. */
  has(request: FastifyRequest, reply: FastifyReply, { etag, lastModified }: Validators): boolean {
    reply.headers({ etag, 'last-modified': lastModified.toUTCString() });
    const known = request.headers['if-none-match'];
    const since = request.headers['if-modified-since'];
    const isSame = known
      ? known
          .split(',')
          .some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, '') || tag.trim() === '*')
      : since !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= Date.parse(since);
    if (isSame) void reply.code(304).send();
    return isSame;
  }
}
