import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on this machine whose pages a test puts there and changes; `place` is to be allowed in CLAIMDESK_FETCH_ALLOW. */
export interface LocalSite {
  url: string;
  place: string;
  put(path: string, body: string, contentType?: string): void;
  stop(): Promise<void>;
}

export async function startLocalSite(): Promise<LocalSite> {
  const pages = new Map<string, { body: string; type: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://site').pathname);
    if (page) response.writeHead(200, { 'content-type': page.type }).end(page.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${place}`,
    place,
    put: (path, body, type = 'text/html; charset=utf-8') => void pages.set(path, { body, type }),
    stop: () => new Promise<void>((resolve) => void (server.close(() => resolve()), server.closeAllConnections())),
  };
}

/** A page of news as a site would serve it. */
export const newsPage = (title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article>
   <h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

/** An RSS feed of these entries: the address of each by its title. */
export const rssFeed = (title: string, entries: Record<string, string>): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${Object.entries(entries)
    .map(([name, url]) => `<item><title>${name}</title><link>${url}</link></item>`)
    .join('')}</channel></rss>`;
