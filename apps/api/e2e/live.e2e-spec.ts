import WebSocket from 'ws';
import { isListening, liveClient } from './support/live-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk({ seeds: true, worker: false });
});
afterAll(() => desk.stop());

type Progress = { articleProgress: { articleId: string; status: string; progress: number; claimCount: number } };

describe('articleProgress', () => {
  it('tells of every step up to MATCHED, with the claims found', async () => {
    const editor = await desk.as('editor');
    const client = liveClient(desk.url, { cookie: editor.cookieHeader });
    const seen: Progress['articleProgress'][] = [];
    const events = client.iterate<Progress>({
      query: 'subscription { articleProgress { articleId status progress claimCount } }',
    });
    const listening = (async () => {
      for await (const { data } of events) {
        seen.push(data!.articleProgress);
        if (new Set(seen.filter(({ status }) => status === 'MATCHED').map(({ articleId }) => articleId)).size === 5)
          return;
      }
    })();
    await isListening(client, editor);
    await desk.startWorker();
    await listening;
    await client.dispose();
    expect(new Set(seen.map(({ articleId }) => articleId)).size).toBe(5);
    for (const { claimCount, status, progress } of seen)
      if (status === 'MATCHED') expect([claimCount > 5, progress]).toEqual([true, 100]);
    expect(seen.some(({ status }) => status === 'SPLIT')).toBe(true);
  });

  it('is closed to strangers', async () => {
    const client = liveClient(desk.url, {}, { retryAttempts: 0 });
    const first = (async () => {
      for await (const answer of client.iterate<Progress>({ query: 'subscription { articleProgress { articleId } }' }))
        return answer;
      return null;
    })();
    const answer = await first.catch((error: unknown) => ({ errors: [error] }));
    await client.dispose();
    expect(JSON.stringify(answer)).toMatch(/Sign in first/);
  });

  it('is closed to pages of other sites', async () => {
    const socket = new WebSocket(`${desk.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { origin: 'https://evil.example' },
    });
    const [error] = await new Promise<Error[]>((resolve) => socket.once('error', (e) => resolve([e])));
    expect(error!.message).toMatch(/401|403/);
  });
});
