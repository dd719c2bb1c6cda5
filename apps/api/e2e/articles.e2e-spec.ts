import { eventually, type TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { alreadyExisted article { id status outlet { name } title publishedAt } }
}`;
type Ingested = {
  ingestArticle: { alreadyExisted: boolean; article: { id: string; outlet: { name: string } | null } };
};

const TEXT = 'The council approved the new bridge on Monday. The mayor said it would cost 12 million pounds.';

let desk: TestDesk;
let editor: TestClient;
beforeAll(async () => {
  desk = await startTestDesk();
  editor = await desk.as('editor');
});
afterAll(() => desk.stop());

const ingest = (input: Record<string, unknown>) => editor.ask<Ingested>(INGEST, { input });

describe('the five seed articles', () => {
  it('reach MATCHED by themselves, with claims, in one story', async () => {
    type Answer = { articles: { nodes: { status: string; claimCount: number; story: { id: string } | null }[] } };
    const { articles } = await eventually(
      () => editor.ask<Answer>('{ articles { nodes { title status claimCount story { id } } } }'),
      (answer) => answer.articles.nodes.every(({ status }) => status === 'MATCHED'),
    );
    expect(articles.nodes).toHaveLength(5);
    for (const { claimCount } of articles.nodes) expect(claimCount).toBeGreaterThan(5);
    expect(new Set(articles.nodes.map(({ story }) => story?.id)).size).toBe(1);
  });

  it('have every quote at its exact place in the text', async () => {
    type Answer = {
      articles: {
        nodes: { revision: { text: string }; appearances: { start: number; end: number; quote: string }[] }[];
      };
    };
    const { articles } = await editor.ask<Answer>(
      '{ articles { nodes { revision { text } appearances { start end quote } } } }',
    );
    for (const { revision, appearances } of articles.nodes)
      for (const { start, end, quote } of appearances) expect(revision.text.slice(start, end)).toBe(quote);
  });

  it("gather Russia's asking China for military help from several outlets, with Moscow's denial, suggested DISPUTED", async () => {
    type Answer = {
      claims: {
        nodes: {
          suggestion: { rating: string; reasons: string[] };
          appearances: { stance: string; quote: string; attribution: { speaker: string }[]; article: { id: string } }[];
        }[];
      };
    };
    const { claims } = await editor.ask<Answer>(
      `{ claims(filter: { crossSource: true, suggested: DISPUTED }) { nodes { suggestion { rating reasons }
         appearances { stance quote attribution { speaker } article { id } } } } }`,
    );
    const claim = claims.nodes.find(({ appearances }) =>
      appearances.some(({ quote }) => /Moscow has denied asking/.test(quote)),
    );
    expect(claim?.suggestion.rating).toBe('DISPUTED');
    const denial = claim!.appearances.find(({ quote }) => /Moscow has denied asking/.test(quote))!;
    expect(denial).toMatchObject({ stance: 'DENIES', attribution: [{ speaker: 'Moscow' }] });
    const asserting = claim!.appearances.filter(({ stance }) => stance === 'ASSERTS');
    expect(new Set([...asserting, denial].map(({ article }) => article.id)).size).toBeGreaterThanOrEqual(2);
    expect(claim!.suggestion.reasons.join(' ')).toMatch(/Moscow/);
  });
});

const fileOf = (name: string, content: string | Buffer) => ({
  file: { name, contentBase64: Buffer.from(content).toString('base64') },
});

describe('a file handed in', () => {
  it('is read: its front matter names title and date', async () => {
    const answer = await ingest({
      ...fileOf('bridge.md', `---\ntitle: Bridge approved\ndate: 2024-05-06\n---\n**The file.** ${TEXT}`),
      outlet: 'The File Post',
    });
    expect(answer.ingestArticle.article).toMatchObject({
      title: 'Bridge approved',
      publishedAt: expect.stringMatching(/^2024-05-06/),
    });
  });

  it.each([
    [
      'as large as a file may be, and empty of words',
      fileOf('a.txt', Buffer.alloc(6_000_000, '1 ')),
      'FILE_UNREADABLE',
    ],
    ['larger', fileOf('a.txt', Buffer.alloc(6_000_100, '1 ')), 'FILE_TOO_LARGE'],
    ['misnamed', fileOf('a.pdf', TEXT), 'FILE_UNREADABLE'],
    ['of no kind that is read', fileOf('a.xyz', TEXT), 'FILE_TYPE_UNKNOWN'],
  ])('that is %s is refused in words', async (_, input, code) => {
    expect(await editor.refusal(INGEST, { input })).toBe(code);
  });
});

describe('an article handed in', () => {
  it('is taken, outlet made on first sight, and told as known when it comes again', async () => {
    const first = await ingest({ text: TEXT, outlet: 'The  Bridge Herald', publishedAt: '2024-05-06' });
    expect(first.ingestArticle).toMatchObject({
      alreadyExisted: false,
      article: { outlet: { name: 'The Bridge Herald' } },
    });
    const again = await ingest({ text: TEXT, outlet: 'the bridge herald' });
    expect(again.ingestArticle).toMatchObject({
      alreadyExisted: true,
      article: { id: first.ingestArticle.article.id },
    });
    const elsewhere = await ingest({ text: TEXT, outlet: 'Another Paper' });
    expect(elsewhere.ingestArticle.alreadyExisted).toBe(false);
  });

  it('at the same moment by eight people is one article', async () => {
    const text = `${TEXT} Eight people saw it.`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => ingest({ text, outlet: 'Race Daily' })));
    expect(new Set(answers.map(({ ingestArticle }) => ingestArticle.article.id)).size).toBe(1);
    expect(answers.filter(({ ingestArticle }) => !ingestArticle.alreadyExisted)).toHaveLength(1);
  });

  it.each([
    ['nothing', { text: ' \n\t ' }, 'TEXT_EMPTY'],
    ['more than the limit', { text: 'a '.repeat(1_100_000) }, 'TEXT_TOO_LONG'],
    ['ten megabytes', { text: 'a '.repeat(5_000_000) }, 'TEXT_TOO_LONG'],
    ['a NUL', { text: 'The mayor\0said so.' }, 'TEXT_IS_BINARY'],
    ['half a character', { text: 'The mayor \ud83d said so.' }, 'TEXT_NOT_UNICODE'],
    ['a page', { text: '<html><body><p>The mayor said so.</p></body></html>' }, 'TEXT_IS_HTML'],
    ['a date that is none', { text: TEXT, publishedAt: '31.2.2024' }, 'DATE_INVALID'],
    ['the 30th of February', { text: TEXT, publishedAt: '2024-02-30' }, 'DATE_INVALID'],
    ['a date in the future', { text: TEXT, publishedAt: '2999-01-01' }, 'DATE_INVALID'],
    ['an endless outlet', { text: TEXT, outlet: 'x'.repeat(201) }, 'INPUT_INVALID'],
  ])('that holds %s is refused in words', async (_, input, code) => {
    expect(await editor.refusal(INGEST, { input })).toBe(code);
  });

  it.each([
    ['emoji and right-to-left text', 'The mayor 👩‍👩‍👧 said the bridge opened. ראש העיר אמר שהגשר נפתח.'],
    ['one word', 'Bridge'],
    ['only brackets', '[[[[]]]]'.repeat(2_000)],
  ])(
    'that holds %s ends split and matched',
    async (_, text) => {
      const { ingestArticle } = await ingest({ text });
      const { id } = ingestArticle.article;
      type Answer = { article: { status: string; revision: { text: string } } };
      const { article } = await eventually(
        () => editor.ask<Answer>('query ($id: ID!) { article(id: $id) { status revision { text } } }', { id }),
        (answer) => ['MATCHED', 'FAILED'].includes(answer.article.status),
      );
      expect(article).toEqual({ status: 'MATCHED', revision: { text } });
    },
    45_000,
  );
});

describe('what a request may ask', () => {
  it.each([
    ['more than 100 entries', '{ articles(first: 101) { totalCount } }', 'INPUT_INVALID'],
    ['a cursor of its own making', '{ articles(after: "abc") { totalCount } }', 'INPUT_INVALID'],
    ['an unknown field', '{ articles { nodez { id } } }', 'QUERY_INVALID'],
    [
      'a hundred aliases',
      `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`,
      'QUERY_INVALID',
    ],
    [
      'itself in circles',
      `{ articles { nodes { appearances { claim { appearances { article { appearances { claim { appearances { article { id } } } } } } } } } } }`,
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s is refused', async (_, query, code) => {
    expect(await editor.refusal(query)).toBe(code);
  });

  it('pages through claims by cursor without repeating or leaving out any', async () => {
    type Answer = {
      claims: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    };
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { claims }: Answer = await editor.ask<Answer>(
        'query ($after: String) { claims(first: 40, after: $after, orderBy: DISPUTED_FIRST) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...claims.nodes.map(({ id }) => id));
      if (!claims.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(claims.totalCount);
        break;
      }
      after = claims.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
  });
});
