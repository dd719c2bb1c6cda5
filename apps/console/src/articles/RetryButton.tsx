import type { ArticleRowFragment } from '@claimdesk/contract';
import ReplayIcon from '@mui/icons-material/Replay';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../providers/data-provider.ts';

export function useRetry() {
  const provider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (ids: string[]) => Promise.all(ids.map((id) => provider.retryArticle(id))),
    onSuccess: () => notify('desk.article.retried', { type: 'info' }),
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['articles'] }),
  });
}

/** Has one failed article tried again; shown only where the server says it may be. */
export function RetryButton({ article }: { article: Pick<ArticleRowFragment, 'id' | 'retryable'> }) {
  const translate = useTranslate();
  const retry = useRetry();
  if (!article.retryable) return null;
  return (
    <Button
      variant="outlined"
      startIcon={<ReplayIcon />}
      disabled={retry.isPending}
      onClick={() => retry.mutate([article.id])}
    >
      {translate('desk.article.retry')}
    </Button>
  );
}

/** The same for every selected article that failed. */
export function RetrySelectedButton() {
  const translate = useTranslate();
  const retry = useRetry();
  const { data = [], selectedIds, onUnselectItems } = useListContext<ArticleRowFragment>();
  const failed = data.filter(({ id, retryable }) => retryable && selectedIds.includes(id)).map(({ id }) => id);
  if (failed.length === 0) return null;
  return (
    <Button
      variant="contained"
      startIcon={<ReplayIcon />}
      disabled={retry.isPending}
      onClick={() => retry.mutate(failed, { onSuccess: () => onUnselectItems() })}
    >
      {translate('desk.article.retry_selected', { smart_count: failed.length })}
    </Button>
  );
}
