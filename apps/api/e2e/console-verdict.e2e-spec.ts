import type { Page } from 'playwright-core';
import { barriers, type ConsoleDesk, openTheClaim, startConsoleDesk } from './support/console-desk.ts';

let desk: ConsoleDesk;
let editor: Page;
let reviewer: Page;
const found: string[] = [];
beforeAll(async () => {
  desk = await startConsoleDesk();
  [editor, reviewer] = [await desk.signIn('editor'), await desk.signIn('reviewer', 'dark')];
});
afterAll(() => desk?.stop());

const FIRST = 'Moscow denies having asked.';
const SECOND = 'A US official says so; Moscow denies having asked.';
const THIRD = 'Two US officials say so; Moscow denies having asked.';

/** What has the focus and shows no outline. */
const UNSEEN_FOCUS = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body || element.id === 'content') return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 ? null : location.hash + ': ' + element.outerHTML.slice(0, 120);
})()`;

/** One claim on its whole way, by two people in two browsers; each test goes on where the one before ended. */
describe('a claim that goes through the desk', () => {
  it('is proposed as disputed with both sides as evidence, after the gate has said what was wanting', async () => {
    await openTheClaim(editor);
    await editor.keyboard.press('d');
    await editor.keyboard.type(FIRST);
    const against = editor.getByRole('button', { name: /Take out: (Moscow|China’s foreign ministry)/ });
    while (await against.count()) await against.first().click();
    await editor.getByText('Disputed needs both sides: nothing contradicts the claim yet.').waitFor();
    await editor.getByRole('button', { name: 'Propose Disputed' }).click();
    await editor.getByText('Add evidence, or say why the rule does not apply here.').waitFor();
    found.push(...(await barriers(editor)));

    await editor.getByRole('button', { name: /Put back 2 places/ }).click();
    await editor.getByText('Enough evidence: both sides are there.').waitFor();
    await editor.getByRole('button', { name: 'Add a link' }).click();
    await editor.getByLabel('Web address').fill('https://example.org/briefing');
    await editor.getByLabel('Who does it come from?').fill('State Department');
    await editor.getByLabel('Title').fill('Briefing of 14 March');
    found.push(...(await barriers(editor)));
    await editor.getByRole('button', { name: 'Add as evidence' }).click();

    await editor.reload();
    await editor.getByText('State Department').first().waitFor();
    await editor.getByRole('button', { name: 'Propose Disputed' }).click();
    await editor.getByText('Waiting for someone other than you.').waitFor();
  });

  it('is not for its author to approve', async () => {
    await editor.getByText('You wrote this; someone else must approve').first().waitFor();
    expect(await editor.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    found.push(...(await barriers(editor)));
  });

  it('is returned once, with a reason, from the inbox and by keyboard', async () => {
    await reviewer.keyboard.press('g');
    await reviewer.keyboard.press('r');
    const against = reviewer.getByRole('region', { name: 'Against the claim' });
    await against.getByText('Moscow has denied asking China').waitFor();
    await reviewer.getByRole('region', { name: 'For the claim' }).getByText('Briefing of 14 March').waitFor();
    await reviewer.getByText('0 of 1 approvals').waitFor();
    found.push(...(await barriers(reviewer)));
    await reviewer.keyboard.press('r');
    await reviewer.getByRole('button', { name: 'The other side is missing.' }).click();
    found.push(...(await barriers(reviewer)));
    await reviewer.keyboard.press('Control+Enter');
    await reviewer.getByText('Nothing waits for review.').waitFor();
  });

  it('is proposed again with what was missing', async () => {
    await editor.getByText('The other side is missing.').first().waitFor();
    found.push(...(await barriers(editor)));
    await editor.getByLabel('Why?').fill(SECOND);
    await editor.getByRole('button', { name: 'Propose Disputed again' }).click();
    await editor.getByText('You proposed this; someone else must approve it.').waitFor();
  });

  it('shows the reviewer what changed, also while they look, and is then approved', async () => {
    await reviewer.locator('ins', { hasText: 'A US official says so' }).waitFor();
    await editor.getByRole('button', { name: 'Edit the proposal' }).click();
    await editor.getByLabel('Why?').fill(`${SECOND} So does the FT.`);
    await editor.getByRole('button', { name: 'Change the proposal' }).click();
    await reviewer.getByText('The proposal has changed since you began to look at it.').waitFor();
    expect(await reviewer.getByRole('button', { name: 'Approve' }).isDisabled()).toBe(true);
    found.push(...(await barriers(reviewer)));
    await reviewer.getByRole('button', { name: 'Show me the new version' }).click();
    await reviewer.keyboard.press('a');
    await reviewer.getByText('Nothing waits for review.').waitFor();
    await editor.getByText('Verdict in force').waitFor();
  });

  it('is corrected later with a note for readers', async () => {
    await editor.getByRole('button', { name: 'Correct', exact: true }).click();
    await editor.getByLabel('Why?').fill(THIRD);
    await editor.getByRole('button', { name: 'Propose the correction' }).click();
    await editor.getByText('Choose what kind of correction this is.').waitFor();
    await editor.getByLabel('What kind of correction?').selectOption('UPDATE');
    await editor.getByLabel('Note for readers').fill('A second official is on record.');
    found.push(...(await barriers(editor)));
    await editor.getByRole('button', { name: 'Propose the correction' }).click();
    await reviewer.getByText('A second official is on record.').waitFor();
    await reviewer.keyboard.press('a');
    await editor.getByText('Verdict in force').waitFor();
  });

  it('tells all of it as a story, in the order it happened', async () => {
    const story = editor.getByTestId('story');
    await story.getByText('proposed a correction').waitFor();
    const steps = (await story.locator('> li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const told = steps.filter((text) => !text.includes('found the claim'));
    expect(told).toEqual([
      expect.stringMatching(/^◇?·? ?Ana Editor proposed Disputed .*Moscow denies having asked\.$/),
      expect.stringMatching(/returned it .*The other side is missing\.$/),
      expect.stringMatching(/Ana Editor proposed it again/),
      expect.stringMatching(/Ana Editor edited the proposal .*So does the FT\.$/),
      expect.stringMatching(/approved it/),
      expect.stringMatching(/Ana Editor proposed a correction .*Readers are told: A second official is on record\.$/),
      expect.stringMatching(/approved it/),
    ]);
    found.push(...(await barriers(editor)));
  });

  it('goes from triage to approval by keyboard alone, and what has the focus is always seen', async () => {
    const unseen: (string | null)[] = [];
    const tabThrough = async (page: Page, stops: number) => {
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        unseen.push(await page.evaluate<string | null>(UNSEEN_FOCUS));
      }
    };
    await editor.keyboard.press('t');
    const claim = editor.locator('[data-testid=triage-claim] > h2');
    const text = await claim.innerText();
    await tabThrough(editor, 20);
    await editor.keyboard.press('u');
    unseen.push(await editor.evaluate<string | null>(UNSEEN_FOCUS));
    await editor.keyboard.press('Enter');
    await reviewer.getByRole('heading', { name: text }).waitFor();
    await tabThrough(reviewer, 20);
    await reviewer.keyboard.press('a');
    await reviewer.getByText('Nothing waits for review.').waitFor();
    const query = 'query ($text: String) { claims(filter: { text: $text, status: APPROVED }) { nodes { text } } }';
    type Answer = { claims: { nodes: { text: string }[] } };
    const { claims } = await (await desk.as('editor')).ask<Answer>(query, { text });
    expect(claims.nodes.map((node) => node.text)).toContain(text);
    expect(unseen.filter(Boolean)).toEqual([]);
  });

  it('had no barrier that axe finds on the whole way, light for the one and dark for the other', () =>
    expect(found).toEqual([]));
});
