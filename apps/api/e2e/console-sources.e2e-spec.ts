import type { Page } from 'playwright-core';
import { barriers, type ConsoleDesk, startConsoleDesk } from './support/console-desk.ts';
import { act } from './support/verdict-steps.ts';
import { type LocalSite, newsPage, rssFeed, startLocalSite } from './support/local-site.ts';

const BRIDGE = [
  'The council of Aldova opened its new harbour bridge on Friday, two years later than planned and after a long quarrel about the money.',
  'The bridge cost 3.2 million euros, the council said, which is twice what had been agreed with the builder before work began.',
  'A spokesman for the builder denied that the company had asked for more money, and blamed the council for changing its plans.',
  'Fishermen said that nobody had asked them, and that their boats could no longer reach the old quay at low water.',
];
const paper = (name: string) => BRIDGE.map((text) => text.replaceAll('Aldova', name));

let site: LocalSite;
let desk: ConsoleDesk;
let page: Page;
beforeAll(async () => {
  site = await startLocalSite();
  desk = await startConsoleDesk({ env: { CLAIMDESK_FETCH_ALLOW: site.place, CLAIMDESK_FETCH_PAUSE_MS: '0' } });
  page = await desk.signIn('editor');
  // What comes in is fetched, split and matched in earnest, which takes as long as the machine is busy.
  page.setDefaultTimeout(60_000);
  // Colours on their way from light to dark would be measured as they are that moment.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await desk?.stop();
  await site?.stop();
});

const toAdd = () => page.getByRole('link', { name: 'Add article' }).first().click();
const box = () => page.getByLabel('Text of the article, or web addresses');
const item = (name: string) => page.locator(`[data-intake="${name}"]`);
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Barriers of the page as it stands, in light and in dark. */
async function barriersInBoth(): Promise<string[]> {
  const light = await barriers(page);
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  const dark = await barriers(page);
  await page.getByRole('button', { name: 'Switch to light' }).click();
  return [...light, ...dark];
}

describe('adding articles', () => {
  it('by their addresses: each tells how far it has come, or why it was refused', async () => {
    site.put('/aldova', newsPage('Aldova opens its bridge', paper('Aldova')));
    site.put('/wall', newsPage('Subscribe', ['To read on, subscribe.']));
    await toAdd();
    await box().fill(`${site.url}/aldova\n${site.url}/wall`);
    await page.getByText('2 web addresses').waitFor();
    await page.getByRole('button', { name: 'Add 2 articles' }).click();
    await item(`${site.url}/aldova`).getByRole('link', { name: 'Aldova opens its bridge' }).first().waitFor();
    await item(`${site.url}/aldova`)
      .getByText(/\d claims/)
      .waitFor();
    await item(`${site.url}/wall`).getByText('No article could be found on this page').waitFor();
    // Asking again would not help, so that is not offered.
    expect(await item(`${site.url}/wall`).getByRole('button').count()).toBe(0);
    await page.getByText('1 ready · 1 refused').waitFor();
  });

  it('as files: one is read, another refused with what to do, a known one told as such', async () => {
    const known = ['Aldova opens its bridge', '', ...paper('Aldova')].join('\n');
    await page
      .getByLabel('Choose files')
      .setInputFiles([
        file('borduria.txt', paper('Borduria').join('\n')),
        file('report.docx', 'This is no Word document.'),
        file('again.txt', known),
      ]);
    await page.getByRole('button', { name: 'Leave out borduria.txt' }).waitFor();
    await page.getByRole('button', { name: 'Add 3 articles' }).click();
    await item('borduria.txt')
      .getByText(/\d claims/)
      .waitFor();
    await item('report.docx')
      .getByText(/is not a Word document.*paste the text/)
      .waitFor();
    await item('again.txt').getByText('Here already').waitFor();
    expect(await barriersInBoth()).toEqual([]);
    await item('again.txt').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Aldova opens its bridge' }).waitFor();
    // The list is still there on the way back, and after a reload.
    await toAdd();
    await page.reload();
    await item('borduria.txt')
      .getByText(/\d claims/)
      .waitFor();
  });

  it('dropped anywhere on the page are to be added, and can be left out again', async () => {
    const drop = (type: string) =>
      page.evaluate(`{
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Words.'], 'dropped.txt', { type: 'text/plain' }));
        const event = new DragEvent('${type}', { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector('h1').dispatchEvent(event);
      }`);
    await drop('dragenter');
    await page.getByText('Drop the files here').waitFor();
    await drop('drop');
    await page.getByRole('button', { name: 'Leave out dropped.txt' }).click();
    await page.getByText('0 words').waitFor();
  });
});

describe('feeds', () => {
  const row = () => page.getByRole('row').filter({ hasText: 'The Harbour News' });

  it('bring articles by themselves, are looked at now, paused and taken up again', async () => {
    site.put('/carpania', newsPage('Carpania opens its bridge', paper('Carpania')));
    site.put('/feed.xml', rssFeed('The Harbour News', { Carpania: `${site.url}/carpania` }), 'application/rss+xml');
    await page.getByRole('link', { name: 'Feeds that bring articles' }).click();
    await page.getByText('No feeds yet').waitFor();
    await page.getByRole('button', { name: 'Follow a feed' }).click();
    await page.getByLabel('Address of the feed').fill(`${site.url}/carpania`);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByText('There is no RSS or Atom feed at this address.').waitFor();
    await page.getByLabel('Address of the feed').fill(`${site.url}/feed.xml`);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await row().getByRole('cell', { name: '1', exact: true }).waitFor();

    site.put('/dunmark', newsPage('Dunmark opens its bridge', paper('Dunmark')));
    site.put(
      '/feed.xml',
      rssFeed('The Harbour News', { Carpania: `${site.url}/carpania`, Dunmark: `${site.url}/dunmark` }),
    );
    await row().getByRole('button', { name: 'Look now' }).click();
    await row().getByRole('cell', { name: '2', exact: true }).waitFor();
    expect(await barriersInBoth()).toEqual([]);
    await row().getByRole('button', { name: 'Pause' }).click();
    await row().getByText('Paused').waitFor();
    await row().getByRole('button', { name: 'Resume' }).click();
    await row().getByText('Followed').waitFor();
  });

  it('that cannot be read, and entries that were given up, say why in the language of the reader', async () => {
    site.put('/feed.xml', rssFeed('The Harbour News', { Gone: `${site.url}/gone` }), 'application/rss+xml');
    await row().getByRole('button', { name: 'Look now' }).click();
    await row().getByRole('button', { name: '1 entry given up' }).click();
    await row().getByText('has no page at this address (status 404)').waitFor();
    site.put('/feed.xml', newsPage('No feed any more', paper('Edoras')));
    await row().getByRole('button', { name: 'Look now' }).click();
    await row().getByText('There is no RSS or Atom feed at this address.').waitFor();
    const french = await desk.open();
    await french.getByRole('button', { name: 'Français' }).click();
    await french.getByRole('button', { name: 'Se connecter' }).waitFor();
    await french.getByRole('button', { name: 'editor@claimdesk.test' }).click();
    await french.getByLabel('Mot de passe').fill(desk.demoPassword);
    await french.getByRole('button', { name: 'Se connecter' }).click();
    await french.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
    await french.goto(`${desk.url}/#/feeds`);
    await french.getByText('Il n’y a pas de flux RSS ou Atom à cette adresse.').waitFor();
    await french.getByRole('button', { name: '1 entrée abandonnée' }).click();
    await french.getByText('Le site n’a pas donné la page. (').waitFor();
    await french.context().close();
  });

  it('that are removed can be taken back for a while; what they brought stays', async () => {
    await row().getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No feeds yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await row().getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No feeds yet').waitFor();
    // Leaving the page sends what was held.
    await page.reload();
    await page.getByText('No feeds yet').waitFor();
    const editor = await desk.as('editor');
    type Left = { feeds: unknown[]; articles: { nodes: { title: string }[] } };
    const left = await editor.ask<Left>('{ feeds { id } articles(filter: { text: "Dunmark" }) { nodes { title } } }');
    expect(left).toEqual({ feeds: [], articles: { nodes: [{ title: 'Dunmark' }] } });
  });
});

/** Ids of the claims that hold these words, as the desk finds them. */
async function claimsWith(words: string) {
  type Found = {
    claims: { nodes: { id: string; text: string; appearances: { article: { title: string | null } }[] }[] };
  };
  const query =
    'query ($text: String!) { claims(filter: { text: $text }) { nodes { id text appearances { article { title } } } } }';
  return (await (await desk.as('editor')).ask<Found>(query, { text: words })).claims.nodes;
}

describe('the versions of an article', () => {
  let dropped: string;
  const noted = 'Correction: an earlier version of this article said that the bridge cost 3.2 million euros.';

  it('are fetched again, and told apart from what has not changed', async () => {
    const standsInAldova = ({ appearances }: Awaited<ReturnType<typeof claimsWith>>[number]) =>
      appearances.some(({ article }) => article.title === 'Aldova opens its bridge');
    dropped = (await claimsWith('changing its plans')).find(standsInAldova)!.id;
    await act(await desk.as('editor'), 'propose', dropped);
    await act(await desk.as('reviewer'), 'approve', dropped);
    await page.getByRole('link', { name: 'Articles', exact: true }).click();
    await page.getByRole('link', { name: 'Aldova opens its bridge' }).first().click();
    await page.getByRole('button', { name: 'Fetch again' }).click();
    await page.getByText('Nothing has changed.').waitFor();

    const [opening, , denial, fishermen] = paper('Aldova');
    const cost =
      'The bridge cost 3.8 million euros, the council said, which is twice what had been agreed with the builder before work began.';
    site.put(
      '/aldova',
      newsPage('Aldova opens its bridge', [
        opening!.replace('two years', 'three years'),
        fishermen!,
        cost,
        denial!.split(', and')[0]! + '.',
        noted,
      ]),
    );
    await page.getByRole('button', { name: 'Fetch again' }).click();
    await page.getByText('A new version came in').waitFor();
    await page.getByRole('heading', { name: '2 versions' }).waitFor();
  });

  it('that drop cited words make the verdict stale: the claim says why, and leads to the two versions', async () => {
    await page.goto(`${desk.url}/#/claims/${dropped}/show`);
    const why = page.getByRole('region', { name: 'Why the verdict may no longer hold' });
    await why.getByText('Cited words are gone.').waitFor();
    await why.getByText(/Cited: .*changing its plans/).waitFor();
    expect(await barriersInBoth()).toEqual([]);
    await why.getByRole('link', { name: 'versions 1 and 2 compared' }).click();
    await page.getByRole('button', { name: 'Back to the text' }).click();
  });

  it('are compared: what was put in, what was taken out, and what that did to each claim', async () => {
    await page.getByRole('button', { name: 'Compare versions' }).click();
    const comparison = page.getByRole('region', { name: 'Version 1 compared with version 2' });
    await comparison.locator('ins', { hasText: '8' }).first().waitFor();
    await comparison.locator('del', { hasText: '2' }).first().waitFor();
    expect(await page.getByText(noted).count()).toBeGreaterThan(0);
    const fates = comparison.getByRole('listitem');
    await fates.filter({ hasText: 'Changed' }).filter({ hasText: 'years later' }).first().waitFor();
    await fates.filter({ hasText: 'Gone' }).filter({ hasText: 'changing its plans' }).first().waitFor();
    await comparison.getByText(/claims? stands? where/).waitFor();
    expect(await barriersInBoth()).toEqual([]);
    await page.getByRole('button', { name: 'Back to the text' }).click();
    await page.locator('[data-place]').first().waitFor();
  });
});

describe('checks of others', () => {
  const mark = (url: string, claimReviewed: string) => ({
    ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', url, claimReviewed },
    ...{ author: { name: 'Checks Weekly' }, reviewRating: { alternateName: 'Mostly true' } },
  });

  it('are taken in from a file and from the page of a fact-check, and show on the claim', async () => {
    const { id, text: claim } = (await claimsWith('Borduria'))[0]!;
    await page.getByRole('button', { name: /account of/ }).click();
    await page.getByRole('menuitem', { name: 'Checks of others' }).click();
    const feed = {
      dataFeedElement: [
        { item: [mark('https://checks.example/1', claim)] },
        { item: [{ ...mark('x', claim), reviewRating: null }] },
      ],
    };
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ ...file('feed.json', JSON.stringify(feed)), mimeType: 'application/json' });
    await page.getByText('1 new').waitFor();
    await page.getByText('1 left out: without a web address').waitFor();

    const marked = newsPage('Checked', ['Nothing to read.']).replace(
      '</head>',
      `<script type="application/ld+json">${JSON.stringify(mark('https://checks.example/2', claim))}</script></head>`,
    );
    site.put('/checked', marked);
    await page.getByLabel('Web address').fill(`${site.url}/nowhere`);
    await page.getByRole('button', { name: 'Take in' }).click();
    await page.getByRole('alert').getByText('404').waitFor();
    await page.getByLabel('Web address').fill(`${site.url}/checked`);
    await page.getByRole('button', { name: 'Take in' }).click();
    await page.getByText('1 new').waitFor();
    expect(await barriersInBoth()).toEqual([]);

    await page.goto(`${desk.url}/#/claims/${id}/show`);
    await page.getByRole('link', { name: 'Already checked by Checks Weekly:' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Already checked by Checks Weekly:' }).count()).toBe(2);
  });
});
