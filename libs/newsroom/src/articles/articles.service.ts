import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import type { Article } from '@claimdesk/platform';
import { isId } from '../paging.ts';
import { authorise, personOf } from '../people/authorise.ts';
import { SourcesService } from '../sources/sources.service.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { readFacts, type GivenFacts } from './article-facts.ts';
import { ArticleIntake, type Taken } from './article-intake.ts';
import { articleProgress } from './article-progress.ts';

/** Exactly one of text, url and file. */
export interface IngestInput extends GivenFacts {
  /** Kept as it is. */
  text?: string | null;
  /** Fetched at once, and looked at again from time to time. */
  url?: string | null;
  file?: { name: string; bytes: Uint8Array; contentType?: string | null } | null;
}

/** Articles in: handing in, trying again. */
@Injectable()
export class ArticlesService {
  constructor(
    @Inject(ArticleIntake) private readonly intake: ArticleIntake,
    @Inject(SourcesService) private readonly sources: SourcesService,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /**
   * Takes an article in and queues it. The same text from the same outlet (or from an outlet not named now) is the
   * article that is already here, whichever way it came.
   * @throws DomainError for a text, date or field that cannot be taken; FETCH_FAILED and the like say what to do
   */
  async ingest(actor: Actor, input: IngestInput): Promise<Taken> {
    authorise(actor, 'article:ingest');
    const { text, url, file } = input;
    if ([text, url, file].filter((way) => way != null).length !== 1)
      throw new DomainError('INPUT_INVALID', 'Hand in one of three: a text, a web address or a file.', {
        field: 'text',
      });
    if (url != null) return this.sources.ingestUrl(actor, url, input);
    if (file) return this.sources.ingestFile(actor, file, input);
    const facts = readFacts(input);
    return this.intake.take(actor, { text: text!, facts, received: null, ingestedById: personOf(actor) });
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
      const newest = await tx.revision.findFirstOrThrow({ where: { articleId: id }, orderBy: { number: 'desc' } });
      const isSplit = newest.engine !== null;
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
}
