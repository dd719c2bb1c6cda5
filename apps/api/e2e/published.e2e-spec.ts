import { AxeBuilder } from '@axe-core/playwright';
import { chromiumPath } from '@claimdesk/testing';
import { parseAtomFeed } from 'feedsmith';
import { chromium, type Browser } from 'playwright-core';
import { broken, RULES, unknownProperties } from './support/claim-review-rules.ts';
import { allMatched } from './support/claim-steps.ts';
import type { TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act } from './support/verdict-steps.ts';

let desk: TestDesk;
let editor: TestClient;
let reviewer: TestClient;
let browser: Browser;
/** All claims of the five articles, each with a verdict that was approved. */
let ids: string[];

type Listed = {
  claims: {
    nodes: { id: string; suggestion: { rating: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};
async function everyClaim(): Promise<Listed['claims']['nodes']> {
  const all: Listed['claims']['nodes'] = [];
  for (let after: string | null = null; ;) {
    const query =
      'query ($after: String) { claims(first: 100, after: $after) { nodes { id suggestion { rating } } pageInfo { hasNextPage endCursor } } }';
    const { claims }: Listed = await editor.ask<Listed>(query, { after });
    all.push(...claims.nodes);
    if (!claims.pageInfo.hasNextPage) return all;
    after = claims.pageInfo.endCursor;
  }
}

beforeAll(async () => {
  desk = await startTestDesk({
    env: { CLAIMDESK_PUBLIC_URL: 'https://desk.example', CLAIMDESK_ANONYMOUS_POINTS: '100000000' },
  });
  [editor, reviewer] = [await desk.as('editor'), await desk.as('reviewer')];
  await allMatched(editor);
  ids = [];
  for (const { id, suggestion } of await everyClaim()) {
    const rating = suggestion?.rating ?? 'UNVERIFIED';
    await act(editor, 'propose', id, {
      rating,
      rationale: `As the sources say: ${rating.toLowerCase()}.`,
      waiver: 'A test of all claims.',
    });
    await act(reviewer, 'approve', id);
    ids.push(id);
  }
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
}, 1_500_000);
afterAll(async () => {
  await browser?.close();
  await desk.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(desk.url + path, { headers, redirect: 'manual' });
const text = async (path: string) => (await get(path, { accept: 'text/html' })).text();

/** What a reader sees of a page's HTML, and its data for machines. */
function read(page: string) {
  const data = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as never,
  );
  const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const shown = page
    .replace(/<(script|style).*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);
  return { data, shown: shown.replace(/\s+/g, ' ') };
}

describe('the ClaimReview', () => {
  it('of every claim of the demo keeps each of Google’s rules, on the page and in the feed', async () => {
    expect(ids.length).toBeGreaterThan(20);
    const breaches: string[] = [];
    for (const id of ids) {
      const { data, shown } = read(await text(`/claims/${id}`));
      // One to a page; none where the claim's own words hold the rating.
      const words = /\b(corroborated|disputed|unverified)\b/i.test(shown.split('Verdict')[0]!);
      if (data.length === 0 && words) continue;
      expect(data).toHaveLength(1);
      breaches.push(
        ...broken({ review: data[0]!, page: `https://desk.example/claims/${id}`, text: shown }).map(
          (rule) => `${id}: ${rule}`,
        ),
      );
    }
    expect(breaches).toEqual([]);
    const feed = (await (await get('/claimreview.json')).json()) as {
      '@type': string;
      dataFeedElement: { item: object[] }[];
    };
    expect(feed['@type']).toBe('DataFeed');
    expect(feed.dataFeedElement.length).toBeGreaterThan(ids.length * 0.9);
    expect(feed.dataFeedElement.flatMap(({ item }) => unknownProperties(item))).toEqual([]);
    console.log(
      `${ids.length} seed claims, ${RULES.length} rules, ${breaches.length} breaches; ${feed.dataFeedElement.length} in the feed`,
    );
  });

  it('with any part taken away or changed is found out by the rules', async () => {
    const id = ids[0]!;
    const { data, shown } = read(await text(`/claims/${id}`));
    const on = (change: (review: Record<string, never>) => void) => {
      const review = structuredClone(data[0]!) as Record<string, never>;
      change(review);
      return broken({ review: review as never, page: `https://desk.example/claims/${id}`, text: shown }).length;
    };
    expect(on(() => {})).toBe(0);
    for (const name of ['claimReviewed', 'url', 'author', 'itemReviewed', 'datePublished', '@context', '@type'])
      expect([name, on((review) => delete review[name]) > 0]).toEqual([name, true]);
    expect(on((review) => Object.assign(review.reviewRating!, { ratingValue: 1 }))).toBeGreaterThan(0);
    expect(on((review) => Object.assign(review, { invented: 1 }))).toBeGreaterThan(0);
    expect(
      on((review) => Object.assign(review, { claimReviewed: 'Disputed corroborated unverified' })),
    ).toBeGreaterThan(0);
  });
});

describe('the public pages', () => {
  it('have no barrier that axe finds, in light and dark and in print, and run without a script', async () => {
    const [published, corrected, withdrawn] = ids as [string, string, string];
    await act(editor, 'correct', corrected, {
      rating: 'UNVERIFIED',
      rationale: 'Only one of them holds.',
      waiver: 'x',
    });
    await act(reviewer, 'approve', corrected);
    await act(reviewer, 'withdraw', withdrawn);
    const found: string[] = [];
    let pages = 0;
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 800 } });
      const page = await context.newPage();
      page.on('console', (message) => {
        // What the browser says of a page that is gone or not there is its own matter.
        if (!/status of 4(04|10)/.test(message.text())) found.push(`${page.url()}: ${message.text()}`);
      });
      page.on('requestfailed', (request) => found.push(`${page.url()}: ${request.url()} failed`));
      for (const path of [
        `/claims/${published}`,
        `/claims/${corrected}`,
        `/claims/${withdrawn}`,
        '/claims',
        '/corrections',
        '/methodology',
        '/claims/none',
      ]) {
        const status = (await page.goto(desk.url + path))!.status();
        found.push(...(status === 410 || status === 404 ? [] : status === 200 ? [] : [`${path}: ${status}`]));
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${path}: ${id}: ${nodes[0]?.html}`));
        const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
        if (wide) found.push(`${path}: wider than the screen`);
        pages += 1;
      }
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${desk.url}/claims/${published}`);
      if (await page.locator('nav').isVisible()) found.push('the navigation is printed');
      await context.close();
    }
    expect(found).toEqual([]);
    console.log(`${pages} pages looked at by axe, ${found.length} violations`);
  });

  it('say when a verdict was withdrawn, and leave nothing of it', async () => {
    const page = await get(`/claims/${ids[2]}`, { accept: 'text/html' });
    expect(page.status).toBe(410);
    const body = await page.text();
    expect(body).toContain('This verdict was withdrawn');
    expect(body).toContain('The source withdrew its report.');
    expect(body).not.toContain('As the sources say');
    expect(body).not.toContain('ld+json');
    expect(await text('/corrections')).toContain('The source withdrew its report.');
  });

  it('show a moment of the past, and that it is one', async () => {
    const { publishedClaim } = await editor.ask<{
      publishedClaim: { versions: { number: number; publishedAt: string }[] };
    }>('query ($id: ID!) { publishedClaim(id: $id) { versions { number publishedAt } } }', { id: ids[1] });
    expect(publishedClaim.versions.map(({ number }) => number)).toEqual([2, 1]);
    const then = await text(`/claims/${ids[1]}?asOf=${encodeURIComponent(publishedClaim.versions[1]!.publishedAt)}`);
    expect(then).toContain('This is what stood here on');
    expect(then).toContain('As the sources say');
    expect(then).not.toContain('Only one of them holds.');
    expect(then).not.toContain('ld+json');
    expect((await get(`/claims/${ids[1]}?asOf=soon`)).status).toBe(400);
    expect((await get(`/claims/${ids[1]}?asOf=2001-01-01`)).status).toBe(404);
  });

  it('answer with a strict policy, and with 304 to who has them', async () => {
    for (const path of [
      `/claims/${ids[0]}`,
      '/claims',
      '/corrections',
      '/methodology',
      '/claims.csv',
      '/claims.ndjson',
      '/claimreview.json',
      '/feed.atom',
    ]) {
      const first = await get(path);
      await first.text();
      const {
        etag,
        'last-modified': modified,
        'cache-control': cache,
        'content-security-policy': policy,
      } = Object.fromEntries(first.headers);
      expect([path, first.status, cache]).toEqual([path, 200, 'public, max-age=60, must-revalidate']);
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
      expect(policy).not.toMatch(/unsafe|script-src/);
      expect([path, (await get(path, { 'if-none-match': etag! })).status]).toEqual([path, 304]);
      expect([path, (await get(path, { 'if-modified-since': modified! })).status]).toEqual([path, 304]);
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    }
  });

  it.each(['/claims/none', '/claims/018f0000-0000-7000-8000-000000000000', '/claims/%00', '/claims/none.json'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('the exports', () => {
  it('hold every claim in force once, and the changes go on from their cursor', async () => {
    const answer = await get('/claims.ndjson');
    const cursor = answer.headers.get('claimdesk-changes-cursor');
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; document: { verdict: object } });
    expect(lines.map(({ id }) => id).sort()).toEqual(ids.filter((id) => id !== ids[2]).sort());
    const anonymous = await desk.as('anonymous');
    const { changes } = await anonymous.ask<{ changes: { changes: object[]; hasMore: boolean } }>(
      'query ($since: String) { changes(since: $since) { hasMore changes { kind } } }',
      { since: cursor },
    );
    expect(changes).toEqual({ changes: [], hasMore: false });
  });

  it('as a table hold the same claims, and no cell is a formula', async () => {
    const page = await get('/claims.csv?status=current');
    const body = (await page.text()).replace(/^\ufeff/, '');
    expect(body.split('\r\n')[0]).toMatch(/^id,url,number,status,rating,claim,rationale,/);
    expect(body.split('\r\n').filter((line) => /^[0-9a-f-]{36},https:/.test(line))).toHaveLength(ids.length - 1);
    expect(body).not.toMatch(/(^|,)"?[=+@]/m);
    expect((await get('/claims.csv?rating=true')).status).toBe(400);
  });

  it('as an Atom feed are read by a feed reader', async () => {
    const feed = parseAtomFeed(await (await get('/feed.atom')).text());
    expect(feed.entries?.length).toBe(50);
    expect(feed.entries?.[0]?.title?.value).toMatch(/^Withdrawn: /);
    expect(feed.entries?.[1]?.title?.value).toMatch(/^Corrected\. Unverified: /);
    expect(feed.links?.some(({ rel }) => rel === 'self')).toBe(true);
  });
});
