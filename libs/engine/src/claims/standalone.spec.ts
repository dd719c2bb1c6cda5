import { split } from '../split.ts';

const texts = (text: string) => split(text).claims.map((c) => c.text);

describe('the text stands alone', () => {
  it.each([
    ['Mayor Anna Moreau opened the school. She promised two more.', 'Anna Moreau promised two more.'],
    ['Peru said it recognises the border.', 'Peru recognises the border.'],
    ['Jane Doe said she had sold her house.', 'Jane Doe had sold her house.'],
    ['Mr Smith mentioned a boxer named Jack Roe. He opened the museum.', 'Smith opened the museum.'],
    ['The council cut the budget, closing three public schools.', 'The council closed three public schools.'],
    ['The mayor, who resigned on Monday, faces a trial.', 'The mayor resigned on Monday.'],
    ['During a three-hour meeting, the council approved the plan.', 'The meeting lasted three hours.'],
    ['With prices rising across the country, the bank raised rates.', 'Prices are rising across the country.'],
    ['The union called off the strike and accused the firm of lying.', 'The union accused the firm of lying.'],
    ['Iran denied asking Turkey for drones.', 'Iran asked Turkey for drones.'],
  ])('%s → %s', (text, wanted) => {
    expect(texts(text)).toContain(wanted);
  });

  it('does not guess between one who acted before and one whom something happened to since', () => {
    expect(texts('Mayor John Jones gave a speech. Police arrested Jack Roe. He was charged on Monday.')).toContain(
      'He was charged on Monday.',
    );
  });

  it('says what it could not resolve rather than guessing', () => {
    expect(split('He promised two more schools.').claims[0]?.reasons).toContain('"he" could not be tied to a name');
  });
});

describe('a time told from the day of publication', () => {
  const texts = (text: string) => split(text, { publishedAt: '2022-03-18' }).claims.map((c) => c.text);

  it.each([
    ['The mayor resigned on Friday.', 'The mayor resigned on Friday (18 March 2022).'],
    ['The mayor had resigned yesterday.', 'The mayor had resigned yesterday (17 March 2022).'],
    ['The mayor will resign on Monday.', 'The mayor will resign on Monday (21 March 2022).'],
    ['The bank raised rates last month.', 'The bank raised rates last month (February 2022).'],
    ['The ferry sank two days ago.', 'The ferry sank two days ago (16 March 2022).'],
  ])('gets its date: %s', (text, wanted) => expect(texts(text)).toEqual([wanted]));

  it.each([
    'The museum opens on Friday.',
    'By Tuesday evening, twelve people had died.',
    'The mayor resigned on Friday 11 March.',
    'The rates rose this week.',
  ])('is left where the words do not tell which, or tell it themselves: %s', (text) =>
    expect(texts(text)).toEqual([text]),
  );

  it('is left where the day of publication is not known', () => {
    expect(split('The mayor resigned on Friday.').claims[0]?.text).toBe('The mayor resigned on Friday.');
  });
});

describe('two at once', () => {
  it.each([
    [
      'Kyiv said Moscow had broken the truce. Both sides have described progress in the talks.',
      'Ukraine and Russia have described progress in the talks.',
    ],
    [
      'French President Emmanuel Macron met German Chancellor Olaf Scholz. The two leaders signed a treaty on steel.',
      'Emmanuel Macron and Olaf Scholz signed a treaty on steel.',
    ],
  ])('%s', (text, wanted) => expect(texts(text)).toContain(wanted));

  it.each([
    ['Norway held talks with Sweden on Monday. Both denied that a deal had been reached.', 'Norway and Sweden'],
    ['Kyiv said Moscow had broken the truce. Both sides said the talks would go on.', 'Ukraine and Russia'],
  ])('%s: a claim of theirs comes from %s', (text, wanted) => {
    const { attribution, origin } = split(text).claims.at(-1)!;
    expect([attribution.length, origin]).toEqual([1, { kind: 'SPEAKER', name: wanted }]);
  });

  it('"they" is the one state that acted before, not a state that was only acted upon', () => {
    expect(texts('Peru sold its last two ferries to Chile. They are building a new port.')).toContain(
      'Peru is building a new port.',
    );
    expect(texts('The families fled to Poland. They are building a new home.')).toContain(
      'They are building a new home.',
    );
  });
});
