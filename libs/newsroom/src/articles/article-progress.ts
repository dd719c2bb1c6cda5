import type { Article } from '@claimdesk/platform';
import type { ArticleProgressEvent } from '../pipeline/live-topics.ts';

/** What watchers of an article are told. */
export function articleProgress(
  article: Pick<Article, 'id' | 'status' | 'progress' | 'failureReason'>,
  claimCount: number,
): ArticleProgressEvent {
  return {
    topic: 'article-progress',
    articleId: article.id,
    status: article.status,
    progress: article.progress,
    claimCount,
    // NOTIFY carries at most 8000 bytes.
    failureReason: article.failureReason?.slice(0, 500) ?? null,
  };
}
