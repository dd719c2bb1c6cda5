/** Numbers small integers from 0 in the order of their first appearance: a PairTable for single numbers, without a search. */
export class NumberTable {
  size = 0;
  /** True when the last `intern` met a new number. */
  fresh = false;
  /** Generation and number of each integer, side by side; one of an older generation is not there. */
  private slots = new Int32Array(128);
  private generation = 0;

  /** Empties the table. */
  reset(): void {
    if (this.generation === 0x7fffffff) {
      this.slots.fill(0);
      this.generation = 0;
    }
    this.generation++;
    this.size = 0;
  }

  /** The number of `a`, which is not negative. */
  intern(a: number): number {
    const at = a << 1;
    if (at >= this.slots.length) this.grow(at);
    const { slots, generation } = this;
    this.fresh = slots[at] !== generation;
    if (!this.fresh) return slots[at + 1]!;
    slots[at] = generation;
    return (slots[at + 1] = this.size++);
  }

  private grow(at: number): void {
    const larger = new Int32Array(at * 2);
    larger.set(this.slots);
    this.slots = larger;
  }
}
