import { bodyOf, comparableText } from './same-text.ts';

const LONG = Array.from(
  { length: 4 },
  (_, i) =>
    `Paragraph ${i} says at some length that the bridge across the river was opened by the mayor on a sunny Friday.`,
).join('\n');

describe('two versions of a text', () => {
  it.each([
    ['blanks', 'A  bridge\nopened. ', 'A bridge opened.'],
    ['quotation marks', '“Open,” she said. ‘Good.’', '"Open," she said. \'Good.\''],
    ['dashes', 'Monday–Friday — open', 'Monday-Friday - open'],
    ['invisible characters', 'brid\u00adge\u200b', 'bridge'],
    ['no-break blanks', '3\u00a0million', '3 million'],
    ['composed letters', 'Ze\u0301lensky', 'Zélensky'],
  ])('are the same where only %s differ', (_, a, b) => expect(comparableText(a)).toBe(comparableText(b)));

  it.each([
    ['a digit', '12 people', '120 people'],
    ['a word', 'Moscow asked', 'Moscow denied'],
    ['a comma', 'Eats, shoots', 'Eats shoots'],
    ['capitals', 'the US', 'the us'],
  ])('differ where %s does', (_, a, b) => expect(comparableText(a)).not.toBe(comparableText(b)));
});

describe('the body of an article', () => {
  it.each(['Bridge opened\n', 'Bridge opened\n\nBy Jane Doe\n18 March 2022\n\n'])('is found below %j', (above) => {
    expect(bodyOf(above + LONG)).toBe(bodyOf(LONG));
  });

  it('is the whole text where that is short, or has no lines above', () => {
    for (const text of ['Bridge', 'Bridge\nThe bridge opened.', LONG]) expect(bodyOf(text)).toBe(text);
  });
});
