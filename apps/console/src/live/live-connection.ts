import type { TypedDocumentString } from '@claimdesk/contract';
import { createClient } from 'graphql-ws';

export type Connection = 'idle' | 'open' | 'lost';

const listeners = new Set<() => void>();
let connection: Connection = 'idle';

function become(next: Connection) {
  connection = next;
  for (const listener of listeners) listener();
}

/** For useSyncExternalStore: whether live updates arrive. */
export const connectionState = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => connection,
};

const client = createClient({
  url: () => `${location.origin.replace(/^http/, 'ws')}/graphql`,
  lazy: true,
  // An editor's page stays open all day: keep trying, with pauses that grow to ten seconds.
  retryAttempts: Infinity,
  retryWait: (tries) =>
    new Promise((done) => setTimeout(done, Math.min(10_000, 500 * 2 ** tries) * (0.7 + Math.random() * 0.6))),
  shouldRetry: () => true,
  on: {
    connected: () => become('open'),
    closed: (event) => become((event as CloseEvent | undefined)?.code === 1000 ? 'idle' : 'lost'),
  },
});

/** Calls `next` for every event until the returned function is called; reconnects by itself. */
export function listen<TResult, TVariables extends Record<string, unknown>>(
  document: TypedDocumentString<TResult, TVariables>,
  next: (event: TResult) => void,
  variables?: TVariables,
): () => void {
  return client.subscribe<TResult>(
    { query: document.toString(), variables: variables ?? null },
    { next: ({ data }) => data && next(data), error: () => undefined, complete: () => undefined },
  );
}
