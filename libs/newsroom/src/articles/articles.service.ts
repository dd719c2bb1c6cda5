import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { checkArticleText, DomainError, parsePublishedAt, type Actor } from '@claimdesk/domain';
import { Database, isDuplicate, type Article, type Config, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { CONFIG } from '../tokens.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { articleProgress } from './article-progress.ts';

export interface IngestInput {
  text: string;
  outlet?: string | null;
  title?: string | null;
  byline?: string | null;
  /** ISO 8601 */
  publishedAt?: string | null;
}

const LONGEST = { outlet: 200, title: 500, byline: 300 } as const;

/** Articles in: handing in, trying again. */
@Injectable()
export class ArticlesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes an article in and queues it. The same text from the same outlet (or from an outlet not named now) is the
   * article that is already here.
   * @throws DomainError for a text, date or field that cannot be taken
   */
  async ingest(actor: Actor, input: IngestInput): Promise<{ article: Article; alreadyExisted: boolean }> {
    authorise(actor, 'article:ingest');
    checkArticleText(input.text, this.config.article.maxBytes);
    const publishedAt = input.publishedAt?.trim() ? parsePublishedAt(input.publishedAt) : null;
    const outletName = field(input, 'outlet');
    const facts = { title: field(input, 'title'), byline: field(input, 'byline'), publishedAt };
    const sha256 = createHash('sha256').update(input.text, 'utf8').digest('hex');

    const existing = await this.existing(outletName, sha256);
    if (existing) return { article: existing, alreadyExisted: true };
    try {
      const article = await this.work.run(actor, async ({ tx, audit, announce, queue }) => {
        const outletId = outletName ? await ensureOutlet(tx, outletName) : null;
        const created = await tx.article.create({
          data: { id: uuid(), ...facts, outletId, sha256, ingestedById: actor.kind === 'PERSON' ? actor.id : null },
        });
        await tx.revision.create({ data: { id: uuid(), articleId: created.id, number: 1, text: input.text, sha256 } });
        audit({
          action: 'article.ingested',
          subjectType: 'article',
          subjectId: created.id,
          after: { outlet: outletName, title: facts.title, sha256 },
        });
        announce(articleProgress(created, 0));
        queue('split-article', created.id);
        return created;
      });
      return { article, alreadyExisted: false };
    } catch (error) {
      // Someone handed in the same text at the same moment: theirs is the article.
      const winner = isDuplicate(error) ? await this.existing(outletName, sha256) : null;
      if (winner) return { article: winner, alreadyExisted: true };
      throw error;
    }
  }

  /**
   * Puts a failed article back to the step it failed at.
   * @throws DomainError NOT_FOUND, or TRANSITION_NOT_ALLOWED when it has not failed
   */
  async retry(actor: Actor, id: string): Promise<Article> {
    authorise(actor, 'article:retry');
    if (!isId(id)) throw new DomainError('NOT_FOUND', 'There is no such article.');
    return this.work.run(actor, async ({ tx, audit, announce, queue }) => {
      const [row] = await tx.$queryRaw<
        { status: string }[]
      >`select status::text from article where id = ${id}::uuid for update`;
      if (!row) throw new DomainError('NOT_FOUND', 'There is no such article.');
      if (row.status !== 'FAILED')
        throw new DomainError(
          'TRANSITION_NOT_ALLOWED',
          `The article has not failed (it is ${row.status}); there is nothing to try again.`,
        );
      const isSplit = await tx.revision.count({ where: { articleId: id, engine: { not: null } } });
      const article = await tx.article.update({
        where: { id },
        data: {
          status: isSplit ? 'SPLIT' : 'QUEUED',
          failureReason: null,
          attempts: 0,
          progress: 0,
          attemptToken: null,
          leaseUntil: null,
          version: { increment: 1 },
        },
      });
      audit({ action: 'article.retried', subjectType: 'article', subjectId: id });
      announce(articleProgress(article, 0));
      queue(isSplit ? 'match-story' : 'split-article', id);
      return article;
    });
  }

  private existing(outletName: string | null, sha256: string): Promise<Article | null> {
    return this.database.prisma.article.findFirst({
      where: { sha256, ...(outletName ? { outlet: { key: outletKey(outletName) } } : {}) },
      orderBy: { createdAt: 'asc' },
    });
  }
}

/** An optional field, trimmed; blank is absent. */
function field(input: IngestInput, name: keyof typeof LONGEST): string | null {
  const value = input[name]?.trim().replace(/\s+/g, ' ') ?? '';
  if (value.length > LONGEST[name])
    throw new DomainError(
      'INPUT_INVALID',
      `The ${name} is ${value.length} characters long; at most ${LONGEST[name]} are kept. Shorten it.`,
      {
        field: name,
      },
    );
  if (value.includes('\0') || !value.isWellFormed())
    throw new DomainError('INPUT_INVALID', `The ${name} holds characters that are no text. Type it again.`, {
      field: name,
    });
  return value || null;
}

/** "The Independent", "the  independent" and "THE INDEPENDENT" are one outlet. */
export const outletKey = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The outlet's id, made on first sight; safe when two see it first. */
export async function ensureOutlet(tx: Transaction, name: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    insert into outlet (id, name, key) values (${uuid()}::uuid, ${name}, ${outletKey(name)})
    on conflict (key) do update set key = excluded.key
    returning id`;
  return row!.id;
}
