/**
 * A linear model: weights per feature and class. Looking features up and adding their weights are two steps, so that
 * many look-ups can be under way in memory at once, which is where the time goes.
 */
export interface Scorer {
  readonly classes: number;
  /** Writes for each of `keys[0..count)` where its weights stand into `rows`, or −1 where the model has none. */
  find(keys: Int32Array, count: number, rows: Int32Array): void;
  /** Adds the weights at `rows[from..to)` to `out[at..at + classes)`. */
  add(rows: Int32Array, from: number, to: number, out: Float64Array, at: number): void;
}

/** Sums the weights of one list of features after the other. */
export class Summation {
  private rows = new Int32Array(256);

  constructor(private readonly model: Scorer) {}

  /** Overwrites `out[0..classes)` with the sums over `keys[0..count)`. */
  score(keys: Int32Array, count: number, out: Float64Array): void {
    if (this.rows.length < count) this.rows = new Int32Array(count * 2);
    for (let c = 0; c < this.model.classes; c++) out[c] = 0;
    this.model.find(keys, count, this.rows);
    this.model.add(this.rows, 0, count, out, 0);
  }
}

/** The best class; ties go to the lower index, so that the answer never depends on the platform. */
export function argmax(scores: Float64Array, classes: number): number {
  let best = 0;
  let most = scores[0]!;
  for (let c = 1; c < classes; c++) {
    const score = scores[c]!;
    if (score > most) {
      most = score;
      best = c;
    }
  }
  return best;
}
