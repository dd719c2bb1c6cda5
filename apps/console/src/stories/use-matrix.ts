import { type ClaimOrder, StoryFrameDocument, StoryRowsDocument, type StoryRowsQuery } from '@claimdesk/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { useDeskQuery } from '../providers/use-desk.ts';

/** Rows asked for at a time: with ten outlets and their quotes, about what one question to the desk may cost. */
const PAGE = 25;

export type MatrixRow = NonNullable<StoryRowsQuery['story']>['matrix']['rows']['nodes'][number];
export type MatrixCell = MatrixRow['cells'][number];

/** The columns and the timeline of a story, and its rows as far as they have been scrolled to. */
export function useMatrix(id: string, orderBy: ClaimOrder, crossSource: boolean) {
  const provider = useDataProvider<DeskDataProvider>();
  const frame = useDeskQuery(['stories', 'frame', id], StoryFrameDocument, { id });
  const pages = useInfiniteQuery({
    queryKey: ['stories', 'rows', id, orderBy, crossSource],
    queryFn: ({ pageParam: offset, signal }) =>
      provider.ask(StoryRowsDocument, { id, first: PAGE, offset, orderBy, crossSource }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const shown = all.reduce((sum, page) => sum + (page.story?.matrix.rows.nodes.length ?? 0), 0);
      return shown < (last.story?.matrix.rows.totalCount ?? 0) ? shown : undefined;
    },
    placeholderData: (before) => before,
  });
  const rows = useMemo(
    () => pages.data?.pages.flatMap((page) => page.story?.matrix.rows.nodes ?? []) ?? [],
    [pages.data],
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    matrix: frame.data?.story?.matrix,
    rows,
    total: pages.data?.pages[0]?.story?.matrix.rows.totalCount ?? 0,
    isPending: frame.isPending || pages.isPending,
    error: (frame.data ? null : frame.error) ?? (pages.data ? null : pages.error),
    retry: () => void Promise.all([frame.refetch(), pages.refetch()]),
    more,
  };
}
