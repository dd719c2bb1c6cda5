import { wordDiff } from './word-diff.ts';

const marks = { same: '', gone: '-', new: '+' };
const shown = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => `${marks[kind]}${text.trim()}`);

describe('wordDiff', () => {
  it('keeps what is common and marks what went and what came', () =>
    expect(shown('Moscow denies having asked.', 'Moscow flatly denies it.')).toEqual([
      'Moscow',
      '+flatly',
      'denies',
      '-having asked',
      '+it',
      '.',
    ]));

  it('says that nothing changed', () => expect(shown('One origin.', 'One origin.')).toEqual(['One origin.']));

  it('takes an empty text for one without words', () => {
    expect(shown('', 'All of it.')).toEqual(['+All of it.']);
    expect(shown('All of it.', '')).toEqual(['-All of it.']);
  });

  it('gives the text back when the pieces are put together', () => {
    const [before, after] = ['  a b  c\nd', 'a x c\nd e'];
    const text = (...kinds: string[]) =>
      wordDiff(before, after)
        .filter(({ kind }) => kinds.includes(kind))
        .map((stretch) => stretch.text)
        .join('');
    expect(text('same', 'new').replace(/\s+/g, ' ')).toBe('a x c d e');
    expect(text('same', 'gone').trim()).toBe(before.trim());
  });

  it('does not stall on a whole book', () => {
    const book = 'word '.repeat(20_000);
    expect(wordDiff(book, `${book}more`)).toHaveLength(2);
  });
});
