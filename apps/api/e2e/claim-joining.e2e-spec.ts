import { seedArticles } from '@claimdesk/seeds';
import {
  allMatched,
  change,
  deskClaim,
  DESK_CLAIM,
  merge,
  MUTATION,
  placesOf,
  refusal,
  seen,
  type DeskClaim,
} from './support/claim-steps.ts';
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
});
afterAll(() => desk.stop());

const NOBODY = '018f0000-0000-7000-8000-000000000000';
describe('two claims that are one', () => {
  it('are merged and taken apart again: every place is where it was, both ids resolve throughout', async () => {
    const [goes, stays] = [crossSource.pop()!, crossSource.pop()!];
    const merged = await merge(editor, goes, stays);
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
    const inB = await merge(editor, a, b);
    const inC = await merge(editor, inB, c);
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
    expect((await merge(editor, tagged, stays)).tags).toEqual(['election']);
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
    expect((await merge(editor, open, { ...a, version: one.version })).status).toBe('PROPOSED');
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

describe('when a later article is matched', () => {
  it('what people moved, merged, took apart, added and worded stays as they left it', async () => {
    const [split, worded] = [crossSource.pop()!, crossSource.pop()!];
    const [goes, stays] = [crossSource.pop()!, crossSource.pop()!];
    const place = split.appearances[0]!;
    const alone = await change(editor, 'moveAppearance', { appearanceId: place.id, version: split.version });
    await change(editor, 'editClaim', { ...seen(worded), text: 'Worded by an editor.' });
    await merge(editor, goes, stays);
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
  });
});
