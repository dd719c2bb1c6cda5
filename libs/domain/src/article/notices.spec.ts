import { noticesIn } from './notices.ts';

describe('a notice of the outlet about its own article', () => {
  it.each([
    ['Correction: an earlier version misstated the number of ships.', 'CORRECTION'],
    ['CORRECTED-Bridge opened on Friday', 'CORRECTION'],
    ['(Corrects spelling of name in paragraph 3)', 'CORRECTION'],
    ['(This March 18 story has been corrected to say five, not six, in paragraph 2)', 'CORRECTION'],
    ['This article was amended on 19 March 2022 because an earlier version named the wrong minister.', 'CORRECTION'],
    ['An earlier version of this story incorrectly said that Mr Xi had called.', 'CORRECTION'],
    ['• This article was corrected on 2 May.', 'CORRECTION'],
    ['Editor’s note: This story has been corrected.', 'CORRECTION'],
    ["Editor's Note (18 March): An earlier version of this article gave a wrong date.", 'CORRECTION'],
    ["Editor's note: The interview took place before the summit.", 'EDITORS_NOTE'],
    ['Clarification: the minister spoke for himself.', 'CLARIFICATION'],
    ['RETRACTED: Bridge opened on Friday', 'RETRACTION'],
    ['Retraction — we have withdrawn the report below.', 'RETRACTION'],
    ['This story has been retracted.', 'RETRACTION'],
    ['Editor’s note: This article has been removed because its source could not be confirmed.', 'RETRACTION'],
    ['UPDATE: The council has answered.', 'UPDATE'],
    ['This article was updated on 3 May to add a comment by the council.', 'UPDATE'],
    ['We regret the error.', 'CORRECTION'],
  ])('%s', (line, kind) => {
    const text = `The bridge opened.\n  ${line}\nThe mayor spoke.`;
    const [notice, ...rest] = noticesIn(text);
    expect(rest).toEqual([]);
    expect(notice).toMatchObject({ kind, quote: line });
    expect(text.slice(notice!.start, notice!.end)).toBe(line);
  });

  it.each([
    'The minister corrected himself: five ships, not six.',
    'Troops were withdrawn from the city, the report said.',
    'The company retracted its statement on Friday.',
    'The law was amended in 2019.',
    'He was asked for an update on the talks.',
    'The correction in markets went on: shares fell.',
    'The headline figure was revised: growth fell to 2%.',
    'An earlier version of the bill failed.',
    'Updated figures show that 12 people died.',
  ])('is not seen in news: %s', (line) => expect(noticesIn(line)).toEqual([]));
});
