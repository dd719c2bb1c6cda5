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

/** The read-only model that ships: integer weights, so sums do not depend on the order of addition or on the platform. */
export class PackedModel implements Scorer {
  readonly classes: number;
  private readonly mask: number;
  private readonly table: Int32Array; // key, row + 1 (0 = free) side by side, to touch one cache line per probe
  /** One bit per key prefix: most features have no row, and this answers so from a megabyte that stays in the cache. */
  private readonly present: Int32Array;
  private readonly presentShift: number;
  private readonly start: Int32Array;
  private readonly classOf: Uint8Array;
  private readonly weight: Int16Array;

  constructor(rows: PackedRows) {
    this.classes = rows.classes;
    this.start = rows.start;
    this.classOf = rows.classOf;
    this.weight = rows.weight;
    let capacity = 16;
    while (capacity * 0.7 < rows.keys.length) capacity *= 2;
    this.mask = capacity - 1;
    this.table = new Int32Array(capacity * 2);
    const bits = Math.max(5, Math.ceil(Math.log2(rows.keys.length * 8 + 1)));
    this.presentShift = 32 - bits;
    this.present = new Int32Array(1 << (bits - 5));
    for (const key of rows.keys)
      this.present[(key >>> this.presentShift) >>> 5]! |= 1 << ((key >>> this.presentShift) & 31);
    for (let r = 0; r < rows.keys.length; r++) {
      let i = bucket(rows.keys[r]!, this.mask);
      while (this.table[2 * i + 1]! !== 0) i = (i + 1) & this.mask;
      this.table[2 * i] = rows.keys[r]!;
      this.table[2 * i + 1] = r + 1;
    }
  }

  score(keys: Int32Array, count: number, out: Float64Array): void {
    const { table, mask, start, classOf, weight, present, presentShift } = this;
    for (let c = 0; c < this.classes; c++) out[c] = 0;
    for (let j = 0; j < count; j++) {
      const key = keys[j]!;
      const prefix = key >>> presentShift;
      if ((present[prefix >>> 5]! & (1 << (prefix & 31))) === 0) continue;
      let i = bucket(key, mask);
      for (let row = table[2 * i + 1]!; row !== 0; row = table[2 * i + 1]!) {
        if (table[2 * i] === key) {
          for (let e = start[row - 1]!, end = start[row]!; e < end; e++) out[classOf[e]!]! += weight[e]!;
          break;
        }
        i = (i + 1) & mask;
      }
    }
  }
}
