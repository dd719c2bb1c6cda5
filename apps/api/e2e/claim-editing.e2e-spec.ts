import { seedArticles } from '@claimdesk/seeds';
import { allMatched, change, deskClaim, DESK_CLAIM, refusal, MUTATION, type DeskClaim } from './support/claim-steps.ts';
import type { TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act } from './support/verdict-steps.ts';

let desk: TestDesk;
let editor: TestClient;
let editor2: TestClient;
let reviewer: TestClient;
let crossSource: DeskClaim[];
let single: DeskClaim[];
beforeAll(async () => {
  desk = await startTestDesk();
  [editor, editor2, reviewer] = await Promise.all([desk.as('editor'), desk.as('editor2'), desk.as('reviewer')]);
  await allMatched(editor);
  const { claims } = await editor.ask<{ claims: { nodes: DeskClaim[] } }>(
    `{ claims(first: 100, orderBy: MOST_SOURCES) { nodes { ${DESK_CLAIM} } } }`,
  );
  crossSource = claims.nodes.filter(({ appearances }) => appearances.length > 1);
  single = claims.nodes.filter(({ appearances }) => appearances.length === 1);
}, 120_000);
afterAll(() => desk.stop(), 60_000);

const NOBODY = '018f0000-0000-7000-8000-000000000000';
const placesOf = ({ appearances }: DeskClaim) => appearances.map(({ id }) => id).sort();
const seen = ({ id, version }: DeskClaim) => ({ claimId: id, version });

const merge = (goes: DeskClaim, stays: DeskClaim, client = editor) =>
  change(client, 'mergeClaims', { ...seen(goes), intoClaimId: stays.id, intoVersion: stays.version });

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

describe('two claims that are one', () => {
  it('are merged and taken apart again: every place is where it was, both ids resolve throughout', async () => {
    const [goes, stays] = [crossSource.pop()!, crossSource.pop()!];
    const merged = await merge(goes, stays);
    expect(placesOf(merged)).toEqual([...placesOf(goes), ...placesOf(stays)].sort());
    expect(merged.merged).toContainEqual({ id: goes.id, text: goes.text });
    expect((await deskClaim(editor, goes.id)).id).toBe(stays.id);

    const apart = await change(editor2, 'unmergeClaim', { claimId: goes.id, version: merged.version });
    const left = await deskClaim(editor, stays.id);
    for (const [now, before] of [
      [apart, goes],
      [left, stays],
    ] as const) {
      const { id, text, appearances, suggestion } = before;
      expect(now).toMatchObject({ id, text, suggestion });
      expect(new Set(now.appearances)).toEqual(new Set(appearances));
    }
    expect(apart.history.slice(-2).map(({ action }) => action)).toEqual(['claim.merged', 'claim.unmerged']);
    expect(left.merged.map(({ id }) => id)).not.toContain(goes.id);
  });

  it('merged one into the next come apart in any order', async () => {
    const [a, b, c] = [single.pop()!, single.pop()!, single.pop()!];
    const inB = await merge(a, b);
    const inC = await merge(inB, c);
    expect((await deskClaim(editor, a.id)).id).toBe(c.id);
    await change(editor, 'unmergeClaim', { claimId: a.id, version: inC.version });
    const { version } = await deskClaim(editor, c.id);
    await change(editor, 'unmergeClaim', { claimId: b.id, version });
    for (const one of [a, b, c])
      expect([one.id, placesOf(await deskClaim(editor, one.id))]).toEqual([one.id, placesOf(one)]);
  });

  it('by the machine are taken apart by a person', async () => {
    const joined = crossSource.find(({ merged }) => merged.length > 0)!;
    crossSource = crossSource.filter(({ id }) => id !== joined.id);
    const [first] = joined.merged;
    const apart = await change(editor, 'unmergeClaim', { claimId: first!.id, version: joined.version });
    expect(apart).toMatchObject({ id: first!.id, text: first!.text, status: 'OPEN' });
    const left = await deskClaim(editor, joined.id);
    expect([...placesOf(apart), ...placesOf(left)].sort()).toEqual(placesOf(joined));
  });

  it('keep the stricter tags of both', async () => {
    const [goes, stays] = [single.pop()!, single.pop()!];
    const tagged = await change(editor, 'tagClaim', { ...seen(goes), tags: ['election'] });
    expect((await merge(tagged, stays)).tags).toEqual(['election']);
  });

  it('are not merged when both have verdicts, nor the decided one into the other', async () => {
    const [a, b, open] = [single.pop()!, single.pop()!, single.pop()!];
    const [one, two] = [await act(editor, 'propose', a.id), await act(editor, 'propose', b.id)];
    const into = { intoClaimId: b.id, intoVersion: two.version };
    const { errors } = await editor.send(MUTATION.mergeClaims!, { input: { ...seen({ ...a, ...one }), ...into } });
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(/^Both claims have a verdict/) });
    expect(errors?.[0]?.extensions.code).toBe('TRANSITION_NOT_ALLOWED');
    const wrongWay = { claimId: a.id, version: one.version, intoClaimId: open.id, intoVersion: open.version };
    expect(await refusal(editor, 'mergeClaims', wrongWay)).toBe('TRANSITION_NOT_ALLOWED');
    expect((await merge(open, { ...a, version: one.version })).status).toBe('PROPOSED');
  });

  it.each([
    ['with itself', (a: DeskClaim) => ({ ...seen(a), intoClaimId: a.id, intoVersion: a.version }), 'INPUT_INVALID'],
    [
      'seen in an older version',
      (a: DeskClaim, b: DeskClaim) => ({ claimId: a.id, version: 0, intoClaimId: b.id, intoVersion: b.version }),
      'VERSION_CONFLICT',
    ],
    [
      'into one seen in an older version',
      (a: DeskClaim, b: DeskClaim) => ({ ...seen(a), intoClaimId: b.id, intoVersion: 0 }),
      'VERSION_CONFLICT',
    ],
    ['into nothing', (a: DeskClaim) => ({ ...seen(a), intoClaimId: NOBODY, intoVersion: 1 }), 'NOT_FOUND'],
  ])('merged %s: refused', async (_, input, code) => {
    expect(await refusal(editor, 'mergeClaims', input(single[0]!, single[1]!))).toBe(code);
    expect(await refusal(editor, 'unmergeClaim', seen(single[0]!))).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('an appearance', () => {
  it('is split off into a claim in its own words, and put back', async () => {
    const claim = crossSource.pop()!;
    const place = claim.appearances[0]!;
    const split = await change(editor, 'moveAppearance', { appearanceId: place.id, version: claim.version });
    expect(split).toMatchObject({ status: 'OPEN', story: claim.story, appearances: [{ id: place.id, score: 1 }] });
    expect(split.suggestion!.rating).toBe('UNVERIFIED');
    const left = await deskClaim(editor, claim.id);
    expect(placesOf(left)).toEqual(placesOf(claim).filter((id) => id !== place.id));
    const back = { appearanceId: place.id, toClaimId: claim.id, version: split.version };
    const whole = await change(editor, 'moveAppearance', back);
    expect(placesOf(whole)).toEqual(placesOf(claim));
    expect(whole.suggestion).toEqual(claim.suggestion);
    expect((await deskClaim(editor, split.id)).id).toBe(claim.id);
  });

  it('that is the only one is not split off, nor moved to where it is', async () => {
    const claim = single[0]!;
    const input = { appearanceId: claim.appearances[0]!.id, version: claim.version };
    expect(await refusal(editor, 'moveAppearance', input)).toBe('INPUT_INVALID');
    expect(await refusal(editor, 'moveAppearance', { ...input, toClaimId: claim.id })).toBe('INPUT_INVALID');
    expect(await refusal(editor, 'moveAppearance', { ...input, version: 0 })).toBe('VERSION_CONFLICT');
  });

  it('that a proposed verdict cites stays; taken from an approved one it makes the claim stale', async () => {
    const claim = crossSource.pop()!;
    const { version } = await act(editor, 'propose', claim.id);
    const input = { appearanceId: claim.appearances[0]!.id, version };
    expect(await refusal(editor, 'moveAppearance', input)).toBe('TRANSITION_NOT_ALLOWED');
    const approved = await act(reviewer, 'approve', claim.id);
    await change(editor, 'moveAppearance', { ...input, version: approved.version });
    expect((await deskClaim(editor, claim.id)).status).toBe('STALE');
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

describe('when a later article is matched', () => {
  it('what people moved, merged, took apart, added and worded stays as they left it', async () => {
    const [split, worded] = [crossSource.pop()!, crossSource.pop()!];
    const [goes, stays] = [crossSource.pop()!, crossSource.pop()!];
    const place = split.appearances[0]!;
    const alone = await change(editor, 'moveAppearance', { appearanceId: place.id, version: split.version });
    await change(editor, 'editClaim', { ...seen(worded), text: 'Worded by an editor.' });
    await merge(goes, stays);
    const kept = [alone.id, split.id, worded.id, stays.id];
    const before = await Promise.all(kept.map((id) => deskClaim(editor, id)));

    const { text } = seedArticles()[0]!;
    await editor.ask('mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }', {
      input: { text: `${text}\n\nThe story was printed again.`, outlet: 'The Late Edition' },
    });
    await allMatched(editor);

    const after = await Promise.all(kept.map((id) => deskClaim(editor, id)));
    expect(after.map(({ id }) => id)).toEqual(kept);
    expect(after[2]!.text).toBe('Worded by an editor.');
    for (const [i, claim] of before.entries())
      expect(placesOf(after[i]!)).toEqual(expect.arrayContaining(placesOf(claim)));
    const late =
      after.flatMap(({ appearances }) => appearances).length - before.flatMap(({ appearances }) => appearances).length;
    expect(late).toBeGreaterThan(0);
  }, 120_000);
});
