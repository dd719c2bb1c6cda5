import { eventually, type TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act, claimState, inputFor, MUTATIONS, outcome, type ClaimState } from './support/verdict-steps.ts';

type Articles = { articles: { nodes: { status: string }[] } };
type Claims = { claims: { nodes: { id: string; appearances: { quote: string }[] }[] } };

let desk: TestDesk;
let editor: TestClient;
beforeAll(async () => {
  desk = await startTestDesk();
  editor = await desk.as('editor');
  await eventually(
    () => editor.ask<Articles>('{ articles { nodes { status } } }'),
    ({ articles }) => articles.nodes.every(({ status }) => status === 'MATCHED'),
  );
});
afterAll(() => desk.stop());

describe('the claim that Russia asked China for military help', () => {
  it('goes the whole way from a proposal to a correction, and its history reads like a story', async () => {
    const { claims } = await editor.ask<Claims>(
      '{ claims(filter: { suggested: DISPUTED }) { nodes { id appearances { quote } } } }',
    );
    const { id } = claims.nodes.find(({ appearances }) =>
      appearances.some(({ quote }) => quote.includes('Moscow has denied asking')),
    )!;
    const reviewer = await desk.as('reviewer');

    const proposed = await act(editor, 'propose', id, {
      rating: 'DISPUTED',
      rationale: 'A US official says so; Moscow denies it.',
    });
    expect(proposed.verdict!.evidence.map(({ bearing }) => bearing)).toEqual(
      expect.arrayContaining(['SUPPORTS', 'CONTRADICTS']),
    );
    expect(proposed.availableActions).not.toContain('APPROVE');
    expect(await outcome(editor, 'approve', id)).toBe('FORBIDDEN');

    await act(reviewer, 'return', id, { reason: 'Name the official’s outlet.' });
    const again = await act(editor, 'propose', id, {
      rating: 'DISPUTED',
      rationale: 'A US official told The Washington Post; Moscow denies it.',
    });
    expect(again.verdict).toMatchObject({
      number: 1,
      status: 'PROPOSED',
      returns: [{ reason: 'Name the official’s outlet.' }],
    });

    const approved = await act(reviewer, 'approve', id);
    expect(approved).toMatchObject({ status: 'APPROVED', verdict: { number: 1, status: 'APPROVED' } });

    await act(editor, 'correct', id, {
      rating: 'DISPUTED',
      rationale: 'A US official told The Washington Post and the Financial Times; Moscow and Beijing deny it.',
      correctionClass: 'UPDATE',
      correctionNote: 'Beijing’s denial added.',
    });
    const corrected = await act(reviewer, 'approve', id);
    expect(corrected).toMatchObject({ status: 'APPROVED', verdict: { number: 2, status: 'APPROVED' } });

    const story = corrected.history
      .filter(({ action }) => action.startsWith('verdict.'))
      .map(({ actorName, summary }) => `${actorName} ${summary}`);
    expect(story).toEqual([
      'Ana Editor proposed DISPUTED: A US official says so; Moscow denies it.',
      'Rita Reviewer returned the proposal: Name the official’s outlet.',
      'Ana Editor edited the proposal: DISPUTED: A US official told The Washington Post; Moscow denies it.',
      'Rita Reviewer approved DISPUTED',
      'Ana Editor proposed a correction (UPDATE): Beijing’s denial added.',
      'Rita Reviewer approved DISPUTED',
      'Rita Reviewer put a corrected verdict in its place',
    ]);
  });
});

describe('the evidence gate', () => {
  let claim: ClaimState;
  beforeAll(async () => {
    type Open = { claims: { nodes: { id: string }[] } };
    const { claims } = await editor.ask<Open>(
      '{ claims(filter: { status: OPEN, suggested: UNVERIFIED, kind: EVENT }, first: 1) { nodes { id } } }',
    );
    claim = await claimState(editor, claims.nodes[0]!.id);
  });
  const link = {
    kind: 'LINK',
    bearing: 'CONTRADICTS',
    url: 'https://example.org/denial',
    title: 'A denial',
    note: 'It denies it.',
  };

  it.each([
    ['DISPUTED with one side', { rating: 'DISPUTED' }, 'EVIDENCE_MISSING'],
    ['CORROBORATED by one origin', { rating: 'CORROBORATED' }, 'EVIDENCE_MISSING'],
    [
      'a link without an address',
      { rating: 'UNVERIFIED', evidence: [{ kind: 'LINK', bearing: 'SUPPORTS' }] },
      'INPUT_INVALID',
    ],
    [
      'a link that runs a script',
      { rating: 'UNVERIFIED', evidence: [{ ...link, url: 'javascript:alert(1)' }] },
      'INPUT_INVALID',
    ],
    [
      'an appearance of another claim',
      { evidence: [{ kind: 'APPEARANCE', bearing: 'SUPPORTS', appearanceId: '018f0000-0000-7000-8000-000000000000' }] },
      'INPUT_INVALID',
    ],
    ['secret evidence without a reason', { evidence: [{ ...link, isConfidential: true }] }, 'INPUT_INVALID'],
  ])('refuses %s', async (_, rest, code) => {
    expect(await editor.refusal(MUTATIONS.propose, { input: inputFor('propose', claim, rest) })).toBe(code);
  });

  it('says what is missing, and opens for a written waiver', async () => {
    const { errors } = await editor.send(MUTATIONS.propose, {
      input: inputFor('propose', claim, { rating: 'CORROBORATED' }),
    });
    expect(errors![0]!.message).toMatch(/two independent origins: you have [01]/);
    const waived = await act(editor, 'propose', claim.id, {
      rating: 'CORROBORATED',
      waiver: 'The document itself was seen at the desk.',
    });
    expect(waived.status).toBe('PROPOSED');
  });

  it('keeps confidential evidence sealed to all but those named, and still counts it', async () => {
    const secret = { ...link, isConfidential: true, confidentialReason: 'The source fears for her job.' };
    const support = { kind: 'STATEMENT', bearing: 'SUPPORTS', origin: 'A US official', note: 'Confirmed by phone.' };
    const own = await act(editor, 'propose', claim.id, { rating: 'DISPUTED', evidence: [support, secret] });
    const piece = own.verdict!.evidence.find(({ bearing }) => bearing === 'CONTRADICTS')!;
    expect(piece).toMatchObject({ isSealed: false, note: 'It denies it.' });
    for (const who of ['reviewer', 'admin', 'editor2'] as const) {
      const other = await desk.as(who);
      const seen = (await claimState(other, claim.id)).verdict!.evidence.find(({ id }) => id === piece.id);
      expect(seen).toEqual({
        id: piece.id,
        kind: 'LINK',
        bearing: 'CONTRADICTS',
        isSealed: true,
        title: null,
        url: null,
        note: null,
        confidentialReason: 'The source fears for her job.',
      });
      expect(await other.refusal('query ($id: ID!) { evidence(id: $id) { note } }', { id: piece.id })).toBe(
        'EVIDENCE_SEALED',
      );
    }
  });
});

describe('two editors and two reviewers at once', () => {
  it('on the same claims lose no update, approve nothing twice, and keep the audit chain whole', async () => {
    type Open = { claims: { nodes: { id: string }[] } };
    const { claims } = await editor.ask<Open>('{ claims(filter: { status: OPEN }, first: 50) { nodes { id } } }');
    const ids = claims.nodes.map(({ id }) => id);
    expect(ids.length).toBe(50);
    const people = await Promise.all(
      (['editor', 'editor2', 'reviewer', 'reviewer2'] as const).map((who) => desk.as(who)),
    );
    const known = new Set([
      'PROPOSED',
      'APPROVED',
      'RETURNED',
      'VERSION_CONFLICT',
      'TRANSITION_NOT_ALLOWED',
      'OWN_WORK',
      'CONTENT_CHANGED',
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    const outcomes: string[] = [];
    // 500 mutations, four people, each claim tried by all of them at about the same time.
    const jobs = Array.from(
      { length: 500 },
      (_, i) =>
        ({
          id: ids[Math.floor(i / 10)]!,
          who: people[i % 4]!,
          action: i % 4 < 2 || i % 5 === 0 ? 'propose' : 'approve',
        }) as const,
    );
    await Promise.all(
      Array.from({ length: 12 }, async (_, lane) => {
        for (let at = lane; at < jobs.length; at += 12)
          outcomes.push(await outcome(jobs[at]!.who, jobs[at]!.action, jobs[at]!.id));
      }),
    );
    expect(outcomes).toHaveLength(500);
    expect(outcomes.filter((code) => !known.has(code))).toEqual([]);
    for (const id of ids) {
      const { verdict, history, status, version } = await claimState(editor, id);
      const done = history.filter(({ action }) => action.startsWith('verdict.'));
      expect(done.filter(({ action }) => action === 'verdict.approved').length).toBeLessThanOrEqual(1);
      expect(status).toBe(verdict!.status);
      // Every change that took effect counted the version on once: none was written over.
      expect(version - 1).toBeGreaterThanOrEqual(done.length);
      for (const { approver } of verdict!.approvals)
        expect(
          done.filter(({ action }) => /proposed|edited/.test(action)).map(({ actorName }) => actorName),
        ).not.toContain(approver.name);
    }
    type Verified = { verifyAudit: { intact: boolean; events: number } };
    const { verifyAudit } = await editor.ask<Verified>('{ verifyAudit { intact events } }');
    expect(verifyAudit.intact).toBe(true);
  });
});

interface Matrix {
  columns: { id: string; outlet: { name: string } | null; articles: { id: string }[] }[];
  rows: {
    totalCount: number;
    nodes: {
      claim: { id: string; appearances: { id: string }[] };
      cells: {
        columnId: string;
        asserts: string | null;
        denies: string | null;
        originKeys: string[];
        appearances: { id: string; stance: string; quote: string; article: { id: string } }[];
      }[];
      origins: { key: string; columnIds: string[] }[];
    }[];
  };
  timeline: { firstAt: string; isDated: boolean; articleId: string }[];
}

describe('the matrix of its story', () => {
  const ROWS = `totalCount nodes {
    claim { id appearances { id } }
    cells { columnId asserts denies originKeys appearances { id stance quote article { id } } }
    origins { key columnIds } }`;
  let matrix: Matrix;
  beforeAll(async () => {
    const { stories } = await editor.ask<{ stories: { nodes: { matrix: Matrix }[] } }>(
      `{ stories(first: 1) { nodes { matrix {
        columns { id outlet { name } articles { id } }
        rows(first: 20, crossSource: true) { ${ROWS} }
        timeline { firstAt isDated articleId } } } } }`,
    );
    matrix = stories.nodes[0]!.matrix;
  });

  it('has a column for each outlet, and every place of a claim in the cell of its outlet', () => {
    expect(matrix.columns).toHaveLength(5);
    const columnOf = new Map(matrix.columns.flatMap(({ id, articles }) => articles.map((article) => [article.id, id])));
    for (const { claim, cells } of matrix.rows.nodes) {
      const places = cells.flatMap((cell) => cell.appearances.map((place) => ({ ...place, columnId: cell.columnId })));
      expect(places.map(({ id }) => id).sort()).toEqual(claim.appearances.map(({ id }) => id).sort());
      for (const { article, columnId } of places) expect(columnOf.get(article.id)).toBe(columnId);
      for (const { asserts, denies, appearances } of cells)
        expect([asserts !== null, denies !== null]).toEqual(
          ['ASSERTS', 'DENIES'].map((stance) => appearances.some((place) => place.stance === stance)),
        );
    }
  });

  it('shows the outlets that say Russia asked beside the one that has Moscow deny it, and names their origins', () => {
    const row = matrix.rows.nodes.find(({ cells }) =>
      cells.some(({ appearances }) => appearances.some(({ quote }) => quote.includes('Moscow has denied asking'))),
    )!;
    expect(row.cells.filter(({ asserts }) => asserts).length).toBeGreaterThanOrEqual(2);
    expect(row.cells.some(({ denies }) => denies)).toBe(true);
    const known = new Set(row.origins.map(({ key }) => key));
    expect(row.cells.flatMap(({ originKeys }) => originKeys).every((key) => known.has(key))).toBe(true);
  });

  it('counts only what at least two outlets carry, where that is asked for, and orders the timeline', () => {
    expect(matrix.rows.nodes.every(({ cells }) => cells.length > 1)).toBe(true);
    expect(matrix.rows.totalCount).toBeGreaterThan(0);
    const times = matrix.timeline.map(({ firstAt }) => firstAt);
    expect(times).toEqual([...times].sort());
  });

  it('tells when an article was published from when it came to the desk', async () => {
    type Articles = { articles: { nodes: { id: string; publishedAt: string | null }[] } };
    const { articles } = await editor.ask<Articles>('{ articles(first: 5) { nodes { id publishedAt } } }');
    const published = new Map(articles.nodes.map(({ id, publishedAt }) => [id, publishedAt]));
    for (const { isDated, firstAt, articleId } of matrix.timeline)
      expect(isDated ? published.get(articleId) : null).toBe(isDated ? firstAt : published.get(articleId));
    expect(new Set(matrix.timeline.map(({ isDated }) => isDated))).toEqual(new Set([true, false]));
  });
});
