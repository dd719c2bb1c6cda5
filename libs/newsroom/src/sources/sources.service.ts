import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { Database, type Article, type Config, type Fetched, type Source } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { fillFacts, readFacts, type GivenFacts } from '../articles/article-facts.ts';
import { ArticleIntake, type Received, type Taken } from '../articles/article-intake.ts';
import { sha256, textHashes } from '../articles/text-hashes.ts';
import { isId } from '../paging.ts';
import { authorise, personOf } from '../people/authorise.ts';
import { WORKER } from '../pipeline/pipeline.service.ts';
import { RevisionsService } from '../revisions/revisions.service.ts';
import { CONFIG } from '../tokens.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import type { Extracted } from './extraction/extracted.ts';
import { ExtractionPool } from './extraction/extraction-pool.ts';
import { asRefusal, sourceFailure, type SourceFailure } from './failures.ts';
import { learnOutlet, outletAt } from './outlet-domains.ts';
import { sourceAddress } from './source-address.ts';
import { MOST_FAILURES, nextLook, nextTry, takeSource, type HeldSource } from './source-lease.ts';
import { SourceQueue } from './source-queue.ts';
import { WebReader } from './web-reader.ts';

export interface FileInput {
  name: string;
  bytes: Uint8Array;
  contentType?: string | null;
}

/** What a look at a source came to. */
type Seen = { isUnchanged: true } | { isUnchanged: false; extracted: Extracted; received: Received };

const MOST_AT_ONCE = 200;

/** Articles by address and by file, and looking at their addresses again. */
@Injectable()
export class SourcesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ArticleIntake) private readonly intake: ArticleIntake,
    @Inject(RevisionsService) private readonly revisions: RevisionsService,
    @Inject(WebReader) private readonly web: WebReader,
    @Inject(ExtractionPool) private readonly pool: ExtractionPool,
    @Inject(SourceQueue) private readonly queue: SourceQueue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Fetches an article now and takes it in. An address that is here already is looked at again.
   * @throws DomainError INPUT_INVALID, FETCH_FAILED, PAGE_HAS_NO_ARTICLE and what a text can be refused for
   */
  async ingestUrl(actor: Actor, address: string, given: GivenFacts): Promise<Taken> {
    const [source] = await this.keep(actor, [address], given, null);
    const held = await takeSource(this.database.prisma, source!.id);
    if (!held) throw new DomainError('FETCH_FAILED', 'This page is just being fetched. Look for it in a moment.');
    const existed = held.source.articleId !== null;
    try {
      const taken = await this.look(actor, held);
      return { ...taken, alreadyExisted: existed || taken.alreadyExisted };
    } catch (error) {
      const failure = sourceFailure(error);
      if (failure) await this.recordFailure(held, failure, false);
      else await this.release(held);
      throw asRefusal(error);
    }
  }

  /** @throws DomainError FILE_TOO_LARGE, FILE_TYPE_UNKNOWN, FILE_UNREADABLE and what a text can be refused for */
  async ingestFile(actor: Actor, { name, bytes, contentType }: FileInput, given: GivenFacts): Promise<Taken> {
    authorise(actor, 'article:ingest');
    const facts = readFacts(given);
    const { maxBytes } = this.config.fetch;
    if (bytes.length > maxBytes)
      throw new DomainError(
        'FILE_TOO_LARGE',
        `The file is larger than ${maxBytes / 1_000_000} MB. Paste the text instead.`,
        {
          maxBytes,
        },
      );
    const fileName =
      name
        .replace(/^.*[\\/]/s, '')
        .replaceAll('\0', '')
        .toWellFormed()
        .slice(0, 255) || 'unnamed';
    const type = contentType?.slice(0, 200) || 'application/octet-stream';
    const source = { bytes, contentType: contentType ?? null, fileName, url: null };
    const extracted = await this.pool.extract(source).catch((error: unknown) => {
      throw asRefusal(error);
    });
    return this.intake.take(actor, {
      text: extracted.text,
      facts: fillFacts(facts, extracted),
      received: {
        ...{ sourceId: null, url: null, fileName, contentType: type, byteCount: bytes.length, sha256: sha256(bytes) },
        ...{ headers: {}, fetchedAt: new Date() },
      },
      ingestedById: personOf(actor),
    });
  }

  /** Takes addresses in to be fetched one after another; each tells by its status what became of it. */
  async add(actor: Actor, addresses: string[], given: GivenFacts): Promise<Source[]> {
    if (!addresses.length || addresses.length > MOST_AT_ONCE)
      throw new DomainError('INPUT_INVALID', `Hand in 1 to ${MOST_AT_ONCE} addresses at once.`, { field: 'urls' });
    const sources = await this.keep(actor, addresses, given, null);
    await Promise.all(sources.map(({ id }) => this.queue.fetch(id)));
    return sources;
  }

  /** Has an article's addresses looked at now. @throws DomainError NOT_FOUND, INPUT_INVALID when it has none */
  async recheck(actor: Actor, articleId: string): Promise<Article> {
    authorise(actor, 'article:revise');
    const { prisma } = this.database;
    const article = isId(articleId) ? await prisma.article.findUnique({ where: { id: articleId } }) : null;
    if (!article) throw new DomainError('NOT_FOUND', 'There is no such article.');
    const sources = await prisma.source.findMany({ where: { articleId } });
    if (!sources.length)
      throw new DomainError('INPUT_INVALID', 'This article has no web address. Paste its new text instead.');
    await prisma.source.updateMany({ where: { articleId }, data: { nextFetchAt: new Date() } });
    await Promise.all(sources.map(({ id }) => this.queue.fetch(id)));
    return article;
  }

  /** One look at a source that is due, by a worker; what fails is tried again, ever later, and given up at last. */
  async visit(sourceId: string): Promise<void> {
    const held = await takeSource(this.database.prisma, sourceId);
    if (!held) return;
    if (!held.source.nextFetchAt || held.source.nextFetchAt > new Date()) return this.release(held);
    try {
      await this.look(WORKER, held);
    } catch (error) {
      const failure = sourceFailure(error);
      if (failure) return this.recordFailure(held, failure, true);
      await this.recordFailure(
        held,
        { kind: 'INTERNAL', reason: 'Something went wrong on our side.', isPassing: true },
        true,
      );
      throw error;
    }
  }

  /** Queues every source that is due and in nobody's hands. */
  async sweep(): Promise<number> {
    const due = await this.database.prisma.source.findMany({
      where: { nextFetchAt: { lte: new Date() }, OR: [{ leaseUntil: null }, { leaseUntil: { lt: new Date() } }] },
      orderBy: { nextFetchAt: 'asc' },
      take: 500,
      select: { id: true },
    });
    for (const { id } of due) await this.queue.fetch(id);
    return due.length;
  }

  /** The rows of addresses, made where they are new; one that could not be fetched so far is tried again now. */
  async keep(actor: Actor, addresses: string[], given: GivenFacts, feedId: string | null): Promise<Source[]> {
    authorise(actor, 'article:ingest');
    const urls = [...new Set(addresses.map(sourceAddress))];
    const facts = readFacts(given);
    return this.work.run(actor, async ({ tx, audit }) => {
      const known = await tx.source.findMany({ where: { url: { in: urls } } });
      const fresh = urls.filter((url) => !known.some((source) => source.url === url));
      await tx.source.createMany({
        data: fresh.map((url) => ({ id: uuid(), url, feedId, ...facts, requestedById: personOf(actor) })),
        skipDuplicates: true,
      });
      if (!feedId)
        await tx.source.updateMany({
          where: { url: { in: urls }, articleId: null, failures: { gt: 0 } },
          data: { status: 'WAITING', failures: 0, nextFetchAt: new Date() },
        });
      if (facts.outlet) for (const url of urls) await learnOutlet(tx, url, facts.outlet);
      const sources = await tx.source.findMany({ where: { url: { in: urls } } });
      for (const { id, url } of sources.filter(({ url }) => fresh.includes(url)))
        audit({ action: 'source.added', subjectType: 'source', subjectId: id, after: { url, feed: feedId } });
      return urls.map((url) => sources.find((source) => source.url === url)!);
    });
  }

  /** Fetches, reads and files what a held source shows. */
  private async look(actor: Actor, held: HeldSource): Promise<Taken> {
    const seen = await this.see(held.source);
    if (seen.isUnchanged) {
      await this.settle(held, { unchanged: held.source.unchanged + 1 });
      return { article: await this.articleOf(held.source.articleId!), alreadyExisted: true };
    }
    const { extracted, received } = seen;
    const taken = await this.file(actor, held.source, extracted, received);
    const isSame = held.source.textHash === textHashes(extracted.text).textHash;
    await this.settle(held, {
      articleId: taken.article.id,
      alreadyExisted: held.source.articleId ? held.source.alreadyExisted : taken.alreadyExisted,
      canonicalUrl: extracted.canonicalUrl,
      textHash: textHashes(extracted.text).textHash,
      sha256: received.sha256,
      etag: received.headers.etag ?? null,
      lastModified: received.headers['last-modified'] ?? null,
      unchanged: isSame ? held.source.unchanged + 1 : 0,
    });
    return taken;
  }

  private async see(source: Source): Promise<Seen> {
    const isKnown = source.articleId !== null;
    const fetched = await this.web.get(
      source.url,
      isKnown ? { etag: source.etag, lastModified: source.lastModified } : {},
    );
    const hash = sha256(fetched.body);
    if (isKnown && (fetched.isUnchanged || hash === source.sha256)) return { isUnchanged: true };
    const extracted = await this.pool.extract({
      bytes: fetched.body,
      contentType: fetched.headers['content-type'] ?? null,
      fileName: null,
      url: fetched.url,
    });
    return { isUnchanged: false, extracted, received: receivedFrom(source, fetched, hash) };
  }

  /** A new article, one that is here already, or a new version of the one that stands at this address. */
  private async file(actor: Actor, source: Source, extracted: Extracted, received: Received): Promise<Taken> {
    const articleId = source.articleId ?? (await this.articleAt(extracted.canonicalUrl, received.url));
    if (articleId) {
      // By another address than before a text may be cut otherwise: only the same one seen anew makes a version.
      const isSame = !source.articleId || source.textHash === textHashes(extracted.text).textHash;
      const { article } = await this.revisions.fromSource(actor, articleId, extracted, received, isSame);
      return { article, alreadyExisted: true };
    }
    const { outlet, title, byline, publishedAt } = source;
    const facts = fillFacts(
      { outlet, title, byline, publishedAt },
      { ...extracted, outlet: outlet ?? (await outletAt(this.database.prisma, received.url!, extracted.siteName)) },
    );
    return this.intake.take(actor, { text: extracted.text, facts, received, ingestedById: source.requestedById });
  }

  /** The article that stands under this address by another source. */
  private async articleAt(canonicalUrl: string | null, url: string | null): Promise<string | null> {
    const addresses = [canonicalUrl, url].flatMap((address) => (address ? [address, sourceAddress(address)] : []));
    const found = await this.database.prisma.source.findFirst({
      where: { articleId: { not: null }, OR: [{ url: { in: addresses } }, { canonicalUrl: { in: addresses } }] },
      orderBy: { createdAt: 'asc' },
    });
    return found?.articleId ?? null;
  }

  private articleOf(id: string): Promise<Article> {
    return this.database.prisma.article.findUniqueOrThrow({ where: { id } });
  }

  private async settle({ source, token }: HeldSource, data: Partial<Source> & { unchanged: number }): Promise<void> {
    await this.database.prisma.source.updateMany({
      where: { id: source.id, attemptToken: token },
      data: {
        ...data,
        ...{ status: 'FETCHED', checkedAt: new Date(), failures: 0, failureKind: null, failureReason: null },
        ...{ attemptToken: null, leaseUntil: null },
        nextFetchAt: nextLook(data.unchanged, this.config.fetch.refetchHours),
      },
    });
  }

  private async release({ source, token }: HeldSource): Promise<void> {
    await this.database.prisma.source.updateMany({
      where: { id: source.id, attemptToken: token },
      data: { attemptToken: null, leaseUntil: null },
    });
  }

  /** An address whose article is in stays FETCHED; it only is looked at later, or no more. */
  private async recordFailure({ source, token }: HeldSource, failure: SourceFailure, mayTryAgain: boolean) {
    const failures = source.failures + 1;
    const isOver = !mayTryAgain || failures >= MOST_FAILURES || (!failure.isPassing && !source.articleId);
    const isKnown = source.articleId !== null;
    await this.work.run(WORKER, async ({ tx, audit }) => {
      const { count } = await tx.source.updateMany({
        where: { id: source.id, attemptToken: token },
        data: {
          ...{ failures, failureKind: failure.kind, failureReason: failure.reason, checkedAt: new Date() },
          ...{ attemptToken: null, leaseUntil: null },
          nextFetchAt: isOver && (!isKnown || mayTryAgain) ? null : nextTry(failures),
          ...(isOver && !isKnown ? { status: 'FAILED' as const } : {}),
        },
      });
      if (count && isOver)
        audit({
          action: 'source.failed',
          subjectType: 'source',
          subjectId: source.id,
          after: { ...failure, url: source.url },
        });
    });
  }
}

function receivedFrom(source: Source, { url, headers, body }: Fetched, hash: string): Received {
  return {
    ...{ sourceId: source.id, url, fileName: null, headers, sha256: hash, byteCount: body.length },
    contentType: (headers['content-type'] ?? 'application/octet-stream').slice(0, 200),
    fetchedAt: new Date(),
  };
}
