import { createClient, type Client, type ClientOptions } from 'graphql-ws';
import WebSocket from 'ws';
import type { TestClient } from './test-client.ts';

/** Listens to the desk with these headers, as a browser's cookie or a program's key would come. */
export function liveClient(url: string, headers: Record<string, string>, options: Partial<ClientOptions> = {}): Client {
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers });
      }
    },
    ...options,
  });
}

/**
 * Until what was subscribed to before is listened to. The desk takes a connection's messages in their order and refuses
 * a query here, so by its refusal the subscription before has arrived; while someone else is answered it is set up.
 */
export async function isListening(client: Client, someone: TestClient): Promise<void> {
  await client
    .iterate({ query: '{ viewer { id } }' })
    .next()
    .catch(() => {});
  await someone.ask('{ viewer { id } }');
}
