import { allMatched, change, DESK_CLAIM, MUTATION, refusal, seen, type DeskClaim } from './support/claim-steps.ts';
import type { TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act } from './support/verdict-steps.ts';

let desk: TestDesk;
let editor: TestClient;
let editor2: TestClient;
let reviewer: TestClient;
let single: DeskClaim[];
beforeAll(async () => {
  desk = await startTestDesk();
  [editor, editor2, reviewer] = await Promise.all([desk.as('editor'), desk.as('editor2'), desk.as('reviewer')]);
  await allMatched(editor);
  const { claims } = await editor.ask<{ claims: { nodes: DeskClaim[] } }>(
    `{ claims(first: 100, orderBy: MOST_SOURCES) { nodes { ${DESK_CLAIM} } } }`,
  );
  single = claims.nodes.filter(({ appearances }) => appearances.length === 1);
});
afterAll(() => desk.stop());

const NOBODY = '018f0000-0000-7000-8000-000000000000';
describe('who may edit claims', () => {
  const inputs: [string, object][] = [
    ['editClaim', { claimId: NOBODY, version: 1, text: 'A new wording.' }],
    ['tagClaim', { claimId: NOBODY, version: 1, tags: [] }],
    ['dismissClaim', { claimId: NOBODY, version: 1, reason: 'An opinion.' }],
    ['reopenClaim', { claimId: NOBODY, version: 1 }],
    ['addClaim', { articleId: NOBODY, start: 0, end: 3, quote: 'The', text: 'A claim.' }],
    ['moveAppearance', { appearanceId: NOBODY, version: 1 }],
    ['mergeClaims', { claimId: NOBODY, version: 1, intoClaimId: NOBODY, intoVersion: 1 }],
    ['unmergeClaim', { claimId: NOBODY, version: 1 }],
  ];
  // What is allowed goes on to find that there is no such claim.
  it.each([
    ['an editor may', 'editor', 'NOT_FOUND'],
    ['a reviewer may, who edits too', 'reviewer', 'NOT_FOUND'],
    ['an admin, who manages people, may not', 'admin', 'FORBIDDEN'],
    ['a stranger may not', 'anonymous', 'NOT_SIGNED_IN'],
  ] as const)('%s', async (_, who, code) => {
    const client = await desk.as(who);
    for (const [name, input] of inputs) expect([name, await refusal(client, name, input)]).toEqual([name, code]);
  });
});

describe("a claim's wording", () => {
  it('is changed and changed back, and the history tells both', async () => {
    const claim = single.pop()!;
    const edited = await change(editor, 'editClaim', { ...seen(claim), text: '  Russia asked\n China for arms. ' });
    expect(edited).toMatchObject({ text: 'Russia asked China for arms.', version: claim.version + 1 });
    expect(edited.history.at(-1)).toEqual({
      actorName: 'Ana Editor',
      action: 'claim.edited',
      summary: `changed the wording from “${claim.text}” to “Russia asked China for arms.”`,
    });
    const back = await change(editor, 'editClaim', { ...seen(edited), text: claim.text });
    expect(back.text).toBe(claim.text);
  });

  it('seen in an older version is refused, and the refusal says who did what meanwhile', async () => {
    const claim = single.pop()!;
    await change(editor, 'editClaim', { ...seen(claim), text: 'Ana saw it first.' });
    const { errors } = await editor2.send(MUTATION.editClaim!, { input: { ...seen(claim), text: 'Ben saw it too.' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VERSION_CONFLICT', by: 'Ana Editor' });
    expect(errors?.[0]?.message).toMatch(/Ana Editor changed the wording .* “Ana saw it first\.”/);
  });

  it('by eight people at once is changed once', async () => {
    const claim = single.pop()!;
    const people = Array.from({ length: 8 }, (_, i) => (i % 2 ? editor : editor2));
    const codes = await Promise.all(
      people.map((person, i) => refusal(person, 'editClaim', { ...seen(claim), text: `Wording ${i}.` })),
    );
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'VERSION_CONFLICT')).toHaveLength(7);
  });

  it.each([
    ['nothing', ' \n ', 'INPUT_INVALID'],
    ['1,001 characters', 'x'.repeat(1_001), 'INPUT_INVALID'],
    ['a NUL', 'The mayor\0said so.', 'INPUT_INVALID'],
    ['half a character', 'The mayor \ud83d said so.', 'INPUT_INVALID'],
  ])('of %s is refused', async (_, text, code) => {
    expect(await refusal(editor, 'editClaim', { ...seen(single[0]!), text })).toBe(code);
  });

  it('stands while a verdict on it waits for review or is in force', async () => {
    const { id } = single.pop()!;
    const proposed = await act(editor, 'propose', id);
    const input = { claimId: id, text: 'Other words.' };
    expect(await refusal(editor, 'editClaim', { ...input, version: proposed.version })).toBe('TRANSITION_NOT_ALLOWED');
    const approved = await act(reviewer, 'approve', id);
    expect(await refusal(editor, 'editClaim', { ...input, version: approved.version })).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('dismissing a claim', () => {
  it('needs a reason and is taken back', async () => {
    const claim = single.pop()!;
    expect(await refusal(editor, 'dismissClaim', { ...seen(claim), reason: ' ' })).toBe('INPUT_INVALID');
    expect(await refusal(editor, 'dismissClaim', { ...seen(claim), reason: 'x'.repeat(1_001) })).toBe('INPUT_INVALID');
    const dismissed = await change(editor, 'dismissClaim', { ...seen(claim), reason: 'A taste, no fact.' });
    expect(dismissed).toMatchObject({ status: 'DISMISSED', dismissalReason: 'A taste, no fact.' });
    expect(dismissed.history.at(-1)!.summary).toBe('dismissed the claim: A taste, no fact.');
    expect(await refusal(editor, 'dismissClaim', { ...seen(dismissed), reason: 'x' })).toBe('TRANSITION_NOT_ALLOWED');
    expect(await refusal(editor, 'reopenClaim', seen(claim))).toBe('VERSION_CONFLICT');
    const reopened = await change(editor2, 'reopenClaim', seen(dismissed));
    expect(reopened).toMatchObject({ status: 'OPEN', dismissalReason: null });
  });
});

describe('tags', () => {
  it('are those of the risk policy, and a second approval follows them into a verdict under review', async () => {
    const claim = single.pop()!;
    expect(await refusal(editor, 'tagClaim', { ...seen(claim), tags: ['gossip'] })).toBe('INPUT_INVALID');
    const tagged = await change(editor, 'tagClaim', { ...seen(claim), tags: ['health', 'conflict', 'health'] });
    expect(tagged.tags).toEqual(['conflict', 'health']);
    const { version } = await act(editor, 'propose', claim.id);
    const raised = await change(editor2, 'tagClaim', { claimId: claim.id, version, tags: ['election'] });
    expect(raised.verdict!.approvalsRequired).toBe(2);
    const lowered = await change(editor, 'tagClaim', { ...seen(raised), tags: [] });
    expect(lowered).toMatchObject({ tags: [], verdict: { approvalsRequired: 2 } });
  });
});

describe('a claim added by selecting words', () => {
  type Articles = { articles: { nodes: { id: string; story: { id: string }; revision: { text: string } }[] } };
  const article = async () =>
    (await editor.ask<Articles>('{ articles { nodes { id story { id } revision { text } } } }')).articles.nodes[0]!;

  it('stands in its article and story with a suggestion and its author in the history', async () => {
    const { id, story, revision } = await article();
    const start = revision.text.indexOf('. ') + 2;
    const quote = revision.text.slice(start, start + 40);
    const input = { articleId: id, start, end: start + 40, quote, text: 'A claim of our own.', speaker: 'The mayor' };
    const [added, second] = [await change(editor, 'addClaim', input), await change(editor2, 'addClaim', input)];
    expect(added).toMatchObject({
      text: 'A claim of our own.',
      status: 'OPEN',
      story: { id: story.id },
      suggestion: { rating: 'UNVERIFIED' },
      appearances: [{ quote, stance: 'ASSERTS', article: { id } }],
    });
    expect(added.suggestion!.reasons.join()).toMatch(/The mayor/);
    expect(added.history).toMatchObject([
      { actorName: 'Ana Editor', summary: `added the claim by selecting “${quote}”` },
    ]);
    expect(second.id).not.toBe(added.id);
  });

  it.each([
    ['words that are not there', (text: string) => ({ start: 10, end: 30, quote: text.slice(11, 31) })],
    ['words beyond the end', (text: string) => ({ start: text.length, end: text.length + 4, quote: 'more' })],
    ['a place before the beginning', (text: string) => ({ start: -4, end: text.length, quote: text.slice(-4) })],
    ['nothing', () => ({ start: 5, end: 5, quote: '' })],
    ['the whole article', (text: string) => ({ start: 0, end: text.length, quote: text })],
  ])('is refused for %s', async (_, selection) => {
    const { id, revision } = await article();
    const input = { articleId: id, text: 'A claim.', ...selection(revision.text) };
    expect(await refusal(editor, 'addClaim', input)).toBe('INPUT_INVALID');
  });
});
