import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { Database, isDuplicate, type Feed, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { ensureOutlet } from '../articles/outlets.ts';
import { isId } from '../paging.ts';
import { authorise, personOf } from '../people/authorise.ts';
import { WORKER } from '../pipeline/pipeline.service.ts';
import { optionalText } from '../text-field.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import type { FeedEntry, ReadFeed } from './extraction/extracted.ts';
import { ExtractionPool } from './extraction/extraction-pool.ts';
import { asRefusal, sourceFailure } from './failures.ts';
import { learnOutlet } from './outlet-domains.ts';
import { sourceAddress } from './source-address.ts';
import { SourceQueue } from './source-queue.ts';
import { WebReader } from './web-reader.ts';

export interface FeedInput {
  url: string;
  /** Whose articles it brings; left out, each is found by its address. */
  outlet?: string | null;
  title?: string | null;
  intervalMinutes?: number | null;
}

const LEASE_SECONDS = 180;
const USUAL_INTERVAL = 30;
const LONGEST_INTERVAL = 10_080;
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Feeds whose articles come in by themselves. */
@Injectable()
export class FeedsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(WebReader) private readonly web: WebReader,
    @Inject(ExtractionPool) private readonly pool: ExtractionPool,
    @Inject(SourceQueue) private readonly queue: SourceQueue,
  ) {}

  /**
   * Follows a feed from now on; that it is one is seen before it is kept.
   * @throws DomainError INPUT_INVALID, FETCH_FAILED, NO_FEED; a feed that is followed already is refused too
   */
  async create(actor: Actor, input: FeedInput): Promise<Feed> {
    authorise(actor, 'feed:manage');
    const url = sourceAddress(input.url);
    const { outlet, title, intervalMinutes } = readInput(input);
    const read = await this.read(url).catch((error: unknown) => {
      throw asRefusal(error);
    });
    try {
      const feed = await this.work.run(actor, async ({ tx, audit }) => {
        const outletId = outlet ? await ensureOutlet(tx, outlet) : null;
        const facts = { url, title: title ?? read.feed?.title ?? null, outletId, intervalMinutes };
        const created = await tx.feed.create({ data: { id: uuid(), ...facts, createdById: personOf(actor) } });
        audit({ action: 'feed.created', subjectType: 'feed', subjectId: created.id, after: { ...facts, outlet } });
        return created;
      });
      await this.queue.poll(feed.id);
      return feed;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DomainError('INPUT_INVALID', 'The desk follows this feed already.', { field: 'url' });
    }
  }

  /** @throws DomainError NOT_FOUND, TRANSITION_NOT_ALLOWED when it is paused already */
  pause(actor: Actor, id: string): Promise<Feed> {
    return this.change(actor, id, 'ACTIVE', 'The feed is paused already.', 'feed.paused', () => ({ status: 'PAUSED' }));
  }

  /** @throws DomainError NOT_FOUND, TRANSITION_NOT_ALLOWED when it is not paused */
  async resume(actor: Actor, id: string): Promise<Feed> {
    const feed = await this.change(actor, id, 'PAUSED', 'The feed is not paused.', 'feed.resumed', () => ({
      ...{ status: 'ACTIVE', nextPollAt: new Date(), failures: 0, failureKind: null, failureReason: null },
    }));
    await this.queue.poll(feed.id);
    return feed;
  }

  /**
   * Has a feed looked at now instead of when its time comes.
   * @throws DomainError NOT_FOUND, TRANSITION_NOT_ALLOWED when it is paused
   */
  async pollNow(actor: Actor, id: string): Promise<Feed> {
    authorise(actor, 'feed:manage');
    const feed = await this.work.run(actor, async ({ tx }) => {
      const { status } = await lockFeed(tx, id);
      if (status === 'PAUSED') throw new DomainError('TRANSITION_NOT_ALLOWED', 'The feed is paused. Resume it first.');
      return tx.feed.update({ where: { id }, data: { nextPollAt: new Date() } });
    });
    await this.queue.poll(feed.id);
    return feed;
  }

  /**
   * Follows a feed no more. What it brought stays; entries that were never fetched go with it.
   * @throws DomainError NOT_FOUND
   */
  async remove(actor: Actor, id: string): Promise<void> {
    authorise(actor, 'feed:manage');
    await this.work.run(actor, async ({ tx, audit }) => {
      const { url } = await lockFeed(tx, id);
      const { count: dropped } = await tx.source.deleteMany({
        where: { feedId: id, articleId: null, retrievals: { none: {} } },
      });
      await tx.source.updateMany({ where: { feedId: id }, data: { feedId: null } });
      await tx.feed.delete({ where: { id } });
      audit({ action: 'feed.removed', subjectType: 'feed', subjectId: id, before: { url }, after: { dropped } });
    });
  }

  /** One look at a feed that is due: its new entries become sources, which are fetched one after another. */
  async poll(feedId: string): Promise<void> {
    const token = randomUUID();
    const taken = await this.database.prisma.$executeRaw`
      update feed set attempt_token = ${token}::uuid, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
      where id = ${feedId}::uuid and status = 'ACTIVE' and next_poll_at <= now()
        and (lease_until is null or lease_until < now())`;
    if (!taken) return;
    const feed = await this.database.prisma.feed.findUniqueOrThrow({
      where: { id: feedId },
      include: { outlet: true },
    });
    try {
      const { feed: read, etag, lastModified } = await this.read(feed.url, feed);
      if (read) await this.keepEntries(feed, feed.outlet?.name ?? null, read.entries);
      const title = feed.title ?? read?.title ?? null;
      const failure = { failures: 0, failureKind: null, failureReason: null };
      await this.settle(feed, token, { title, etag, lastModified, ...failure }, feed.intervalMinutes);
    } catch (error) {
      const failure = sourceFailure(error);
      const failures = feed.failures + 1;
      const told = failure ?? { kind: 'INTERNAL', reason: 'Something went wrong on our side.' };
      // A feed that fails again and again is asked ever more seldom, once a day at the least.
      const wait = Math.min(feed.intervalMinutes * 2 ** Math.min(failures, 10), Math.max(1_440, feed.intervalMinutes));
      await this.settle(feed, token, { failures, failureKind: told.kind, failureReason: told.reason }, wait);
      if (!failure) throw error;
    }
  }

  /** Queues every feed that is due and in nobody's hands. */
  async sweep(): Promise<number> {
    const due = await this.database.prisma.feed.findMany({
      where: {
        ...{ status: 'ACTIVE', nextPollAt: { lte: new Date() } },
        OR: [{ leaseUntil: null }, { leaseUntil: { lt: new Date() } }],
      },
      take: 500,
      select: { id: true },
    });
    for (const { id } of due) await this.queue.poll(id);
    return due.length;
  }

  /** The feed's entries; null where the site says that nothing changed. */
  private async read(
    url: string,
    known: { etag: string | null; lastModified: string | null } = { etag: null, lastModified: null },
  ): Promise<{ feed: ReadFeed | null; etag: string | null; lastModified: string | null }> {
    const fetched = await this.web.get(url, { ...known, accept: ACCEPT });
    if (fetched.isUnchanged) return { feed: null, etag: known.etag, lastModified: known.lastModified };
    const { headers, body } = fetched;
    const contentType = headers['content-type'] ?? null;
    const feed = await this.pool.readFeed({ bytes: body, contentType, fileName: null, url: fetched.url });
    return { feed, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  }

  private async keepEntries(feed: Feed, outlet: string | null, entries: FeedEntry[]): Promise<void> {
    const ids = await this.work.run(WORKER, async ({ tx, audit }) => {
      // Someone may have removed it while its site was answering.
      const [still] = await tx.$queryRaw<unknown[]>`select id from feed where id = ${feed.id}::uuid for share`;
      if (!still) return [];
      const byUrl = new Map(
        entries.flatMap((entry) => (isAddress(entry.url) ? [[sourceAddress(entry.url), entry]] : [])),
      );
      const known = await tx.source.findMany({ where: { url: { in: [...byUrl.keys()] } }, select: { url: true } });
      for (const { url } of known) byUrl.delete(url);
      const rows = [...byUrl].map(([url, { title, byline, publishedAt }]) => ({
        ...{ id: uuid(), url, feedId: feed.id, outlet, title, byline, requestedById: feed.createdById },
        publishedAt: publishedAt ? new Date(publishedAt) : null,
      }));
      await tx.source.createMany({ data: rows, skipDuplicates: true });
      const [first] = rows;
      if (outlet && first) await learnOutlet(tx, first.url, outlet);
      for (const { id, url } of rows)
        audit({ action: 'source.added', subjectType: 'source', subjectId: id, after: { url, feed: feed.id } });
      return rows.map(({ id }) => id);
    });
    for (const id of ids) await this.queue.fetch(id);
  }

  private async settle(feed: Feed, token: string, data: Partial<Feed>, minutes: number): Promise<void> {
    const now = Date.now();
    await this.database.prisma.feed.updateMany({
      where: { id: feed.id, attemptToken: token },
      data: {
        ...data,
        ...{
          polledAt: new Date(now),
          nextPollAt: new Date(now + minutes * 60_000),
          attemptToken: null,
          leaseUntil: null,
        },
      },
    });
  }

  private async change(
    actor: Actor,
    id: string,
    from: Feed['status'],
    refusal: string,
    action: 'feed.paused' | 'feed.resumed',
    data: () => Partial<Feed>,
  ): Promise<Feed> {
    authorise(actor, 'feed:manage');
    return this.work.run(actor, async ({ tx, audit }) => {
      const feed = await lockFeed(tx, id);
      if (feed.status !== from) throw new DomainError('TRANSITION_NOT_ALLOWED', refusal);
      audit({ action, subjectType: 'feed', subjectId: id, after: { url: feed.url } });
      return tx.feed.update({ where: { id }, data: { ...data(), version: { increment: 1 } } });
    });
  }
}

async function lockFeed(tx: Transaction, id: string): Promise<Feed> {
  if (isId(id)) await tx.$queryRaw`select id from feed where id = ${id}::uuid for update`;
  const feed = isId(id) ? await tx.feed.findUnique({ where: { id } }) : null;
  if (!feed) throw new DomainError('NOT_FOUND', 'There is no such feed.');
  return feed;
}

function readInput({ outlet, title, intervalMinutes }: FeedInput) {
  const minutes = intervalMinutes ?? USUAL_INTERVAL;
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > LONGEST_INTERVAL)
    throw new DomainError('INPUT_INVALID', `A feed is looked at every 5 to ${LONGEST_INTERVAL} minutes.`, {
      field: 'intervalMinutes',
    });
  return {
    outlet: optionalText(outlet, 'outlet', 200),
    title: optionalText(title, 'title', 300),
    intervalMinutes: minutes,
  };
}

const isAddress = (url: string) => url.length <= 2_000 && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
