import type { LookupAddress } from 'node:dns';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { FetchFailure } from './fetch-failure.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { RobotsRules } from './robots.ts';
import { SafeFetcher } from './safe-fetcher.ts';
import { localSite, type LocalSite } from './site.fixture.ts';

/** Names of the public internet, as a hostile name server would answer for them. */
const NAMES: Record<string, string[]> = {
  'loopback.test': ['127.0.0.1'],
  'loopback6.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'private.test': ['10.0.0.1'],
  'metadata.test': ['169.254.169.254'],
  'nat64.test': ['64:ff9b::7f00:1'],
  'two-answers.test': ['93.184.216.34', '127.0.0.1'],
  'six-and-four.test': ['2606:4700::1111', '127.0.0.1'],
  'nobody.test': [],
};
const resolve = async (name: string): Promise<LookupAddress[]> => {
  const addresses = NAMES[name.replace(/\.$/, '')];
  if (addresses) return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  if (/^localhost\.?$/.test(name)) return [{ address: '127.0.0.1', family: 4 }];
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
};

let site: LocalSite;
let target4: LocalSite;
let target6: LocalSite;
let fetcher: SafeFetcher;

const text = 'The bridge opened on Friday. '.repeat(40);
beforeAll(async () => {
  target4 = await localSite({ '/': (_, response) => response.end('secret') });
  target6 = await localSite({ '/': (_, response) => response.end('secret') }, '::1', target4.port);
  const endless = (chunk: Buffer, pauseMs: number) => (_: unknown, response: import('node:http').ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write(chunk), pauseMs);
    response.on('close', () => clearInterval(timer));
  };
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  site = await localSite({
    '/plain': (_, response) => response.writeHead(200, { etag: '"1"' }).end(text),
    '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text)),
    '/br': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(text)),
    '/deflate': (_, response) => response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync(text)),
    '/not-gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(text),
    '/cut-gzip': (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, -12)),
    '/twice-packed': (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(text))),
    '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    '/big': (_, response) => response.end(Buffer.alloc(2_000_000, 'x')),
    '/endless': endless(Buffer.alloc(50_000, 'x'), 1),
    '/trickle': endless(Buffer.from('x'), 100),
    '/silent': () => {},
    '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
    '/hop': (_, response) => response.writeHead(301, { location: 'plain#part' }).end(),
    '/no-content': (_, response) => response.writeHead(404).end('gone'),
    '/busy': (_, response) => response.writeHead(503).end(),
    '/conditional': (request, response) =>
      request.headers['if-none-match'] === '"1"' ? response.writeHead(304).end() : response.end('changed'),
    '/to': (request, response) =>
      response.writeHead(302, { location: new URL(request.url!, 'http://x').searchParams.get('at')! }).end(),
    '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private/\nCrawl-delay: 2\n'),
  });
  fetcher = new SafeFetcher({
    allow: [site.place],
    ports: [80, 443, target4.port],
    userAgent: 'Claimdesk/test',
    limits: { maxBytes: 1_000_000, timeoutMs: 1_500 },
    resolve,
  });
});
afterAll(async () => {
  await fetcher.close();
  await Promise.all([site.stop(), target4.stop(), target6.stop()]);
});

const kindOf = (address: string) =>
  fetcher.get(address).then(
    () => 'fetched',
    (error: FetchFailure) => error.kind,
  );

describe('what must not be reached', () => {
  // P is the port on which both loopback addresses listen.
  const hosts = [
    ...[
      '127.0.0.1',
      '0',
      '0.0.0.0',
      '127.1',
      '127.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '017700000001',
      '0177.1',
    ],
    ...[
      '127.0.0.2',
      '127.255.255.254',
      '127.0.0.1.',
      '127.000.000.001',
      '%31%32%37.0.0.1',
      '１２７.0.0.1',
      '①②⑦.0.0.1',
    ],
    ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[fc00::1]'],
    ...[
      '[fd00::1]',
      '[fe80::1]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::7f00:1]',
      '[2002:7f00:1::]',
      '[2001::1]',
      '[ff02::1]',
    ],
    ...[
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '192.0.0.1',
      '198.18.0.1',
      '224.0.0.1',
    ],
    ...['localhost', 'LOCALHOST', 'localhost.', 'loopback.test', 'loopback6.test', 'mapped.test', 'private.test'],
    ...['metadata.test', 'nat64.test', 'two-answers.test', 'six-and-four.test', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ'],
  ].map((host) => [`http://${host}:P/`, 'ADDRESS_FORBIDDEN'] as const);
  const other = [
    ['http://user@127.0.0.1:P/', 'ADDRESS_INVALID'],
    ['http://user:word@127.0.0.1:P/', 'ADDRESS_INVALID'],
    ['http://8.8.8.8@127.0.0.1:P/', 'ADDRESS_INVALID'],
    ['http://[fe80::1%25eth0]:P/', 'ADDRESS_INVALID'],
    ['http://nobody.test:P/', 'HOST_NOT_FOUND'],
    ['http://no-such-name.test:P/', 'HOST_NOT_FOUND'],
    ['http://127.0.0.1:22/', 'ADDRESS_FORBIDDEN'],
    ['http://loopback.test:25/', 'ADDRESS_FORBIDDEN'],
    ['http://loopback.test:5432/', 'ADDRESS_FORBIDDEN'],
    ['http://loopback.test:6379/', 'ADDRESS_FORBIDDEN'],
    ['https://loopback.test:P/', 'ADDRESS_FORBIDDEN'],
    ['file:///etc/passwd', 'ADDRESS_INVALID'],
    ['gopher://127.0.0.1:P/', 'ADDRESS_INVALID'],
    ['ftp://127.0.0.1:P/', 'ADDRESS_INVALID'],
    ['data:text/html,hello', 'ADDRESS_INVALID'],
    ['javascript:alert(1)', 'ADDRESS_INVALID'],
    ['//127.0.0.1:P/', 'ADDRESS_INVALID'],
    ['http:/\\127.0.0.1:P/', 'ADDRESS_FORBIDDEN'],
    ['http://127.0.0.1:P\r\nHost: other/', 'ADDRESS_INVALID'],
    ['\thttp://127.0.0.1:P/', 'ADDRESS_FORBIDDEN'],
    [`http://loopback.test:P/${'x'.repeat(3_000)}`, 'ADDRESS_INVALID'],
  ] as const;
  const vectors = [...hosts, ...other];
  const at = (address: string) => address.replace(':P', `:${target4.port}`);

  it.each(vectors)('%s', async (address, kind) => {
    expect(await kindOf(at(address))).toBe(kind);
  });

  it.each(vectors.filter(([, kind]) => kind === 'ADDRESS_FORBIDDEN'))('%s behind a redirect', async (address, kind) => {
    const hop = new URL('/to', site.url);
    hop.searchParams.set('at', at(address).trim());
    const twice = new URL('/to', site.url);
    twice.searchParams.set('at', hop.href);
    // A host in other than ASCII letters is no header's value: the site names its ASCII form.
    if (/^[\x20-\x7e]+$/.test(hop.searchParams.get('at')!)) expect(await kindOf(twice.href)).toBe(kind);
  });

  it('is not reached by a name that changes its address between two questions', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1'], ['127.0.0.1']];
    let asked = 0;
    const lookup = guardedLookup(async () => answers[asked++]!.map((address) => ({ address, family: 4 })));
    const connectTo = () =>
      new Promise((done) => lookup('rebinding.test', { all: true }, (error, found) => done(error ?? found)));
    // The addresses that were checked are the ones the socket gets: one question for both.
    expect(await connectTo()).toEqual([{ address: '93.184.216.34', family: 4 }]);
    expect(asked).toBe(1);
    expect(await connectTo()).toMatchObject({ kind: 'ADDRESS_FORBIDDEN' });
  });

  it('was not connected to by any of these', () => {
    expect([target4.connections(), target6.connections()]).toEqual([0, 0]);
  });

  it('would have been noticed: the listeners hear whoever does connect', async () => {
    await fetch(`http://127.0.0.1:${target4.port}/`);
    await fetch(`http://[::1]:${target4.port}/`);
    expect([target4.connections(), target6.connections()]).toEqual([1, 1]);
  });

  it('stays closed on the other ports of a host of which one is listed', async () => {
    const listed = new SafeFetcher({ allow: ['localhost:1'], ports: [target4.port], userAgent: 'x', resolve });
    await expect(listed.get(`http://localhost:${target4.port}/`)).rejects.toMatchObject({ kind: 'ADDRESS_FORBIDDEN' });
    await listed.close();
  });
});

describe('fetching a page', () => {
  it.each(['/plain', '/gzip', '/br', '/deflate', '/hop'])('%s gives its text', async (path) => {
    const { body, url } = await fetcher.get(site.url + path);
    expect(body.toString()).toBe(text);
    expect(url).toBe(site.url + (path === '/hop' ? '/plain' : path));
  });

  it.each([
    ['/bomb', 'TOO_LARGE'],
    ['/big', 'TOO_LARGE'],
    ['/endless', 'TOO_LARGE'],
    ['/trickle', 'TIMED_OUT'],
    ['/silent', 'TIMED_OUT'],
    ['/loop', 'TOO_MANY_REDIRECTS'],
    ['/not-gzip', 'ANSWER_BROKEN'],
    ['/cut-gzip', 'ANSWER_BROKEN'],
    ['/twice-packed', 'ANSWER_BROKEN'],
    ['/no-content', 'ANSWER_REFUSED'],
    ['/busy', 'ANSWER_REFUSED'],
  ])('%s fails with %s', async (path, kind) => {
    expect(await kindOf(site.url + path)).toBe(kind);
  });

  it('tells what passes from what stays', async () => {
    await expect(fetcher.get(`${site.url}/busy`)).rejects.toMatchObject({ isPassing: true, status: 503 });
    await expect(fetcher.get(`${site.url}/no-content`)).rejects.toMatchObject({ isPassing: false, status: 404 });
  });

  it('does not fetch again what has not changed', async () => {
    const { isUnchanged, body } = await fetcher.get(`${site.url}/conditional`, { etag: '"1"' });
    expect([isUnchanged, body.length]).toEqual([true, 0]);
    expect((await fetcher.get(`${site.url}/conditional`, { etag: '"0"' })).isUnchanged).toBe(false);
  });

  it('keeps to what robots.txt asks', async () => {
    const robots = new RobotsRules(fetcher);
    await expect(robots.check(new URL(`${site.url}/plain`))).resolves.toBeUndefined();
    await expect(robots.check(new URL(`${site.url}/private/page`))).rejects.toMatchObject({ kind: 'ROBOTS_DISALLOW' });
    expect(await robots.crawlDelay(new URL(site.url))).toBe(2);
  });
});
