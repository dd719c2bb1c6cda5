import { bucket } from './hash.ts';
import type { RowSource } from './packed-rows.ts';
import { PresenceFilter } from './presence-filter.ts';
import type { Scorer } from './scorer.ts';

const FILL = 0.87;
/** Weights of a model with few classes are kept in 10 bits each. */
const BITS = 10;
const MASK = (1 << BITS) - 1;
export const INLINE_CLASSES = 3;
export const INLINE_LARGEST = (1 << (BITS - 1)) - 1;

/**
 * A read-only model of three classes whose weights stand beside their key, so that a feature costs one line of the
 * processor's cache and eight bytes.
 */
export class InlineModel implements Scorer {
  readonly classes = INLINE_CLASSES;
  private readonly filter: PresenceFilter;
  /** Key and the three weights (0 = free) of each slot. */
  private readonly table: Int32Array;
  private readonly mask: number;

  constructor(source: RowSource) {
    let capacity = 16;
    while (capacity * FILL < source.rows) capacity *= 2;
    this.mask = capacity - 1;
    this.table = new Int32Array(capacity * 2);
    this.filter = new PresenceFilter(source.rows);
    while (source.next()) {
      let word = 0;
      for (let e = 0; e < source.count; e++) word |= (source.weight[e]! & MASK) << (BITS * source.classOf[e]!);
      this.filter.add(source.key);
      this.place(source.key, word);
    }
  }

  private place(key: number, word: number): void {
    const { table, mask } = this;
    let i = bucket(key, mask);
    while (table[2 * i + 1]! !== 0) i = (i + 1) & mask;
    table[2 * i] = key;
    table[2 * i + 1] = word;
  }

  /** What it writes into `rows` are the weights themselves, 0 for none. */
  find(keys: Int32Array, count: number, rows: Int32Array): void {
    const { table, mask, filter } = this;
    const likely = filter.select(keys, count, rows, 0);
    const { chosen } = filter;
    let touched = 0;
    for (let k = 0; k < likely; k++) touched ^= table[2 * bucket(keys[chosen[k]!]!, mask)]!;
    filter.touched = touched;
    for (let k = 0; k < likely; k++) {
      const j = chosen[k]!;
      const key = keys[j]!;
      let i = bucket(key, mask);
      while (table[2 * i] !== key && table[2 * i + 1] !== 0) i = (i + 1) & mask;
      rows[j] = table[2 * i + 1]!;
    }
  }

  add(rows: Int32Array, from: number, to: number, out: Float64Array, at: number): void {
    let [a, b, c] = [0, 0, 0];
    for (let j = from; j < to; j++) {
      const word = rows[j]!;
      a += (word << 22) >> 22;
      b += (word << 12) >> 22;
      c += (word << 2) >> 22;
    }
    out[at]! += a;
    out[at + 1]! += b;
    out[at + 2]! += c;
  }
}
