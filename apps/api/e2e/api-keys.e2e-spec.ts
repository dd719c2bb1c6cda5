import { liveClient } from './support/live-client.ts';
import { eventually, TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk({ worker: false, env: { CLAIMDESK_ANONYMOUS_POINTS: '2000' } });
});
afterAll(() => desk.stop());

const SMALL = '{ publishedClaims(first: 1) { nodes { id } } }';
const tokenOf = (client: TestClient) => (client as unknown as { key: string }).key;
const revoke = async (id: string) =>
  (await desk.as('admin')).ask('mutation ($id: ID!) { revokeApiKey(id: $id) { state } }', { id });

describe('a request with a key', () => {
  it('is told what it cost and what is left, in the answer and its headers', async () => {
    const client = await desk.withKey(['published:read'], { pointsPerMinute: 1_000 });
    const first = await client.post('{ publishedClaims(first: 50) { nodes { id text } } }');
    const { extensions } = (await first.json()) as { extensions: { budget: Record<string, number> } };
    expect(extensions.budget).toMatchObject({ limit: 1_000 });
    const { cost, remaining } = extensions.budget;
    expect(cost).toBeGreaterThan(100);
    expect(remaining).toBe(1_000 - cost!);
    expect(first.headers.get('ratelimit-limit')).toBe('1000');
    expect(first.headers.get('ratelimit-remaining')).toBe(String(remaining));
    expect(Number(first.headers.get('ratelimit-reset'))).toBeGreaterThan(0);
  });

  it('that is spent is refused with 429 and when to come back, while others go on', async () => {
    const client = await desk.withKey(['published:read'], { pointsPerMinute: 500 });
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push(await client.post(SMALL));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = (await answers.at(-1)!.json()) as { errors: { message: string; extensions: object }[] };
    expect(refused.errors[0]).toMatchObject({
      message: expect.stringMatching(/Go on in \d+ seconds/),
      extensions: { code: 'BUDGET_SPENT', limit: 500 },
    });
    expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await (await desk.withKey(['published:read'])).post(SMALL)).status).toBe(200);
  });

  it.each([
    ['a key that is none', 'Bearer cdk_x'],
    ['no key at all', 'Bearer '],
    ['a password', 'Basic ZWRpdG9yOnB3'],
    ['a key nobody made', 'Bearer cdk_0000000000000000000000000000000000000000000000000'],
  ])('by %s is refused with 401', async (_, authorization) => {
    const answer = await fetch(`${desk.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: SMALL }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      401,
      { errors: [{ extensions: { code: 'KEY_INVALID' } }] },
    ]);
  });

  it('is the key’s, not that of the person whose browser sends it along', async () => {
    const admin = await desk.as('admin');
    const answer = await fetch(`${desk.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: admin.cookieHeader,
        authorization: `Bearer ${tokenOf(await desk.withKey(['published:read']))}`,
      },
      body: JSON.stringify({ query: '{ apiKeys { id } }' }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('of articles:write hands in an article, follows it, and sees no claim of it', async () => {
    const client = await desk.withKey(['articles:write']);
    const ingest =
      'mutation { ingestArticle(input: { text: "The mayor said on Monday that the bridge was closed." }) { alreadyExisted article { id status } } }';
    const { ingestArticle } = await client.ask<{ ingestArticle: { article: { id: string; status: string } } }>(ingest);
    expect(ingestArticle.article.status).toBe('QUEUED');
    expect(
      await client.ask('query ($id: ID!) { article(id: $id) { id } }', { id: ingestArticle.article.id }),
    ).toBeTruthy();
    expect(await client.refusal('{ claims { nodes { id } } }')).toBe('FORBIDDEN');
    expect(await client.refusal('{ articles { nodes { appearances { claim { verdict { rationale } } } } } }')).toBe(
      'FORBIDDEN',
    );
  });

  it('opens nothing more the moment it is revoked, nor keeps a live connection', async () => {
    const client = await desk.withKey(['published:read']);
    const closed = new Promise<number>((done) => {
      const live = liveClient(
        desk.url,
        { authorization: `Bearer ${tokenOf(client)}` },
        {
          retryAttempts: 0,
          lazy: false,
          onNonLazyError: () => {},
          on: { closed: (event) => done((event as { code: number }).code), connected: () => void revoke(client.keyId) },
        },
      );
      live.subscribe(
        { query: 'subscription { verdictPublished { cursor } }' },
        { next: () => {}, error: () => {}, complete: () => {} },
      );
    });
    expect(await closed).toBe(4001);
    expect((await client.post(SMALL)).status).toBe(401);
    expect(
      (await fetch(`${desk.url}/claims`, { headers: { authorization: `Bearer ${tokenOf(client)}` } })).status,
    ).toBe(401);
  });
});

describe('keys at the desk', () => {
  it('are made, seen once, rotated without downtime and listed with their last use', async () => {
    const admin = await desk.as('admin');
    const old = await desk.withKey(['published:read']);
    await old.ask(SMALL);
    const { rotateApiKey } = await admin.ask<{ rotateApiKey: { token: string; key: { id: string } } }>(
      'mutation ($id: ID!) { rotateApiKey(input: { id: $id, graceHours: 1 }) { token key { id } } }',
      { id: old.keyId },
    );
    const next = new TestClient(desk.url, rotateApiKey.token);
    expect([(await old.post(SMALL)).status, (await next.post(SMALL)).status]).toEqual([200, 200]);
    type Keys = { apiKeys: { id: string; state: string; lastUsedAt: string | null }[] };
    const listed = await eventually(
      () => admin.ask<Keys>('{ apiKeys { id state hint scopes lastUsedAt createdByName expiresAt } }'),
      ({ apiKeys }) => apiKeys.filter(({ lastUsedAt }) => lastUsedAt).length >= 2,
    );
    expect(listed.apiKeys.find(({ id }) => id === old.keyId)).toMatchObject({
      state: 'ROTATED',
      scopes: ['PUBLISHED_READ'],
      createdByName: 'Adam Admin',
    });
    expect(JSON.stringify(listed)).not.toContain(rotateApiKey.token);
  });
});

// Last, since it uses up what this address may ask for a minute.
describe('anybody', () => {
  it('may read without a key, as much as an address may, the pages counted in', async () => {
    const client = await desk.as('anonymous');
    const statuses = [];
    for (let n = 0; n < 30; n++) statuses.push((await client.post(SMALL)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const page = await fetch(`${desk.url}/claims`, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([429, expect.stringContaining('or ask for an API key')]);
    // Whoever shares the address still signs in, and people at the desk are not counted.
    expect((await (await desk.withKey(['published:read'])).post(SMALL)).status).toBe(200);
  });
});
