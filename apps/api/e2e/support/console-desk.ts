import { AxeBuilder } from '@axe-core/playwright';
import { chromiumPath } from '@claimdesk/testing';
import { type Browser, chromium, type Page } from 'playwright-core';
import { eventually } from './test-client.ts';
import { startTestDesk, type TestDesk, type TestDeskOptions } from './test-desk.ts';

/** No GPU, no first-run pages and no calls home: the browser talks to the desk and to nobody else. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Scheme = 'light' | 'dark';

/** The desk with its built console, and a browser in which people sign in. */
export interface ConsoleDesk extends TestDesk {
  /** A page in a browser context of its own, where nobody has signed in. */
  open(path?: string, scheme?: Scheme): Promise<Page>;
  /** Signed in by choosing the persona and typing the password. */
  signIn(who: string, scheme?: Scheme): Promise<Page>;
}

export async function startConsoleDesk(options: TestDeskOptions = {}): Promise<ConsoleDesk> {
  const desk = await startTestDesk(options);
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET });
  const page = await (await fetch(desk.url)).text();
  if (!page.includes('id="root"')) throw new Error('The console is not built: run "npm run build -w apps/console".');
  await allArticlesMatched(desk);
  const open = async (path = '', scheme: Scheme = 'light') => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(desk.url + path);
    return page;
  };
  return {
    ...desk,
    open,
    async signIn(who, scheme) {
      const page = await open('', scheme);
      await page.getByRole('button', { name: `${who}@claimdesk.test` }).click();
      await page.getByLabel('Password').fill(desk.demoPassword);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await desk.stop();
    },
  };
}

async function allArticlesMatched(desk: TestDesk) {
  const editor = await desk.as('editor');
  type Answer = { articles: { nodes: { status: string }[] } };
  await eventually(
    () => editor.ask<Answer>('{ articles { nodes { status } } }'),
    ({ articles }) => articles.nodes.length === 5 && articles.nodes.every(({ status }) => status === 'MATCHED'),
  );
}

/** By the search of the list, as an editor would. */
export async function openTheClaim(page: Page, words = 'asked China', name = /Russia.* asked China.*military/) {
  await page.getByRole('link', { name: 'Claims', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search claims' }).fill(words);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name: 'Deny' }).waitFor();
}

/** Words of the page that are keys of the language files: nobody wrote them in this language. */
export async function wordless(page: Page): Promise<string[]> {
  const keys = (await page.locator('body').innerText()).match(/\b(?:desk|ra|server)\.[a-z_]+\.[\w.]+/g) ?? [];
  return keys.map((key) => `${page.url()}: no words for ${key}`);
}

/** What breaks WCAG 2.2 A or AA on the page as it stands, and words that have no translation, in a line each. */
export async function barriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // A note that lies over the page for some seconds hides what axe would measure.
  await page.getByTestId('notice').waitFor({ state: 'detached' });
  // What is scrolled half under the top bar would pass for a target too small.
  await page.evaluate('scrollTo(0, 0)');
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return [
    ...violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}: ${nodes[0]?.failureSummary}`),
    ...(await wordless(page)),
  ];
}
