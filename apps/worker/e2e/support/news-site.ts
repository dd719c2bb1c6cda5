import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface NewsPage {
  path: string;
  answer: Answer;
  /** The text that is to be read there, or what the failure is called. */
  expected: { title: string; body: string[] } | { failure: string };
}

/** Five paragraphs of news of its own for every page, with letters beyond ASCII. */
function newsOf(name: string) {
  const title = `Council of ${name} opens its new bridge`;
  const body = [
    `The council of ${name} opened its new bridge on Friday, two years later than planned and after a long quarrel about the money.`,
    `“We have waited long enough,” the mayor, Zoë Müller, said at the ceremony; she added that the bridge of ${name} would carry 12,000 cars a day.`,
    `The bridge cost €3.2 million, the council said – twice what had been agreed with the builder in ${name} before work began in spring.`,
    `A spokesman for the builder denied that the company had asked for more money, and said that the council of ${name} had changed its plans four times.`,
    `Residents of ${name} were divided: some called the bridge a gift to drivers, while others said that they would use it every day to walk to work.`,
  ];
  return { title, body };
}

type News = ReturnType<typeof newsOf>;
const paragraphs = ({ body }: News) => body.map((text) => `<p>${text}</p>`).join('\n');
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const clean = (news: News, head = '') =>
  page(
    `<meta charset="utf-8"><title>${news.title}</title>${head}`,
    `<article><h1>${news.title}</h1>${paragraphs(news)}</article>`,
  );

/** What stands around articles: banners, menus, promotions, related stories, comments, scripts. */
function cluttered(news: News): string {
  const menu = Array.from({ length: 30 }, (_, i) => `<li><a href="/s/${i}">Section ${i}</a></li>`).join('');
  const related = Array.from(
    { length: 12 },
    (_, i) => `<li><a href="/r/${i}">Ten things you never knew about story number ${i}</a></li>`,
  ).join('');
  const [first, second, ...rest] = news.body;
  return page(
    `<meta charset="utf-8"><title>${news.title} | The Daily Clutter</title><meta property="og:title" content="${news.title}">
     <meta property="og:site_name" content="The Daily Clutter"><style>.ad{color:red}</style><script>var a="<p>not news</p>";</script>`,
    `<div id="cookie-banner" class="banner">We and our 812 partners use cookies. <button>Accept all</button></div>
     <header><nav><ul>${menu}</ul></nav><form><input name="q"><button>Search</button></form></header>
     <main><div class="content"><article><h1>${news.title}</h1><div class="byline">By Jane Doe</div>
     <div class="share"><a href="#">Share on F</a> <a href="#">Tweet</a></div>
     <p>${first}</p><div class="ad advertisement">Advertisement: buy more now!</div><p>${second}</p>
     <aside class="related"><h3>Related</h3><ul>${related}</ul></aside>
     <figure><img src="b.jpg" alt=""><figcaption>The bridge, photographed on Friday.</figcaption></figure>
     <p><a href="/more">Read more: other bridges of the region</a></p>
     ${rest.map((text) => `<p>${text}</p><script>track()</script>`).join('\n')}
     <div class="newsletter-signup">Sign up to our newsletter. <input type="email"></div></article></div>
     <div class="sidebar"><h2>Most read</h2><ul>${related}</ul></div></main>
     <section id="comments"><h2>312 comments</h2><p>First!</p><p>I was there and it was not like that at all, my friend.</p></section>
     <footer><p>© The Daily Clutter. All rights reserved.</p><ul>${menu}</ul></footer>`,
  );
}

const html = (
  body: string | Buffer,
  type = 'text/html; charset=utf-8',
  headers: Record<string, string> = {},
): Answer => {
  return (_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(body);
};
const latin1 = (text: string) =>
  Buffer.from(text.replace(/[“”]/g, '"').replace(/–/g, '-').replace(/€/g, 'EUR '), 'latin1');
/** The characters of windows-1252 between 0x80 and 0x9f that the news uses. */
const windows1252 = (text: string) =>
  Buffer.concat(
    [...text].map((letter) => {
      const code = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 }[letter];
      return code ? Buffer.from([code]) : Buffer.from(letter, 'latin1');
    }),
  );
const plainAscii = (news: News): News => ({
  title: news.title,
  body: news.body.map((text) => text.replace(/[“”]/g, '"').replace(/–/g, '-').replace(/€/g, 'EUR ')),
});
const redirect =
  (to: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location: to }).end();
const forEver =
  (chunk: Buffer, everyMs: number): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => clearInterval(timer));
  };

function goodPages(): NewsPage[] {
  const names = [
    'Ashford',
    'Birchwood',
    'Camberton',
    'Dunmore',
    'Elmsley',
    'Farnham',
    'Granby',
    'Hollins',
    'Inverley',
    'Jarrow',
  ].concat(['Kelso', 'Lindale', 'Marston', 'Norley', 'Oakham']);
  const [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = names.map(newsOf) as News[] & { length: 15 };
  const ld = (news: News) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: news.title, author: { '@type': 'Person', name: 'Jane Doe' }, datePublished: '2024-03-01T10:00:00Z' })}</script>`;
  const soup = (news: News) =>
    page(
      `<title>${news.title}</title>`,
      `<div><div><div class="x1"><h1>${news.title}</h1></div><div class="x2">${news.body.map((text) => `<div class="x3"><p><span>${text}</span></p></div>`).join('')}</div></div></div>`,
    );
  const good = (path: string, news: News, answer: Answer): NewsPage => ({ path, answer, expected: news });
  return [
    good('/clean', a!, html(clean(a!))),
    good('/clean-with-facts', b!, html(clean(b!, ld(b!)))),
    good('/gzipped', c!, html(gzipSync(clean(c!)), 'text/html', { 'content-encoding': 'gzip' })),
    good('/brotli', d!, html(brotliCompressSync(clean(d!)), 'text/html', { 'content-encoding': 'br' })),
    good('/moved', e!, redirect('/moved/here')),
    good('/cluttered', f!, html(cluttered(f!))),
    good('/cluttered/again', g!, html(cluttered(g!))),
    good('/div-soup', h!, html(soup(h!))),
    good(
      '/broken/unclosed',
      i!,
      html(`<title>${i!.title}</title><body><div><article><h1>${i!.title}</h1><p>${i!.body.join('<p>')}`),
    ),
    good('/broken/misnested', j!, html(clean(j!).replace(/<p>/g, '<p><b><i>').replace(/<\/p>/g, '</b></i></p></div>'))),
    good('/charset/header-lies', k!, html(clean(k!), 'text/html; charset=iso-8859-1')),
    good('/charset/meta-lies', l!, html(windows1252(clean(l!)), 'text/html')),
    good('/charset/latin1', plainAscii(m!), html(latin1(clean(m!).replace('utf-8', 'iso-8859-1')), 'text/html')),
    good('/charset/utf-16', n!, html(Buffer.from(`\ufeff${clean(n!)}`, 'utf16le'), 'text/html')),
  ];
}

function badPages(elsewhere: string): NewsPage[] {
  const bad = (path: string, failure: string, answer: Answer): NewsPage => ({ path, answer, expected: { failure } });
  const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
  const megabytes = (n: number) => page('', `<p>${'The bridge opened. '.repeat((n * 1_000_000) / 19)}</p>`);
  return [
    bad('/bomb', 'TOO_LARGE', html(bomb, 'text/html', { 'content-encoding': 'gzip' })),
    bad('/ten-megabytes', 'TOO_LARGE', html(megabytes(10))),
    bad('/endless', 'TOO_LARGE', forEver(Buffer.alloc(500_000, 'x '), 20)),
    bad('/trickle', 'TIMED_OUT', forEver(Buffer.from('<p>'), 100)),
    bad('/silent', 'TIMED_OUT', () => {}),
    bad('/loop', 'TOO_MANY_REDIRECTS', redirect('/loop')),
    bad('/ping', 'TOO_MANY_REDIRECTS', redirect('/pong')),
    bad('/to-the-inside', 'ADDRESS_FORBIDDEN', redirect(elsewhere)),
    bad('/gone', 'ANSWER_REFUSED', (_, response) => response.writeHead(404).end()),
    bad(
      '/cut',
      'ANSWER_BROKEN',
      html(gzipSync(clean(newsOf('Pelham'))).subarray(0, 300), 'text/html', { 'content-encoding': 'gzip' }),
    ),
    bad('/reset', 'UNREACHABLE', (request) => request.socket.destroy()),
    bad('/wall', 'PAGE_HAS_NO_ARTICLE', html(page('', '<h1>Subscribe</h1><p>To read on, subscribe.</p>'))),
    bad('/deep', 'PAGE_HAS_NO_ARTICLE', html('<div>'.repeat(200_000))),
    bad('/picture', 'FILE_TYPE_UNKNOWN', html(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'image/png')),
    bad('/members/only', 'ROBOTS_DISALLOW', html(clean(newsOf('Quenby')))),
    bad('/empty', 'FILE_TYPE_UNKNOWN', html('', 'application/octet-stream')),
  ];
}

export interface NewsSite {
  url: string;
  place: string;
  pages: NewsPage[];
  /** Another listener on this machine that nobody may reach, and how often someone did. */
  inside: { connections: number };
  stop(): Promise<void>;
}

async function listening(answer: Answer) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { server, place: `127.0.0.1:${port}`, stop };
}

/** A local site of thirty pages, good and bad, with a feed of them all. */
export async function startNewsSite(): Promise<NewsSite> {
  const inside = { connections: 0 };
  const secret = await listening((_, response) => response.end('secret'));
  secret.server.on('connection', () => inside.connections++);
  const pages = [...goodPages(), ...badPages(`http://${secret.place}/admin`)];
  const byPath = new Map(pages.map(({ path, answer }) => [path, answer]));
  const moved = pages.find(({ path }) => path === '/moved')!.expected as News;
  byPath.set('/moved/here', html(clean(moved)));
  byPath.set('/pong', redirect('/ping'));
  byPath.set('/robots.txt', (_, response) => response.end('User-agent: *\nDisallow: /members/\n'));
  byPath.set('/feed.xml', (request, response) => {
    const round = new URL(request.url!, 'http://x').searchParams.get('round') ?? '0';
    const items = pages.map(
      ({ path }) => `<item><title>News</title><link>http://${site.place}${path}?round=${round}</link></item>`,
    );
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>All the news</title>${items.join('')}</channel></rss>`,
      );
  });
  const site = await listening((request, response) => {
    const answer = byPath.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  const stop = async () => void (await Promise.all([site.stop(), secret.stop()]));
  return { url: `http://${site.place}`, place: site.place, pages, inside, stop };
}
