import { comparePair } from './compare-pair.ts';
import { APART } from './pairs-apart.fixture.ts';
import { SAME } from './pairs-same.fixture.ts';
import { profileOf } from './profile.ts';

const verdictOf = (a: string, b: string) => comparePair(profileOf({ text: a }), profileOf({ text: b }));
/** Of the pairs that are one claim, how many must be seen as such without asking. */
const LEAST_MERGED = 100;

describe('pairs that must not merge', () => {
  it('are at least a hundred, on many subjects', () => {
    expect(APART.length).toBeGreaterThanOrEqual(100);
  });
  it.each(APART)('%s: %s | %s', (_what, a, b) => {
    const { match, reasons } = verdictOf(a, b);
    expect({ match, reasons }).not.toMatchObject({ match: 'CONFIRMED' });
  });
});

it('merges pairs that are one claim', () => {
  const apart = SAME.filter(([, a, b]) => verdictOf(a, b).match !== 'CONFIRMED').map(([, a, b]) => `${a} | ${b}`);
  expect(SAME.length).toBeGreaterThanOrEqual(100);
  expect(apart.slice(0, SAME.length - LEAST_MERGED)).toEqual(apart);
});

it('compares the same way round and back', () => {
  for (const [, a, b] of [...APART, ...SAME]) {
    const [forth, back] = [verdictOf(a, b), verdictOf(b, a)];
    expect([a, b, back.match, back.stance]).toEqual([a, b, forth.match, forth.stance]);
    expect(back.score).toBeCloseTo(forth.score, 6);
  }
});

it('profiles survive storage as JSON', () => {
  for (const [, a, b] of SAME) {
    const [x, y] = [profileOf({ text: a }), profileOf({ text: b })];
    const stored = JSON.parse(JSON.stringify([x, y])) as [typeof x, typeof y];
    expect(stored).toEqual([x, y]);
    expect(comparePair(...stored)).toEqual(comparePair(x, y));
  }
});
