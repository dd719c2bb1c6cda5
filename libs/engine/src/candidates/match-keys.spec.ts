import fc from 'fast-check';
import { matchKeys, storyKeys, type Terms } from './match-keys.ts';

const terms = fc.record<Terms>({
  names: fc.array(fc.string(), { maxLength: 5 }),
  words: fc.array(fc.string(), { maxLength: 12 }),
  figures: fc.array(fc.string(), { maxLength: 3 }),
  act: fc.option(fc.string()),
});
const meet = (a: Terms, b: Terms) => matchKeys(a).some((key) => matchKeys(b).includes(key));

describe('keys under which statements meet', () => {
  it('are the same for the same terms, signed 32-bit integers, each once, and a bounded number of them', () => {
    fc.assert(
      fc.property(terms, (one) => {
        const keys = matchKeys(one);
        expect(matchKeys(structuredClone(one))).toEqual(keys);
        expect(keys.every((key) => key === (key | 0))).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(12 + 15 + 3);
      }),
    );
  });

  it.each<[string, Terms, Terms]>([
    [
      'the same actors in other words',
      { names: ['russia', 'china'], words: ['ask', 'military', 'equipment'], figures: [] },
      { names: ['china', 'russia'], words: ['request', 'drone'], figures: [] },
    ],
    [
      'an actor and an act in another sentence',
      { names: ['acme'], words: ['dismiss', 'worker', 'factory'], figures: ['300'] },
      { names: ['acme', 'leeds'], words: ['dismiss', 'third', 'staff'], figures: [] },
    ],
    [
      'an actor and a usual act among rarer words',
      {
        names: ['china', 'russia'],
        words: ['equip', 'direct', 'assist', 'army'],
        figures: ['5', '6'],
        act: 'consider',
      },
      { names: ['china'], words: ['money', 'support', 'lend', 'bank', 'back'], figures: [], act: 'consider' },
    ],
    [
      'a figure and what it counts',
      { names: [], words: ['die', 'flood'], figures: ['12'] },
      { names: ['valencia'], words: ['flood', 'victim'], figures: ['12'] },
    ],
  ])('lead from one to the other: %s', (_, a, b) => expect(meet(a, b)).toBe(true));

  it('hardly ever lead to a statement that shares one term alone', () => {
    const about = (name: string, i: number): Terms => ({
      names: [name],
      words: [`w${i}`, `v${i}`, `u${i}`],
      figures: [],
    });
    const met = Array.from({ length: 200 }, (_, i) => meet(about(`n${i}`, i), about(`n${i}`, i + 1_000)));
    expect(met.filter(Boolean).length).toBeLessThan(16);
  });

  it('find at least 95 of 100 statements with two of fourteen words changed', () => {
    let state = 7;
    const random = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
    const word = () => `w${Math.floor(random() * 5_000)}`;
    const found = Array.from({ length: 300 }, () => {
      const words = Array.from({ length: 14 }, word);
      const edited = [...words];
      for (let i = 0; i < 2; i++) edited[Math.floor(random() * edited.length)] = word();
      return meet({ names: [], words, figures: [] }, { names: [], words: edited, figures: [] });
    });
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(285);
  });
});

describe('keys under which articles meet', () => {
  it('join what they are about most, whatever the order', () => {
    const a = { russia: 0.8, china: 0.6, call: 0.4, rare: 0.01 };
    const b = { call: 0.5, china: 0.3, biden: 0.2 };
    expect(storyKeys(a).some((key) => storyKeys(b).includes(key))).toBe(true);
    expect(storyKeys({ russia: 1 })).toEqual([]);
  });
});
