/** A linear model: sums the weights of the given features for each class. */
export interface Scorer {
  readonly classes: number;
  /** Overwrites `out[0..classes)` with the sums over `keys[0..count)`. */
  score(keys: Int32Array, count: number, out: Float64Array): void;
}

/** The best class; ties go to the lower index, so that the answer never depends on the platform. */
export function argmax(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
