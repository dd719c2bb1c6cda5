import { createClient, type Client, type ClientOptions } from 'graphql-ws';
import WebSocket from 'ws';

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

/** Until what was subscribed to before is being listened to: the desk takes a connection's messages in their order. */
export async function isListening(client: Client): Promise<void> {
  await client.iterate({ query: '{ viewer { id } }' }).next();
}
