import { Inject, Injectable } from '@nestjs/common';
import { checkArticleText, comparableText, DomainError, type Actor } from '@claimdesk/domain';
import type { Article, Config, Revision, Transaction } from '@claimdesk/platform';
import { articleProgress } from '../articles/article-progress.ts';
import { keepReceived, revisionOf, type Received } from '../articles/article-intake.ts';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { CONFIG } from '../tokens.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';

export interface Revised {
  article: Article;
  /** The revision that holds this text: a new one, or the newest where nothing had changed. */
  revision: Revision;
  isNew: boolean;
}

/** New versions of an article's text. A version is never edited; what did not change makes none. */
@Injectable()
export class RevisionsService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes in the text as the outlet shows it now; the pipeline splits it and carries over what still stands.
   * @throws DomainError NOT_FOUND, and what a text can be refused for
   */
  async revise(actor: Actor, articleId: string, text: string): Promise<Revised> {
    authorise(actor, 'article:revise');
    checkArticleText(text, this.config.article.maxBytes);
    return this.work.run(actor, async (work) => {
      const { article, newest } = await lockArticle(work.tx, articleId);
      if (comparableText(text) === comparableText(newest.text)) return { article, revision: newest, isNew: false };
      return addRevision(work, article, newest, text, null);
    });
  }

  /**
   * The same for what was fetched from an article's address.
   * @param isSame whether the text is the one that was read from there the last time
   */
  async fromSource(
    actor: Actor,
    articleId: string,
    { text, title }: { text: string; title: string | null },
    received: Received,
    isSame: boolean,
  ): Promise<Revised> {
    checkArticleText(text, this.config.article.maxBytes);
    return this.work.run(actor, async (work) => {
      const { article, newest } = await lockArticle(work.tx, articleId);
      if (!isSame && comparableText(text) !== comparableText(newest.text))
        return addRevision(work, article, newest, text, { received, title });
      await keepReceived(work.tx, articleId, newest.id, received);
      return { article, revision: newest, isNew: false };
    });
  }
}

async function lockArticle(tx: Transaction, id: string): Promise<{ article: Article; newest: Revision }> {
  if (isId(id)) await tx.$queryRaw`select id from article where id = ${id}::uuid for update`;
  const article = isId(id) ? await tx.article.findUnique({ where: { id } }) : null;
  if (!article) throw new DomainError('NOT_FOUND', 'There is no such article.');
  const newest = await tx.revision.findFirstOrThrow({ where: { articleId: id }, orderBy: { number: 'desc' } });
  return { article, newest };
}

/** A worker that has the article in hand loses it: what it was reading is no longer the newest. */
async function addRevision(
  { tx, audit, announce, queue }: Work,
  before: Article,
  newest: Revision,
  text: string,
  source: { received: Received; title: string | null } | null,
): Promise<Revised> {
  const number = newest.number + 1;
  const revision = await tx.revision.create({ data: { ...revisionOf(text), articleId: before.id, number } });
  if (source) await keepReceived(tx, before.id, revision.id, source.received);
  const article = await tx.article.update({
    where: { id: before.id },
    data: {
      ...{ status: 'QUEUED', progress: 0, attempts: 0, attemptToken: null, leaseUntil: null, failureReason: null },
      ...(source?.title ? { title: source.title } : {}),
      version: { increment: 1 },
    },
  });
  const notices = (revision.notices as { kind: string; quote: string }[]).map(({ kind, quote }) => ({ kind, quote }));
  audit({
    action: 'article.revised',
    subjectType: 'article',
    subjectId: before.id,
    before: { number: newest.number, sha256: newest.sha256, title: before.title },
    after: { number, sha256: revision.sha256, title: article.title, notices, url: source?.received.url ?? null },
  });
  announce(articleProgress(article, 0));
  queue('split-article', before.id);
  return { article, revision, isNew: true };
}
