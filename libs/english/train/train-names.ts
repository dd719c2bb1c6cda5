import { NAME_LABELS } from '../src/names/labels.ts';
import type { NameInput } from '../src/names/features.ts';
import { NameFinder, transitionKey } from '../src/names/name-finder.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableModel } from './trainable-model.ts';

export const NAME_EPOCHS = 12;

export interface NameExample {
  input: NameInput;
  gold: Int32Array;
}

/** Structured perceptron (Collins 2002) over Viterbi decoding; returns the averaged model. */
export function trainNames(
  examples: readonly NameExample[],
  {
    epochs = NAME_EPOCHS,
    seed = 3,
    onEpoch,
  }: { epochs?: number; seed?: number; onEpoch?: (epoch: number, exact: number, model: TrainableModel) => void } = {},
): TrainableModel {
  const model = new TrainableModel(NAME_LABELS);
  const finder = new NameFinder(model);
  const random = seededRandom(seed);
  const order = examples.slice();
  const { keys } = finder.features;
  const transition = new Int32Array(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { input, gold } of shuffle(order, random)) {
      const guess = finder.label(input);
      let differs = false;
      for (let i = 0; i < input.length; i++) {
        const [goldBefore, guessBefore] = i > 0 ? [gold[i - 1]!, guess[i - 1]!] : [0, 0];
        if (gold[i] === guess[i] && goldBefore === guessBefore) continue;
        differs = true;
        if (gold[i] !== guess[i]) {
          const count = finder.features.at(input, i);
          model.update(keys, count, gold[i]!, 1);
          model.update(keys, count, guess[i]!, -1);
        }
        transition[0] = transitionKey(goldBefore);
        model.update(transition, 1, gold[i]!, 1);
        transition[0] = transitionKey(guessBefore);
        model.update(transition, 1, guess[i]!, -1);
      }
      if (differs) {
        wrong++;
        finder.readTransitions();
      }
      model.step++;
    }
    onEpoch?.(epoch, 1 - wrong / order.length, model);
  }
  return model.averaged();
}
