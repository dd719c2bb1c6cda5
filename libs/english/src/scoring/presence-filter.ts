/** Bits per key, at least. */
const BITS_PER_KEY = 8;

/**
 * Answers "surely not there" for most of the many features that a model has no weights for: one bit for each prefix of
 * a key. It works through a list of keys without branches, so that its reads from memory run side by side.
 */
export class PresenceFilter {
  /** The positions that `select` chose. */
  chosen = new Int32Array(512);
  /** A place for what was read only to have it at hand, so that the reading is not optimised away. */
  touched = 0;
  private readonly bits: Int32Array;
  private readonly shift: number;

  /** Makes room for `expected` keys. */
  constructor(expected: number) {
    const size = Math.max(5, Math.ceil(Math.log2(expected * BITS_PER_KEY + 1)));
    this.shift = 32 - size;
    this.bits = new Int32Array(1 << (size - 5));
  }

  add(key: number): void {
    const prefix = key >>> this.shift;
    this.bits[prefix >>> 5]! |= 1 << (prefix & 31);
  }

  /** Puts the positions of the keys that may be there into `chosen`, returns their number, sets all `rows` to `absent`. */
  select(keys: Int32Array, count: number, rows: Int32Array, absent: number): number {
    if (this.chosen.length <= count) this.chosen = new Int32Array(count * 2);
    const { bits, shift, chosen } = this;
    let found = 0;
    for (let j = 0; j < count; j++) {
      const prefix = keys[j]! >>> shift;
      rows[j] = absent;
      chosen[found] = j;
      found += (bits[prefix >>> 5]! >>> (prefix & 31)) & 1;
    }
    return found;
  }
}
