import { bucket } from '../src/scoring/hash.ts';
import type { Scorer } from '../src/scoring/scorer.ts';

/**
 * A linear multi-class model in training: 32-bit feature key → dense row of class weights, created on the first update.
 * Averaging (Collins 2002) by the w − u/t trick: `sums` collects each update times the step at which it came.
 */
export class TrainableModel implements Scorer {
  step = 1;
  rows = 0;
  /** When set, updates to features that have no row are dropped (fine-tuning on a pruned feature set). */
  closed = false;
  /** Open addressing: key and row + 1 (0 = free) side by side, to touch one cache line per probe. */
  private table: Int32Array;
  private mask: number;
  weights: Float32Array;
  private sums: Float32Array;

  constructor(
    readonly classes: number,
    capacity = 1 << 16,
    /** Which features may get a row; all when absent. */
    private readonly admits: (key: number) => boolean = () => true,
  ) {
    this.table = new Int32Array(capacity * 2);
    this.mask = capacity - 1;
    this.weights = new Float32Array((capacity / 2) * classes);
    this.sums = new Float32Array((capacity / 2) * classes);
  }

  /** The row of a feature, or −1. */
  row(key: number): number {
    const { table, mask } = this;
    for (let i = bucket(key, mask); ; i = (i + 1) & mask) {
      const row = table[2 * i + 1]!;
      if (row === 0 || table[2 * i] === key) return row - 1;
    }
  }

  private place(key: number, row: number): void {
    let i = bucket(key, this.mask);
    while (this.table[2 * i + 1]! !== 0) i = (i + 1) & this.mask;
    this.table[2 * i] = key;
    this.table[2 * i + 1] = row + 1;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    this.mask = table.length - 1;
    for (let i = 0; i < table.length; i += 2) if (table[i + 1]! !== 0) this.place(table[i]!, table[i + 1]! - 1);
    const enlarge = (old: Float32Array): Float32Array => {
      const larger = new Float32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.weights = enlarge(this.weights);
    this.sums = enlarge(this.sums);
  }

  private rowAdded(key: number): number {
    const found = this.row(key);
    if (found >= 0) return found;
    if (this.rows * 4 >= this.table.length) this.grow();
    this.place(key, this.rows);
    return this.rows++;
  }

  find(keys: Int32Array, count: number, rows: Int32Array): void {
    for (let j = 0; j < count; j++) rows[j] = this.row(keys[j]!);
  }

  add(rows: Int32Array, from: number, to: number, out: Float64Array, at: number): void {
    const { classes, weights } = this;
    for (let j = from; j < to; j++) {
      const row = rows[j]!;
      if (row < 0) continue;
      for (let c = 0, base = row * classes; c < classes; c++) out[at + c]! += weights[base + c]!;
    }
  }

  private rowFor(key: number): number {
    const row = this.row(key);
    return row >= 0 || this.closed || !this.admits(key) ? row : this.rowAdded(key);
  }

  update(keys: Int32Array, count: number, cls: number, delta: number): void {
    for (let j = 0; j < count; j++) {
      const row = this.rowFor(keys[j]!);
      if (row < 0) continue;
      const at = row * this.classes + cls;
      this.weights[at]! += delta;
      this.sums[at]! += delta * this.step;
    }
  }

  /** A copy whose weights are the averages over all steps so far; it shares nothing with this one. */
  averaged(): TrainableModel {
    const copy = new TrainableModel(this.classes, 16);
    copy.table = this.table.slice();
    copy.mask = this.mask;
    copy.rows = this.rows;
    copy.weights = new Float32Array(this.rows * this.classes);
    copy.sums = new Float32Array(0);
    for (let i = 0; i < copy.weights.length; i++) copy.weights[i] = this.weights[i]! - this.sums[i]! / this.step;
    return copy;
  }

  /** Rows in the order of their keys, read as unsigned: the order in which a model file stores them. */
  sortedRows(): { key: number; row: number }[] {
    const all: { key: number; row: number }[] = [];
    for (let i = 0; i < this.table.length; i += 2)
      if (this.table[i + 1]! !== 0) all.push({ key: this.table[i]!, row: this.table[i + 1]! - 1 });
    return all.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  }

  /** The q-quantile of the absolute non-zero weights: the yardstick for pruning and for the integer scale. */
  quantile(q: number): number {
    const size: number[] = [];
    for (let i = 0; i < this.rows * this.classes; i += 7)
      if (this.weights[i] !== 0) size.push(Math.abs(this.weights[i]!));
    size.sort((a, b) => a - b);
    return size[Math.floor(size.length * q)] ?? 1;
  }

  /**
   * A model that starts from these weights with about the `keep` rows that have the largest weights, and takes no new
   * ones: what fine-tuning starts from. Rows that tie with the last one kept stay.
   */
  pruned(keep: number): TrainableModel {
    const rows = this.sortedRows();
    const top = Float32Array.from(rows, ({ row }) => {
      let most = 0;
      for (let c = 0; c < this.classes; c++) most = Math.max(most, Math.abs(this.weights[row * this.classes + c]!));
      return most;
    });
    const least = top.length > keep ? top.slice().sort()[top.length - keep]! : 0;
    const kept = new TrainableModel(this.classes);
    rows.forEach(({ key, row }, i) => {
      if (top[i]! < least || top[i] === 0) return;
      const at = kept.rowAdded(key) * this.classes;
      for (let c = 0; c < this.classes; c++) kept.weights[at + c] = this.weights[row * this.classes + c]!;
    });
    kept.closed = true;
    return kept;
  }
}
