import type { Page } from 'playwright-core';
import { barriers, type ConsoleDesk, startConsoleDesk } from './support/console-desk.ts';
import { eventually } from './support/test-client.ts';

let desk: ConsoleDesk;
let page: Page;
beforeAll(async () => {
  desk = await startConsoleDesk();
  page = await desk.signIn('editor');
});
afterAll(() => desk?.stop());

/** From here on the page notes how long after a key it shows another claim, in milliseconds. */
const WATCH = `
  window.tookMs = [];
  const shown = () => document.querySelector('[data-testid=triage-claim] > h2')?.textContent;
  let [pressed, before] = [0, shown()];
  document.addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp; }, true);
  new MutationObserver(() => {
    const now = shown();
    if (!now || now === before) return;
    before = now;
    // The frame after the change is when the eye sees it.
    requestAnimationFrame(() => window.tookMs.push(performance.now() - pressed));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });`;

const shownClaim = () => page.locator('[data-testid=triage-claim] > h2').innerText();
const statusOf = async (status: string) => {
  const query = `query ($status: ClaimStatus) { claims(first: 100, filter: { status: $status }) { nodes { text } } }`;
  type Answer = { claims: { nodes: { text: string }[] } };
  const { claims } = await (await desk.as('editor')).ask<Answer>(query, { status });
  return claims.nodes.map(({ text }) => text);
};

describe('triage by keyboard', () => {
  const proposed: string[] = [];
  const dismissed: string[] = [];

  it('rates ten claims with at most three keys each', async () => {
    await page.keyboard.press('t');
    await page.getByTestId('triage-claim').waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(WATCH);
    const found = await barriers(page);
    const decisions = [
      ['u', 'Enter'],
      ['u', 'Enter'],
      ['n', '2'],
      ['u', 'Enter'],
      ['n', '1'],
      ['u', 'Enter'],
      ['n', '3'],
      ['u', 'Enter'],
      ['n', '4'],
      ['n', '1'],
    ];
    for (const keys of decisions) {
      const text = await shownClaim();
      expect(keys.length).toBeLessThanOrEqual(3);
      for (const key of keys) await page.keyboard.press(key);
      await eventually(shownClaim, (now) => now !== text);
      (keys[0] === 'n' ? dismissed : proposed).push(text);
    }
    found.push(...(await barriers(page)));
    const took = await eventually(
      () => page.evaluate<number[]>('window.tookMs'),
      ({ length }) => length >= decisions.length,
    );
    console.log(`next claim after ${took.map(Math.round).join(', ')} ms`);
    expect(took).toHaveLength(10);
    expect(found).toEqual([]);
  });

  it('has the next claim on hand before it is asked for: it shows while the desk is silent', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await answered;
      await route.continue();
    });
    const text = await shownClaim();
    await page.keyboard.press('j');
    await eventually(shownClaim, (now) => now !== text);
    await page.keyboard.press('k');
    await eventually(shownClaim, (now) => now === text);
    answer();
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('takes the last one back with z, before anybody else has seen it', async () => {
    const last = await shownClaim();
    await page.keyboard.press('n');
    await page.keyboard.press('1');
    await eventually(shownClaim, (now) => now !== last);
    await page.keyboard.press('z');
    await page.locator('[data-testid=triage-claim] > h2', { hasText: last }).waitFor();
    await page.getByTestId('undo').waitFor({ state: 'detached' });
    expect(await statusOf('OPEN')).toContain(last);
    expect((await statusOf('PROPOSED')).toSorted()).toEqual(proposed.toSorted());
    expect((await statusOf('DISMISSED')).toSorted()).toEqual(dismissed.toSorted());
  });

  it('merges a claim into another with m, words and an arrow, and takes it apart again', async () => {
    const text = await shownClaim();
    await page.keyboard.press('m');
    await page.keyboard.type('sanctions');
    await page
      .getByRole('radio', { name: /sanction/i })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(shownClaim, (now) => now !== text);
    await page.getByTestId('undo').getByText('Joined: ').waitFor();
    expect(await statusOf('OPEN')).not.toContain(text);
    await page.keyboard.press('z');
    await page.locator('[data-testid=triage-claim] > h2', { hasText: text }).waitFor();
    expect(await statusOf('OPEN')).toContain(text);
  });

  it('moves with j and k, and finds with a slash', async () => {
    const first = await shownClaim();
    await page.keyboard.press('j');
    await eventually(shownClaim, (now) => now !== first);
    await page.keyboard.press('k');
    await eventually(shownClaim, (now) => now === first);
    await page.keyboard.press('/');
    await page.keyboard.type('sanctions');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=triage-claim] > h2', { hasText: /sanction/i }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Triage: one claim after another').waitFor();
    await page.keyboard.press('Escape');
  });

  it('brings a claim back with the words kept when a colleague was faster', async () => {
    const text = await shownClaim();
    const colleague = await desk.as('editor2');
    const query =
      'query ($text: String) { claims(filter: { text: $text, status: OPEN }) { nodes { id version text } } }';
    const { claims } = await colleague.ask<{ claims: { nodes: { id: string; version: number; text: string }[] } }>(
      query,
      { text },
    );
    const { id, version } = claims.nodes.find((claim) => claim.text === text)!;
    await page.keyboard.press('u');
    await page.keyboard.type('Nobody else reports this.');
    await page.keyboard.press('Enter');
    await colleague.ask('mutation ($input: ProposeVerdictInput!) { proposeVerdict(input: $input) { id } }', {
      input: { claimId: id, version, rating: 'UNVERIFIED', rationale: 'One origin only.' },
    });
    await page.getByText(/Not saved: /).waitFor();
    await page.goto(`${desk.url}/#/claims/${id}/show`);
    await page.getByLabel('Why?').waitFor();
    expect(await page.getByLabel('Why?').inputValue()).toBe('Nobody else reports this.');
  });
});
