// eslint-disable-next-line @nx/enforce-module-boundaries -- a test tool; the lib itself depends on nothing
import fc from 'fast-check';
import { splitSentences } from '../sentences/split.ts';
import { tokeniseSpan } from './tokenise.ts';

const tokens = (text: string): string[] =>
  tokeniseSpan(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('tokeniseSpan', () => {
  it.each([
    ["They don't, can't and won't.", ['They', 'do', "n't", ',', 'ca', "n't", 'and', 'wo', "n't", '.']],
    ['It’s Xi’s, isn’t it?', ['It', '’s', 'Xi', '’s', ',', 'is', 'n’t', 'it', '?']],
    ['I cannot; I’m gonna', ['I', 'can', 'not', ';', 'I', '’m', 'gon', 'na']],
    ['£3bn, $4.5 million and 20km', ['£', '3', 'bn', ',', '$', '4.5', 'million', 'and', '20', 'km']],
    ['a 20-year-old, pro-Russian non-member', ['a', '20', '-', 'year', '-', 'old', ',', 'pro-Russian', 'non-member']],
    ['“Well…” she said', ['“', 'Well', '…', '”', 'she', 'said']],
    [
      'See https://example.org/a?b=c. Mail a.b@example.com!',
      ['See', 'https://example.org/a?b=c', '.', 'Mail', 'a.b@example.com', '!'],
    ],
    ['the U.S. and Mr. Smith of Acme Inc.', ['the', 'U.S.', 'and', 'Mr.', 'Smith', 'of', 'Acme', 'Inc.']],
    ['at 10:30 a.m. on 11/9/2001', ['at', '10:30', 'a.m.', 'on', '11/9/2001']],
    ['3.5% in the 1990s (see p. 5)', ['3.5', '%', 'in', 'the', '1990s', '(', 'see', 'p.', '5', ')']],
    ['and/or his wives’ AT&T', ['and', '/', 'or', 'his', 'wives', '’', 'AT&T']],
    ['wait... what?!', ['wait', '...', 'what', '?!']],
    ['👍🏽 ok', ['👍🏽', 'ok']],
  ])('%j', (text, expected) => expect(tokens(text)).toEqual(expected));

  it('leaves no character but space outside the tokens, for any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ a-zA-Z0-9.@:/&'’"$-]{0,200}$/)),
        (text) => {
          for (const sentence of splitSentences(text)) {
            let at = sentence.start;
            for (const { start, end } of tokeniseSpan(text, sentence)) {
              expect(text.slice(at, start).trim()).toBe('');
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBe(sentence.end);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    'a.'.repeat(50_000),
    '('.repeat(100_000),
    "a'".repeat(50_000),
    'a-'.repeat(50_000),
    '1,'.repeat(50_000),
    'x'.repeat(100_000),
  ])('reads noise to its end (%#)', (noise) => {
    // Time that grew with the square of this length would be minutes; how it grows is measured by the benchmark.
    const text = noise.repeat(4);
    expect(tokens(text).join('')).toBe(text);
  });
});
