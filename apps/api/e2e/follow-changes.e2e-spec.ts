import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { act } from './support/verdict-steps.ts';
import { TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

const VERDICTS = 500;
const STOPS = 50;

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk({ worker: false });
});
afterAll(() => desk.stop());

const PUBLISHED = `id number kind status text rating rationale correction { class note } withdrawnBecause publishedAt sha256
  independentOrigins { supporting } evidence { kind url }`;
interface Published {
  id: string;
  number: number;
  kind: string;
  status: string;
}
/** All that a consumer keeps, as it would stand in its file. */
interface Saved {
  cursor: string | null;
  claims: Record<string, Published>;
}

async function makeClaims(): Promise<string[]> {
  const client = new pg.Client({ connectionString: desk.databaseUrl });
  await client.connect();
  const ids = Array.from({ length: VERDICTS }, () => randomUUID());
  await client.query(
    `insert into claim (id, text, kind, checkworthiness) select id, 'Well number ' || n || ' is dry.', 'EVENT', 0.5
     from unnest($1::uuid[]) with ordinality as new(id, n)`,
    [ids],
  );
  await client.end();
  return ids;
}

/** Eight desks at once: each claim is approved, every second one corrected, every third withdrawn. */
async function workThrough(ids: string[]): Promise<number> {
  const [editor, reviewer] = [await desk.as('editor'), await desk.as('reviewer')];
  const waiting = ids.map((id, at) => ({ id, at }));
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id, at } = next;
      await act(editor, 'propose', id);
      await act(reviewer, 'approve', id);
      done += 1;
      if (at % 2 === 0) {
        await act(editor, 'correct', id, { rationale: `Corrected: ${at}.` });
        await act(reviewer, 'approve', id);
        done += 1;
      }
      if (at % 3 === 0) {
        await act(reviewer, 'withdraw', id);
        done += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return done;
}

type Changes = {
  changes: { changes: { cursor: string; claimId: string; claim: Published }[]; cursor: string; hasMore: boolean };
};
const CHANGES = `query ($since: String, $first: Int!) { changes(since: $since, first: $first) {
  cursor hasMore changes { cursor claimId claim { ${PUBLISHED} } } } }`;

/** Reads some pages on from where it was saved; then it is gone, at times with a page that it had not saved yet. */
async function follow(token: string, saved: string, life: number): Promise<{ saved: string; atEnd: boolean }> {
  const client = new TestClient(desk.url, token);
  let state = JSON.parse(saved) as Saved;
  for (let page = 0; page < 1 + (life % 4); page++) {
    const { changes } = await client.ask<Changes>(CHANGES, { since: state.cursor, first: 1 + ((life * 7) % 30) });
    if (life % 5 === 0 && page === life % 4) return { saved: JSON.stringify(state), atEnd: false };
    for (const { claimId, claim } of changes.changes) {
      // Nothing was passed over: each row follows the one before.
      expect([claimId, claim.number]).toEqual([claimId, (state.claims[claimId]?.number ?? 0) + 1]);
      state.claims[claimId] = claim;
    }
    state = { ...state, cursor: changes.cursor };
    if (!changes.hasMore) return { saved: JSON.stringify(state), atEnd: true };
  }
  return { saved: JSON.stringify(state), atEnd: false };
}

async function allPublished(client: TestClient): Promise<Record<string, Published>> {
  const found: Record<string, Published> = {};
  for (const status of ['CURRENT', 'STALE', 'WITHDRAWN']) {
    let after: string | null = null;
    for (;;) {
      type Page = { publishedClaims: { nodes: Published[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      const { publishedClaims }: Page = await client.ask<Page>(
        `query ($after: String, $status: PublishedStatus!) { publishedClaims(first: 100, after: $after, filter: { status: $status }) {
          nodes { ${PUBLISHED} } pageInfo { endCursor hasNextPage } } }`,
        { after, status },
      );
      for (const claim of publishedClaims.nodes) found[claim.id] = claim;
      if (!publishedClaims.pageInfo.hasNextPage) break;
      after = publishedClaims.pageInfo.endCursor;
    }
  }
  return found;
}

it(`a consumer that follows the changes of ${VERDICTS} verdicts, stopped ${STOPS} times, has exactly the server's state`, async () => {
  const reader = await desk.withKey(['published:read'], { pointsPerMinute: 100_000_000 });
  const token = (reader as unknown as { key: string }).key;
  const working = workThrough(await makeClaims());
  let isWorking = true;
  void working.finally(() => (isWorking = false));
  let [saved, lives, whileWorking] = [JSON.stringify({ cursor: null, claims: {} } satisfies Saved), 0, 0];
  for (let isDone = false; !isDone;) {
    const wasWorking = isWorking;
    const lived = await follow(token, saved, ++lives);
    saved = lived.saved;
    if (wasWorking) whileWorking += 1;
    // At the end of what was written before this life began: more may have come while a consumer waits.
    isDone = lived.atEnd && !wasWorking && lives >= STOPS;
    // A consumer that is up to date waits for more.
    if (lived.atEnd && !isDone) await pause(100);
  }
  const published = await working;
  const { claims } = JSON.parse(saved) as Saved;
  expect(lives).toBeGreaterThanOrEqual(STOPS);
  expect(whileWorking).toBeGreaterThan(20);
  expect(Object.values(claims).reduce((sum, { number }) => sum + number, 0)).toBe(published);
  expect(Object.keys(claims)).toHaveLength(VERDICTS);
  expect(claims).toEqual(await allPublished(reader));
  console.log(
    `${published} rows of ${VERDICTS} verdicts; ${lives} lives of the consumer, ${whileWorking} while they were written`,
  );
}, 1_500_000);
