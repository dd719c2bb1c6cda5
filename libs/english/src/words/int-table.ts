const KEYS_PER_BUCKET = 2;

/** A read-only map from 32-bit keys to 32-bit values, in two sorted arrays; a missing key reads as 0. */
export class IntTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  /** Where the keys of each bucket (prefix of a key) begin. */
  private readonly directory: Int32Array;
  private readonly shift: number;

  /** Keys and values belong together by position, in any order of the (distinct) keys. */
  constructor(keys: Int32Array, values: Int32Array) {
    const sorted = isSorted(keys);
    const order = sorted ? null : Array.from(keys, (_, i) => i).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
    this.keys = order ? Int32Array.from(order, (i) => keys[i]!) : keys;
    this.values = order ? Int32Array.from(order, (i) => values[i]!) : values;
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length / KEYS_PER_BUCKET + 1)));
    this.shift = 32 - bits;
    this.directory = new Int32Array((1 << bits) + 1);
    let bucket = 0;
    for (let k = 0; k < keys.length; k++) while (bucket < this.keys[k]! >>> this.shift) this.directory[++bucket] = k;
    this.directory.fill(keys.length, bucket + 1);
  }

  get(key: number): number {
    const bucket = key >>> this.shift;
    const end = this.directory[bucket + 1]!;
    for (let k = this.directory[bucket]!; k < end; k++) if (this.keys[k] === key) return this.values[k]!;
    return 0;
  }
}

function isSorted(keys: Int32Array): boolean {
  for (let k = 1; k < keys.length; k++) if (keys[k - 1]! >>> 0 > keys[k]! >>> 0) return false;
  return true;
}
