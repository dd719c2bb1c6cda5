import { mix } from './hash.ts';

const SLOT = 4;

/** Numbers pairs of integers from 0 in the order of their first appearance. */
export class PairTable {
  size = 0;
  /** True when the last `intern` met a new pair. */
  fresh = false;
  /** Generation, first, second and number of each slot, side by side; a slot of an older generation is free. */
  private slots = new Int32Array(0);
  private generation = 0;
  private mask = 0;
  private most = 0;

  /** Empties the table. It grows as needed, but a good guess of the number of pairs keeps it small and in the cache. */
  reset(expected: number): void {
    let capacity = 64;
    while (capacity < expected * 2) capacity *= 2;
    if (this.slots.length < capacity * SLOT) {
      this.slots = new Int32Array(capacity * SLOT);
      this.generation = 0;
    }
    if (this.generation === 0x7fffffff) {
      this.slots.fill(0);
      this.generation = 0;
    }
    this.generation++;
    this.setCapacity(capacity);
    this.size = 0;
  }

  private setCapacity(capacity: number): void {
    this.mask = capacity * SLOT - 1;
    this.most = capacity * 0.7;
  }

  intern(a: number, b: number): number {
    const { slots, mask, generation } = this;
    let i = (mix(a, b) << 2) & mask;
    while (slots[i] === generation) {
      if (slots[i + 1] === a && slots[i + 2] === b) {
        this.fresh = false;
        return slots[i + 3]!;
      }
      i = (i + SLOT) & mask;
    }
    this.fresh = true;
    this.put(slots, i, a, b, this.size);
    if (++this.size > this.most) this.grow();
    return this.size - 1;
  }

  private put(slots: Int32Array, i: number, a: number, b: number, number: number): void {
    slots[i] = this.generation;
    slots[i + 1] = a;
    slots[i + 2] = b;
    slots[i + 3] = number;
  }

  private grow(): void {
    const old = this.slots.slice(0, this.mask + 1);
    const room = (this.mask + 1) * 2;
    if (this.slots.length < room) this.slots = new Int32Array(room);
    else this.slots.fill(0, 0, room);
    this.setCapacity(room / SLOT);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from] !== this.generation) continue;
      const [a, b] = [old[from + 1]!, old[from + 2]!];
      let i = (mix(a, b) << 2) & this.mask;
      while (this.slots[i] === this.generation) i = (i + SLOT) & this.mask;
      this.put(this.slots, i, a, b, old[from + 3]!);
    }
  }
}
