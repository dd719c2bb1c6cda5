import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { CONFIG, PublishedClaimQueries } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../auth/allow.decorator.ts';
import { toDocument } from './document.ts';
import { claimPage } from './pages/claim-page.ts';
import { claimsPage, correctionsPage, methodologyPage } from './pages/other-pages.ts';
import { HTML_TYPE, PublicReader } from './public-reader.ts';

/** What a page costs its reader, in points. */
const PAGE_COST = 300;
const PAGE_SIZE = 50;
const STARTED = new Date();

/** The public pages: one per published claim, their list, the corrections, and how the desk works. */
@Controller()
export class PublishedPagesController {
  constructor(
    @Inject(PublicReader) private readonly reader: PublicReader,
    @Inject(PublishedClaimQueries) private readonly published: PublishedClaimQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('published:read')
  @Get('claims')
  publicClaims(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('after') after?: string,
  ): Promise<void> {
    return this.reader.serve(request, reply, PAGE_COST, async (actor) => {
      const page = await this.published.list(actor, {}, 'LAST_CHANGED', { first: PAGE_SIZE, after: after ?? null });
      const last = page.cursors.at(-1);
      const next = page.hasNextPage && last ? `/claims?after=${encodeURIComponent(last)}` : null;
      const { at } = await this.published.newest();
      const body = claimsPage(this.config, { entries: page.nodes, next, isFirst: !after });
      await this.reader.send(request, reply, HTML_TYPE, body, at);
    });
  }

  @Allow('published:read')
  @Get('claims/:id')
  publicClaim(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Query('asOf') asOf?: string,
  ): Promise<void> {
    return this.reader.serve(request, reply, PAGE_COST, async (actor) => {
      const moment = momentOf(asOf);
      const wantsDocument = id.endsWith('.json');
      const view = await this.published.byId(actor, id.replace(/\.json$/, ''), moment);
      if (!view)
        return this.reader.say(request, reply, 404, 'Not published', 'There is no published claim at this address.');
      // Gone, and saying so: what is withdrawn is no longer found by search engines.
      if (view.status === 'WITHDRAWN') reply.code(410);
      if (wantsDocument) {
        const document = JSON.stringify(toDocument(view, this.config));
        return this.reader.send(request, reply, 'application/json; charset=utf-8', document, view.publishedAt);
      }
      const [versions] = await this.published.versionsOf([view]);
      const body = claimPage(this.config, { view, versions: versions!, asOf: moment });
      return this.reader.send(request, reply, HTML_TYPE, body, view.publishedAt);
    });
  }

  @Allow('published:read')
  @Get('corrections')
  corrections(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('before') before?: string,
  ): Promise<void> {
    return this.reader.serve(request, reply, PAGE_COST, async (actor: Actor) => {
      const from = /^\d{1,18}$/.test(before ?? '') ? BigInt(before!) : null;
      const found = await this.published.latest(actor, ['CORRECTED', 'RENEWED', 'WITHDRAWN'], PAGE_SIZE + 1, from);
      const entries = found.slice(0, PAGE_SIZE);
      const next = found.length > PAGE_SIZE ? `/corrections?before=${entries.at(-1)!.seq}` : null;
      const { at } = await this.published.newest();
      await this.reader.send(
        request,
        reply,
        HTML_TYPE,
        correctionsPage(this.config, { entries, next, isFirst: !before }),
        at,
      );
    });
  }

  @Allow('published:read')
  @Get('methodology')
  methodology(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.reader.serve(request, reply, PAGE_COST, () =>
      this.reader.send(request, reply, HTML_TYPE, methodologyPage(this.config), STARTED),
    );
  }
}

/** @throws DomainError DATE_INVALID */
function momentOf(asOf: string | undefined): Date | null {
  if (asOf === undefined) return null;
  const moment = new Date(asOf);
  const year = Number.isNaN(moment.getTime()) ? 0 : moment.getUTCFullYear();
  if (year >= 1900 && year <= 9999) return moment;
  throw new DomainError('DATE_INVALID', `“${asOf.slice(0, 40)}” is no date. Write it as 2026-03-18T16:21:00Z.`, {
    field: 'asOf',
  });
}
