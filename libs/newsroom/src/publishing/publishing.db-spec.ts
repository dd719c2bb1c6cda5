import { createHash } from 'node:crypto';
import { ANONYMOUS, type Actor } from '@claimdesk/domain';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { canonicalJson } from '../audit/chain.ts';
import { ClaimJoiningService } from '../claims/claim-joining.service.ts';
import type { PublishedFilter, PublishedOrder } from './published-claims.queries.ts';
import { claimReviewOf } from './claim-review.ts';
import { appearancesOf } from './snapshot.ts';
import { publishingDesk, type PublishingDesk } from './publishing.fixture.ts';

let test: TestDatabase;
let desk: PublishingDesk;
beforeAll(async () => {
  test = await testDatabase();
  desk = await publishingDesk(test.url);
});
afterAll(async () => {
  await desk.stop();
  await test.drop();
});

const now = (id: string, asOf?: Date) => desk.published.byId(ANONYMOUS, id, asOf ?? null);
const wait = () => new Promise((done) => setTimeout(done, 5));

describe('an approval', () => {
  it('publishes what was approved, numbered, and nothing before', async () => {
    const id = await desk.claim('The bridge was closed on Monday.', [
      { outlet: 'The Gazette', speaker: 'The mayor' },
      { outlet: 'The Herald', speaker: null, stance: 'DENIES', publishedAt: '2026-01-04T10:00:00Z' },
    ]);
    await desk.propose(id, { rating: 'DISPUTED', rationale: 'Two sides.' });
    expect(await now(id)).toBeNull();
    await desk.approveMaking(id);
    const published = await now(id);
    expect(published).toMatchObject({
      ...{ id, number: 1, kind: 'PUBLISHED', status: 'CURRENT' },
      snapshot: {
        claim: { text: 'The bridge was closed on Monday.', kind: 'EVENT' },
        verdict: { number: 1, rating: 'DISPUTED', rationale: 'Two sides.', waiver: null },
        correction: null,
        independentOrigins: { supporting: 1, contradicting: 1 },
        evidence: [
          { kind: 'APPEARANCE', bearing: 'SUPPORTS', isSealed: false, appearance: { outlet: 'The Gazette' } },
          { bearing: 'CONTRADICTS', appearance: { stance: 'DENIES', outlet: 'The Herald', attribution: [] } },
        ],
      },
    });
    const hash = createHash('sha256').update(canonicalJson(published!.snapshot)).digest('hex');
    expect(published!.sha256).toBe(hash);
  });

  it('that fails leaves no row and no gap behind', async () => {
    const id = await desk.claim('The tunnel was closed.');
    await desk.propose(id);
    const { seq } = (await desk.published.changes(ANONYMOUS, null, 1)).changes[0]!;
    const head = await desk.published.head();
    const { id: verdictId, contentHash } = await desk.prisma.verdict.findFirstOrThrow({ where: { claimId: id } });
    // The transaction breaks after the row was written: a name that no audit event may have.
    await expect(
      desk.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`insert into published_claim (seq, claim_id, number, first_seq, kind, verdict_id, rating, text,
          published_at, first_published_at, snapshot, sha256) values (0, ${id}::uuid, 0, 0, 'PUBLISHED', ${verdictId}::uuid,
          'DISPUTED', 'x', now(), now(), '{}', ${contentHash})`;
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(await desk.published.head()).toBe(head);
    await desk.approveMaking(id);
    expect((await now(id))!.seq).toBe(head + 1n);
    expect(seq).toBe(1n);
  });
});

describe('the address of an article', () => {
  const urls = async (id: string) =>
    appearancesOf((await now(id))!.snapshot).map(({ outlet, url }) => [outlet, url] as const);

  it('is published where readers could open it, from the next verdict on, and never with what is sealed', async () => {
    const id = await desk.claim('The ferry was late.', [{ outlet: 'The Gazette' }, { outlet: 'The Herald' }]);
    await desk.approve(id);
    const before = await now(id);
    const { revisionId } = await desk.prisma.appearance.findFirstOrThrow({
      where: { claimId: id, revision: { article: { outlet: { name: 'The Gazette' } } } },
    });
    const { articleId } = await desk.prisma.revision.findUniqueOrThrow({ where: { id: revisionId } });
    const url = 'https://gazette.example/ferry?from=desk';
    await desk.prisma.source.create({
      data: { url, canonicalUrl: 'https://gazette.example/ferry', articleId, status: 'FETCHED' },
    });
    // What was published stays as it is.
    expect((await now(id))!.sha256).toBe(before!.sha256);
    await desk.correct(id);
    expect(await urls(id)).toEqual([
      ['The Gazette', 'https://gazette.example/ferry'],
      ['The Herald', null],
    ]);
    const review = claimReviewOf((await now(id))!, {
      name: 'Desk',
      url: 'https://desk.example',
      homepage: 'https://desk.example',
    });
    const { appearance, firstAppearance } = review!.itemReviewed as unknown as Record<string, object>;
    expect(appearance).toContainEqual(expect.objectContaining({ url: 'https://gazette.example/ferry' }));
    expect(firstAppearance).toMatchObject({ url: 'https://gazette.example/ferry' });

    const places = await desk.prisma.appearance.findMany({ where: { claimId: id }, orderBy: { id: 'asc' } });
    const sealed = { isConfidential: true, confidentialReason: 'The source is in danger.' };
    const evidence = places.map(({ id, revisionId: of }) => ({
      ...{ kind: 'APPEARANCE' as const, bearing: 'SUPPORTS' as const, appearanceId: id },
      ...(of === revisionId ? sealed : {}),
    }));
    await desk.correct(id, { evidence });
    expect(JSON.stringify((await now(id))!.snapshot)).not.toContain('gazette.example');
  });
});

describe('sealed evidence', () => {
  it('is published as there, with its reason, and nothing of it; nor another place of the same article', async () => {
    const id = await desk.claim('The minister took money.');
    const { storyId } = await desk.prisma.claim.findUniqueOrThrow({ where: { id } });
    const secret = await desk.appearance(id, storyId!, 'The minister took money.', {
      ...{ outlet: 'Leaked Memo Weekly', speaker: 'Deep Throat', quote: 'SECRETQUOTE' },
    });
    const { revisionId } = await desk.prisma.appearance.findUniqueOrThrow({ where: { id: secret } });
    const beside = await desk.prisma.appearance.create({
      data: {
        ...{
          claimId: id,
          revisionId,
          ordinal: 1,
          start: 3,
          end: 9,
          quote: 'SECRETQUOTE too',
          text: 'x',
          kind: 'EVENT',
        },
        ...{ stance: 'ASSERTS', certainty: 'STATED', quantities: [], checkworthiness: 0.5 },
        ...{ originKind: 'SPEAKER', originName: 'Deep Throat' },
      },
    });
    const sealed = { isConfidential: true, confidentialReason: 'The source is in danger.' };
    await desk.approve(id, {
      rating: 'CORROBORATED',
      evidence: [
        { kind: 'APPEARANCE', bearing: 'SUPPORTS', appearanceId: secret, ...sealed },
        { kind: 'APPEARANCE', bearing: 'SUPPORTS', appearanceId: beside.id },
        { kind: 'LINK', bearing: 'SUPPORTS', url: 'https://secret.example/x', note: 'SECRETNOTE', ...sealed },
        { kind: 'LINK', bearing: 'SUPPORTS', url: 'https://open.example/y', note: 'Open.' },
      ],
    });
    const { snapshot } = (await now(id))!;
    expect(snapshot.evidence.map(({ isSealed }) => isSealed)).toEqual([true, true, true, false]);
    expect(snapshot.independentOrigins.supporting).toBe(3);
    const row = await desk.prisma.publishedClaim.findFirstOrThrow({ where: { claimId: id } });
    const told = JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    for (const word of ['SECRET', 'Deep Throat', 'deep throat', 'Leaked', 'leaked', 'secret.example'])
      expect(told).not.toContain(word);
    expect(told).toContain('The source is in danger.');
  });
});

describe('a moment of the past', () => {
  it('answers with the verdict and the evidence of then, whatever became of them', async () => {
    const id = await desk.claim('The dam held.');
    const before = new Date();
    await wait();
    await desk.approve(id, { rationale: 'The first verdict.' });
    const first = (await now(id))!;
    await wait();
    await desk.correct(id, {
      ...{ rating: 'CORROBORATED', rationale: 'The second verdict.' },
      evidence: [
        { kind: 'LINK', bearing: 'SUPPORTS', url: 'https://one.example/', note: 'A picture.' },
        { kind: 'LINK', bearing: 'SUPPORTS', url: 'https://two.example/', note: 'Another.' },
      ],
    });
    const second = (await now(id))!;
    await wait();
    // Another claim is found to be at the place that was cited: the verdict goes stale.
    await desk.prisma.outlet.updateMany({ data: { name: 'Renamed since' } });
    await wait();
    await desk.withdraw(id);
    const third = (await now(id))!;
    expect([first, second, third].map(({ kind, number }) => [kind, number])).toEqual([
      ['PUBLISHED', 1],
      ['CORRECTED', 2],
      ['WITHDRAWN', 3],
    ]);
    expect(await now(id, before)).toBeNull();
    expect(await now(id, first.publishedAt)).toEqual(first);
    expect(first.snapshot.evidence).toMatchObject([{ appearance: { outlet: 'The Gazette' } }]);
    expect(await now(id, new Date(second.publishedAt.getTime() - 1))).toEqual(first);
    expect(await now(id, second.publishedAt)).toEqual(second);
    expect(second.snapshot.correction).toEqual({ class: 'SUBSTANTIAL', note: 'A second origin came in.' });
    expect(third.snapshot).toMatchObject({
      verdict: null,
      evidence: [],
      withdrawal: { reason: 'The source took it back.' },
    });
    const [versions] = await desk.published.versionsOf([third]);
    expect(versions!.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('shows a verdict that news has overtaken, and the one made anew after it', async () => {
    const id = await desk.claim('The mill burned down.', [{}, { outlet: 'The Herald', speaker: 'The fire brigade' }]);
    await desk.approve(id, { rating: 'CORROBORATED', rationale: 'Two origins.' });
    const [place] = await desk.prisma.appearance.findMany({ where: { claimId: id } });
    await desk.desk
      .get(ClaimJoiningService)
      .move(desk.editor, { appearanceId: place!.id, version: await desk.versionOf(id) });
    expect(await now(id)).toMatchObject({
      ...{ kind: 'STALE', status: 'STALE', number: 2 },
      snapshot: { verdict: { rationale: 'Two origins.' }, staleness: { reasons: [expect.stringContaining('place')] } },
    });
    await desk.approve(id, { rationale: 'One origin is left.' });
    expect(await now(id)).toMatchObject({ kind: 'RENEWED', status: 'CURRENT', snapshot: { staleness: null } });
  });
});

describe('the list', () => {
  const textsOf = async (filter: PublishedFilter, orderBy: PublishedOrder = 'NEWEST') =>
    (await desk.published.list(ANONYMOUS, filter, orderBy, { first: 100 })).nodes.map((n) => n.snapshot.claim.text);

  it.each<[string, PublishedFilter, boolean]>([
    ['its rating', { rating: 'UNVERIFIED' }, true],
    ['another rating', { rating: 'DISPUTED' }, false],
    ['its outlet in any case', { outlet: '  the  LANTERN ' }, true],
    ['part of an outlet’s name', { outlet: 'lantern' }, false],
    ['its speaker', { speaker: 'Olga Quint' }, true],
    ['a word of its speaker', { speaker: 'quint' }, true],
    ['another speaker', { speaker: 'Quin' }, false],
    ['words it holds, in other forms', { text: 'lighthouses collapse' }, true],
    ['words it does not hold', { text: 'lighthouse "fell over"' }, false],
    ['signs of a query language', { text: `'"&|!():* ; drop table` }, false],
    ['a time before it', { publishedTo: new Date('2020-01-01') }, false],
    ['a time that holds it', { publishedFrom: new Date('2020-01-01'), publishedTo: new Date('2100-01-01') }, true],
    ['another status', { status: 'STALE' }, false],
    ['its status', { status: 'CURRENT' }, true],
    ['a story that is not its own', { storyId: '018f0000-0000-7000-8000-000000000000' }, false],
    ['something that is no story', { storyId: 'x' }, false],
    ['all of it at once', { rating: 'UNVERIFIED', outlet: 'The Lantern', speaker: 'Olga', text: 'lighthouse' }, true],
  ])('finds a claim by %s: %j → %s', async (_, filter, isFound) => {
    const text = 'The lighthouse of Kell collapsed.';
    const known = await desk.prisma.publishedClaim.findFirst({ where: { text } });
    if (!known) await desk.approve(await desk.claim(text, [{ outlet: 'The Lantern', speaker: 'Dr Olga Quint' }]));
    expect((await textsOf(filter)).includes(text)).toBe(isFound);
  });

  it('leaves out what is withdrawn, unless it is asked for', async () => {
    const id = await desk.claim('The pier sank.');
    await desk.approve(id);
    await desk.withdraw(id);
    expect(await textsOf({})).not.toContain('The pier sank.');
    expect(await textsOf({ status: 'WITHDRAWN' })).toContain('The pier sank.');
  });

  it.each<PublishedOrder>(['NEWEST', 'OLDEST', 'LAST_CHANGED', 'FIRST_APPEARANCE'])(
    'by %s shows one state on all its pages, whatever is published between them',
    async (orderBy) => {
      const ids = await Promise.all([1, 2, 3, 4, 5].map((n) => desk.claim(`Well ${n} is dry (${orderBy}).`)));
      for (const id of ids) await desk.approve(id);
      const filter = { text: `"${orderBy}"` };
      const before = (await desk.published.list(ANONYMOUS, filter, orderBy, { first: 100 })).nodes;
      const walked = [];
      let after: string | null = null;
      for (let at = 0; ; at++) {
        const page = await desk.published.list(ANONYMOUS, filter, orderBy, { first: 2, after });
        expect(await desk.published.count(filter, page.upTo)).toBe(5);
        walked.push(...page.nodes);
        after = page.cursors.at(-1)!;
        if (!page.hasNextPage) break;
        await desk.correct(ids[at]!, { rationale: 'Corrected meanwhile.' });
        await desk.withdraw(ids[4 - at]!);
        await desk.approve(await desk.claim(`Well 9${at} is dry (${orderBy}).`));
      }
      expect(before).toHaveLength(5);
      expect(walked).toEqual(before);
    },
  );

  it.each([
    ['a page of nothing', { first: 0 }],
    ['too large a page', { first: 101 }],
    ['a cursor that is none', { first: 5, after: 'x' }],
    ['a cursor of another list', { first: 5, after: Buffer.from('["1","2022-01-01","x"]').toString('base64url') }],
    ['a cursor of another order', { first: 5, after: Buffer.from('["9","-----------","1"]').toString('base64url') }],
  ])('refuses %s', async (_, page) => {
    await expect(desk.published.list(ANONYMOUS, {}, 'FIRST_APPEARANCE', page)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });

  it('is not for a key without its scope', async () => {
    const key: Actor = { kind: 'KEY', id: 'k', name: 'K', role: null, scopes: ['articles:write'] };
    await expect(desk.published.list(key, {}, 'NEWEST', { first: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the changes', () => {
  it('refuse a cursor that is none, and one from a desk that was further', async () => {
    for (const since of ['x', Buffer.from('changes:999999').toString('base64url')])
      await expect(desk.published.changes(ANONYMOUS, since, 10)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('come one after the other without a gap, and the cursor at the end goes on', async () => {
    const head = await desk.published.head();
    const seen = [];
    let since: string | null = null;
    for (;;) {
      const { changes, cursor, hasMore } = await desk.published.changes(ANONYMOUS, since, 7);
      seen.push(...changes.map(({ seq }) => seq));
      since = cursor;
      if (!hasMore) break;
    }
    expect(seen).toEqual(Array.from({ length: Number(head) }, (_, at) => BigInt(at + 1)));
    expect(await desk.published.changes(ANONYMOUS, since, 7)).toEqual({ changes: [], cursor: since, hasMore: false });
  });
});
