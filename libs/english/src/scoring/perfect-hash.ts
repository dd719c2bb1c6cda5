// Taken from the global object once: in a sandbox (Jest, node:vm) each look-up there is slow.
const { imul } = Math;

/** How full the table may be. Fuller ones take long to find a place for the last keys. */
const FILL = 0.87;
export const DISPLACEMENT_BITS = 8;
const LARGEST = 2 ** DISPLACEMENT_BITS - 1;
const SPREAD = 0x85ebca6b;
const SCATTER = 0x9e3779b1;

/** Scrambles a key under a displacement; the slot is the top bits. Under one displacement no two keys come to the same. */
export const scatter = (key: number, displacement: number): number => imul(key ^ imul(displacement, SPREAD), SCATTER);

/**
 * Gives each of a fixed set of keys a slot of its own (hash and displace: Belazzougui, Botelho and Dietzfelbinger 2009):
 * looking a key up takes one small read and no search, so there is no branch for the processor to guess wrongly and the
 * look-ups of many keys run side by side. Keys outside the set get the slot of some key, so the user compares the key.
 */
export class PerfectHash {
  /** There are 2 ** bits slots. */
  readonly bits: number;
  readonly displacements: Uint8Array;
  /** key >>> bucketShift: where the displacement of a key stands. */
  readonly bucketShift: number;
  /** scatter(key, displacement) >>> slotShift: its slot. */
  readonly slotShift: number;

  /** Takes distinct keys sorted as unsigned numbers. */
  constructor(keys: Int32Array, leastBits = 4) {
    let bits = leastBits;
    while (2 ** bits * FILL < keys.length) bits++;
    let found = displace(keys, bits);
    // Only keys that are no hashes, such as 1, 2, 3 …, crowd together so much that a larger table is needed.
    while (!found) found = displace(keys, ++bits);
    this.bits = bits;
    this.displacements = found;
    this.bucketShift = 33 - bits;
    this.slotShift = 32 - bits;
  }

  slotOf(key: number): number {
    return scatter(key, this.displacements[key >>> this.bucketShift]!) >>> this.slotShift;
  }

  /** Puts the slots of `keys[0..count)` into `slots`. */
  find(keys: Int32Array, count: number, slots: Int32Array): void {
    const { displacements, bucketShift, slotShift } = this;
    for (let j = 0; j < count; j++)
      slots[j] = scatter(keys[j]!, displacements[keys[j]! >>> bucketShift]!) >>> slotShift;
  }
}

/** One displacement per bucket (prefix of a key) under which no two keys share a slot, the largest buckets first; null when there is none. */
function displace(keys: Int32Array, bits: number): Uint8Array | null {
  const shift = 33 - bits;
  const displacements = new Uint8Array(2 ** (bits - 1));
  const taken = new Uint8Array(2 ** bits);
  for (let size = largestBucket(keys, shift); size > 0; size--)
    for (let from = 0, to = 0; from < keys.length; from = to) {
      to = endOfBucket(keys, from, shift);
      if (to - from !== size) continue;
      const displacement = freeDisplacement(keys, from, to, taken, 32 - bits);
      if (displacement > LARGEST) return null;
      displacements[keys[from]! >>> shift] = displacement;
    }
  return displacements;
}

function endOfBucket(keys: Int32Array, from: number, shift: number): number {
  const bucket = keys[from]! >>> shift;
  let to = from + 1;
  while (to < keys.length && keys[to]! >>> shift === bucket) to++;
  return to;
}

function largestBucket(keys: Int32Array, shift: number): number {
  let most = 0;
  for (let from = 0, to = 0; from < keys.length; from = to) {
    to = endOfBucket(keys, from, shift);
    if (to - from > most) most = to - from;
  }
  return most;
}

/** The first displacement that puts the keys from..to into free slots, which it takes. */
function freeDisplacement(keys: Int32Array, from: number, to: number, taken: Uint8Array, shift: number): number {
  for (let displacement = 0; displacement <= LARGEST; displacement++) {
    let at = from;
    for (; at < to; at++) {
      const own = scatter(keys[at]!, displacement) >>> shift;
      if (taken[own] === 1) break;
      taken[own] = 1;
    }
    if (at === to) return displacement;
    while (--at >= from) taken[scatter(keys[at]!, displacement) >>> shift] = 0;
  }
  return LARGEST + 1;
}
