import type { RowSource } from './packed-rows.ts';
import { PresenceFilter } from './presence-filter.ts';
import type { Scorer } from './scorer.ts';

/** In an entry: the weight in the low 16 bits, the class above it, and a mark on the last entry of a row. */
const LAST = 1 << 24;
const ROWS_PER_BUCKET = 2;

/**
 * The read-only model that ships: integer weights, so sums do not depend on the order of addition or on the platform.
 * Laid out for the processor's caches: a bit filter answers for the many features without a row, the others cost one
 * line of the directory and one of the rows, which stand in the order of their keys, each key before its entries.
 */
export class PackedModel implements Scorer {
  readonly classes: number;
  private readonly rows: Int32Array;
  /** Where the rows of each bucket (prefix of a key) begin. */
  private readonly directory: Int32Array;
  private readonly shift: number;
  private readonly filter: PresenceFilter;

  constructor(source: RowSource) {
    this.classes = source.classes;
    const bits = Math.max(1, Math.ceil(Math.log2(source.rows / ROWS_PER_BUCKET + 1)));
    this.shift = 32 - bits;
    this.directory = new Int32Array((1 << bits) + 1);
    this.rows = new Int32Array(source.rows + source.entries);
    this.filter = new PresenceFilter(source.rows);
    const { directory, rows, filter, shift } = this;
    let at = 0;
    let bucket = 0;
    while (source.next()) {
      const { key, count, classOf, weight } = source;
      while (bucket < key >>> shift) directory[++bucket] = at;
      filter.add(key);
      rows[at++] = key;
      for (let e = 0; e < count; e++) rows[at++] = (weight[e]! & 0xffff) | (classOf[e]! << 16);
      rows[at - 1]! |= LAST;
    }
    while (bucket < directory.length - 1) directory[++bucket] = at;
  }

  /** Each pass starts the reading from memory for the next, so that the reads run side by side. */
  find(keys: Int32Array, count: number, found: Int32Array): void {
    const { rows, directory, shift, filter } = this;
    const likely = filter.select(keys, count, found, -1);
    const { chosen } = filter;
    let touched = 0;
    for (let k = 0; k < likely; k++) touched ^= directory[keys[chosen[k]!]! >>> shift]!;
    for (let k = 0; k < likely; k++) touched ^= rows[directory[keys[chosen[k]!]! >>> shift]!]!;
    filter.touched = touched;
    for (let k = 0; k < likely; k++) {
      const j = chosen[k]!;
      const key = keys[j]!;
      const end = directory[(key >>> shift) + 1]!;
      for (let at = directory[key >>> shift]!; at < end; at++) {
        if (rows[at] === key) {
          found[j] = at + 1;
          break;
        }
        do at++;
        while ((rows[at]! & LAST) === 0);
      }
    }
  }

  add(found: Int32Array, from: number, to: number, out: Float64Array, at: number): void {
    const { rows } = this;
    for (let j = from; j < to; j++) {
      const row = found[j]!;
      if (row < 0) continue;
      for (let e = row; ; e++) {
        const entry = rows[e]!;
        out[at + ((entry >> 16) & 255)]! += (entry << 16) >> 16;
        if ((entry & LAST) !== 0) break;
      }
    }
  }
}
