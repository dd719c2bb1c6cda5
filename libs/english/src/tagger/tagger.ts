import { argmax, Summation, type Scorer } from '../scoring/scorer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { TaggerFeatures, taggerInput, type TaggerInput } from './features.ts';

/** The tags of one sentence as indices into the tagger's inventory. */
export interface Tagging {
  readonly best: Int32Array;
  /** The runner-up where it came within the tagger's margin of the best, else the best again. */
  readonly second: Int32Array;
}

/** A greedy left-to-right tagger over joint "UPOS XPOS" classes. */
export class Tagger {
  private readonly features = new TaggerFeatures();
  private readonly scores: Float64Array;
  private readonly model: Summation;

  constructor(
    /** The inventory: "UPOS XPOS" per class. */
    readonly tags: readonly string[],
    model: Scorer,
    /** How close (in the model's own units) a runner-up must come to be reported. */
    private readonly margin: number,
  ) {
    this.model = new Summation(model);
    this.scores = new Float64Array(tags.length);
  }

  tag(forms: readonly string[], lexicon: Lexicon): Tagging {
    const input = taggerInput(forms, lexicon);
    const best = new Int32Array(input.length);
    const second = new Int32Array(input.length);
    for (let i = 0; i < input.length; i++) {
      const choice = this.step(input, i, i > 0 ? best[i - 1]! : -1, i > 1 ? best[i - 2]! : -1);
      best[i] = choice;
      second[i] = this.runnerUp(choice);
    }
    return { best, second };
  }

  private step(input: TaggerInput, i: number, tag1: number, tag2: number): number {
    const count = this.features.at(input, i, tag1, tag2);
    this.model.score(this.features.keys, count, this.scores);
    return argmax(this.scores, this.tags.length);
  }

  private runnerUp(best: number): number {
    const { scores } = this;
    const top = scores[best]!;
    let second = best;
    let most = -Infinity;
    for (let c = 0; c < scores.length; c++) {
      const score = scores[c]!;
      if (score <= most || top - score > this.margin || c === best) continue;
      most = score;
      second = c;
    }
    return second;
  }
}
