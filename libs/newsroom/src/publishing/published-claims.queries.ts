import { Inject, Injectable } from '@nestjs/common';
import {
  publishedStatus,
  type Actor,
  type PublicationKind,
  type PublishedStatus,
  type Rating,
} from '@claimdesk/domain';
import { Database, Prisma } from '@claimdesk/platform';
import { checkPage, gathered, isId, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { changeSeq, decodePlace, encodePlace, refuseForeignKey, type Place } from './published-cursor.ts';
import { folded, type PublishedSnapshot } from './snapshot.ts';

export interface PublishedClaimView {
  /** The claim's id. */
  id: string;
  seq: bigint;
  /** How many rows the claim had with this one. */
  number: number;
  kind: PublicationKind;
  status: PublishedStatus;
  /** When this row was published. */
  publishedAt: Date;
  firstPublishedAt: Date;
  sha256: string;
  snapshot: PublishedSnapshot;
}

export interface PublishedFilter {
  rating?: Rating | null;
  /** Left out: what is in force, stale or not. */
  status?: PublishedStatus | null;
  /** An outlet's whole name, in any case. */
  outlet?: string | null;
  /** Words of a speaker's name. */
  speaker?: string | null;
  storyId?: string | null;
  /** Words that the claim holds, as one would type into a search box. */
  text?: string | null;
  publishedFrom?: Date | null;
  publishedTo?: Date | null;
}

/** How lists are ordered; the row's number settles ties. */
const ORDERS = {
  NEWEST: { key: Prisma.sql`p.first_seq`, type: 'int8', direction: 'desc' },
  OLDEST: { key: Prisma.sql`p.first_seq`, type: 'int8', direction: 'asc' },
  LAST_CHANGED: { key: Prisma.sql`p.seq`, type: 'int8', direction: 'desc' },
  FIRST_APPEARANCE: {
    key: Prisma.sql`coalesce(p.first_appearance_at, 'epoch')`,
    type: 'timestamptz',
    direction: 'desc',
  },
} as const;
export const PUBLISHED_ORDERS = Object.keys(ORDERS) as (keyof typeof ORDERS)[];
export type PublishedOrder = keyof typeof ORDERS;

export interface PublishedPage {
  nodes: PublishedClaimView[];
  cursors: string[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** The state of the record that all pages of this walk show. */
  upTo: bigint;
}

export interface PublishedChanges {
  changes: (PublishedClaimView & { cursor: string })[];
  /** Where to go on from, also when nothing is new. */
  cursor: string;
  hasMore: boolean;
}

const EXPORT_PAGE = 500;
const COLUMNS = Prisma.sql`p.claim_id as id, p.seq, p.number, p.kind::text as kind, p.published_at as "publishedAt",
  p.first_published_at as "firstPublishedAt", p.sha256, p.snapshot`;
type Row = Omit<PublishedClaimView, 'status'>;
const view = ({ id, seq, number, kind, publishedAt, firstPublishedAt, sha256, snapshot }: Row): PublishedClaimView => ({
  ...{ id, seq, number, kind, publishedAt, firstPublishedAt, sha256, snapshot },
  status: publishedStatus(kind),
});

/** All that the public asks. Nothing here reads a table but `published_claim` and its head. */
@Injectable()
export class PublishedClaimQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * A page of what is published. All pages of one walk show the record as it was at the first: nothing is missed or
   * seen twice, whatever is published meanwhile.
   * @throws DomainError INPUT_INVALID, FORBIDDEN
   */
  async list(
    actor: Actor,
    filter: PublishedFilter,
    orderBy: PublishedOrder,
    request: Omit<PageRequest, 'offset'>,
  ): Promise<PublishedPage> {
    authorise(actor, 'published:read');
    checkPage(request);
    return this.page(filter, orderBy, request.first, request.after ? decodePlace(request.after) : null);
  }

  /** As `list`, without its limit on the page's size: for exports. */
  async page(filter: PublishedFilter, orderBy: PublishedOrder, first: number, from: Place | null) {
    const { key, type, direction } = ORDERS[orderBy];
    if (from) refuseForeignKey(from, type);
    const [way, sign] = direction === 'desc' ? ['desc', '<'] : ['asc', '>'];
    const behind = from
      ? Prisma.sql`(${key}, p.seq) ${Prisma.raw(sign)} (${from.key}::text::${Prisma.raw(type)}, ${from.seq}::int8)`
      : Prisma.sql`true`;
    const rows = await this.database.prisma.$queryRaw<(Row & { key: string; upTo: bigint })[]>`
      with at as materialized (select coalesce(${from?.upTo ?? null}::int8, (select seq from published_head)) as seq)
      select ${COLUMNS}, (${key})::text as key, (select seq from at) as "upTo" from published_claim p
      where ${inForceAt(Prisma.sql`(select seq from at)`)} and ${Prisma.join(conditions(filter), ' and ')} and ${behind}
      order by ${key} ${Prisma.raw(way)}, p.seq ${Prisma.raw(way)} limit ${first + 1}`;
    const shown = rows.slice(0, first);
    const upTo = rows[0]?.upTo ?? from?.upTo ?? 0n;
    return {
      nodes: shown.map(view),
      cursors: shown.map((row) => encodePlace({ upTo, key: row.key, seq: row.seq })),
      hasNextPage: rows.length > first,
      hasPreviousPage: from !== null,
      upTo,
    };
  }

  /** How many there are in all. */
  async count(filter: PublishedFilter, upTo: bigint): Promise<number> {
    const [row] = await this.database.prisma.$queryRaw<{ count: bigint }[]>`
      select count(*) from published_claim p
      where ${inForceAt(Prisma.sql`${upTo}::int8`)} and ${Prisma.join(conditions(filter), ' and ')}`;
    return Number(row!.count);
  }

  /** The claim as published, now or at a moment of the past; null when it was not published then. */
  async byId(actor: Actor, id: string, asOf: Date | null = null): Promise<PublishedClaimView | null> {
    authorise(actor, 'published:read');
    if (!isId(id)) return null;
    const [row] = await this.database.prisma.$queryRaw<Row[]>`
      select ${COLUMNS} from published_claim p
      where p.claim_id = ${id}::uuid and ${asOf ? Prisma.sql`p.published_at <= ${asOf}` : Prisma.sql`true`}
      order by p.seq desc limit 1`;
    return row ? view(row) : null;
  }

  /**
   * What was published after a cursor, in the order of publication. Numbers are given under a lock that is held until
   * the commit, so nothing can turn up later before what was read.
   * @throws DomainError INPUT_INVALID, FORBIDDEN
   */
  async changes(actor: Actor, since: string | null | undefined, first: number): Promise<PublishedChanges> {
    authorise(actor, 'published:read');
    checkPage({ first });
    const after = changeSeq.decode(since, await this.head());
    const rows = await this.database.prisma.$queryRaw<Row[]>`
      select ${COLUMNS} from published_claim p where p.seq > ${after}::int8 order by p.seq limit ${first + 1}`;
    const changes = rows.slice(0, first).map((row) => ({ ...view(row), cursor: changeSeq.encode(row.seq) }));
    return { changes, cursor: changes.at(-1)?.cursor ?? changeSeq.encode(after), hasMore: rows.length > first };
  }

  /** What was published before about each, up to the row given, newest first. */
  async versionsOf(rows: readonly { id: string; seq: bigint }[]): Promise<PublishedClaimView[][]> {
    const ids = rows.map(({ id }) => id);
    const all = await this.database.prisma.$queryRaw<Row[]>`
      select ${COLUMNS} from published_claim p where p.claim_id = any(${ids}::uuid[]) order by p.seq desc`;
    const versions = gathered([...new Set(ids)], all.map(view), ({ id }) => id);
    const byId = new Map(versions.map((list, at) => [[...new Set(ids)][at], list]));
    return rows.map(({ id, seq }) => byId.get(id)!.filter((version) => version.seq <= seq));
  }

  /** Whether there is a public page for each claim. */
  async arePublished(claimIds: readonly string[]): Promise<boolean[]> {
    const rows = await this.database.prisma.publishedClaim.findMany({
      where: { claimId: { in: [...claimIds] }, number: 1 },
      select: { claimId: true },
    });
    const known = new Set(rows.map(({ claimId }) => claimId));
    return claimIds.map((id) => known.has(id));
  }

  /** Everything in force and not withdrawn (or as filtered), first published first, as it was at one number. */
  async *walk(actor: Actor, filter: PublishedFilter, upTo: bigint): AsyncGenerator<PublishedClaimView> {
    authorise(actor, 'published:read');
    for (let from: Place = { upTo, key: '0', seq: 0n }; ;) {
      const page = await this.page(filter, 'OLDEST', EXPORT_PAGE, from);
      yield* page.nodes;
      if (!page.hasNextPage) return;
      from = decodePlace(page.cursors.at(-1)!);
    }
  }

  /** What was published last, of these kinds, newest first; with the rating that stood before. */
  async latest(
    actor: Actor,
    kinds: readonly PublicationKind[],
    first: number,
    before: bigint | null = null,
  ): Promise<(PublishedClaimView & { ratingBefore: Rating | null })[]> {
    authorise(actor, 'published:read');
    const rows = await this.database.prisma.$queryRaw<(Row & { ratingBefore: Rating | null })[]>`
      select ${COLUMNS}, (select b.rating::text from published_claim b
        where b.claim_id = p.claim_id and b.number = p.number - 1) as "ratingBefore"
      from published_claim p
      where p.kind::text = any(${[...kinds]}) and ${before === null ? Prisma.sql`true` : Prisma.sql`p.seq < ${before}::int8`}
      order by p.seq desc limit ${first}`;
    return rows.map((row) => ({ ...view(row), ratingBefore: row.ratingBefore }));
  }

  /** Number of the newest row. */
  async head(): Promise<bigint> {
    return (await this.database.prisma.publishedHead.findUniqueOrThrow({ where: { id: 1 } })).seq;
  }

  /** Number and time of the newest row: what caches ask by. */
  async newest(): Promise<{ seq: bigint; at: Date }> {
    const { seq, at } = await this.database.prisma.publishedHead.findUniqueOrThrow({ where: { id: 1 } });
    return { seq, at };
  }
}

/** The newest row of each claim, among those up to a number. */
const inForceAt = (upTo: Prisma.Sql) => Prisma.sql`p.seq <= ${upTo} and not exists (
  select from published_claim later where later.claim_id = p.claim_id and later.seq > p.seq and later.seq <= ${upTo})`;

function conditions(filter: PublishedFilter): Prisma.Sql[] {
  if (filter.storyId && !isId(filter.storyId)) return [Prisma.sql`false`];
  const { rating, status, outlet, speaker, storyId, text, publishedFrom, publishedTo } = filter;
  return [
    !status
      ? Prisma.sql`p.kind <> 'WITHDRAWN'`
      : status === 'CURRENT'
        ? Prisma.sql`p.kind not in ('STALE', 'WITHDRAWN')`
        : Prisma.sql`p.kind = ${status}::"PublicationKind"`,
    ...(rating ? [Prisma.sql`p.rating = ${rating}::"Rating"`] : []),
    ...(outlet?.trim() ? [Prisma.sql`p.outlets @> array[${folded(outlet)}]`] : []),
    ...(speaker?.trim()
      ? [
          Prisma.sql`exists (select from unnest(p.speakers) s
            where to_tsvector('simple', s) @@ phraseto_tsquery('simple', ${clean(speaker)}))`,
        ]
      : []),
    ...(storyId ? [Prisma.sql`p.story_id = ${storyId}::uuid`] : []),
    ...(text?.trim()
      ? [Prisma.sql`to_tsvector('english', p.text) @@ websearch_to_tsquery('english', ${clean(text)})`]
      : []),
    ...(publishedFrom ? [Prisma.sql`p.published_at >= ${publishedFrom}`] : []),
    ...(publishedTo ? [Prisma.sql`p.published_at < ${publishedTo}`] : []),
  ];
}

/** PostgreSQL takes neither zero characters nor half of a surrogate pair. */
const clean = (text: string) => text.toWellFormed().replaceAll('\0', ' ').slice(0, 500);
