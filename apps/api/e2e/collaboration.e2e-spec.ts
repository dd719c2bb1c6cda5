import { allMatched, change, deskClaim, DESK_CLAIM, MUTATION, refusal, type DeskClaim } from './support/claim-steps.ts';
import { isListening, liveClient } from './support/live-client.ts';
import { queueOf, talk, type Queue, type Section } from './support/queue-steps.ts';
import { eventually, type TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act } from './support/verdict-steps.ts';

type Who = 'editor' | 'editor2' | 'reviewer' | 'reviewer2' | 'admin';
const WHO: Who[] = ['editor', 'editor2', 'reviewer', 'reviewer2', 'admin'];

let desk: TestDesk;
let people: Record<Who, TestClient>;
let ids: Record<Who, string>;
let claims: DeskClaim[];
beforeAll(async () => {
  desk = await startTestDesk();
  const clients = await Promise.all(WHO.map((who) => desk.as(who)));
  people = Object.fromEntries(WHO.map((who, i) => [who, clients[i]])) as typeof people;
  const viewers = await Promise.all(
    clients.map((client) => client.ask<{ viewer: { id: string } }>('{ viewer { id } }')),
  );
  ids = Object.fromEntries(WHO.map((who, i) => [who, viewers[i]!.viewer.id])) as typeof ids;
  await allMatched(people.editor);
  const found = await people.editor.ask<{ claims: { nodes: DeskClaim[] } }>(
    `{ claims(first: 60, orderBy: MOST_SOURCES) { nodes { ${DESK_CLAIM} } } }`,
  );
  claims = found.claims.nodes.reverse();
});
afterAll(() => desk.stop());

const NOBODY = '018f0000-0000-7000-8000-000000000000';
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString();
const DAY = 86_400_000;

const idsIn = ({ claims: list }: Section) => list.map(({ id }) => id);
/** In whose queue, of which kind, this claim is. */
async function waitsFor(claimId: string, kind: Exclude<keyof Queue, 'mentions'>): Promise<Who[]> {
  const queues = await Promise.all(WHO.map((who) => queueOf(people[who])));
  return WHO.filter((_, i) => idsIn(queues[i]![kind]).includes(claimId));
}

describe('who may', () => {
  const comment: [string, object] = ['commentOnClaim', { claimId: NOBODY, text: 'Hm.' }];
  const assign: [string, object] = ['assignClaim', { claimId: NOBODY, version: 1 }];
  const ask: [string, object] = ['askForReply', { claimId: NOBODY, askedWhom: 'The mayor', askedAt: fromNow(0) }];
  const record: [string, object] = ['recordReply', { id: NOBODY, answer: 'No.', answeredAt: fromNow(0), version: 1 }];
  // What is allowed goes on to find that there is no such claim.
  it.each([
    ['comment: everybody at the desk', comment, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
    ['assign: everybody at the desk', assign, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
    ['ask for a reply: those who edit', ask, ['NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']],
    ['record a reply: those who edit', record, ['NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']],
  ])('%s', async (_, [name, input], codes) => {
    const asked = [people.editor, people.reviewer, people.admin];
    expect(await Promise.all(asked.map((client) => refusal(client, name, input)))).toEqual(codes);
    expect(await refusal(await desk.as('anonymous'), name, input)).toBe('NOT_SIGNED_IN');
  });

  it('look into queues: nobody who is not signed in', async () => {
    const stranger = await desk.as('anonymous');
    expect(await stranger.refusal('{ waitingForMe { toReview { count } } }')).toBe('NOT_SIGNED_IN');
    expect(await stranger.refusal('{ reviewQueue { totalCount } }')).toBe('NOT_SIGNED_IN');
    expect(await stranger.refusal('mutation { markMentionsRead(claimId: "x") { id } }')).toBe('NOT_SIGNED_IN');
  });
});

describe('a claim given to someone', () => {
  it('is in their queue, what is due first at the top, until it is taken back', async () => {
    const [late, soon, whenever] = [claims.pop()!, claims.pop()!, claims.pop()!];
    const give = ({ id, version }: DeskClaim, dueAt: string | null) =>
      change(people.admin, 'assignClaim', { claimId: id, version, assigneeId: ids.editor2, dueAt });
    await give(whenever, null);
    await give(late, fromNow(3 * DAY));
    const given = await give(soon, fromNow(DAY));
    expect(given.history.at(-1)!.summary).toBe('gave the claim to Ben Editor');
    expect((await talk(people.editor, soon.id)).assignee).toEqual({ id: ids.editor2, name: 'Ben Editor' });
    expect(idsIn((await queueOf(people.editor2)).assigned)).toEqual([soon.id, late.id, whenever.id]);
    expect((await queueOf(people.editor)).assigned.count).toBe(0);

    const taken = await change(people.editor2, 'assignClaim', { claimId: soon.id, version: given.version });
    expect(taken.history.at(-1)!.summary).toBe('took the claim from its assignee');
    expect(idsIn((await queueOf(people.editor2)).assigned)).toEqual([late.id, whenever.id]);
    const stale = { claimId: soon.id, version: given.version, assigneeId: ids.editor };
    expect(await refusal(people.editor, 'assignClaim', stale)).toBe('VERSION_CONFLICT');
  });

  it.each([
    ['nobody we know', () => ({ assigneeId: NOBODY }), 'NOT_FOUND'],
    ['no id at all', () => ({ assigneeId: 'x' }), 'NOT_FOUND'],
    ['someone, due last week', () => ({ assigneeId: ids.editor, dueAt: fromNow(-7 * DAY) }), 'INPUT_INVALID'],
    ['nobody, with a due date', () => ({ dueAt: fromNow(DAY) }), 'INPUT_INVALID'],
    ['someone, due on no date', () => ({ assigneeId: ids.editor, dueAt: 'soon' }), 'DATE_INVALID'],
  ])('to %s: refused', async (_, rest, code) => {
    const { id, version } = claims[0]!;
    expect(await refusal(people.editor, 'assignClaim', { claimId: id, version, ...rest() })).toBe(code);
  });
});

describe('a comment', () => {
  it('that mentions people by name or address waits for them until they have read it', async () => {
    const { id } = claims.pop()!;
    const text = 'What of this, @Rita Reviewer and @editor2@claimdesk.test? @Ana Editor wonders; @Nobody too.';
    await change(people.editor, 'commentOnClaim', { claimId: id, text });
    const [comment] = (await talk(people.editor, id)).comments;
    expect(comment).toMatchObject({ text, author: { name: 'Ana Editor' } });
    expect(new Set(comment!.mentions.map(({ name }) => name))).toEqual(new Set(['Rita Reviewer', 'Ben Editor']));
    for (const who of ['reviewer', 'editor2'] as const)
      expect((await queueOf(people[who])).mentions).toEqual({ count: 1, comments: [{ text, claim: { id } }] });
    for (const who of ['editor', 'admin'] as const) expect((await queueOf(people[who])).mentions.count).toBe(0);

    await people.reviewer.ask('mutation ($id: ID!) { markMentionsRead(claimId: $id) { id } }', { id });
    expect((await queueOf(people.reviewer)).mentions.count).toBe(0);
    expect((await queueOf(people.editor2)).mentions.count).toBe(1);
  });

  it('goes with a claim that is merged, and comes back with it', async () => {
    const [goes, stays] = [claims.pop()!, claims.pop()!];
    await change(people.editor, 'commentOnClaim', { claimId: goes.id, text: 'On the first.' });
    await change(people.editor, 'commentOnClaim', { claimId: stays.id, text: 'On the second.' });
    const input = { claimId: goes.id, version: goes.version, intoClaimId: stays.id, intoVersion: stays.version };
    const { version } = await change(people.editor, 'mergeClaims', input);
    const texts = async (id: string) => (await talk(people.editor, id)).comments.map(({ text }) => text);
    expect(await texts(goes.id)).toEqual(['On the first.', 'On the second.']);
    await change(people.editor, 'unmergeClaim', { claimId: goes.id, version });
    expect([await texts(goes.id), await texts(stays.id)]).toEqual([['On the first.'], ['On the second.']]);
  });

  it.each([
    ['nothing', ' \n', 'INPUT_INVALID'],
    ['10,001 characters', 'x'.repeat(10_001), 'INPUT_INVALID'],
    ['5 MB', 'x'.repeat(5_000_000), 'INPUT_INVALID'],
    ['a NUL', 'a\0b', 'INPUT_INVALID'],
  ])('of %s is refused', async (_, text, code) => {
    const { id } = claims[0]!;
    expect(await refusal(people.editor, 'commentOnClaim', { claimId: id, text })).toBe(code);
    expect((await talk(people.editor, id)).comments).toEqual([]);
  });

  it('of 10 MB is refused in words, and nothing of it is kept', async () => {
    const { id } = claims[0]!;
    const answer = await people.editor.send(MUTATION.commentOnClaim!, {
      input: { claimId: id, text: 'x'.repeat(10_000_000) },
    });
    expect(JSON.stringify(answer)).toMatch(/too large|TEXT_TOO_LONG|INPUT_INVALID/i);
    expect((await talk(people.editor, id)).comments).toEqual([]);
  });
});

describe('whoever watches the claims', () => {
  it('is told of comments, edits and assignments', async () => {
    const events = liveClient(desk.url, { cookie: people.editor2.cookieHeader });
    const told: string[] = [];
    const stream = events.iterate<{ claimChanged: { claimId: string } }>({
      query: 'subscription { claimChanged { claimId } }',
    });
    const listening = (async () => {
      for await (const { data } of stream) if (told.push(data!.claimChanged.claimId) === 3) return;
    })();
    await isListening(events, people.editor2);
    const { id, version } = claims.pop()!;
    await change(people.editor, 'commentOnClaim', { claimId: id, text: 'Look.' });
    const edited = await change(people.editor, 'editClaim', { claimId: id, version, text: 'Other words.' });
    await change(people.editor, 'assignClaim', { claimId: id, version: edited.version, assigneeId: ids.editor });
    await listening;
    await events.dispose();
    expect(told).toEqual([id, id, id]);
  });
});

describe('the right of reply', () => {
  it('keeps who was asked, by when, and what came back, each with who recorded it', async () => {
    const { id } = claims.pop()!;
    const asked = { claimId: id, askedWhom: "Moscow's embassy", askedAt: fromNow(-DAY), dueAt: fromNow(DAY) };
    const claim = await change(people.editor, 'askForReply', asked);
    expect(claim.history.at(-1)!.summary).toBe('asked someone concerned for a reply');
    const [request] = (await talk(people.editor, id)).replyRequests;
    expect(request).toMatchObject({ askedWhom: "Moscow's embassy", answer: null, addedBy: { name: 'Ana Editor' } });

    const reply = { id: request!.id, answer: 'We never asked.', answeredAt: fromNow(-1_000), version: 1 };
    await change(people.editor2, 'recordReply', reply);
    expect((await talk(people.editor, id)).replyRequests).toMatchObject([{ answer: 'We never asked.', version: 2 }]);
    const { errors } = await people.editor.send(MUTATION.recordReply!, { input: { ...reply, answer: 'Other.' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VERSION_CONFLICT', by: 'Ben Editor', now: 2 });
  });

  it.each([
    ['of nobody', { askedWhom: ' ' }],
    ['in the future', { askedAt: fromNow(DAY) }],
    ['due before it was asked', { dueAt: fromNow(-2 * DAY) }],
    ['of someone with an endless name', { askedWhom: 'x'.repeat(301) }],
  ])('asked %s is refused', async (_, rest) => {
    const input = { claimId: claims[0]!.id, askedWhom: 'The mayor', askedAt: fromNow(-DAY), ...rest };
    expect(await refusal(people.editor, 'askForReply', input)).toBe('INPUT_INVALID');
  });
});

describe('a proposed verdict', () => {
  it('waits for the reviewers who did not write it, in the order of proposals; returned, for its authors', async () => {
    const [byEditor, byReviewer] = [claims.pop()!, claims.pop()!];
    await act(people.editor, 'propose', byEditor.id);
    await act(people.reviewer, 'propose', byReviewer.id);
    expect(await waitsFor(byEditor.id, 'toReview')).toEqual(['reviewer', 'reviewer2']);
    expect(await waitsFor(byReviewer.id, 'toReview')).toEqual(['reviewer2']);
    expect(idsIn((await queueOf(people.reviewer2)).toReview)).toEqual([byEditor.id, byReviewer.id]);

    type Review = { reviewQueue: { totalCount: number; nodes: { id: string; availableActions: string[] }[] } };
    const { reviewQueue } = await people.reviewer.ask<Review>(
      '{ reviewQueue { totalCount nodes { id availableActions } } }',
    );
    expect(reviewQueue.nodes.map(({ id, availableActions }) => [id, availableActions.includes('APPROVE')])).toEqual([
      [byEditor.id, true],
      [byReviewer.id, false],
    ]);

    await act(people.reviewer2, 'return', byEditor.id);
    expect(await waitsFor(byEditor.id, 'toReview')).toEqual([]);
    expect(await waitsFor(byEditor.id, 'returned')).toEqual(['editor']);
  });

  it('that needs two approvals no longer waits for the one who gave theirs', async () => {
    const { id, version } = claims.pop()!;
    await change(people.editor, 'tagClaim', { claimId: id, version, tags: ['election'] });
    await act(people.editor, 'propose', id);
    await act(people.reviewer, 'approve', id);
    expect(await waitsFor(id, 'toReview')).toEqual(['reviewer2']);
  });
});

describe('a verdict in force', () => {
  it('that turns stale comes back to its authors and to who approved it', async () => {
    const claim = claims.find(({ appearances }) => appearances.length > 1)!;
    claims = claims.filter(({ id }) => id !== claim.id);
    await act(people.editor2, 'propose', claim.id);
    const { version } = await act(people.reviewer, 'approve', claim.id);
    await change(people.editor, 'moveAppearance', { appearanceId: claim.appearances[0]!.id, version });
    expect((await deskClaim(people.editor, claim.id)).status).toBe('STALE');
    expect(await waitsFor(claim.id, 'stale')).toEqual(['editor2', 'reviewer']);
  });

  it('with a next check date comes back to everybody at that moment, not before', async () => {
    const { id } = claims.pop()!;
    await act(people.editor, 'propose', id, { nextCheckAt: fromNow(DAY), wouldSettle: 'The minutes of the call.' });
    await act(people.reviewer, 'approve', id);
    expect(await waitsFor(id, 'checkDue')).toEqual([]);
    // A day passes.
    await desk.asOwner('update claim set next_check_at = now() where id = $1', [id]);
    await eventually(
      () => deskClaim(people.editor, id),
      ({ status }) => status === 'STALE',
    );
    expect(await waitsFor(id, 'checkDue')).toEqual(WHO);
    await act(people.editor2, 'propose', id);
    expect(await waitsFor(id, 'checkDue')).toEqual([]);
  });
});

describe('someone who has left the desk', () => {
  it('is neither given claims nor mentioned', async () => {
    await people.admin.ask('mutation ($id: ID!) { disablePerson(id: $id) { id } }', { id: ids.reviewer2 });
    const { id, version } = claims.pop()!;
    const given = { claimId: id, version, assigneeId: ids.reviewer2 };
    expect(await refusal(people.editor, 'assignClaim', given)).toBe('INPUT_INVALID');
    await change(people.editor, 'commentOnClaim', { claimId: id, text: 'Goodbye, @Sam Reviewer.' });
    expect((await talk(people.editor, id)).comments[0]!.mentions).toEqual([]);
  });
});

describe('the personal queue', () => {
  it('counts all and gives the first', async () => {
    type Few = { waitingForMe: { assigned: Section } };
    const few = await people.editor2.ask<Few>('{ waitingForMe(first: 1) { assigned { count claims { id } } } }');
    expect(few.waitingForMe.assigned.count).toBe(2);
    expect(few.waitingForMe.assigned.claims).toHaveLength(1);
    expect(await people.editor2.refusal('{ waitingForMe(first: 0) { assigned { count } } }')).toBe('INPUT_INVALID');
  });
});
