import { mix } from './hash.ts';

/** Numbers pairs of integers from 0 in the order of their first appearance. */
export class PairTable {
  size = 0;
  /** True when the last `intern` met a new pair. */
  fresh = false;
  /** Generation, first, second and number of each slot, side by side; a slot of an older generation is free. */
  private slots = new Int32Array(0);
  private generation = 0;
  private mask = 0;

  /** Empties the table and makes room for `limit` pairs. */
  reset(limit: number): void {
    let capacity = 64;
    while (capacity < limit * 2) capacity *= 2;
    if (this.slots.length < capacity * 4) {
      this.slots = new Int32Array(capacity * 4);
      this.generation = 0;
    }
    if (this.generation === 0x7fffffff) {
      this.slots.fill(0);
      this.generation = 0;
    }
    this.generation++;
    this.mask = capacity - 1;
    this.size = 0;
  }

  intern(a: number, b: number): number {
    const { slots, mask, generation } = this;
    let i = (mix(a, b) & mask) << 2;
    while (slots[i] === generation) {
      if (slots[i + 1] === a && slots[i + 2] === b) {
        this.fresh = false;
        return slots[i + 3]!;
      }
      i = (i + 4) & ((mask << 2) | 3);
    }
    slots[i] = generation;
    slots[i + 1] = a;
    slots[i + 2] = b;
    slots[i + 3] = this.size;
    this.fresh = true;
    return this.size++;
  }
}
