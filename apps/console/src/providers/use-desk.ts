import type { TypedDocumentString } from '@claimdesk/contract';
import { type QueryKey, useMutation, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from './data-provider.ts';

/** Asks the desk for what is no list and no record of a resource. Through react-admin, which ends a lost session. */
export function useDeskQuery<Answer, Variables>(
  queryKey: QueryKey,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  options: { enabled?: boolean; staleTime?: number; refetchInterval?: number | false } = {},
) {
  const provider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => provider.ask(document, variables, signal),
    ...options,
  });
}

/** Has the desk do something. */
export function useDeskMutation<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  options: { onSuccess?: (answer: Answer) => void; onError?: (error: Error) => void } = {},
) {
  const provider = useDataProvider<DeskDataProvider>();
  return useMutation<Answer, Error, Variables>({
    mutationFn: (variables) => provider.ask(document, variables),
    ...options,
  });
}
