import { pipeline, Readable } from 'node:stream';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { DomainError, PUBLISHED_STATUSES, RATING_WORDS, RATINGS, type Actor } from '@claimdesk/domain';
import {
  changeSeq,
  claimReviewOf,
  CONFIG,
  PublishedClaimQueries,
  type PublishedClaimView,
  type PublishedFilter,
} from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { stringify } from 'csv-stringify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { generateAtomFeed } from 'feedsmith';
import { Allow } from '../auth/allow.decorator.ts';
import { CSV_COLUMNS, toCsvRow, toDocument } from './document.ts';
import { KIND_WORDS } from './pages/claim-page.ts';
import { PublicReader } from './public-reader.ts';

/** A whole export is dear, so that nobody asks for it every second. */
const EXPORT_COST = 20_000;
const FEED_COST = 2_000;
const FEED_SIZE = 50;

/** What is published, whole: for programs, tables and feed readers. Everything is streamed as it is read. */
@Controller()
export class ExportsController {
  constructor(
    @Inject(PublicReader) private readonly reader: PublicReader,
    @Inject(PublishedClaimQueries) private readonly published: PublishedClaimQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('published:read')
  @Get('claims.ndjson')
  claimsAsLines(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Params): Promise<void> {
    return this.stream(request, reply, 'application/x-ndjson; charset=utf-8', query, (rows) =>
      Readable.from(
        mapped(rows, (view) => `${JSON.stringify(toDocument(view, this.config))}\n`),
        { objectMode: false },
      ),
    );
  }

  @Allow('published:read')
  @Get('claims.csv')
  claimsAsTable(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Params): Promise<void> {
    return this.stream(request, reply, 'text/csv; charset=utf-8; header=present', query, (rows) => {
      reply.header('content-disposition', 'attachment; filename="claims.csv"');
      // A cell that begins like a formula must not run in anybody's spreadsheet.
      const table = stringify({
        header: true,
        columns: CSV_COLUMNS,
        escape_formulas: true,
        record_delimiter: 'windows',
        bom: true,
      });
      return pipeline(Readable.from(mapped(rows, (view) => toCsvRow(view, this.config))), table, () => {});
    });
  }

  @Allow('published:read')
  @Get('claimreview.json')
  claimReviews(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Params): Promise<void> {
    return this.stream(request, reply, 'application/ld+json; charset=utf-8', query, (rows, lastModified) =>
      Readable.from(dataFeed(rows, this.config, lastModified), { objectMode: false }),
    );
  }

  @Allow('published:read')
  @Get('feed.atom')
  atomFeed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.reader.serve(request, reply, FEED_COST, async (actor) => {
      const { at } = await this.published.newest();
      const entries = await this.published.latest(
        actor,
        Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[],
        FEED_SIZE,
      );
      await this.reader.send(request, reply, 'application/atom+xml; charset=utf-8', atom(entries, this.config, at), at);
    });
  }

  private stream(
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    query: Params,
    made: (rows: AsyncGenerator<PublishedClaimView>, lastModified: Date) => Readable,
  ): Promise<void> {
    return this.reader.serve(request, reply, EXPORT_COST, async (actor: Actor) => {
      const filter = filterOf(query);
      const { seq, at } = await this.published.newest();
      const etag = `W/"${seq}-${Buffer.from(JSON.stringify(filter)).toString('base64url')}"`;
      // Whoever has the whole goes on from here with `changes`.
      reply.header('claimdesk-changes-cursor', changeSeq.encode(seq));
      if (this.reader.has(request, reply, { etag, lastModified: at })) return;
      await reply.type(type).send(made(this.published.walk(actor, filter, seq), at));
    });
  }
}

type Params = Partial<Record<'rating' | 'status' | 'outlet' | 'speaker' | 'story' | 'text', string>>;

/** @throws DomainError INPUT_INVALID */
function filterOf({ rating, status, outlet, speaker, story, text }: Params): PublishedFilter {
  return {
    ...(rating ? { rating: oneOf(RATINGS, rating, 'rating') } : {}),
    ...(status ? { status: oneOf(PUBLISHED_STATUSES, status, 'status') } : {}),
    ...(outlet ? { outlet: String(outlet) } : {}),
    ...(speaker ? { speaker: String(speaker) } : {}),
    ...(story ? { storyId: String(story) } : {}),
    ...(text ? { text: String(text) } : {}),
  };
}

function oneOf<T extends string>(words: readonly T[], given: unknown, field: string): T {
  const known = words.find((word) => word === String(given).toUpperCase());
  if (known) return known;
  throw new DomainError(
    'INPUT_INVALID',
    `There is no ${field} “${String(given).slice(0, 40)}”. Choose one of ${words.join(', ')}.`,
    { field },
  );
}

async function* mapped<T, R>(rows: AsyncIterable<T>, change: (row: T) => R): AsyncGenerator<R> {
  for await (const row of rows) yield change(row);
}

/** A schema.org DataFeed of all ClaimReviews, written piece by piece. */
async function* dataFeed(
  rows: AsyncIterable<PublishedClaimView>,
  { publisher }: Config,
  at: Date,
): AsyncGenerator<string> {
  const head = {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: `Verdicts of ${publisher.name}`,
    dateModified: at.toISOString(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"dataFeedElement":[`;
  let isFirst = true;
  for await (const view of rows) {
    const review = claimReviewOf(view, publisher);
    if (!review) continue;
    // The feed says once whose words these are.
    const item = Object.fromEntries(Object.entries(review).filter(([name]) => name !== '@context'));
    const times = { dateCreated: view.firstPublishedAt.toISOString(), dateModified: view.publishedAt.toISOString() };
    yield `${isFirst ? '' : ','}\n${JSON.stringify({ '@type': 'DataFeedItem', ...times, item: [item] })}`;
    isFirst = false;
  }
  yield ']}\n';
}

function atom(rows: PublishedClaimView[], { publisher }: Config, at: Date): string {
  return generateAtomFeed({
    id: `${publisher.url}/feed.atom`,
    title: { value: `Verdicts of ${publisher.name}` },
    updated: at,
    links: [
      { href: `${publisher.url}/feed.atom`, rel: 'self', type: 'application/atom+xml' },
      { href: `${publisher.url}/claims`, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: publisher.name, uri: publisher.homepage }],
    generator: { text: 'Claimdesk' },
    entries: rows.map(({ id, number, kind, publishedAt, firstPublishedAt, snapshot }) => {
      const { claim, verdict, correction, staleness, withdrawal } = snapshot;
      const url = `${publisher.url}/claims/${id}`;
      const label = verdict ? RATING_WORDS[verdict.rating].name : KIND_WORDS.WITHDRAWN;
      const note =
        kind === 'CORRECTED' ? correction?.note : kind === 'STALE' ? staleness?.reasons.join(' ') : withdrawal?.reason;
      return {
        id: `${url}#${number}`,
        title: {
          value: `${kind === 'PUBLISHED' || kind === 'WITHDRAWN' ? '' : `${KIND_WORDS[kind]}. `}${label}: ${claim.text}`,
        },
        published: firstPublishedAt,
        updated: publishedAt,
        links: [{ href: url, rel: 'alternate', type: 'text/html' }],
        summary: { value: [note, verdict?.rationale].filter(Boolean).join('\n\n') },
      };
    }),
  });
}
