import type { RowSource } from './packed-rows.ts';
import { PerfectHash, slotsFor } from './perfect-hash.ts';
import type { Scorer } from './scorer.ts';

/** In an entry: the weight in the low 16 bits, the class above it, and a mark on the last entry of a row. */
const LAST = 1 << 24;
/** Brings those bits of a key to the top of a slot that its place among the slots tells least of. */
const KEY_SHIFT = 12;

/**
 * The read-only model that ships: integer weights, so sums do not depend on the order of addition or on the platform.
 * Rows stand one after the other, each key before its entries; a slot per row says where, with some bits of the key
 * above the position, so that most features without a row are told by the slot alone.
 */
export class PackedModel implements Scorer {
  readonly classes: number;
  private readonly rows: Int32Array;
  private readonly hash: PerfectHash;
  private readonly slots: Int32Array;
  private readonly position: number;

  constructor(source: RowSource) {
    this.classes = source.classes;
    // Slots without a row point to the first one, whose own key comes to another slot; where there is none, to an empty one.
    this.rows = new Int32Array(Math.max(2, source.rows + source.entries));
    this.rows[1] = LAST;
    this.position = 2 ** Math.ceil(Math.log2(this.rows.length)) - 1;
    // The slots themselves hold the keys until the hash is made, to need no memory beside them.
    const room = new Int32Array(slotsFor(source.rows));
    let end = 0;
    for (let r = 0; source.next(); r++) {
      room[r] = source.key;
      end = this.append(source, end);
    }
    this.hash = new PerfectHash(room.subarray(0, source.rows));
    const size = 2 ** this.hash.bits;
    this.slots = room.length === size ? room.fill(0) : new Int32Array(size);
    for (let at = 0; at < end; at++) {
      const key = this.rows[at]!;
      this.slots[this.hash.slotOf(key)] = at | ((key << KEY_SHIFT) & ~this.position);
      do at++;
      while ((this.rows[at]! & LAST) === 0);
    }
  }

  private append({ key, count, classOf, weight }: RowSource, at: number): number {
    const { rows } = this;
    rows[at++] = key;
    for (let e = 0; e < count; e++) rows[at++] = (weight[e]! & 0xffff) | (classOf[e]! << 16);
    rows[at - 1]! |= LAST;
    return at;
  }

  find(keys: Int32Array, count: number, found: Int32Array): void {
    const { rows, slots, position, hash } = this;
    hash.find(keys, count, found);
    for (let j = 0; j < count; j++) {
      const slot = slots[found[j]!]!;
      const difference = (slot ^ (keys[j]! << KEY_SHIFT)) & ~position;
      const absent = (difference | (0 - difference)) >> 31;
      found[j] = (slot & position) | absent;
    }
    for (let j = 0; j < count; j++) {
      const at = found[j]!;
      if (at < 0) continue;
      found[j] = rows[at] === keys[j] ? at + 1 : -1;
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
