import { eventually, type TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

const CLAIMS = '{ claims(first: 20) { nodes { id version status availableActions } } }';
type Claims = { claims: { nodes: { id: string; version: number; status: string; availableActions: string[] }[] } };

const PROPOSE = `mutation ($input: ProposeVerdictInput!) {
  proposeVerdict(input: $input) { id status version verdict { number rating rationale proposedBy { name } } history { actorName action summary } }
}`;
type Proposed = {
  proposeVerdict: {
    status: string;
    version: number;
    verdict: { number: number; rating: string; rationale: string; proposedBy: { name: string } };
    history: { actorName: string; action: string; summary: string }[];
  };
};

let desk: TestDesk;
let editor: TestClient;
let claims: Claims['claims']['nodes'];
beforeAll(async () => {
  desk = await startTestDesk();
  editor = await desk.as('editor');
  await eventually(
    () => editor.ask<{ articles: { nodes: { status: string }[] } }>('{ articles { nodes { status } } }'),
    ({ articles }) => articles.nodes.every(({ status }) => status === 'MATCHED'),
  );
  claims = (await editor.ask<Claims>(CLAIMS)).claims.nodes;
});
afterAll(() => desk.stop());

const input = (at: number, rest: object = {}) => ({
  claimId: claims[at]!.id,
  version: claims[at]!.version,
  rating: 'UNVERIFIED',
  rationale: 'One origin only.',
  ...rest,
});

describe('proposing a verdict', () => {
  it('by an editor stands with its reason, its author and its place in the history', async () => {
    const { proposeVerdict } = await editor.ask<Proposed>(PROPOSE, { input: input(0) });
    expect(proposeVerdict).toMatchObject({
      status: 'PROPOSED',
      verdict: { number: 1, rating: 'UNVERIFIED', rationale: 'One origin only.', proposedBy: { name: 'Ana Editor' } },
    });
    expect(proposeVerdict.history.at(-1)).toEqual({
      actorName: 'Ana Editor',
      action: 'verdict.proposed',
      summary: 'proposed UNVERIFIED: One origin only.',
    });
  });

  it('again edits the one in the making; what it said before stays in the history', async () => {
    const first = await editor.ask<Proposed>(PROPOSE, { input: input(1) });
    const { proposeVerdict } = await editor.ask<Proposed>(PROPOSE, {
      input: input(1, { version: first.proposeVerdict.version, rationale: 'One origin, and hedged.' }),
    });
    expect(proposeVerdict.verdict).toMatchObject({ number: 1, rationale: 'One origin, and hedged.' });
    expect(
      proposeVerdict.history.filter(({ action }) => action.startsWith('verdict.')).map(({ summary }) => summary),
    ).toEqual(['proposed UNVERIFIED: One origin only.', 'edited the proposal: UNVERIFIED: One origin, and hedged.']);
  });

  it('with the version of yesterday is refused and says who changed it', async () => {
    await editor.ask(PROPOSE, { input: input(2) });
    const reviewer = await desk.as('reviewer');
    const { errors } = await reviewer.send(PROPOSE, { input: input(2) });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'VERSION_CONFLICT', by: 'Ana Editor' } });
  });

  it('at the same moment by ten people takes effect once', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, (_, i) => desk.as(i % 2 ? 'editor2' : 'reviewer')));
    const codes = await Promise.all(people.map((person) => person.refusal(PROPOSE, { input: input(3) })));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'VERSION_CONFLICT')).toHaveLength(9);
  });

  it.each([
    ['without a reason', { rationale: '  ' }, 'INPUT_INVALID'],
    ['with a reason of 10 001 characters', { rationale: 'x'.repeat(10_001) }, 'INPUT_INVALID'],
    ['on a claim that is not there', { claimId: '018f0000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
    ['on something that is no id', { claimId: 'x' }, 'NOT_FOUND'],
    ['with a rating that is none', { rating: 'TRUE' }, 'QUERY_INVALID'],
  ])('%s is refused', async (_, rest, code) => {
    expect(await editor.refusal(PROPOSE, { input: input(4, rest) })).toBe(code);
  });
});

describe('independent origins', () => {
  type Counted = {
    id: string;
    version: number;
    independentOrigins: { asserting: number; denying: number };
    appearances: { stance: string; origins: { key: string }[] }[];
  };
  const counted = `{ claims(first: 100, orderBy: MOST_SOURCES, filter: { status: OPEN }) { nodes {
    id version independentOrigins { asserting denying } appearances { stance origins { key } } } } }`;

  it('are as many on the list, among the places of a claim and to the reviewer', async () => {
    const { nodes } = (await editor.ask<{ claims: { nodes: Counted[] } }>(counted)).claims;
    const among = ({ appearances }: Counted, stance: string) =>
      new Set(
        appearances.filter((one) => one.stance === stance).flatMap(({ origins }) => origins.map(({ key }) => key)),
      ).size;
    expect(nodes.length).toBeGreaterThan(50);
    expect(nodes.map((claim) => [among(claim, 'ASSERTS'), among(claim, 'DENIES')])).toEqual(
      nodes.map(({ independentOrigins }) => [independentOrigins.asserting, independentOrigins.denying]),
    );
    const several = nodes.filter(({ appearances }) => appearances.length > 1).slice(0, 12);
    expect(several).toHaveLength(12);
    for (const { id: claimId, version, independentOrigins } of several) {
      type Gate = { proposeVerdict: { verdict: { evidenceGate: object } } };
      const { proposeVerdict } = await editor.ask<Gate>(
        `mutation ($input: ProposeVerdictInput!) { proposeVerdict(input: $input) {
          verdict { evidenceGate { supporting contradicting missing } } } }`,
        { input: { claimId, version, rating: 'UNVERIFIED', rationale: 'As it stands.' } },
      );
      expect(proposeVerdict.verdict.evidenceGate).toEqual({
        supporting: independentOrigins.asserting,
        contradicting: independentOrigins.denying,
        missing: [],
      });
    }
  });
});

describe('who may do what', () => {
  it.each([
    ['editor', null, ['PROPOSE', 'DISMISS']],
    ['reviewer', null, ['PROPOSE', 'DISMISS']],
    ['admin', 'FORBIDDEN', []],
  ] as const)('%s proposing: %s, offered %j', async (who, code, actions) => {
    const client = await desk.as(who);
    const { claims: list } = await client.ask<Claims>(CLAIMS);
    const open = list.nodes.find(({ status }) => status === 'OPEN')!;
    expect(open.availableActions).toEqual(actions);
    expect(await client.refusal(PROPOSE, { input: { ...input(0), claimId: open.id, version: open.version } })).toBe(
      code,
    );
  });

  it.each([
    '{ articles { totalCount } }',
    '{ claims { totalCount } }',
    '{ stories { totalCount } }',
    '{ outlets { id } }',
    '{ claim(id: "x") { id } }',
    'mutation { ingestArticle(input: { text: "The mayor said so." }) { alreadyExisted } }',
    'mutation { retryArticle(id: "x") { id } }',
    'mutation { proposeVerdict(input: { claimId: "x", rating: DISPUTED, rationale: "x", version: 1 }) { id } }',
  ])('a stranger is refused: %s', async (query) => {
    expect(await (await desk.as('anonymous')).refusal(query)).toBe('NOT_SIGNED_IN');
  });

  it('a wrong password and an unknown address get the same answer', async () => {
    const client = await desk.as('anonymous');
    const sign = 'mutation ($email: String!) { signIn(email: $email, password: "wrong") { id } }';
    const answers = await Promise.all(
      ['editor@claimdesk.test', 'nobody@claimdesk.test'].map((email) => client.send(sign, { email })),
    );
    expect(answers[0]!.errors?.[0]?.message).toBe(answers[1]!.errors?.[0]?.message);
    expect(answers[0]!.errors?.[0]?.extensions.code).toBe('SIGN_IN_FAILED');
  });

  it('signing out ends the session itself, not only the cookie', async () => {
    const client = await desk.as('editor');
    const copy = Object.assign(Object.create(Object.getPrototypeOf(client)), client) as TestClient;
    await client.ask('mutation { signOut }');
    expect(await copy.ask('{ viewer { name } }')).toEqual({ viewer: null });
  });

  it('another site cannot make a browser act: only JSON is taken, and only with POST', async () => {
    const asForm = await fetch(`${desk.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"mutation { signOut }"}',
    });
    expect(asForm.status).toBe(415);
    const asGet = await fetch(`${desk.url}/graphql?query=${encodeURIComponent('{ viewer { id } }')}`);
    expect(asGet.status).toBe(405);
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    expect((await fetch(`${desk.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${desk.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, checks: { database: 'ok' } }]);
  });
});
