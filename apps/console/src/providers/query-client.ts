import { QueryClient } from '@tanstack/react-query';
import { hasCode } from './desk-error.ts';

/** Requests are tried while "offline" too: the browser's guess is often wrong, and a clear error beats a silent wait. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && hasCode(error, 'OFFLINE', 'TRY_AGAIN'),
    },
    mutations: { networkMode: 'always' },
  },
});
