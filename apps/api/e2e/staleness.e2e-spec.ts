import { allMatched } from './support/claim-steps.ts';
import { queueOf } from './support/queue-steps.ts';
import { eventually, type TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act, claimState } from './support/verdict-steps.ts';

interface StaleClaim {
  id: string;
  status: string;
  staleness: {
    reason: string;
    before: string | null;
    after: string | null;
    revisionNumber: number | null;
    article: { id: string } | null;
    difference: { kind: string; text: string }[];
  }[];
  appearances: { quote: string; stance: string; article: { id: string; outlet: { name: string } | null } }[];
  formerAppearances: { quote: string; fate: string; nowReads: string | null }[];
  history: { action: string; summary: string }[];
}
const STALE_CLAIM = `id status
  staleness { reason before after revisionNumber article { id } difference { kind text } }
  appearances { quote stance article { id outlet { name } } } formerAppearances { quote fate nowReads }
  history { action summary }`;
const ARTICLE = `query ($id: ID!) { article(id: $id) { status
  revision { number text } revisions { number notices { kind quote } appearances { quote fate } } } }`;

let desk: TestDesk;
let editor: TestClient;
let reviewer: TestClient;
beforeAll(async () => {
  desk = await startTestDesk();
  [editor, reviewer] = await Promise.all([desk.as('editor'), desk.as('reviewer')]);
  await allMatched(editor);
});
afterAll(() => desk.stop());

const claimOf = async (id: string): Promise<StaleClaim> =>
  (await editor.ask<{ claim: StaleClaim }>(`query ($id: ID!) { claim(id: $id) { ${STALE_CLAIM} } }`, { id })).claim;

const ingest = async (input: object) =>
  (
    await editor.ask<{ ingestArticle: { article: { id: string } } }>(
      `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }`,
      { input },
    )
  ).ingestArticle.article.id;

const revise = async (articleId: string, text: string) =>
  (
    await editor.ask<{ reviseArticle: { isNew: boolean; revision: { number: number } } }>(
      `mutation ($articleId: ID!, $text: String!) { reviseArticle(articleId: $articleId, text: $text) { isNew revision { number } } }`,
      { articleId, text },
    )
  ).reviseArticle;

type ArticleAnswer = {
  article: {
    status: string;
    revision: { number: number; text: string };
    revisions: {
      number: number;
      notices: { kind: string; quote: string }[];
      appearances: { quote: string; fate: string | null }[];
    }[];
  };
};
const matched = (id: string, number: number) =>
  eventually(
    () => editor.ask<ArticleAnswer>(ARTICLE, { id }),
    ({ article }) => article.status === 'MATCHED' && article.revision.number === number,
  );

/** The claim that Russia asked China for help: asserted by American officials, denied by Moscow. */
async function theDisputedClaim(): Promise<string> {
  type Answer = { claims: { nodes: { id: string; appearances: { quote: string; stance: string }[] }[] } };
  const { claims } = await editor.ask<Answer>(
    '{ claims(first: 100, filter: { crossSource: true, suggested: DISPUTED }) { nodes { id appearances { quote stance } } } }',
  );
  return claims.nodes.find(({ appearances }) =>
    appearances.some(({ quote, stance }) => stance === 'DENIES' && /Moscow has denied asking/.test(quote)),
  )!.id;
}

async function approve(id: string): Promise<void> {
  await act(editor, 'propose', id, { rating: 'DISPUTED', rationale: 'Officials say so, Moscow denies it.' });
  expect((await act(reviewer, 'approve', id)).status).toBe('APPROVED');
}

/** A claim of several articles that no test has touched, with a verdict in force that cites all its places. */
async function anApprovedClaim(): Promise<string> {
  type Answer = { claims: { nodes: { id: string }[] } };
  const { claims } = await editor.ask<Answer>(
    '{ claims(first: 1, filter: { crossSource: true, status: OPEN }) { nodes { id } } }',
  );
  const { id } = claims.nodes[0]!;
  await act(editor, 'propose', id);
  expect((await act(reviewer, 'approve', id)).status).toBe('APPROVED');
  return id;
}

type Placed = { id: string; quote: string; article: { id: string } };
const placesOf = async (id: string): Promise<{ appearances: Placed[] }> =>
  (
    await editor.ask<{ claim: { appearances: Placed[] } }>(
      'query ($id: ID!) { claim(id: $id) { appearances { id quote article { id } } } }',
      { id },
    )
  ).claim;
describe('an approved disputed claim', () => {
  it('is left alone by a cosmetic change of an article that it cites', async () => {
    const id = await theDisputedClaim();
    await approve(id);
    const { article } = (await claimOf(id)).appearances[0]!;
    const { revision } = (await editor.ask<ArticleAnswer>(ARTICLE, { id: article.id })).article;
    const cosmetic = revision.text
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll(' ', '  ')
      .replaceAll('\n', '\n\n');
    expect(cosmetic).not.toBe(revision.text);
    expect(await revise(article.id, cosmetic)).toEqual({ isNew: false, revision: { number: 1 } });
    expect(await claimOf(id)).toMatchObject({ status: 'APPROVED', staleness: [] });
  });

  it('is left alone by a new version that says more elsewhere, and by the places it carries over', async () => {
    const id = await theDisputedClaim();
    const before = await claimOf(id);
    const cited = before.appearances.find(({ stance }) => stance === 'ASSERTS')!;
    const { revision } = (await editor.ask<ArticleAnswer>(ARTICLE, { id: cited.article.id })).article;
    const correction = 'Correction: an earlier version of this article misspelt the name of the spokesman.';
    const text = `${revision.text}\nThe two men last met in Geneva in summer.\n${correction}`;
    expect(await revise(cited.article.id, text)).toEqual({ isNew: true, revision: { number: 2 } });
    const { article } = await matched(cited.article.id, 2);
    expect(article.revisions[0]!.notices).toEqual([{ kind: 'CORRECTION', quote: correction }]);
    expect(new Set(article.revisions[1]!.appearances.map(({ fate }) => fate))).toEqual(new Set(['KEPT']));
    const after = await claimOf(id);
    expect(after).toMatchObject({ status: 'APPROVED', staleness: [], formerAppearances: [] });
    expect(after.appearances.map(({ quote }) => quote).sort()).toEqual(
      before.appearances.map(({ quote }) => quote).sort(),
    );
  });

  it('turns stale by itself when an article comes in that contradicts it, and tells whom it concerns', async () => {
    const id = await theDisputedClaim();
    const text = [
      'Kremlin rejects reports on China',
      '',
      'President Xi Jinping and President Joe Biden spoke about the war in Ukraine in a video call on Friday, as Washington warned Beijing against helping Moscow.',
      'The Kremlin has denied that Russia asked China for military equipment.',
      'Biden warned Xi of consequences if China gave support to Russia in its war in Ukraine, the White House said.',
    ].join('\n');
    const articleId = await ingest({ text, outlet: 'The Moscow Observer', publishedAt: '2022-03-19' });
    const stale = await eventually(
      () => claimOf(id),
      ({ status }) => status === 'STALE',
    );
    expect(stale.staleness).toEqual([
      expect.objectContaining({
        reason: 'CONTRADICTED',
        after: expect.stringMatching(/denied/),
        article: { id: articleId },
      }),
    ]);
    expect(stale.history.find(({ action }) => action === 'claim.turned-stale')?.summary).toMatch(/contradicts/);
    for (const client of [editor, reviewer])
      expect((await queueOf(client)).stale.claims.map((claim) => claim.id)).toContain(id);
    const published = await desk.asOwner('select kind from published_claim where claim_id = $1 order by number', [id]);
    expect(published).toEqual([{ kind: 'PUBLISHED' }, { kind: 'STALE' }]);
  });

  it('turns stale by itself when a new version changes or drops the quote that it cites', async () => {
    const id = await theDisputedClaim();
    await approve(id);
    const cited = (await claimOf(id)).appearances.filter(
      ({ article }) => article.outlet?.name !== 'The Moscow Observer',
    );
    const denial = cited.find(({ stance }) => stance === 'DENIES')!;
    const { revision } = (await editor.ask<ArticleAnswer>(ARTICLE, { id: denial.article.id })).article;
    const changed = denial.quote.replace('has denied asking', 'has never denied asking');
    await revise(denial.article.id, revision.text.replace(denial.quote, changed));
    const stale = await eventually(
      () => claimOf(id),
      ({ status }) => status === 'STALE',
    );
    const [why] = stale.staleness;
    expect(why).toMatchObject({ reason: 'QUOTE_CHANGED', before: denial.quote, revisionNumber: revision.number + 1 });
    expect(why!.difference.filter(({ kind }) => kind !== 'SAME')).toEqual([
      { kind: 'ADDED', text: expect.stringMatching(/^\s?never\s?$/) },
    ]);
    expect(stale.formerAppearances).toEqual([
      expect.objectContaining({
        quote: denial.quote,
        fate: 'CHANGED',
        nowReads: expect.stringMatching(/never denied/),
      }),
    ]);

    await matched(denial.article.id, revision.number + 1);
    await approve(id);
    expect((await claimOf(id)).staleness).toEqual([]);
    const asserted = (await claimOf(id)).appearances.find(({ stance }) => stance === 'ASSERTS')!;
    const { revision: other } = (await editor.ask<ArticleAnswer>(ARTICLE, { id: asserted.article.id })).article;
    const paragraph = other.text.split('\n').find((line) => line.includes(asserted.quote))!;
    await revise(asserted.article.id, other.text.replace(paragraph, ''));
    const again = await eventually(
      () => claimOf(id),
      ({ status }) => status === 'STALE',
    );
    expect(again.staleness.map(({ reason, before }) => [reason, before])).toContainEqual([
      'QUOTE_GONE',
      asserted.quote,
    ]);
  });

  it('turns stale when a place that it cites is found to be another claim', async () => {
    const id = await anApprovedClaim();
    const { version } = await claimState(editor, id);
    const { appearances } = await placesOf(id);
    const taken = appearances.at(-1)!;
    const split = 'mutation ($input: MoveAppearanceInput!) { moveAppearance(input: $input) { id } }';
    type Split = { moveAppearance: { id: string } };
    const { moveAppearance } = await editor.ask<Split>(split, { input: { appearanceId: taken.id, version } });
    expect(moveAppearance.id).not.toBe(id);
    const stale = await claimOf(id);
    expect(stale).toMatchObject({
      status: 'STALE',
      staleness: [{ reason: 'MATCH_UNDONE', before: taken.quote, article: { id: taken.article.id } }],
    });
    expect(stale.history.find(({ action }) => action === 'claim.turned-stale')?.summary).toMatch(/another one/);
  });

  it('turns stale by itself when an article that it cites is retracted, though its words still stand', async () => {
    const id = await anApprovedClaim();
    const { appearances } = await placesOf(id);
    const [cited] = appearances as [Placed];
    const { revision } = (await editor.ask<ArticleAnswer>(ARTICLE, { id: cited.article.id })).article;
    const notice = 'Retraction: this article has been withdrawn because its source could not be confirmed.';
    expect(await revise(cited.article.id, `${notice}\n${revision.text}`)).toMatchObject({ isNew: true });
    const stale = await eventually(
      () => claimOf(id),
      ({ status }) => status === 'STALE',
    );
    expect(stale.staleness).toContainEqual(
      expect.objectContaining({ reason: 'SOURCE_RETRACTED', before: cited.quote, article: { id: cited.article.id } }),
    );
    const { article } = await matched(cited.article.id, revision.number + 1);
    expect(article.revisions[0]!.notices).toEqual([{ kind: 'RETRACTION', quote: notice }]);
    // The words are there, so the place is; only what they are worth has changed.
    expect(article.revisions[0]!.appearances.map(({ quote }) => quote)).toContain(cited.quote);
    type Published = { publishedClaim: { status: string; staleBecause: string[] } };
    const { publishedClaim } = await (
      await desk.as('anonymous')
    ).ask<Published>('query ($id: ID!) { publishedClaim(id: $id) { status staleBecause } }', { id });
    expect(publishedClaim).toEqual({ status: 'STALE', staleBecause: ['An article that it cites was retracted.'] });
  });

  it('turns stale by itself on the day it is to be checked again', async () => {
    const { claims } = await editor.ask<{ claims: { nodes: { id: string }[] } }>(
      '{ claims(first: 1, filter: { status: OPEN }) { nodes { id } } }',
    );
    const id = claims.nodes[0]!.id;
    const soon = new Date(Date.now() + 60_000).toISOString();
    await act(editor, 'propose', id, { wouldSettle: 'The transcript.', nextCheckAt: soon });
    expect((await act(reviewer, 'approve', id)).status).toBe('APPROVED');
    await desk.asOwner('update claim set next_check_at = now() where id = $1', [id]);
    const stale = await eventually(
      () => claimOf(id),
      ({ status }) => status === 'STALE',
    );
    expect(stale.staleness).toEqual([expect.objectContaining({ reason: 'CHECK_DUE' })]);
    expect((await claimState(editor, id)).availableActions).toContain('PROPOSE');
  });
});
