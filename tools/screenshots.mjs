// Takes the pictures of docs/screenshots from a desk that runs: node tools/screenshots.mjs [URL] [PASSWORD]
// The password is that of the demo personas; left out, it is the one `npm start` made.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './prepare.mjs';

const url = process.argv[2] ?? 'http://localhost:3000';
const password = process.argv[3] ?? readFileSync(path.join(root, '.claimdesk/demo-password'), 'utf8').trim();
const folder = path.join(root, 'docs/screenshots');
const WIDTHS = { '': 1440, '-narrow': 820 };

const MOSCOW = `{ claims(filter: { suggested: DISPUTED, text: "Russia asked China" }, first: 1) { nodes { id } }
  articles(orderBy: OLDEST, first: 1) { nodes { id } } stories(first: 1) { nodes { id } } }`;

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});

async function signedIn(width) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(url);
  await page.getByLabel('E-mail').fill('editor@claimdesk.test');
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Claims' }).first().waitFor();
  return page;
}

/* global fetch, document -- what runs in the page */
const ask = (page, query) =>
  page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) });
    return (await answer.json()).data;
  }, query);

async function shoot(page, name) {
  await page.waitForTimeout(300);
  await page.waitForFunction(() => !document.querySelector('[class*="Skeleton"]'));
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`${name}.png`);
}

mkdirSync(folder, { recursive: true });
for (const [suffix, width] of Object.entries(WIDTHS)) {
  const page = await signedIn(width);
  const { claims, articles, stories } = await ask(page, MOSCOW);
  const pages = {
    today: '/#/today',
    articles: '/#/articles',
    article: `/#/articles/${articles.nodes[0].id}/show`,
    'add-article': '/#/articles/create',
    claims: '/#/claims',
    claim: `/#/claims/${claims.nodes[0].id}/show`,
    story: `/#/stories/${stories.nodes[0].id}/show`,
  };
  for (const [name, at] of Object.entries(pages)) {
    await page.goto(url + at);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(page, `${name}${suffix}`);
  }
  await page.close();
}
await browser.close();
