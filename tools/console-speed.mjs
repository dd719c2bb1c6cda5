// How fast the console feels under load: node tools/console-speed.mjs [URL] [PASSWORD]
// Needs a desk that runs, and changes nothing on it: the load (an article of 10,000 words with 500 highlights, a story of
// 40 outlets and 300 claims, a list of 100,000 claims) is put in place of the API's answers in the browser. Prints for
// each page the 95th percentile from input to the next frame painted, as the browser's Event Timing reports it (it leaves
// out what takes less than 16 ms, which then counts as 16), and the tasks over 50 ms while scrolling.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './prepare.mjs';

const url = process.argv[2] ?? 'http://localhost:3000';
const password = process.argv[3] ?? readFileSync(path.join(root, '.claimdesk/demo-password'), 'utf8').trim();
const GOAL_MS = 50;

const range = (count) => Array.from({ length: count }, (_, at) => at);
const WORDS = 'the council of the city said on Monday that a new bridge over the river would cost more than'.split(' ');
const RATINGS = ['UNVERIFIED', 'CORROBORATED', 'DISPUTED'];

/** 500 sentences of 20 words, each with a claim of 12 in it. */
function longArticle(id) {
  const sentences = range(500).map((at) => [...WORDS, String(at), 'million'].join(' ') + '.');
  let text = '';
  const appearances = sentences.map((sentence, at) => {
    const start = text.length + 12;
    text += sentence + (at % 4 === 3 ? '\n\n' : ' ');
    const claim = {
      id: `c${at}`,
      text: sentence,
      status: 'OPEN',
      suggestion: { rating: RATINGS[at % 3] },
      verdict: null,
    };
    const end = start + 70;
    const spoken = { stance: 'ASSERTS', certainty: 'STATED', attribution: [{ speaker: 'the council' }] };
    return {
      id: `p${at}`,
      start,
      end,
      quote: text.slice(start, end),
      ...spoken,
      origin: { kind: 'SPEAKER', name: 'the council' },
      claim,
    };
  });
  const now = new Date().toISOString();
  const revision = { id: 'r', number: 1, engine: 'test 1', text, boilerplate: [], createdAt: now };
  const row = {
    id,
    title: 'A long article',
    opening: '',
    byline: null,
    outlet: null,
    publishedAt: null,
    status: 'MATCHED',
  };
  const rest = {
    progress: 100,
    failureReason: null,
    claimCount: 500,
    story: null,
    retryable: false,
    createdAt: now,
    version: 1,
  };
  return { ...row, ...rest, language: 'en', wires: [], revision, appearances };
}

const COLUMNS = range(40).map((at) => ({
  id: `o${at}`,
  wires: at % 3 ? [] : ['Reuters'],
  outlet: { id: `o${at}`, name: `Outlet ${at}` },
  articles: [{ id: `a${at}`, title: `Article ${at}`, opening: '', publishedAt: null }],
}));
const TIMELINE = range(40).map((at) => ({
  key: `k${at}`,
  kind: 'SPEAKER',
  name: `Speaker ${at}`,
  firstAt: `2022-03-18T10:${10 + at}:00Z`,
  articleId: `a${at}`,
}));
function matrixRow(at) {
  const inHere = COLUMNS.filter((_, column) => (at + column) % 3 !== 0);
  const cells = inHere.map(({ id }, column) => {
    const [asserts, denies] = column % 5 === 4 ? [null, 'STATED'] : [column % 2 ? 'STATED' : 'HEDGED', null];
    const place = {
      id: `${at}-${id}`,
      quote: `The bridge costs ${at} million.`,
      stance: asserts ? 'ASSERTS' : 'DENIES',
    };
    const appearances = [
      { ...place, certainty: 'STATED', attribution: [{ speaker: 'the mayor' }], article: { id: `a${column}` } },
    ];
    return { columnId: id, asserts, denies, figures: [`${at} million`], originKeys: ['x'], appearances };
  });
  const origins = [
    { key: 'x', kind: 'WIRE', name: 'Reuters', columnIds: inHere.filter((_, n) => n % 4 === 0).map(({ id }) => id) },
  ];
  const claim = {
    id: `c${at}`,
    text: `The new bridge over the river will cost ${at} million.`,
    status: 'OPEN',
    verdict: null,
  };
  return {
    figuresDiffer: at % 2 === 0,
    origins,
    cells,
    claim: { ...claim, independentOrigins: { asserting: 3, denying: 1 }, suggestion: { rating: RATINGS[at % 3] } },
  };
}
const matrix = ({ first, offset }) => ({
  rows: { nodes: range(Math.min(first, 300 - offset)).map((at) => matrixRow(offset + at)), totalCount: 300 },
});
const manyClaims = ({ first, offset }) => ({
  totalCount: 100_000,
  nodes: range(first).map((at) => ({
    ...{
      id: `c${offset + at}`,
      text: `The new bridge over the river will cost ${offset + at} million.`,
      kind: 'QUANTITY',
      status: 'OPEN',
    },
    ...{
      checkworthiness: 0.7,
      suggestion: { rating: RATINGS[at % 3] },
      verdict: null,
      independentOrigins: { asserting: 2, denying: 1 },
    },
    ...{ appearanceCount: 3, outlets: COLUMNS.slice(0, 4).map(({ outlet }) => outlet), story: null, version: 1 },
    ...{ createdAt: '2022-03-18T10:00:00Z', updatedAt: '2022-03-18T10:00:00Z' },
  })),
});

const ANSWERS = [
  [/query Article\(/, ({ id }) => ({ article: longArticle(id) })],
  [/query StoryFrame\(/, ({ id }) => ({ story: { id, matrix: { columns: COLUMNS, timeline: TIMELINE } } })],
  [/query StoryRows\(/, (variables) => ({ story: { id: variables.id, matrix: matrix(variables) } })],
  [/query Claims\(/, (variables) => ({ claims: manyClaims(variables) })],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});

/* global window, fetch, PerformanceObserver -- what runs in the page */
async function signedIn() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.getByLabel('E-mail').fill('editor@claimdesk.test');
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Claims' }).first().waitFor();
  await page.route('**/graphql', async (route) => {
    const { query = '', variables = {} } = route.request().postDataJSON() ?? {};
    const made = ANSWERS.find(([pattern]) => pattern.test(query));
    if (made) await route.fulfill({ json: { data: made[1](variables) } });
    else await route.continue();
  });
  return page;
}

const watch = (page) =>
  page.evaluate(() => {
    window.seen = { events: [], tasks: [] };
    new PerformanceObserver((list) =>
      window.seen.events.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'event',
      durationThreshold: 16,
    });
    new PerformanceObserver((list) =>
      window.seen.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });

/** Does the inputs one by one, and says how long the page took for each. */
async function measure(page, name, inputs) {
  await watch(page);
  let count = 0;
  for await (const at of inputs()) count = at + 1;
  await page.waitForTimeout(300);
  const { events, tasks } = await page.evaluate(() => window.seen);
  const all = [...events, ...range(Math.max(0, count - events.length)).map(() => 16)].sort((a, b) => a - b);
  const p95 = all[Math.min(all.length - 1, Math.floor(all.length * 0.95))];
  const worst = Math.round(Math.max(0, ...tasks));
  const verdict = p95 <= GOAL_MS && tasks.length === 0 ? 'reached' : 'not reached';
  console.log(
    `${name.padEnd(46)} ${count} inputs  p95 ${p95} ms  worst ${all.at(-1)} ms  tasks over 50 ms: ${tasks.length} (${worst} ms)  ${verdict}`,
  );
}

const page = await signedIn();

await page.goto(`${url}/#/articles/long/show`);
await page.locator('[data-place]').first().waitFor();
await page.waitForTimeout(800);
await measure(page, 'article, 10,000 words: pointer over 60 claims', async function* () {
  for (const at of range(60)) {
    await page.mouse.move(260 + (at % 5) * 110, 320 + ((at * 29) % 500));
    await page.waitForTimeout(60);
    yield at;
  }
});
await measure(page, 'article: scrolling through it', async function* () {
  for (const at of range(40)) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(50);
    yield at;
  }
});
await page.keyboard.press('v');
await measure(page, 'article: selecting 30 words by keyboard', async function* () {
  for (const at of range(30)) {
    await page.keyboard.press('Shift+ArrowRight');
    yield at;
  }
});

await page.close();

const second = await signedIn();
const { stories } = await second.evaluate(async () => {
  const body = JSON.stringify({ query: '{ stories(first: 1) { nodes { id } } }' });
  return (
    await (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json()
  ).data;
});
await second.goto(`${url}/#/stories/${stories.nodes[0].id}/show`);
await second.getByRole('grid').locator('td').first().waitFor();
await second.waitForTimeout(800);
await second.getByRole('grid').locator('td').first().focus();
await measure(second, 'story, 40 outlets × 300 claims: 60 cells by key', async function* () {
  for (const at of range(60)) {
    await second.keyboard.press(at % 2 ? 'ArrowDown' : 'ArrowRight');
    await second.waitForTimeout(40);
    yield at;
  }
});
const box = await second.getByRole('grid').boundingBox();
await second.mouse.move(box.x + 500, 500);
await measure(second, 'story: scrolling through it', async function* () {
  for (const at of range(40)) {
    await second.mouse.wheel(at % 4 === 3 ? 300 : 0, 500);
    await second.waitForTimeout(50);
    yield at;
  }
});

await second.goto('about:blank');
const began = Date.now();
await second.goto(`${url}/#/claims`);
await second.locator('[data-row-link]').first().waitFor();
console.log(`list of 100,000 claims: first claim visible ${Date.now() - began} ms after the address was called`);
await measure(second, 'list of 100,000 claims: 60 rows by key', async function* () {
  for (const at of range(60)) {
    await second.keyboard.press('j');
    await second.waitForTimeout(30);
    yield at;
  }
});
await browser.close();
