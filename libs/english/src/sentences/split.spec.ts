import { readFileSync } from 'node:fs';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a test tool; the lib itself depends on nothing
import fc from 'fast-check';
import { splitSentences } from './split.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => folded(text.slice(start, end)));
const fixture = (name: string): { text: string; expected: string[] }[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8')) as {
    text: string;
    expected: string[];
  }[];
const right = (name: string): number =>
  fixture(name).filter(({ text, expected }) => JSON.stringify(split(text)) === JSON.stringify(expected)).length;

describe('splitSentences', () => {
  it('passes at least 49 of the 52 English Golden Rules and three quarters of the further cases', () => {
    expect(right('golden-rules-en')).toBeGreaterThanOrEqual(49);
    expect(right('sentence-extra-en')).toBeGreaterThanOrEqual(0.75 * fixture('sentence-extra-en').length);
  });

  it.each([
    ['He said so.\n\nShe did not.', ['He said so.', 'She did not.']],
    [
      'Markets fall again\nShares fell on Monday. They fell on Tuesday.',
      ['Markets fall again', 'Shares fell on Monday.', 'They fell on Tuesday.'],
    ],
    ['The U.S. Treasury said so. Gen. Smith agreed.', ['The U.S. Treasury said so.', 'Gen. Smith agreed.']],
    ['“We will go.” He left.', ['“We will go.”', 'He left.']],
    ['“Will you go?” he asked.', ['“Will you go?” he asked.']],
    ['It rose 3.5 percent. No. 5 fell.', ['It rose 3.5 percent.', 'No. 5 fell.']],
    ['', []],
    ['   \n\t ', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));

  it('gives ordered spans that hold every character that is not space, for any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ a-zA-Z0-9.!?"'()\n\u2026-]{0,200}$/)),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes lone surrogates as they come', () => {
    const text = 'A\ud800 b. \udc00 C';
    expect(splitSentences(text).length).toBeGreaterThan(0);
  });
});
