import { trimmed } from './selection.ts';

describe('a selection in the raw text', () => {
  const text = 'He said: the bridge is closed. Nobody denies it.';

  it.each([
    ['as it is', 9, 29, 'the bridge is closed'],
    ['without the spaces that a double click takes along', 8, 31, 'the bridge is closed.'],
  ])('is taken %s', (_, from, to, quote) => {
    const selected = trimmed(text, from, to)!;
    expect(selected.quote).toBe(quote);
    expect(text.slice(selected.start, selected.end)).toBe(quote);
  });

  it('is none where only spaces were selected', () => expect(trimmed('a   b', 1, 4)).toBeNull());
});
