import { mix } from './hash.ts';

/** Numbers pairs of integers from 0 in the order of their first appearance. */
export class PairTable {
  size = 0;
  /** True when the last `intern` met a new pair. */
  fresh = false;
  private slots = new Int32Array(0); // number + 1, 0 = free
  private first = new Int32Array(0);
  private second = new Int32Array(0);
  private mask = 0;

  /** Empties the table and makes room for `limit` pairs. */
  reset(limit: number): void {
    let capacity = 64;
    while (capacity < limit * 2) capacity *= 2;
    if (this.slots.length < capacity) {
      this.slots = new Int32Array(capacity);
      this.first = new Int32Array(capacity >> 1);
      this.second = new Int32Array(capacity >> 1);
    } else this.slots.fill(0, 0, capacity);
    this.mask = capacity - 1;
    this.size = 0;
  }

  intern(a: number, b: number): number {
    const { slots, first, second, mask } = this;
    let i = mix(a, b) & mask;
    for (let id = slots[i]!; id !== 0; id = slots[i]!) {
      if (first[id - 1] === a && second[id - 1] === b) {
        this.fresh = false;
        return id - 1;
      }
      i = (i + 1) & mask;
    }
    first[this.size] = a;
    second[this.size] = b;
    slots[i] = ++this.size;
    this.fresh = true;
    return this.size - 1;
  }
}
