// Takes the pictures of docs/screenshots from a desk that runs: node tools/screenshots.mjs [URL] [PASSWORD]
// The desk is the demo one, and best a fresh one: where it has no verdict yet, the personas first do a morning's work on it.
// The password is that of the personas; left out, it is the one `npm start` made.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './prepare.mjs';
import { smallPng } from './small-png.mjs';

const url = process.argv[2] ?? 'http://localhost:3000';
const password = process.argv[3] ?? readFileSync(path.join(root, '.claimdesk/demo-password'), 'utf8').trim();
const folder = path.join(root, 'docs/screenshots');
const WIDTHS = { '': 1440, '-narrow': 820 };
/** These are taken in the dark too. */
const DARK = ['today', 'story', 'claim', 'triage'];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});

/** A persona who asks the API. */
async function as(who) {
  const { request } = await browser.newContext();
  const ask = async (query, variables = {}) => {
    const { data, errors } = await (await request.post(`${url}/graphql`, { data: { query, variables } })).json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };
  const signIn =
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }';
  await ask(signIn, { email: `${who}@claimdesk.test`, password });
  return ask;
}

const act = (name, type) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { id version verdict { id contentHash } } }`;
const [PROPOSE, APPROVE] = [act('proposeVerdict', 'ProposeVerdictInput'), act('approveVerdict', 'ApproveVerdictInput')];
const RETURN = act('returnVerdict', 'ReturnVerdictInput');

/** Some verdicts in force, some that wait for review, one returned, one assigned: what a page looks like in use. */
async function work() {
  const [editor, colleague, reviewer] = [await as('editor'), await as('editor2'), await as('reviewer')];
  const claims = async (filter) =>
    (
      await editor(
        `query ($filter: ClaimFilter) { claims(first: 12, filter: $filter, orderBy: DISPUTED_FIRST) {
          nodes { id text version status suggestion { rating } verdict { id } } } }`,
        { filter },
      )
    ).claims.nodes;
  const isReady = async () =>
    (await editor('{ articles { nodes { status } } }')).articles.nodes.every(({ status }) => status === 'MATCHED');
  while (!(await isReady())) await new Promise((done) => setTimeout(done, 1000));
  if ((await claims({ status: 'APPROVED' })).length > 0) return;
  const open = await claims({ status: 'OPEN', crossSource: true });
  const disputed = open.filter(({ suggestion }) => suggestion?.rating === 'DISPUTED');
  const moscow = disputed.find(({ text }) => /asked China/.test(text)) ?? disputed[0];
  const others = open.filter(({ id }) => id !== moscow.id);
  const propose = async (ask, { id, version, suggestion }, rationale) =>
    (
      await ask(PROPOSE, {
        input: { claimId: id, version, rating: suggestion?.rating ?? 'UNVERIFIED', rationale, wouldSettle: SETTLES },
      })
    ).proposeVerdict;
  const approve = (claim) =>
    reviewer(APPROVE, { input: { verdictId: claim.verdict.id, contentHash: claim.verdict.contentHash } });

  await approve(
    await propose(
      editor,
      moscow,
      'A US official says that Moscow asked. Moscow denies it, and Beijing calls it disinformation.',
    ),
  );
  for (const claim of others.slice(0, 4))
    await approve(
      await propose(colleague, claim, 'Every outlet on record has it from these origins, none of which denies it.'),
    );
  for (const claim of others.slice(4, 7))
    await propose(colleague, claim, 'On record with these origins; nobody denies it.');
  const returned = await propose(editor, others[7], 'The outlets agree.');
  await reviewer(RETURN, {
    input: { verdictId: returned.verdict.id, reason: 'Name the origin: all of them have it from one wire.' },
  });
  const { people } = await editor('{ people { id name } }');
  const ana = people.find(({ name }) => name === 'Ana Editor');
  await colleague(act('assignClaim', 'AssignClaimInput'), {
    input: {
      claimId: others[8].id,
      version: others[8].version,
      assigneeId: ana.id,
      dueAt: new Date(Date.now() + 2 * 86_400_000).toISOString(),
    },
  });
  await colleague(act('commentOnClaim', 'CommentOnClaimInput'), {
    input: { claimId: moscow.id, text: '@Ana Editor the embassy answers by Friday; shall we wait?' },
  });
  await (
    await as('admin')
  )('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { token } }', {
    input: { name: 'The archive', scopes: ['PUBLISHED_READ'] },
  });
}
const SETTLES = 'The record of the call, or either government on the record.';

async function signedIn(who, width, colorScheme) {
  const page = await (
    await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
  ).newPage();
  await page.goto(url);
  await page.getByLabel('E-mail').fill(`${who}@claimdesk.test`);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Claims' }).first().waitFor();
  return page;
}

/* global document -- what runs in the page */
async function shoot(page, name) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[class*="Skeleton"]'));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
  writeFileSync(path.join(folder, `${name}.png`), smallPng(await page.screenshot()));
  console.log(`${name}.png`);
}

async function addresses() {
  const editor = await as('editor');
  const moscow = '(first: 1, filter: { text: "asked China", suggested: DISPUTED })';
  const { claims, articles, stories } = await editor(`{ claims${moscow} { nodes { id } }
    articles(orderBy: OLDEST, first: 1) { nodes { id } } stories(first: 1) { nodes { id } } }`);
  return {
    publicId: (await editor('{ publishedClaims(first: 20) { nodes { id text } } }')).publishedClaims.nodes.find(
      ({ text }) => /asked China/.test(text),
    )?.id,
    editor: {
      today: '/#/today',
      triage: '/#/triage',
      article: `/#/articles/${articles.nodes[0].id}/show`,
      add: '/#/articles/create',
      feeds: '/#/feeds',
      claims: '/#/claims',
      claim: `/#/claims/${claims.nodes[0].id}/show`,
      story: `/#/stories/${stories.nodes[0].id}/show`,
    },
    reviewer: { review: '/#/review' },
    admin: { people: '/#/people', keys: '/#/api-keys', audit: '/#/audit', queues: '/#/queues', rules: '/#/rules' },
  };
}

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (old.endsWith('.png')) rmSync(path.join(folder, old));
await work();
const { publicId, ...pages } = await addresses();
for (const [suffix, width] of Object.entries(WIDTHS)) {
  for (const scheme of ['light', 'dark']) {
    const end = suffix + (scheme === 'dark' ? '-dark' : '');
    for (const [who, list] of Object.entries(pages)) {
      const wanted = Object.entries(list).filter(([name]) => scheme === 'light' || (DARK.includes(name) && !suffix));
      if (wanted.length === 0) continue;
      const page = await signedIn(who, width, scheme);
      for (const [name, at] of wanted) {
        await page.goto(url + at);
        // The words behind a mark are half of what a matrix is for.
        if (name === 'story')
          await page
            .getByRole('gridcell', { name: /denies it/ })
            .first()
            .focus();
        await shoot(page, name + end);
      }
      await page.context().close();
    }
  }
  const door = await browser.newPage({ viewport: { width, height: 900 } });
  await door.goto(url);
  await shoot(door, `sign-in${suffix}`);
  await door.goto(`${url}/claims/${publicId}`);
  await shoot(door, `public${suffix}`);
  await door.close();
}
await browser.close();
