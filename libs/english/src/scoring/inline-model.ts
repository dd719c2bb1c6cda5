import type { RowSource } from './packed-rows.ts';
import { PerfectHash, slotsFor } from './perfect-hash.ts';
import type { Scorer } from './scorer.ts';

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
  private readonly hash: PerfectHash;
  /** Key and the three weights (0 = free) of each slot. */
  private readonly table: Int32Array;

  constructor(source: RowSource) {
    // The table itself holds the keys until the hash is made: a list beside it would be the largest thing of all loading.
    const room = new Int32Array(slotsFor(source.rows) * 2);
    for (let r = 0; source.next(); r++) room[r] = source.key;
    this.hash = new PerfectHash(room.subarray(0, source.rows));
    const size = 2 ** (this.hash.bits + 1);
    this.table = room.length === size ? room.fill(0) : new Int32Array(size);
    source.restart();
    while (source.next()) {
      let word = 0;
      for (let e = 0; e < source.count; e++) word |= (source.weight[e]! & MASK) << (BITS * source.classOf[e]!);
      const slot = this.hash.slotOf(source.key);
      this.table[2 * slot] = source.key;
      this.table[2 * slot + 1] = word;
    }
  }

  /** What it writes into `rows` are the weights themselves, 0 for none. */
  find(keys: Int32Array, count: number, rows: Int32Array): void {
    const { table, hash } = this;
    hash.find(keys, count, rows);
    for (let j = 0; j < count; j++) {
      const at = rows[j]! << 1;
      // 0 where the key is the slot's, else −1: without a branch, for the processor could not foresee it.
      const difference = table[at]! ^ keys[j]!;
      const absent = (difference | (0 - difference)) >> 31;
      rows[j] = table[at + 1]! & ~absent;
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
