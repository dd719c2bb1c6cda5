// eslint-disable-next-line @nx/enforce-module-boundaries -- a test tool; the lib itself depends on nothing
import fc from 'fast-check';
import { encodeRows, RowReader } from '../model-file/sections.ts';
import { INLINE_CLASSES, InlineModel } from './inline-model.ts';
import { NumberTable } from './number-table.ts';
import { PackedModel } from './packed-model.ts';
import { PairTable } from './pair-table.ts';
import { PerfectHash } from './perfect-hash.ts';
import { Summation, type Scorer } from './scorer.ts';

const weights = fc.array(fc.integer({ min: -511, max: 511 }), {
  minLength: INLINE_CLASSES,
  maxLength: INLINE_CLASSES,
});
/** Keys as crowded as hashes never are, and keys from everywhere. */
const key = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer());
const table = fc.uniqueArray(fc.tuple(key, weights), { selector: ([k]) => k, maxLength: 200 });

function section(entries: readonly [number, number[]][]): Uint8Array {
  const rows = entries
    .map(([k, w]) => ({ k, w: w.flatMap((weight, cls) => (weight === 0 ? [] : [{ cls, weight }])) }))
    .filter(({ w }) => w.length > 0)
    .sort((a, b) => (a.k >>> 0) - (b.k >>> 0));
  const start = [0];
  for (const { w } of rows) start.push(start.at(-1)! + w.length);
  return encodeRows({
    classes: INLINE_CLASSES,
    keys: Int32Array.from(rows, ({ k }) => k),
    start: Int32Array.from(start),
    classOf: Uint8Array.from(rows.flatMap(({ w }) => w.map(({ cls }) => cls))),
    weight: Int16Array.from(rows.flatMap(({ w }) => w.map(({ weight }) => weight))),
  });
}

describe('models in memory', () => {
  it.each([
    ['PackedModel', (bytes: Uint8Array): Scorer => new PackedModel(new RowReader(bytes))],
    ['InlineModel', (bytes: Uint8Array): Scorer => new InlineModel(new RowReader(bytes))],
  ])('%s sums the weights of the features it has, and nothing for the others', (_, make) => {
    fc.assert(
      fc.property(table, fc.array(key, { maxLength: 50 }), (entries, others) => {
        const model = new Summation(make(section(entries)));
        const known = new Map(entries);
        const asked = [...others, ...entries.slice(0, 20).map(([k]) => k)];
        const expected = Array.from({ length: INLINE_CLASSES }, (__, c) =>
          asked.reduce((sum, k) => sum + (known.get(k)?.[c] ?? 0), 0),
        );
        const out = new Float64Array(INLINE_CLASSES).fill(7);
        model.score(Int32Array.from(asked), asked.length, out);
        expect([...out]).toEqual(expected);
      }),
    );
  });
});

describe('PerfectHash', () => {
  it.each([
    ['hashes', (i: number): number => Math.imul(i + 1, 0x9e3779b1)],
    ['keys that crowd together', (i: number): number => i - 2000],
  ])('gives each of many keys a slot of its own: %s', (_, make) => {
    const keys = Int32Array.from({ length: 4000 }, (__, i) => make(i)).sort((a, b) => (a >>> 0) - (b >>> 0));
    const hash = new PerfectHash(keys);
    const slots = new Int32Array(keys.length);
    hash.find(keys, keys.length, slots);
    expect(new Set(slots).size).toBe(keys.length);
    expect(slots.every((slot, i) => slot >= 0 && slot < 2 ** hash.bits && slot === hash.slotOf(keys[i]!))).toBe(true);
  });

  it('takes no keys at all', () => {
    expect(new PerfectHash(new Int32Array(0)).slotOf(7)).toBeGreaterThanOrEqual(0);
  });
});

describe('NumberTable', () => {
  it('numbers integers in the order of their first appearance, whatever came before the reset', () => {
    const table = new NumberTable();
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 300 }), (asked) => {
        table.reset();
        const known = new Map<number, number>();
        for (const a of asked) {
          const first = !known.has(a);
          if (first) known.set(a, known.size);
          expect(table.intern(a)).toBe(known.get(a));
          expect(table.fresh).toBe(first);
        }
        expect(table.size).toBe(known.size);
      }),
    );
  });
});

describe('PairTable', () => {
  it('numbers pairs in the order of their first appearance, however many come and whatever came before', () => {
    const pairs = new PairTable();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 2000 }), fc.nat(50), (asked, expected) => {
        pairs.reset(expected);
        const known = new Map<string, number>();
        for (const [a, b] of asked) {
          const first = !known.has(`${a} ${b}`);
          if (first) known.set(`${a} ${b}`, known.size);
          expect(pairs.intern(a, b)).toBe(known.get(`${a} ${b}`));
          expect(pairs.fresh).toBe(first);
        }
        expect(pairs.size).toBe(known.size);
      }),
      { numRuns: 30 },
    );
  });
});
