// Taken from the global object once: in a sandbox (Jest, node:vm) each look-up there is slow.
const { imul } = Math;

/** How full the table may be. Fuller ones take long to find a place for the last keys. */
const FILL = 0.87;
const LARGEST = 255;
const SPREAD = 0x85ebca6b;
const SCATTER = 0x9e3779b1;

/** How many slots so many keys get, unless they crowd together. */
export function slotsFor(keys: number): number {
  let slots = 16;
  while (slots * FILL < keys) slots *= 2;
  return slots;
}

/** Scrambles a key under a displacement; the slot is the top bits. Under one displacement no two keys come to the same. */
const scatter = (key: number, displacement: number): number => imul(key ^ imul(displacement, SPREAD), SCATTER);

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
  constructor(keys: Int32Array) {
    let bits = Math.log2(slotsFor(keys.length));
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
  const sizes = bucketSizes(keys, bits);
  const displacements = new Uint8Array(sizes.length);
  const taken = new Int32Array(Math.ceil(2 ** bits / 32));
  for (let size = largest(sizes); size > 0; size--)
    for (let bucket = 0, from = 0; bucket < sizes.length; from += sizes[bucket++]!) {
      if (sizes[bucket] !== size) continue;
      const displacement = freeDisplacement(keys, from, from + size, taken, 32 - bits);
      if (displacement > LARGEST) return null;
      displacements[bucket] = displacement;
    }
  return displacements;
}

function largest(sizes: Uint16Array): number {
  let most = 0;
  for (let b = 0; b < sizes.length; b++) if (sizes[b]! > most) most = sizes[b]!;
  return most;
}

function bucketSizes(keys: Int32Array, bits: number): Uint16Array {
  const sizes = new Uint16Array(2 ** (bits - 1));
  for (let i = 0; i < keys.length; i++) sizes[keys[i]! >>> (33 - bits)]!++;
  return sizes;
}

/** The first displacement that puts the keys from..to into free slots, which it takes. */
function freeDisplacement(keys: Int32Array, from: number, to: number, taken: Int32Array, shift: number): number {
  for (let displacement = 0; displacement <= LARGEST; displacement++) {
    let at = from;
    for (; at < to; at++) {
      const own = scatter(keys[at]!, displacement) >>> shift;
      if ((taken[own >>> 5]! & (1 << (own & 31))) !== 0) break;
      taken[own >>> 5]! |= 1 << (own & 31);
    }
    if (at === to) return displacement;
    while (--at >= from) {
      const own = scatter(keys[at]!, displacement) >>> shift;
      taken[own >>> 5]! &= ~(1 << (own & 31));
    }
  }
  return LARGEST + 1;
}
