import { allMatched, change, deskClaim, placesOf, refusal, type DeskClaim } from './support/claim-steps.ts';
import type { TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

const MORNING = `Flood barrier fails in Port Halden

Engineers closed the Port Halden flood barrier on Monday night, and it failed an hour later.

Mayor Lena Ostrow said 340 homes were under water by dawn.

The barrier cost 80 million euros and was opened in 2019 by Chancellor Ruth Amsel.`;

const EVENING = `Hundreds flee as Port Halden barrier gives way

The flood barrier at Port Halden gave way on Monday night.

Mayor Lena Ostrow said that 340 homes were under water by dawn on Tuesday.

Chancellor Ruth Amsel visited Port Halden on Tuesday.

Insurers put the damage at 12 million euros.`;

const ELSEWHERE = `Halden club signs striker

Port Halden United signed the striker Timo Brandt on Friday for 3 million euros.`;

let desk: TestDesk;
let editor: TestClient;
beforeAll(async () => {
  desk = await startTestDesk({ seeds: true });
  editor = await desk.as('editor');
  for (const [outlet, text] of [
    ['The Morning', MORNING],
    ['The Evening', EVENING],
    ['Sports Daily', ELSEWHERE],
  ])
    await ingest(outlet!, text!);
  await allMatched(editor);
});
afterAll(() => desk.stop());

const ingest = async (outlet: string, text: string): Promise<string> =>
  (
    await editor.ask<{ ingestArticle: { article: { id: string } } }>(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }',
      { input: { text, outlet } },
    )
  ).ingestArticle.article.id;

async function claimsWith(words: string): Promise<DeskClaim[]> {
  const { claims } = await editor.ask<{ claims: { nodes: { id: string }[] } }>(
    'query ($text: String!) { claims(filter: { text: $text }) { nodes { id } } }',
    { text: words },
  );
  return Promise.all(claims.nodes.map(({ id }) => deskClaim(editor, id)));
}

interface Matches {
  claim: {
    version: number;
    matches: { other: { id: string; version: number }; level: string; score: number; reasons: string[] }[];
    rejectedMatches: { id: string }[];
  };
}
const MATCHES = `query ($id: ID!) { claim(id: $id) {
  version matches { other { id version } level score reasons } rejectedMatches { id } } }`;
const matchesOf = async (id: string) => (await editor.ask<Matches>(MATCHES, { id })).claim;

interface StoryOf {
  id: string;
  version: number;
  title: string;
  articles: { id: string; version: number; outlet: { name: string } }[];
}
const storyOf = async (outlet: string): Promise<StoryOf> => {
  const { stories } = await editor.ask<{ stories: { nodes: StoryOf[] } }>(
    '{ stories(first: 50) { nodes { id version title articles { id version outlet { name } } } } }',
  );
  return stories.nodes.find(({ articles }) => articles.some((article) => article.outlet?.name === outlet))!;
};

describe('the same statement in two outlets', () => {
  it('is one claim, found by index, whose places say why', async () => {
    const homes = await claimsWith('340 homes');
    expect(homes).toHaveLength(1);
    const { matchReasons } = (
      await editor.ask<{ claim: { appearances: { matchReasons: string[] }[] } }>(
        'query ($id: ID!) { claim(id: $id) { appearances { matchReasons } } }',
        { id: homes[0]!.id },
      )
    ).claim.appearances.at(-1)!;
    expect(matchReasons.length).toBeGreaterThan(0);
    expect(homes[0]!.appearances).toHaveLength(2);
  });
});

describe('two claims that people say are not one', () => {
  it('are kept apart, also when a reprint holds both; the rejection is remembered and can be taken back', async () => {
    const [homes] = await claimsWith('340 homes');
    // A person takes one place out, so that the two stand as claims that the machine finds the same.
    const apart = await change(editor, 'moveAppearance', {
      appearanceId: homes!.appearances[1]!.id,
      version: homes!.version,
    });
    const left = await deskClaim(editor, homes!.id);
    const [match] = (await matchesOf(left.id)).matches;
    expect(match).toMatchObject({ other: { id: apart.id }, level: 'CONFIRMED' });
    expect(match!.reasons.join()).toContain('340');

    const pair = { claimId: left.id, otherId: apart.id };
    await change(editor, 'rejectMatch', { ...pair, reason: 'One counts homes, the other flats.' });
    await change(editor, 'rejectMatch', { claimId: apart.id, otherId: left.id });
    for (const [id, other] of [
      [left.id, apart.id],
      [apart.id, left.id],
    ] as const)
      expect(await matchesOf(id)).toMatchObject({ matches: [], rejectedMatches: [{ id: other }] });
    expect((await deskClaim(editor, left.id)).history.at(-1)).toMatchObject({ action: 'claim.match-rejected' });

    await ingest('The Late Edition', `${MORNING}\n\nThe port stays closed until Friday.`);
    await allMatched(editor);
    expect((await deskClaim(editor, left.id)).id).not.toBe((await deskClaim(editor, apart.id)).id);

    await change(editor, 'reconsiderMatch', pair);
    expect((await matchesOf(left.id)).matches[0]).toMatchObject({ other: { id: apart.id } });
  });

  it('are one after all when a person accepts the match, with all places, and both ids lead there', async () => {
    const [one, other] = await claimsWith('340 homes');
    const input = { claimId: one!.id, otherId: other!.id, version: one!.version, otherVersion: other!.version };
    expect(await refusal(editor, 'acceptMatch', { ...input, otherVersion: other!.version + 1 })).toBe(
      'VERSION_CONFLICT',
    );
    const merged = await change(editor, 'acceptMatch', input);
    expect(placesOf(merged)).toEqual([...placesOf(one!), ...placesOf(other!)].sort());
    for (const { id } of [one!, other!]) expect((await deskClaim(editor, id)).id).toBe(merged.id);
    expect(await refusal(editor, 'rejectMatch', { claimId: one!.id, otherId: other!.id })).toBe('INPUT_INVALID');
  });

  it('of two stories are one claim too', async () => {
    const [homes] = await claimsWith('340 homes');
    const [striker] = await claimsWith('striker');
    const merged = await change(editor, 'acceptMatch', {
      ...{ claimId: homes!.id, otherId: striker!.id },
      ...{ version: homes!.version, otherVersion: striker!.version },
    });
    const { version } = await deskClaim(editor, merged.id);
    const goes = merged.id === homes!.id ? striker! : homes!;
    await change(editor, 'unmergeClaim', { claimId: goes.id, version });
    expect(placesOf(await deskClaim(editor, striker!.id))).toEqual(placesOf(striker!));
  });
});

it('two claims are not opposed because one of their places denies what it tells', async () => {
  type Opposed = {
    claims: { nodes: { matches: { isOpposed: boolean; reasons: string[]; other: { text: string } }[] }[] };
  };
  const { claims } = await editor.ask<Opposed>(
    '{ claims(filter: { suggested: DISPUTED }) { nodes { matches { isOpposed reasons other { text } } } } }',
  );
  const affirmed = claims.nodes
    .flatMap(({ matches }) => matches)
    .filter(({ other }) => !/\b(?:not|no|n.t|never|refus\w+|declin\w+)\b/i.test(other.text));
  expect(affirmed.length).toBeGreaterThan(0);
  expect(affirmed.filter(({ isOpposed }) => isOpposed)).toEqual([]);
  expect(affirmed.filter(({ reasons }) => reasons.some((reason) => /denies or negates/.test(reason)))).toEqual([]);
});

describe('a story that people know better', () => {
  const move = 'mutation ($input: MoveArticleInput!) { moveArticle(input: $input) { id opening story { id title } } }';
  const rename = 'mutation ($input: RenameStoryInput!) { renameStory(input: $input) { id title } }';
  const mergeStories = 'mutation ($input: MergeStoriesInput!) { mergeStories(input: $input) { id } }';

  it('gathers the articles of one event by itself, and not those of another', async () => {
    const story = await storyOf('The Morning');
    expect(story.articles.map(({ outlet }) => outlet.name).sort()).toEqual(
      expect.arrayContaining(['The Evening', 'The Morning']),
    );
    expect((await storyOf('Sports Daily')).id).not.toBe(story.id);
  });

  it('is renamed by whoever saw it as it is', async () => {
    const { id: storyId, version } = await storyOf('The Morning');
    const input = { storyId, version, title: 'Flood in Port Halden' };
    expect((await editor.ask<{ renameStory: object }>(rename, { input })).renameStory).toMatchObject({
      title: 'Flood in Port Halden',
    });
    expect(await editor.refusal(rename, { input })).toBe('VERSION_CONFLICT');
  });

  it('gives an article away with the claims that stand in it alone, and takes it back whole', async () => {
    const before = await storyOf('The Evening');
    const evening = before.articles.find(({ outlet }) => outlet.name === 'The Evening')!;
    const input = { articleId: evening.id, version: evening.version };
    const { moveArticle } = await editor.ask<{
      moveArticle: { opening: string; story: { id: string; title: string } };
    }>(move, { input });
    expect(moveArticle.story.id).not.toBe(before.id);
    expect(moveArticle.opening.startsWith(moveArticle.story.title.replace(' …', ''))).toBe(true);
    expect((await claimsWith('Insurers'))[0]!.story!.id).toBe(moveArticle.story.id);
    expect((await claimsWith('80 million'))[0]!.story!.id).toBe(before.id);
    expect(await editor.refusal(move, { input })).toBe('VERSION_CONFLICT');

    const own = await storyOf('The Evening');
    const merged = { storyId: own.id, version: own.version, intoStoryId: before.id };
    expect((await editor.ask<{ mergeStories: object }>(mergeStories, { input: merged })).mergeStories).toEqual({
      id: before.id,
    });
    expect((await claimsWith('Insurers'))[0]!.story!.id).toBe(before.id);
    const { story } = await editor.ask<{ story: { id: string } }>('query ($id: ID!) { story(id: $id) { id } }', {
      id: own.id,
    });
    expect(story.id).toBe(before.id);
  });
});
