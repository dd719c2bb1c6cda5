import { cutIntoPieces, intoParagraphs } from './highlight.ts';

describe('cutIntoPieces', () => {
  const text = 'Xi said the war must end. Read more';

  it('gives the text back unchanged', () => {
    const pieces = cutIntoPieces(text, [{ id: 'a', start: 0, end: 25 }], []);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.every((piece) => text.startsWith(piece.text, piece.start))).toBe(true);
  });

  it('puts the innermost of nested spans first', () => {
    const pieces = cutIntoPieces(
      text,
      [
        { id: 'said', start: 0, end: 25 },
        { id: 'war', start: 8, end: 24 },
      ],
      [],
    );
    expect(pieces.map(({ text, ids }) => [text, ids])).toEqual([
      ['Xi said ', ['said']],
      ['the war must end', ['war', 'said']],
      ['.', ['said']],
      [' Read more', []],
    ]);
  });

  it('knows which of two overlapping spans goes on', () => {
    const pieces = cutIntoPieces(
      'abcdef',
      [
        { id: 'x', start: 0, end: 4 },
        { id: 'y', start: 2, end: 6 },
      ],
      [],
    );
    expect(pieces.map(({ text, ids }) => [text, ids.toSorted()])).toEqual([
      ['ab', ['x']],
      ['cd', ['x', 'y']],
      ['ef', ['y']],
    ]);
  });

  it('tells why a stretch was left out', () => {
    const pieces = cutIntoPieces(text, [], [{ start: 26, end: 35, reason: 'link' }]);
    expect(pieces.at(-1)).toMatchObject({ text: 'Read more', dimmed: 'link' });
  });

  it('ignores spans that do not lie in the text', () => {
    const spans = [
      { id: 'far', start: 30, end: 99 },
      { id: 'empty', start: 3, end: 3 },
      { id: 'before', start: -1, end: 2 },
    ];
    expect(cutIntoPieces(text, spans, [])).toHaveLength(1);
  });
});

describe('intoParagraphs', () => {
  it('parts at line breaks of every kind, also inside a span, and keeps places', () => {
    const text = 'One.\n\nTwo\r\nthree.\n';
    const paragraphs = intoParagraphs(cutIntoPieces(text, [{ id: 'a', start: 6, end: 17 }], []));
    expect(paragraphs.map((paragraph) => paragraph.map((piece) => piece.text).join(''))).toEqual([
      'One.',
      'Two',
      'three.',
    ]);
    expect(paragraphs.flat().every((piece) => text.startsWith(piece.text, piece.start))).toBe(true);
  });
});
