import {
  ArticleProgressDocument,
  type ArticleProgressSubscription,
  type ArticleRowFragment,
  ClaimChangedDocument,
} from '@claimdesk/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { connectionState, listen } from './live-connection.ts';

type Progress = ArticleProgressSubscription['articleProgress'];
interface ListInCache {
  data: ArticleRowFragment[];
}

/** Matching a story touches hundreds of claims at once: what is stale is fetched again at most this often. */
const REFETCH_EVERY_MS = 300;

/** One refetch per key and pause, however many events came. */
function createRefetcher(queries: QueryClient) {
  const waiting = new Map<string, readonly unknown[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    for (const queryKey of waiting.values()) void queries.invalidateQueries({ queryKey });
    waiting.clear();
  };
  return {
    refetch(...queryKey: unknown[]) {
      waiting.set(JSON.stringify(queryKey), queryKey);
      timer ??= setTimeout(flush, REFETCH_EVERY_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
type Refetcher = ReturnType<typeof createRefetcher>;

const withProgress = (article: ArticleRowFragment, { articleId, ...progress }: Progress): ArticleRowFragment =>
  article.id === articleId ? { ...article, ...progress } : article;

/** Writes an article's progress straight into what is on the screen; fetches only when a stage is over. */
function showProgress(queries: QueryClient, { refetch }: Refetcher, progress: Progress) {
  let onScreen = false;
  let stageIsOver = false;
  const note = (article: ArticleRowFragment) => {
    if (article.id !== progress.articleId) return;
    onScreen = true;
    stageIsOver ||= article.status !== progress.status;
  };
  queries.setQueriesData<ListInCache>({ queryKey: ['articles', 'getList'] }, (list) => {
    list?.data.forEach(note);
    return list && { ...list, data: list.data.map((article) => withProgress(article, progress)) };
  });
  queries.setQueriesData<ArticleRowFragment>(
    { queryKey: ['articles', 'getOne', { id: progress.articleId }] },
    (article) => {
      if (article) note(article);
      return article && withProgress(article, progress);
    },
  );
  if (onScreen && !stageIsOver) return;
  refetch('articles');
  refetch('desk');
  if (progress.status === 'SPLIT' || progress.status === 'MATCHED')
    for (const key of ['claims', 'stories']) refetch(key, 'getList');
}

/** Keeps every list and page on the screen true while others work: subscription → query cache. */
export function useLiveUpdates() {
  const queries = useQueryClient();
  useEffect(() => {
    const refetcher = createRefetcher(queries);
    const stops = [
      listen(ArticleProgressDocument, ({ articleProgress }) => showProgress(queries, refetcher, articleProgress)),
      listen(ClaimChangedDocument, ({ claimChanged }) => {
        refetcher.refetch('claims', 'getOne', { id: claimChanged.claimId });
        for (const key of ['claims', 'review']) refetcher.refetch(key, 'getList');
        refetcher.refetch('waiting');
        refetcher.refetch('desk');
      }),
      refetchAfterLoss(queries),
      refetcher.stop,
    ];
    return () => stops.forEach((stop) => stop());
  }, [queries]);
}

/** Events that came while the connection was away are gone; once it is back, everything shown is fetched again. */
function refetchAfterLoss(queries: QueryClient) {
  let lost = false;
  return connectionState.subscribe(() => {
    const now = connectionState.current();
    if (now === 'open' && lost) void queries.invalidateQueries();
    lost = now === 'lost' || (lost && now !== 'open');
  });
}
