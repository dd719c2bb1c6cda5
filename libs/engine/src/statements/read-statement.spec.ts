import { english } from '../language/english.ts';
import { readStatement } from './read-statement.ts';

const read = (text: string) => readStatement(english().analyse(text));
/** The root and what stands right below it: "ask, agent Iran, patient Turkey"; "not" for what is negated. */
const told = (text: string) =>
  read(text)
    .items.filter(({ gov }) => gov <= 0)
    .map(({ role, word, negated }) => `${role === 'root' ? '' : `${role} `}${negated ? 'not ' : ''}${word}`)
    .join(', ');

describe('a statement is reduced to its act', () => {
  it.each([
    ['Iran is reported to have asked Turkey for drones.', 'ask, agent Iran, patient Turkey, for drone'],
    ['It was reported that Iran asked Turkey for drones.', 'ask, agent Iran, patient Turkey, for drone'],
    ['The firm began to ship the vaccine.', 'ship, agent firm, patient vaccine'],
    ['It was Ford that recalled the cars.', 'recall, agent Ford, patient car'],
    ['The invasion was in February.', 'invasion'],
    ['There would be consequences.', 'consequence'],
    ['Iran made a request to Turkey.', 'request, agent Iran, to Turkey'],
    ['Iran received a request from Turkey.', 'request, agent Turkey, patient Iran'],
    ['The town came under attack.', 'attack, patient town'],
    ['The budget was approved by the council.', 'approve, patient budget, agent council'],
    ['Italy and Greece signed the treaty.', 'sign, agent Italy, agent Greece, patient treaty'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('keeps how much of a thing is meant', () => {
    expect(read('Part of the bridge collapsed.').items.map(({ role, word, gov }) => [role, word, gov])).toEqual([
      ['root', 'collapse', -1],
      ['agent', 'bridge', 0],
      ['share', 'part', 1],
    ]);
  });
});

describe('how the act is put', () => {
  it.each([
    ['The minister refused to sign the treaty.', 'not sign', 'FACT'],
    ['The minister has yet to sign the treaty.', 'not sign', 'FACT'],
    ['Nobody knew the answer.', 'not know', 'FACT'],
    ['The company is expected to close the plant.', 'close', 'WILL'],
    ['The deal may fail.', 'fail', 'MAY'],
    ['The club must sell the stadium.', 'sell', 'MUST'],
    ['The board nearly sold the club.', 'sell', 'ALMOST'],
  ])('%s: %s, %s', (text, expected, mode) => {
    const [root] = read(text).items;
    expect([`${root?.negated ? 'not ' : ''}${root?.word}`, root?.mode]).toEqual([expected, mode]);
  });

  it('is hedged where the statement only says that it is reported', () => {
    expect(read('Iran is reported to have asked Turkey for drones.').hedged).toBe(true);
    expect(read('Iran asked Turkey for drones.').hedged).toBe(false);
  });

  it('may lack its actor in a passive and a noun, not in an active sentence', () => {
    expect(read('The budget was approved.').mayLackActor).toBe(true);
    expect(read('The town came under attack.').mayLackActor).toBe(true);
    expect(read('The council approved the budget.').mayLackActor).toBe(false);
  });
});
