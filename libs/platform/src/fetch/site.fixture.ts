import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalSite {
  port: number;
  /** host:port, as the settings list it. */
  place: string;
  url: string;
  /** Connections so far. */
  connections(): number;
  stop(): Promise<void>;
}

/** A site on this machine that answers by path; what it does not know is 404. */
export async function localSite(
  answers: Record<string, Answer> = {},
  host = '127.0.0.1',
  port = 0,
): Promise<LocalSite> {
  let connections = 0;
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url ?? '/', 'http://x').pathname];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: opened } = server.address() as AddressInfo;
  const place = `${host.includes(':') ? `[${host}]` : host}:${opened}`;
  return {
    port: opened,
    place,
    url: `http://${place}`,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
