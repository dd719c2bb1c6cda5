import { bucket } from './hash.ts';
import type { Scorer } from './scorer.ts';

/** Rows of a packed model: row r holds the entries start[r]..start[r+1) of (class, integer weight). */
export interface PackedRows {
  readonly classes: number;
  /** One 32-bit feature key per row. */
  readonly keys: Int32Array;
  readonly start: Int32Array;
  readonly classOf: Uint8Array;
  readonly weight: Int16Array;
}

/** In an entry: the weight in the low 16 bits, the class above it, and a mark on the last entry of a row. */
const LAST = 1 << 24;
const FILL = 0.87;
/** Bits of the presence filter per row, at least. */
const FILTER = 8;

/**
 * The read-only model that ships: integer weights, so sums do not depend on the order of addition or on the platform.
 * Laid out for the processor's caches: a bit filter answers for the many features without a row, a found feature costs
 * one line of the table and one of the entries.
 */
export class PackedModel implements Scorer {
  readonly classes: number;
  private readonly mask: number;
  /** Key and position of the row's first entry + 1 (0 = free), side by side. */
  private readonly table: Int32Array;
  private readonly entries: Int32Array;
  private readonly present: Int32Array;
  private readonly presentShift: number;

  constructor({ classes, keys, start, classOf, weight }: PackedRows) {
    this.classes = classes;
    let capacity = 16;
    while (capacity * FILL < keys.length) capacity *= 2;
    this.mask = capacity - 1;
    this.table = new Int32Array(capacity * 2);
    this.entries = new Int32Array(weight.length);
    const bits = Math.max(5, Math.ceil(Math.log2(keys.length * FILTER + 1)));
    this.presentShift = 32 - bits;
    this.present = new Int32Array(1 << (bits - 5));
    for (let e = 0; e < weight.length; e++) this.entries[e] = (weight[e]! & 0xffff) | (classOf[e]! << 16);
    for (let r = 0; r < keys.length; r++) {
      this.entries[start[r + 1]! - 1]! |= LAST;
      this.place(keys[r]!, start[r]!);
    }
  }

  private place(key: number, at: number): void {
    const { table, mask } = this;
    let i = bucket(key, mask);
    while (table[2 * i + 1]! !== 0) i = (i + 1) & mask;
    table[2 * i] = key;
    table[2 * i + 1] = at + 1;
    const prefix = key >>> this.presentShift;
    this.present[prefix >>> 5]! |= 1 << (prefix & 31);
  }

  score(keys: Int32Array, count: number, out: Float64Array): void {
    const { table, mask, entries, present, presentShift } = this;
    for (let c = 0; c < this.classes; c++) out[c] = 0;
    for (let j = 0; j < count; j++) {
      const key = keys[j]!;
      const prefix = key >>> presentShift;
      if ((present[prefix >>> 5]! & (1 << (prefix & 31))) === 0) continue;
      let i = bucket(key, mask);
      for (let at = table[2 * i + 1]!; at !== 0; at = table[2 * i + 1]!) {
        if (table[2 * i] === key) {
          for (let e = at - 1; ; e++) {
            const entry = entries[e]!;
            out[(entry >> 16) & 255]! += (entry << 16) >> 16;
            if ((entry & LAST) !== 0) break;
          }
          break;
        }
        i = (i + 1) & mask;
      }
    }
  }
}
