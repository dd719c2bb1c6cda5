import { AxeBuilder } from '@axe-core/playwright';
import { chromiumPath } from '@claimdesk/testing';
import { type Browser, chromium, type Page } from 'playwright-core';
import { eventually } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

/** No GPU, no first-run pages and no calls home: the browser talks to the desk and to nobody else. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let desk: TestDesk;
let browser: Browser;
beforeAll(async () => {
  desk = await startTestDesk();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET });
  const page = await (await fetch(desk.url)).text();
  if (!page.includes('id="root"')) throw new Error('The console is not built: run "npm run build -w apps/console".');
  await allArticlesMatched();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
}, 60_000);

async function allArticlesMatched() {
  const editor = await desk.as('editor');
  type Answer = { articles: { nodes: { status: string }[] } };
  await eventually(
    () => editor.ask<Answer>('{ articles { nodes { status } } }'),
    ({ articles }) => articles.nodes.length === 5 && articles.nodes.every(({ status }) => status === 'MATCHED'),
    90,
  );
}

/** A browser of their own, signed in by choosing the persona and typing the password. */
async function signIn(who: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(desk.url);
  await page.getByRole('button', { name: `${who}@claimdesk.test` }).click();
  await page.getByLabel('Password').fill(desk.demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
  return page;
}

async function openTheClaim(page: Page) {
  await page.getByRole('link', { name: 'Claims', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search claims' }).fill('asked China');
  await page
    .getByRole('link', { name: /Russia.* asked China.*military/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Deny' }).waitFor();
}

const sides = (page: Page) => ({
  sayers: page.getByRole('region', { name: 'Say so' }).getByRole('article'),
  deniers: page.getByRole('region', { name: 'Deny' }).getByRole('article'),
});

describe('an editor at the desk', () => {
  it('sees every article with its claims', async () => {
    const page = await signIn('editor');
    await page.getByText('5 articles').waitFor();
    expect(await page.getByRole('row').count()).toBe(6);
    expect(await page.getByRole('cell', { name: 'Ready', exact: true }).count()).toBe(5);
    await page.context().close();
  }, 60_000);

  it('reads who says that Russia asked China for military equipment, and that Moscow denies it', async () => {
    const page = await signIn('editor');
    await openTheClaim(page);
    const { sayers, deniers } = sides(page);
    const chains = await sayers.locator('.from strong').allInnerTexts();
    // "A US official → Israel National News", or "Financial Times, in its own voice".
    const outlets = new Set(chains.map((chain) => chain.split(' → ').at(-1)!.replace(', in its own voice', '')));
    expect(outlets.size).toBeGreaterThan(1);
    const moscow = deniers.filter({ hasText: 'Moscow has denied asking China' }).first();
    expect(await moscow.getByText('denies it').count()).toBe(1);
    expect(await moscow.locator('mark').innerText()).toContain('Moscow has denied');
    expect(await moscow.locator('.from').innerText()).toMatch(/^Moscow → /);

    await moscow.getByRole('link', { name: 'Read in the article' }).click();
    await page.locator('a.here').first().waitFor();
    expect((await page.locator('a.here').allInnerTexts()).join('')).toContain('Moscow has denied');
    await page.context().close();
  }, 60_000);

  it('marks it disputed with a reason that is still there after a reload and in the API', async () => {
    const page = await signIn('editor');
    await openTheClaim(page);
    const reason = 'A US official says so; Moscow denies having asked.';
    await page.keyboard.press('d');
    await page.keyboard.type(reason);

    await page.reload();
    await page.getByLabel('Why?').waitFor();
    expect(await page.getByLabel('Why?').inputValue()).toBe(reason);

    await page.getByRole('button', { name: 'Propose Disputed' }).click();
    await page.getByText('You proposed this; someone else must approve it.').waitFor();
    await page.reload();
    await page.getByTestId('verdicts').getByText(reason).waitFor();
    expect(await page.getByRole('main').getByText('Proposed', { exact: true }).count()).toBe(1);

    const id = /claims\/([^/]+)\/show/.exec(page.url())?.[1];
    type Answer = { claim: { status: string; verdict: { rating: string; rationale: string } } };
    const { claim } = await (
      await desk.as('editor')
    ).ask<Answer>('query ($id: ID!) { claim(id: $id) { status verdict { rating rationale } } }', { id });
    expect(claim).toEqual({ status: 'PROPOSED', verdict: { rating: 'DISPUTED', rationale: reason } });
    await page.context().close();
  }, 60_000);

  it('sees what a colleague proposes while writing, and loses no word', async () => {
    const [page, colleague] = [await signIn('editor'), await signIn('editor2')];
    await Promise.all([openTheClaim(page), openTheClaim(colleague)]);
    await page.keyboard.press('u');
    await page.keyboard.type('Half a sentence');
    await colleague.keyboard.press('d');
    await colleague.keyboard.type('Both sides are on record.');
    await colleague.keyboard.press('Control+Enter');
    await page.getByText('This claim changed while you were writing.').waitFor();
    await page.getByTestId('verdicts').getByText('Both sides are on record.').waitFor();
    expect(await page.getByLabel('Why?').inputValue()).toBe('Half a sentence');
    await Promise.all([page.context().close(), colleague.context().close()]);
  }, 60_000);
});

describe('an article that is handed in', () => {
  it('keeps what was typed when something is wrong, then becomes claims before the eyes', async () => {
    const page = await signIn('editor');
    const text =
      'The council of Aldova approved the new harbour bridge on Monday. Fishermen deny that they were asked.';
    await page.getByRole('link', { name: 'Add article' }).click();
    await page.getByLabel('Text of the article').fill(text);
    await page.getByLabel('Published').fill('last Tuesday');
    await page.getByRole('button', { name: 'Add article' }).click();
    await page.getByText('"last Tuesday" is not a date.').waitFor();
    expect(await page.getByLabel('Text of the article').inputValue()).toBe(text);

    await page.getByLabel('Published').fill('2022-03-18');
    await page.getByRole('button', { name: 'Add article' }).click();
    await page.locator('[data-place]').first().waitFor();

    await page.getByRole('link', { name: 'Add article' }).click();
    await page.getByLabel('Text of the article').fill(text);
    await page.getByRole('button', { name: 'Add article' }).click();
    await page.getByText('This article was here already').waitFor();
    await page.context().close();
  }, 60_000);
});

/** What breaks WCAG 2.2 A or AA on the page as it stands, in a line each. */
async function barriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}`);
}

describe.each(['light', 'dark'] as const)('the pages in %s', (scheme) => {
  it('have no barrier that axe finds', async () => {
    const page = await signIn('reviewer', scheme);
    const found: string[] = [];
    for (const section of ['Articles', 'Claims', 'Stories']) {
      await page.getByRole('link', { name: section, exact: true }).click();
      await page.getByRole('heading', { name: section, level: 1 }).waitFor();
      await page.locator('[data-row-link]').first().waitFor();
      found.push(...(await barriers(page)));
    }
    await page.getByRole('link', { name: 'Add article' }).click();
    await page.getByLabel('Text of the article').waitFor();
    found.push(...(await barriers(page)));
    await openTheClaim(page);
    found.push(...(await barriers(page)));
    await page.getByRole('link', { name: 'Read in the article' }).first().click();
    await page.locator('a.here').first().waitFor();
    found.push(...(await barriers(page)));
    expect(found).toEqual([]);
    await page.context().close();
  }, 120_000);
});
