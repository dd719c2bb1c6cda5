import type { Draft } from '../src/references/markables.ts';
import { Resolver, type Choice } from '../src/references/resolve.ts';
import { Summation } from '../src/scoring/scorer.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import type { TreebankSentence } from './conllu.ts';
import { headOf, mentionsOf } from './mentions.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableModel } from './trainable-model.ts';

export const REFERENCE_EPOCHS = 10;

export interface ReferenceExample {
  /** The analysed document without its references. */
  draft: Draft;
  /** Head token → chains it belongs to, from the annotation. */
  chains: Map<number, Set<string>>;
}

/** Chains by the document position of each mention's head; `offset[s]` is where sentence s begins. */
export function goldChains(document: readonly TreebankSentence[]): Map<number, Set<string>> {
  const offsets: number[] = [];
  let total = 0;
  for (const s of document) {
    offsets.push(total);
    total += s.form.length - 1;
  }
  const chains = new Map<number, Set<string>>();
  for (const mention of mentionsOf(document)) {
    const at = offsets[mention.sentence]! + headOf(document[mention.sentence]!, mention) - 1;
    chains.set(at, (chains.get(at) ?? new Set()).add(mention.chain));
  }
  return chains;
}

const corefer = (chains: ReferenceExample['chains'], a: number, b: number): boolean => {
  const other = chains.get(b);
  return other !== undefined && [...(chains.get(a) ?? [])].some((chain) => other.has(chain));
};

/**
 * A ranking perceptron: each pronoun and definite description chooses among the phrases before it and "nothing";
 * on a mistake the best-scored right candidate is raised and the chosen one lowered.
 */
export function trainReferences(examples: readonly ReferenceExample[], lexicon: Lexicon): TrainableModel {
  const model = new TrainableModel(1);
  const sums = new Summation(model);
  const random = seededRandom(5);
  const out = new Float64Array(1);
  const order = examples.slice();
  for (let epoch = 0; epoch < REFERENCE_EPOCHS; epoch++)
    for (const { draft, chains } of shuffle(order, random)) {
      const resolver = new Resolver(draft, { scorer: model, lexicon });
      const learn = ({ anaphor, candidates, features, write, chosen }: Choice): void => {
        model.step++;
        const right = candidates
          .map((c) => resolver.markables[c]!)
          .map((other) => other.kind !== 'GROUP' && corefer(chains, anaphor.token.index, other.token.index));
        if (chosen < 0 ? !right.includes(true) : right[chosen]) return;
        let [best, most] = [-1, -Infinity];
        right.forEach((ok, c) => {
          if (!ok) return;
          sums.score(features.keys, write(c), out);
          if (out[0]! > most) [best, most] = [c, out[0]!];
        });
        model.update(features.keys, write(best), 0, 1);
        model.update(features.keys, write(chosen), 0, -1);
      };
      resolver.run(learn);
    }
  return model.averaged();
}
