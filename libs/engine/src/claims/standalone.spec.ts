import { split } from '../split.ts';

const texts = (text: string) => split(text).claims.map((c) => c.text);

describe('the text stands alone', () => {
  it.each([
    ['Mayor Anna Moreau opened the school. She promised two more.', 'Anna Moreau promised two more.'],
    ['Peru said it recognises the border.', 'Peru recognises the border.'],
    ['The council cut the budget, closing three public schools.', 'The council closed three public schools.'],
    ['The mayor, who resigned on Monday, faces a trial.', 'The mayor resigned on Monday.'],
    ['During a three-hour meeting, the council approved the plan.', 'The meeting lasted three hours.'],
    ['With prices rising across the country, the bank raised rates.', 'Prices are rising across the country.'],
    ['The union called off the strike and accused the firm of lying.', 'The union accused the firm of lying.'],
    ['Iran denied asking Turkey for drones.', 'Iran asked Turkey for drones.'],
  ])('%s → %s', (text, wanted) => {
    expect(texts(text)).toContain(wanted);
  });

  it('says what it could not resolve rather than guessing', () => {
    expect(split('He promised two more schools.').claims[0]?.reasons).toContain('"he" could not be tied to a name');
  });
});
