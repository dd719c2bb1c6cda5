import { bucket } from '../scoring/hash.ts';

/** A read-only map from 32-bit keys to 32-bit values; a missing key reads as 0. */
export class IntTable {
  private readonly table: Int32Array;
  private readonly used: Uint8Array;
  private readonly mask: number;

  /** Of two entries with one key the first stays. */
  constructor(
    readonly keys: Int32Array,
    readonly values: Int32Array,
  ) {
    let capacity = 16;
    while (capacity * 0.7 < keys.length) capacity *= 2;
    this.mask = capacity - 1;
    this.table = new Int32Array(capacity * 2);
    this.used = new Uint8Array(capacity);
    for (let k = 0; k < keys.length; k++) this.place(keys[k]!, values[k]!);
  }

  private place(key: number, value: number): void {
    let i = bucket(key, this.mask);
    while (this.used[i]) {
      if (this.table[2 * i] === key) return;
      i = (i + 1) & this.mask;
    }
    this.used[i] = 1;
    this.table[2 * i] = key;
    this.table[2 * i + 1] = value;
  }

  get(key: number): number {
    for (let i = bucket(key, this.mask); this.used[i]; i = (i + 1) & this.mask)
      if (this.table[2 * i] === key) return this.table[2 * i + 1]!;
    return 0;
  }
}
