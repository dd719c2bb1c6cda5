import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { barriers, type ConsoleDesk, openTheClaim, startConsoleDesk } from './support/console-desk.ts';
import { TestClient } from './support/test-client.ts';
import { act } from './support/verdict-steps.ts';

let desk: ConsoleDesk;
const found: string[] = [];
beforeAll(async () => {
  desk = await startConsoleDesk();
});
afterAll(() => desk?.stop());

const SMALL_QUERY = '{ publishedClaims(first: 1) { nodes { id } } }';
const PASSWORD = 'a sentence that nobody guesses';

async function goTo(page: Page, path: string, heading: string) {
  await page.goto(`${desk.url}/#${path}`);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

describe('someone new at the desk', () => {
  let link: string;
  let secret: string;
  let recoveryCode: string;

  it('is invited by an admin with a link that is shown once', async () => {
    const page = await desk.signIn('admin', 'dark');
    await goTo(page, '/people', 'People');
    await page.getByRole('button', { name: 'Invite someone' }).click();
    await page.getByLabel('Name').fill('Nora New');
    await page.getByLabel('E-mail').fill('nora@claimdesk.test');
    await page.getByRole('button', { name: 'Make the link' }).click();
    link = await page.getByTestId('invitation-link').innerText();
    found.push(...(await barriers(page)));
    await page.reload();
    await page.getByText('Invited, not here yet').waitFor();
    expect(await page.getByTestId('invitation-link').count()).toBe(0);
    await page.context().close();
  });

  it('comes in with a password of their own and sets up a second factor', async () => {
    const page = await desk.open(link.slice(link.indexOf('/#')));
    await page.getByText('Welcome, Nora New.').waitFor();
    found.push(...(await barriers(page)));
    await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
    await page.getByLabel('New password again').fill(PASSWORD);
    await page.getByRole('button', { name: 'Come in' }).click();
    await page.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();

    await goTo(page, '/profile', 'Your profile');
    await page.getByRole('button', { name: 'Set up' }).click();
    secret = (await page.getByTestId('totp-secret').innerText()).replace(/\s/g, '');
    found.push(...(await barriers(page)));
    await page.getByLabel('Code from the app').fill(await generate({ secret }));
    await page.getByRole('button', { name: 'Turn on' }).click();
    recoveryCode = await page.getByTestId('recovery-codes').locator('code').first().innerText();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('10 recovery codes are left.').waitFor();
    await page.context().close();
  });

  it('is asked for a code at the door from then on; a recovery code will do', async () => {
    const page = await desk.open();
    await page.getByLabel('E-mail').fill('nora@claimdesk.test');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Code').fill('000000');
    found.push(...(await barriers(page)));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This code is not right').waitFor();
    await page.getByLabel('Code').fill(recoveryCode);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
    await page.context().close();
  });

  it('is shut out at once when an admin disables them', async () => {
    const page = await desk.signIn('admin');
    await goTo(page, '/people', 'People');
    const row = page.getByRole('row', { name: /Nora New/ });
    await row.getByRole('button', { name: 'Disable' }).click();
    await row.getByRole('button', { name: 'Sure? Disable Nora New' }).click();
    await row.getByRole('button', { name: 'Enable Nora New' }).waitFor();
    found.push(...(await barriers(page)));
    await page.context().close();
  });
});

describe('colleagues at a claim', () => {
  it('call one another, hand the claim on, note who was asked, and find it in their day', async () => {
    const editor = await desk.signIn('editor');
    await openTheClaim(editor);
    await editor.getByRole('button', { name: 'Assign', exact: true }).click();
    await editor.getByLabel('Who does it?').selectOption({ label: 'Ben Editor · editor' });
    await editor.getByLabel('By when?').fill('2099-12-01');
    found.push(...(await barriers(editor)));
    await editor.getByRole('button', { name: 'Save' }).click();
    await editor.getByText('Ben Editor', { exact: true }).waitFor();

    await editor.getByLabel('Your comment').fill('Do you know the embassy? @Be');
    await editor.getByRole('button', { name: '@Ben Editor' }).click();
    await editor.getByRole('button', { name: 'Comment', exact: true }).click();
    await editor.getByTestId('comments').getByText('Do you know the embassy? @Ben Editor').waitFor();

    await editor.getByRole('button', { name: 'Someone was asked' }).click();
    await editor.getByLabel('Who was asked?').fill('The embassy');
    await editor.getByRole('button', { name: 'Save' }).click();
    await editor.getByRole('button', { name: 'Record the answer' }).click();
    await editor.getByLabel('What did they answer?').fill('No comment.');
    found.push(...(await barriers(editor)));
    await editor.getByRole('button', { name: 'Save' }).click();
    await editor.getByRole('blockquote').filter({ hasText: 'No comment.' }).waitFor();

    const ben = await desk.signIn('editor2', 'dark');
    await goTo(ben, '/today', 'Today');
    await ben.getByRole('region', { name: 'Given to you' }).getByText('due').waitFor();
    const mentions = ben.getByRole('region', { name: 'Mentions' });
    found.push(...(await barriers(ben)));
    await mentions.getByText('Do you know the embassy?').click();
    await ben.getByTestId('comments').getByText('Do you know the embassy?').waitFor();
    await goTo(ben, '/today', 'Today');
    await mentions.waitFor({ state: 'detached' });
    await Promise.all([editor.context().close(), ben.context().close()]);
  });

  it('take a claim off the desk with a reason and open it again', async () => {
    const page = await desk.signIn('editor');
    await openTheClaim(page);
    await page.getByRole('button', { name: 'Not checkable' }).click();
    await page.getByRole('button', { name: 'It is too vague to be true or false.' }).click();
    await page.getByRole('button', { name: 'Take off the desk' }).click();
    await page.getByText('Not checkable: It is too vague to be true or false.').waitFor();
    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByLabel('Why?').waitFor();
    await page.context().close();
  });
});

describe('keys', () => {
  it('are made by an admin, shown once, rotated and revoked', async () => {
    const page = await desk.signIn('admin');
    await page.goto(`${desk.url}/#/api-keys`);
    await page.getByText('No keys yet.').waitFor();
    await page.getByRole('button', { name: 'New key' }).click();
    found.push(...(await barriers(page)));
    await page.getByLabel('Name').fill('The archive');
    await page.getByLabel('Read what is published').uncheck();
    await page.getByRole('button', { name: 'Make the key' }).click();
    await page.getByText('Say what the key is good for.').waitFor();
    await page.getByLabel('Read what is published').check();
    await page.getByRole('button', { name: 'Make the key' }).click();
    const key = await page.getByTestId('api-key').innerText();
    found.push(...(await barriers(page)));
    const client = new TestClient(desk.url, key);
    expect(await client.refusal(SMALL_QUERY)).toBeNull();
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.reload();
    const row = page.getByRole('row', { name: /The archive/ });
    await row.getByText(`${key.slice(0, 10)}…`).waitFor();
    // It ends some day, not "now".
    await row
      .getByRole('cell', { name: /20\d\d/ })
      .first()
      .waitFor();
    expect(await page.getByTestId('api-key').count()).toBe(0);

    await row.getByRole('button', { name: 'Rotate' }).click();
    await row.getByRole('button', { name: /Sure\? A new key/ }).click();
    const next = await page.getByTestId('api-key').innerText();
    expect(await new TestClient(desk.url, next).refusal(SMALL_QUERY)).toBeNull();
    expect(await client.refusal(SMALL_QUERY)).toBeNull();
    await page.getByRole('button', { name: 'I have kept it' }).click();
    const old = page.getByRole('row', { name: new RegExp(key.slice(0, 10)) });
    await old.getByRole('button', { name: 'Revoke' }).click();
    await old.getByRole('button', { name: /Sure\? Revoke/ }).click();
    await old.getByText('revoked', { exact: true }).waitFor();
    expect(await client.refusal(SMALL_QUERY)).toBe('KEY_INVALID');
    found.push(...(await barriers(page)));
    await page.context().close();

    const dark = await desk.signIn('editor', 'dark');
    await dark.goto(`${desk.url}/#/api-keys`);
    await dark.getByText('This could not be shown').waitFor();
    found.push(...(await barriers(dark)));
  });
});

describe('a verdict in force', () => {
  it('says on the claim where it is published and who has checked it already, and leads there', async () => {
    const [editor, reviewer] = [await desk.as('editor'), await desk.as('reviewer')];
    type Listed = { claims: { nodes: { id: string; text: string }[] } };
    const { claims } = await editor.ask<Listed>('{ claims(filter: { text: "asked China" }) { nodes { id text } } }');
    const claim = claims.nodes.find(({ text }) => /Russia.* asked China.*military/.test(text))!;
    const json = JSON.stringify({
      ...{ '@type': 'ClaimReview', url: 'https://checks.example/1', claimReviewed: claim.text },
      ...{ author: { name: 'Checks Weekly' }, reviewRating: { alternateName: 'Mostly true' } },
    });
    type Imported = { importClaimReviews: { added: number } };
    const imported = await editor.ask<Imported>(
      'mutation ($json: String!) { importClaimReviews(json: $json) { added } }',
      { json },
    );
    expect(imported.importClaimReviews.added).toBe(1);
    await act(editor, 'propose', claim.id);
    await act(reviewer, 'approve', claim.id);

    const page = await desk.signIn('editor');
    await openTheClaim(page, claim.text.slice(0, 40), new RegExp(claim.text.slice(0, 30).replace(/[^\w ]/g, '.')));
    await page.getByRole('link', { name: 'Already checked by Checks Weekly:' }).waitFor();
    await page.getByText('Mostly true', { exact: true }).waitFor();
    found.push(...(await barriers(page)));
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'The public page of this claim' }).click(),
    ]);
    await opened.getByRole('heading', { level: 1, name: claim.text }).waitFor();
    await page.context().close();
  });
});

describe('the audit log', () => {
  it('shows what was done and proves that it is whole', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await desk.signIn('reviewer', scheme);
      await goTo(page, '/audit', 'Audit log');
      await page.getByText('opened the claim again').waitFor();
      await page.getByRole('button', { name: 'Verify the log' }).click();
      await page.getByText(/The log is intact: \d+ events checked/).waitFor();
      found.push(...(await barriers(page)));
      await page.context().close();
    }
  });

  it('and none of these pages had a barrier that axe finds', () => expect(found).toEqual([]));
});
