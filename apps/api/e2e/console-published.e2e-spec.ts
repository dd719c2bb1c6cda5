import { barriers, type ConsoleDesk, openTheClaim, startConsoleDesk } from './support/console-desk.ts';
import { act } from './support/verdict-steps.ts';

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await startConsoleDesk();
}, 180_000);
afterAll(() => desk?.stop(), 60_000);

it('an editor sees on a claim where it is published and who has checked it already, and is led there', async () => {
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
  expect(await barriers(page)).toEqual([]);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'The public page of this claim' }).click(),
  ]);
  await opened.getByRole('heading', { level: 1, name: claim.text }).waitFor();
  await page.context().close();
}, 120_000);
