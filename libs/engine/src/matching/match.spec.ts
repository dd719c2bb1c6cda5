import type { MatchResult } from '../contract.ts';
import { inputOf, seedArticles } from '../seeds.fixture.ts';
import { compare } from './compare.ts';
import { match } from './match.ts';

const seeds = seedArticles.map(([file, text]) => inputOf(file, text));
const clusterOf = (result: MatchResult, quote: string) =>
  result.claims.find((c) => c.appearances.some((a) => a.quote.includes(quote)));

function* permutations<T>(list: T[]): Generator<T[]> {
  if (list.length <= 1) return yield list;
  for (let i = 0; i < list.length; i++)
    for (const rest of permutations([...list.slice(0, i), ...list.slice(i + 1)])) yield [list[i]!, ...rest];
}

describe('the five articles', () => {
  const result = match(seeds);

  it('gathers "Russia asked China for military help" with its denials, and finds it disputed', () => {
    const claim = clusterOf(result, 'Russia asked China several days ago');
    expect(claim?.appearances.map((a) => `${a.file.slice(0, 3)} ${a.stance}`)).toEqual(
      expect.arrayContaining(['000 ASSERTS', '002 ASSERTS', '004 ASSERTS', '004 DENIES']),
    );
    expect(claim?.appearances.find((a) => a.quote.startsWith('Moscow has denied asking'))?.speaker).toBe('Moscow');
    expect(claim?.suggestion.rating).toBe('DISPUTED');
    expect(claim?.suggestion.reasons.join(' ')).toMatch(/Moscow/);
  });

  it('keeps the fear that China helps apart from China’s helping', () => {
    expect(clusterOf(result, 'the Biden administration was concerned')).not.toBe(
      clusterOf(result, 'something Beijing has denied'),
    );
  });

  it('counts the White House once, however many outlets quote it', () => {
    const claim = clusterOf(result, 'it conducts brutal attacks');
    expect(claim?.appearances.length).toBe(2);
    expect(claim?.independentOrigins.asserting).toBe(1);
    expect(claim?.suggestion.rating).toBe('UNVERIFIED');
  });

  it('does not depend on the order of the articles: all 120 give the same', () => {
    const told = JSON.stringify(result);
    let orders = 0;
    for (const order of permutations(seeds)) {
      orders++;
      expect(JSON.stringify(match(order)) === told).toBe(true);
    }
    expect(orders).toBe(120);
  });

  it('seats the two outlets that share undeclared text as one origin there', () => {
    const claim = clusterOf(result, "China has refused to condemn Russia's action");
    // 000 and 004 share the sentence; 003, in other words ("has yet to condemn"), is the same agency's again.
    expect(new Set(claim?.appearances.map((a) => a.file.slice(0, 3)))).toEqual(new Set(['000', '003', '004']));
    expect(claim?.independentOrigins.asserting).toBe(1);
    expect(claim?.suggestion.rating).toBe('UNVERIFIED');
  });

  it('places every claim in exactly one group', () => {
    const placed = result.claims.flatMap((c) => c.appearances.map((a) => `${a.file}#${a.claimId}`));
    expect(new Set(placed).size).toBe(placed.length);
    expect(placed.length).toBe(seeds.reduce((n, s) => n + s.claims.length, 0));
  });
});

describe('one claim', () => {
  it.each([
    ['Tehran asked Ankara for drones.', 'Iran requested drones from Turkey.'],
    [
      'The bridge collapsed on Monday, killing four people.',
      'Four people were killed when the bridge collapsed on Monday.',
    ],
    ['Joe Smith resigned as head of the bank.', 'Smith quit as head of the bank.'],
    ['The council approved the new budget of £30m.', 'The £30 million budget was approved by the council.'],
    ['The French government banned the party.', 'Paris banned the party.'],
  ])('%s = %s', (a, b) => {
    expect(compare(a, b)).toMatchObject({ match: 'CONFIRMED', stance: 'SAME' });
  });

  it('with two sides', () => {
    expect(compare('Iran asked Turkey for drones.', 'Tehran has denied asking Ankara for drones.')).toMatchObject({
      match: 'CONFIRMED',
      stance: 'OPPOSED',
    });
  });
});

describe('two claims, however alike', () => {
  it.each([
    ['a figure', 'The fire killed 12 people in Lyon.', 'The fire killed 120 people in Lyon.'],
    ['a day', 'Spain signed the treaty on Monday.', 'Spain signed the treaty on Thursday.'],
    ['a year', 'Spain signed the treaty in 2019.', 'Spain signed the treaty in 2021.'],
    ['swapped actors', 'Chile sued Peru over the border.', 'Peru sued Chile over the border.'],
    ['swapped actors with a verb that looks like a noun', 'The US sanctions Russia', 'Russia sanctions the US'],
    ['another actor', 'Chile sued Peru over the border.', 'Brazil sued Peru over the border.'],
    ['asked and gave', 'Iran asked Turkey for drones.', 'Iran gave Turkey drones.'],
    ['the fear and the fact', 'Norway fears that Chad bought missiles.', 'Chad bought missiles.'],
    ['the saying and the fact', 'Smith told the board that the bank had failed.', 'The bank failed.'],
    ['another subject', 'The council closed the bridge.', 'The singer cancelled her tour.'],
  ])('%s: %s | %s', (_what, a, b) => {
    expect(compare(a, b).match).not.toBe('CONFIRMED');
  });

  it('says what spoke against', () => {
    expect(
      compare('The fire killed 12 people in Lyon.', 'The fire killed 120 people in Lyon.').reasons.join(' '),
    ).toMatch(/figures differ/);
  });
});

it('matches nothing in nothing', () => {
  expect(match([])).toEqual({ claims: [], suggested: [] });
  expect(match([{ file: 'a', outlet: null, wires: [], publishedAt: null, claims: [] }])).toEqual({
    claims: [],
    suggested: [],
  });
  expect(compare('', '').match).toBe('NONE');
});
