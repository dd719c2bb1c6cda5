import { reanchor } from './anchoring.ts';

const OLD = [
  'Talks went on for two hours on Friday.',
  'Russia asked China for military equipment, American officials said on Sunday.',
  'Moscow has denied asking for help. About 12 people died in the city, the mayor said.',
  'The mayor said it was a sad day. The council met. The mayor said it was a sad day.',
].join('\n');
const anchorOf = (quote: string, from = 0) => {
  const start = OLD.indexOf(quote, from);
  return { id: quote, start, end: start + quote.length };
};
const found = (after: string, quote: string, from = 0) => {
  const [anchored] = reanchor(OLD, after, [anchorOf(quote, from)]);
  return anchored!.fate === 'GONE' ? ['GONE'] : [anchored!.fate, after.slice(anchored!.start, anchored!.end)];
};

describe('a quote in a newer version of its text', () => {
  const quote = 'Russia asked China for military equipment';
  it.each([
    ['the same text', OLD, ['KEPT', quote]],
    ['a paragraph put above', `An update.\n${OLD}`, ['KEPT', quote]],
    [
      'other blanks within',
      OLD.replace('asked China', 'asked\n  China'),
      ['KEPT', 'Russia asked\n  China for military equipment'],
    ],
    ['paragraphs in another order', OLD.split('\n').reverse().join('\n'), ['KEPT', quote]],
    [
      'a word changed',
      OLD.replace('asked China', 'begged China'),
      ['CHANGED', 'Russia begged China for military equipment'],
    ],
    [
      'a part cut',
      OLD.replace(' for military equipment', ' for equipment'),
      ['CHANGED', 'Russia asked China for equipment'],
    ],
    ['the sentence dropped', OLD.replace(/^Russia.*\n/m, ''), ['GONE']],
    ['all of it rewritten', 'The weather was fine. Nothing else was known of the matter at noon.', ['GONE']],
    ['nothing left', '', ['GONE']],
  ])('with %s', (_, after, expected) => expect(found(after, quote)).toEqual(expected));

  it('keeps "12 people" apart from "120 people"', () => {
    const after = OLD.replace('12 people', '120 people');
    expect(found(after, 'About 12 people died in the city')).toEqual(['CHANGED', 'About 120 people died in the city']);
    expect(found(after.replace('About 120', 'About 12 or 120'), '12 people')[0]).not.toBe('KEPT');
  });

  it('is told from its like by what stands around it', () => {
    const twice = 'The mayor said it was a sad day.';
    const second = OLD.lastIndexOf(twice);
    const after = OLD.replace('Talks went on', 'On Friday talks went on');
    const [first, last] = reanchor(OLD, after, [anchorOf(twice), anchorOf(twice, second)]);
    expect([first, last]).toMatchObject([
      { fate: 'KEPT', start: after.indexOf(twice) },
      { fate: 'KEPT', start: after.lastIndexOf(twice) },
    ]);
  });

  it('is found where quotation marks and dashes were set otherwise', () => {
    const [anchored] = reanchor('He said “no” – twice.', "He said  'no'", [{ id: 'a', start: 0, end: 12 }]);
    expect(anchored!.fate).toBe('CHANGED');
    const after = 'Then:\nHe said "no" - twice.';
    expect(reanchor('He said “no” – twice.', after, [{ id: 'a', start: 0, end: 21 }])).toEqual([
      { id: 'a', fate: 'KEPT', start: 6, end: after.length },
    ]);
  });

  it('comes to an end in a long text that was rewritten', () => {
    const text = (word: string) =>
      Array.from({ length: 20_000 }, (_, i) => `The ${word} number ${i} was seen.`).join('\n');
    const [before, after] = [text('bridge'), text('castle')];
    const anchors = Array.from({ length: 2_000 }, (_, i) => ({ id: `${i}`, start: i * 300, end: i * 300 + 120 }));
    expect(reanchor(before, after, anchors)).toHaveLength(2_000);
  });
});
