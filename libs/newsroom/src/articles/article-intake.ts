import { Inject, Injectable } from '@nestjs/common';
import { checkArticleText, noticesIn, type Actor } from '@claimdesk/domain';
import { Database, isDuplicate, type Article, type Config, type Prisma, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { CONFIG } from '../tokens.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import type { ArticleFacts } from './article-facts.ts';
import { articleProgress } from './article-progress.ts';
import { ensureOutlet, outletKey } from './outlets.ts';
import { sha256, textHashes } from './text-hashes.ts';

/** Bytes that a text was read from, as they are kept on record: an address or a file name, never both. */
export interface Received {
  sourceId: string | null;
  url: string | null;
  fileName: string | null;
  contentType: string;
  byteCount: number;
  sha256: string;
  headers: Record<string, string>;
  fetchedAt: Date;
}

export interface Taking {
  text: string;
  facts: ArticleFacts;
  /** Null: typed or pasted. */
  received: Received | null;
  ingestedById: string | null;
}

export interface Taken {
  article: Article;
  /** True: the same text was here, from the same outlet or without one being named; the article is that one. */
  alreadyExisted: boolean;
}

/** The one way in for an article's first text, however it came. */
@Injectable()
export class ArticleIntake {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes an article in and queues it, unless it is here already; then it is told so, and where it came from this
   * time is kept.
   * @throws DomainError for a text that cannot be taken
   */
  async take(actor: Actor, taking: Taking): Promise<Taken> {
    checkArticleText(taking.text, this.config.article.maxBytes);
    const known = await this.known(taking);
    if (known) return this.foundAgain(actor, known, taking.received);
    try {
      const article = await this.work.run(actor, (work) => open(work, taking));
      return { article, alreadyExisted: false };
    } catch (error) {
      // Someone handed in the same text at the same moment: theirs is the article.
      const winner = isDuplicate(error) ? await this.known(taking) : null;
      if (winner) return this.foundAgain(actor, winner, taking.received);
      throw error;
    }
  }

  /** The article that has this text in any of its versions, and which version. */
  private async known({ text, facts }: Taking): Promise<{ article: Article; revisionId: string } | null> {
    const { textHash, bodyHash } = textHashes(text);
    const found = await this.database.prisma.revision.findFirst({
      where: {
        OR: [{ sha256: sha256(text) }, { textHash }, { bodyHash }],
        ...(facts.outlet
          ? { article: { OR: [{ outlet: { key: outletKey(facts.outlet) } }, { outletId: null }] } }
          : {}),
      },
      orderBy: [{ createdAt: 'asc' }, { number: 'desc' }],
      include: { article: true },
    });
    return found && { article: found.article, revisionId: found.id };
  }

  private async foundAgain(
    actor: Actor,
    { article, revisionId }: { article: Article; revisionId: string },
    received: Received | null,
  ): Promise<Taken> {
    if (received)
      await this.work.run(actor, async ({ tx, audit }) => {
        await keepReceived(tx, article.id, revisionId, received);
        const { url, fileName: file, sha256 } = received;
        audit({
          action: 'article.found-again',
          subjectType: 'article',
          subjectId: article.id,
          after: { ...(url ? { url } : { file }), sha256 },
        });
      });
    return { article, alreadyExisted: true };
  }
}

async function open({ tx, audit, announce, queue }: Work, taking: Taking): Promise<Article> {
  const { text, facts, received, ingestedById } = taking;
  const { outlet, ...rest } = facts;
  const outletId = outlet ? await ensureOutlet(tx, outlet) : null;
  const hash = sha256(text);
  const article = await tx.article.create({ data: { id: uuid(), ...rest, outletId, sha256: hash, ingestedById } });
  const revision = await tx.revision.create({ data: { ...revisionOf(text), articleId: article.id, number: 1 } });
  if (received) await keepReceived(tx, article.id, revision.id, received);
  audit({
    action: 'article.ingested',
    subjectType: 'article',
    subjectId: article.id,
    after: {
      outlet,
      title: facts.title,
      sha256: hash,
      ...(received?.url ? { url: received.url } : {}),
      ...(received?.fileName ? { file: received.fileName } : {}),
    },
  });
  announce(articleProgress(article, 0));
  queue('split-article', article.id);
  return article;
}

/** The fields of a revision that follow from its text. */
export function revisionOf(text: string) {
  const notices = noticesIn(text) as unknown as Prisma.InputJsonArray;
  return { id: uuid(), text, sha256: sha256(text), ...textHashes(text), notices };
}

/** Keeps on record what bytes a revision was read from. */
export async function keepReceived(
  tx: Transaction,
  articleId: string,
  revisionId: string,
  received: Received,
): Promise<void> {
  await tx.retrieval.create({ data: { id: uuid(), articleId, revisionId, ...received } });
}
