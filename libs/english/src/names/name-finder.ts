import { Summation, type Scorer } from '../scoring/scorer.ts';
import { hashText } from '../scoring/hash.ts';
import { NameFeatures, type NameInput } from './features.ts';
import { mayFollow, NAME_LABELS } from './labels.ts';

/** The feature that scores a label after a given previous label (row per previous label, 0 at the start). */
export const transitionKey = (previous: number): number => hashText(`after ${previous}`);

const NEVER = -1e15;

/** First-order linear model over begin/inside labels, decoded exactly (Viterbi). */
export class NameFinder {
  readonly features = new NameFeatures();
  private readonly transitions = new Float64Array(NAME_LABELS * NAME_LABELS);
  private readonly scores = new Float64Array(NAME_LABELS);

  private readonly model: Summation;

  constructor(model: Scorer) {
    this.model = new Summation(model);
    this.readTransitions();
  }

  /** Reads the transition scores again; training calls it, as its model changes under it. */
  readTransitions(): void {
    const row = new Float64Array(NAME_LABELS);
    for (let previous = 0; previous < NAME_LABELS; previous++) {
      this.model.score(Int32Array.of(transitionKey(previous)), 1, row);
      for (let label = 0; label < NAME_LABELS; label++)
        this.transitions[previous * NAME_LABELS + label] = mayFollow(previous, label) ? row[label]! : NEVER;
    }
  }

  /** The best sequence of labels of a sentence. */
  label(input: NameInput): Int32Array {
    const n = input.length;
    const labels = new Int32Array(n);
    if (n === 0) return labels;
    const back = new Uint8Array(n * NAME_LABELS);
    let total = new Float64Array(NAME_LABELS).fill(NEVER);
    total[0] = 0;
    for (let i = 0; i < n; i++) total = this.advance(input, i, total, back);
    let best = 0;
    for (let label = 1; label < NAME_LABELS; label++) if (total[label]! > total[best]!) best = label;
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i * NAME_LABELS + best]!;
    }
    return labels;
  }

  private advance(input: NameInput, i: number, total: Float64Array, back: Uint8Array): Float64Array<ArrayBuffer> {
    const count = this.features.at(input, i);
    this.model.score(this.features.keys, count, this.scores);
    const next = new Float64Array(NAME_LABELS);
    const { transitions } = this;
    for (let label = 0; label < NAME_LABELS; label++) {
      let best = 0;
      let most = -Infinity;
      for (let previous = 0; previous < NAME_LABELS; previous++) {
        const score = total[previous]! + transitions[previous * NAME_LABELS + label]!;
        if (score <= most) continue;
        most = score;
        best = previous;
      }
      next[label] = most + this.scores[label]!;
      back[i * NAME_LABELS + label] = best;
    }
    return next;
  }
}
