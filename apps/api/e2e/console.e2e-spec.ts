import type { Page } from 'playwright-core';
import { type ConsoleDesk, openTheClaim, startConsoleDesk } from './support/console-desk.ts';

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await startConsoleDesk();
});
afterAll(() => desk?.stop());

const sides = (page: Page) => ({
  sayers: page.getByRole('region', { name: 'Say so' }).getByRole('article'),
  deniers: page.getByRole('region', { name: 'Deny' }).getByRole('article'),
});

describe('an editor at the desk', () => {
  it('sees every article with its claims', async () => {
    const page = await desk.signIn('editor');
    await page.getByText('5 articles').waitFor();
    expect(await page.getByRole('row').count()).toBe(6);
    expect(await page.getByRole('cell', { name: 'Ready', exact: true }).count()).toBe(5);
    await page.context().close();
  });

  it('reads who says that Russia asked China for military equipment, and that Moscow denies it', async () => {
    const page = await desk.signIn('editor');
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
  });

  it('marks it disputed with a reason that is still there after a reload and in the API', async () => {
    const page = await desk.signIn('editor');
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
    await page.getByTestId('story').getByText(reason).waitFor();
    expect(await page.getByRole('main').getByText('Proposed', { exact: true }).count()).toBe(1);

    const id = /claims\/([^/]+)\/show/.exec(page.url())?.[1];
    type Answer = { claim: { status: string; verdict: { rating: string; rationale: string } } };
    const { claim } = await (
      await desk.as('editor')
    ).ask<Answer>('query ($id: ID!) { claim(id: $id) { status verdict { rating rationale } } }', { id });
    expect(claim).toEqual({ status: 'PROPOSED', verdict: { rating: 'DISPUTED', rationale: reason } });
    await page.context().close();
  });

  it('sees what a colleague proposes while writing, and loses no word', async () => {
    const [page, colleague] = [await desk.signIn('editor'), await desk.signIn('editor2')];
    for (const each of [page, colleague]) {
      await openTheClaim(each);
      await each.getByRole('button', { name: 'Edit the proposal' }).click();
    }
    await page.getByLabel('Why?').fill('Half a sentence');
    await colleague.getByLabel('Why?').fill('Both sides are on record.');
    await colleague.keyboard.press('Control+Enter');
    await page.getByText('This claim changed while you were writing.').waitFor();
    // The history shows what changed word by word, so the new sentence stands in pieces.
    await page.getByTestId('story').locator('ins', { hasText: 'record' }).first().waitFor();
    expect(await page.getByLabel('Why?').inputValue()).toBe('Half a sentence');
    await Promise.all([page.context().close(), colleague.context().close()]);
  });
});

describe('an article that is handed in', () => {
  it('keeps what was typed when something is wrong, then becomes claims before the eyes', async () => {
    const page = await desk.signIn('editor');
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
  });
});
