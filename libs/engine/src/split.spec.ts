import fc from 'fast-check';
import { acceptSplit } from './accept-split.ts';
import { seedArticles } from './seeds.fixture.ts';
import { split } from './split.ts';

const sound = (text: string) => {
  const { article, claims } = split(text);
  for (const claim of claims) {
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(claim.end).toBeGreaterThan(claim.start);
    for (const link of claim.attribution) expect(link.end).toBeGreaterThanOrEqual(link.start);
    expect(claim.checkworthiness).toBeGreaterThanOrEqual(0);
    expect(claim.checkworthiness).toBeLessThanOrEqual(1);
    for (const b of article.boilerplate) expect(claim.end <= b.start || b.end <= claim.start).toBe(true);
  }
  return claims;
};

describe('the five articles', () => {
  it.each(seedArticles)('%s: every quote stands at its place and boilerplate yields no claim', (_file, text) => {
    expect(sound(text).length).toBeGreaterThan(10);
  });

  it('says of each only what its text says', () => {
    const told = seedArticles.map(([, text]) => split(text).article);
    expect(told.map((a) => a.outlet)).toEqual([
      'Israel National News',
      null,
      'Financial Times',
      null,
      'The Independent',
    ]);
    expect(told.map((a) => a.byline)).toEqual([
      null,
      null,
      null,
      'Reuters with additional editing by Sean O’Meara',
      'Andrew Feinberg',
    ]);
    expect(told.map((a) => a.publishedAt)).toEqual([null, null, null, null, '2022-03-18T16:21:00Z']);
    expect(told.map((a) => a.wires)).toEqual([['Reuters'], ['Xinhua'], [], ['Reuters'], ['Reuters']]);
    expect(told.map((a) => a.title?.slice(0, 14) ?? null)).toEqual([null, null, null, null, 'Xi tells Biden']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Ana',
    'Paris',
    'said',
    'denied',
    'that',
    'the',
    'plan',
    'told',
    ',',
    '.',
    '“',
    '”',
    '"',
    '’',
    '(',
    ')',
    '\n',
    '\n\n',
    'and',
    'while',
    'which',
    'has',
    'asked',
    'reportedly',
    '3.2mn',
    '$5',
    '😀',
    'قال',
    '\ud800',
    '\udc00',
    'it',
    'he',
    'something',
    'adding',
    'with',
    'saying',
    'according',
    'to',
    'Mr',
    '—',
    'or',
    'not',
  );
  const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

  it('keeps exact offsets, keeps claims and boilerplate apart and never throws', () => {
    fc.assert(
      fc.property(prose, (text) => void sound(text)),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void sound(text)),
      { numRuns: 100 },
    );
  });

  it('gives the same output for the same input, whatever was read before', () => {
    const first = JSON.stringify(split(seedArticles[2]?.[1] ?? ''));
    fc.assert(
      fc.property(prose, (text) => JSON.stringify(split(text)) === JSON.stringify(split(text))),
      { numRuns: 50 },
    );
    expect(JSON.stringify(split(seedArticles[2]?.[1] ?? ''))).toBe(first);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   \n\n\t '],
    ['half a character', '\ud83d Ana said \udc4d she left.'],
    ['brackets', '('.repeat(20_000)],
    ['one word', 'a'.repeat(20_000)],
    ['NUL', 'Ana\0 said\0 it.'],
  ])('reads %s without a claim that is not there', (_name, text) => {
    sound(text);
  });

  it('reports progress that never falls and ends at 1', () => {
    const seen: number[] = [];
    split((seedArticles[1]?.[1] ?? '').repeat(30), { onProgress: (f) => seen.push(f) });
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('takes the outlet from the desk only where the text names none', () => {
    expect(split('The mayor resigned on Monday after the vote.', { outlet: 'The Gazette' }).article.outlet).toBe(
      'The Gazette',
    );
    expect(
      split('The mayor resigned on Monday after the vote.\nSource: The Herald', { outlet: 'The Gazette' }).article
        .outlet,
    ).toBe('The Herald');
  });
});

describe('length alone', () => {
  const article = (seedArticles[0]?.[1] ?? '').replace(/\n/g, ' ');

  // Time that grew with the square of these lengths would be minutes; how it grows is measured by the benchmark.
  it.each([
    ['an article on one line', article, 16],
    ['open brackets between words', 'x (y said ', 4000],
    ['speakers without end', 'A Bear said, ', 4000],
    ['quotation marks', '“a ', 20_000],
    ['lines', 'a\n', 30_000],
  ])('%s: is read to its end', (_name, unit, times) => {
    const { claims } = split(unit.repeat(times));
    if (unit === article) expect(claims.length).toBeGreaterThan(10 * times);
    expect(split(unit.repeat(times)).claims).toHaveLength(claims.length);
  });
});

describe('what another engine returns', () => {
  const text = 'The river rose by two metres on Friday.';

  it('is taken only where its quote is in the text', () => {
    const result = split(text);
    const [claim] = result.claims;
    if (!claim) throw new Error('no claim to work with');
    const invented = { ...claim, id: 'x', quote: 'The river fell.', text: 'The river fell.' };
    const outside = { ...claim, id: 'y', end: 4000 };
    const accepted = acceptSplit(text, { ...result, claims: [claim, invented, outside] });
    expect(accepted.result.claims).toEqual([claim]);
    expect(accepted.refused.map((r) => r.claim.id)).toEqual(['x', 'y']);
  });
});
