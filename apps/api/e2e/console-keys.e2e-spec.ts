import { barriers, type ConsoleDesk, startConsoleDesk } from './support/console-desk.ts';
import { TestClient } from './support/test-client.ts';

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await startConsoleDesk();
}, 180_000);
afterAll(() => desk?.stop(), 60_000);

const SMALL = '{ publishedClaims(first: 1) { nodes { id } } }';

it('an admin makes a key that is shown once, rotates it and revokes it; no page has a barrier that axe finds', async () => {
  const found: string[] = [];
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
  expect(await client.refusal(SMALL)).toBeNull();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.reload();
  const row = page.getByRole('row', { name: /The archive/ });
  await row.getByText(`${key.slice(0, 10)}…`).waitFor();
  expect(await page.getByTestId('api-key').count()).toBe(0);

  await row.getByRole('button', { name: 'Rotate' }).click();
  await row.getByRole('button', { name: /Sure\? A new key/ }).click();
  const next = await page.getByTestId('api-key').innerText();
  expect(await new TestClient(desk.url, next).refusal(SMALL)).toBeNull();
  expect(await client.refusal(SMALL)).toBeNull();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  const old = page.getByRole('row', { name: new RegExp(key.slice(0, 10)) });
  await old.getByRole('button', { name: 'Revoke' }).click();
  await old.getByRole('button', { name: /Sure\? Revoke/ }).click();
  await old.getByText('revoked', { exact: true }).waitFor();
  expect(await client.refusal(SMALL)).toBe('KEY_INVALID');
  found.push(...(await barriers(page)));
  await page.context().close();

  const dark = await desk.signIn('editor', 'dark');
  await dark.goto(`${desk.url}/#/api-keys`);
  await dark.getByText('This could not be shown').waitFor();
  found.push(...(await barriers(dark)));
  expect(found).toEqual([]);
}, 120_000);
