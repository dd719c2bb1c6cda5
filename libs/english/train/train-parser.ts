import { Parser, type BeamObserver } from '../src/parser/parser.ts';
import { MOVE_FEATURES } from '../src/parser/move-features.ts';
import { LABEL_FEATURES } from '../src/parser/label-features.ts';
import { LEFT, SHIFT } from '../src/parser/state-space.ts';
import type { ParserInput } from '../src/parser/input.ts';
import type { TreebankSentence } from './conllu.ts';
import { FeatureCount } from './feature-count.ts';
import { goldDerivation, projectivise, type GoldStep } from './oracle.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableModel } from './trainable-model.ts';

export interface ParserModels {
  moves: TrainableModel;
  labels: TrainableModel;
}

/** Dependency labels of the sentences, commonest first. */
export function labelInventory(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const label of s.deprel.slice(1)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
}

/**
 * Follows the gold derivation beside the beam and remembers the step at which the best wrong prefix leads it most
 * (max-violation update, Huang, Fayong and Guo 2012).
 */
class Violation implements BeamObserver {
  wrong: GoldStep[] = [];
  length = 0;
  private inBeam = 0; // the gold prefix's history number while it stays in the beam, −1 after
  private cell = 0;
  private front = 1;
  private score = 0;
  private worst = -Infinity;
  private readonly out = new Float64Array(3);

  constructor(
    private readonly gold: readonly GoldStep[],
    private readonly input: ParserInput,
  ) {}

  afterStep(parser: Parser, step: number): void {
    const { move, label } = this.gold[step]!;
    const { space } = parser;
    const head = move === LEFT ? this.front : space.cellNode[space.cellPrevious[this.cell]!]!;
    parser.moveScorer.score(this.input, this.cell, this.front, this.out);
    this.score += this.out[move]!;
    if (move !== SHIFT && space.token[head]! <= this.input.n)
      this.score += parser.labelScorer.scoreOf(this.input, head, space.cellNode[this.cell]!, label);
    const cell = space.cellAfter(move, label, this.cell, this.front);
    this.front = space.frontAfter(move, label, this.cell, this.front);
    this.cell = cell;
    if (this.inBeam >= 0) this.inBeam = this.findGold(parser, move, label);
    if (this.inBeam === parser.history[0]) return;
    const lead = parser.score[0]! - this.score;
    if (lead < this.worst) return;
    this.worst = lead;
    this.length = step + 1;
    this.wrong = parser.derivation(parser.history[0]!);
  }

  private findGold(parser: Parser, move: number, label: number): number {
    for (let k = 0; k < parser.size; k++) {
      const h = parser.history[k]!;
      if (
        parser.historyPrevious[h] === this.inBeam &&
        parser.historyMove[h] === move &&
        parser.historyLabel[h] === label
      )
        return h;
    }
    return -1;
  }

  /** True when the beam ended with something else than the gold derivation on top. */
  get failed(): boolean {
    return this.wrong.length > 0 && !this.recovered;
  }
  recovered = false;
  close(parser: Parser): void {
    this.recovered = this.inBeam === parser.history[0];
  }
}

const moveKeys = new Int32Array(MOVE_FEATURES);
const labelKeys = new Int32Array(LABEL_FEATURES);

type Visit = (kind: keyof ParserModels, keys: Int32Array, count: number, cls: number) => void;

/** Visits the features of each step of a derivation from step `from` on, with the class that the step takes. */
function walk(parser: Parser, input: ParserInput, steps: readonly GoldStep[], from: number, visit: Visit): void {
  const { space } = parser;
  let [cell, front] = [0, 1];
  steps.forEach(({ move, label }, i) => {
    if (i >= from) {
      visit('moves', moveKeys, parser.moveScorer.features(input, cell, front, moveKeys), move);
      const head = move === LEFT ? front : space.cellNode[space.cellPrevious[cell]!]!;
      if (move !== SHIFT && space.token[head]! <= input.n)
        visit('labels', labelKeys, parser.labelScorer.features(input, head, space.cellNode[cell]!, labelKeys), label);
    }
    [cell, front] = [space.cellAfter(move, label, cell, front), space.frontAfter(move, label, cell, front)];
  });
}

function commonPrefix(a: readonly GoldStep[], b: readonly GoldStep[]): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i]!.move === b[i]!.move && a[i]!.label === b[i]!.label) i++;
  return i;
}

export interface ParserExample {
  input: ParserInput;
  gold: GoldStep[];
}

/** Pairs inputs with gold derivations; sentences without one root are left out. */
export function parserExamples(
  sentences: readonly TreebankSentence[],
  inputs: readonly ParserInput[],
  labels: readonly string[],
  lazy = true,
): ParserExample[] {
  const index = new Map(labels.map((label, i) => [label, i]));
  return sentences.flatMap((s, i) => {
    const gold = goldDerivation(
      projectivise(s.head),
      s.deprel.map((label) => index.get(label) ?? 0),
      lazy,
    );
    return gold ? [{ input: inputs[i]!, gold }] : [];
  });
}

/** Empty models that give rows only to features seen at least `least` times in the gold derivations. */
export function emptyModels(
  labels: readonly string[],
  examples: readonly ParserExample[],
  least: number,
): ParserModels {
  const counts = { moves: new FeatureCount(least), labels: new FeatureCount(least) };
  const silent = { classes: labels.length, find: () => {}, add: () => {} };
  const parser = new Parser(labels, silent, silent, 1);
  for (const { input, gold } of examples) {
    parser.space.reset(input.n, gold.length + 2);
    walk(parser, input, gold, 0, (kind, keys, count) => counts[kind].count(keys, count));
  }
  return {
    moves: new TrainableModel(3, 1 << 16, (key) => counts.moves.isCommon(key)),
    labels: new TrainableModel(labels.length, 1 << 16, (key) => counts.labels.isCommon(key)),
  };
}

/** Structured perceptron with beam search and max-violation updates, in place; `onEpoch` gets the share of exact derivations. */
export function trainParser(
  models: ParserModels,
  labels: readonly string[],
  examples: readonly ParserExample[],
  {
    epochs,
    width,
    seed,
    onEpoch,
  }: { epochs: number; width: number; seed: number; onEpoch: (epoch: number, exact: number) => void },
): void {
  const parser = new Parser(labels, models.moves, models.labels, width);
  const random = seededRandom(seed);
  const order = examples.slice();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let failed = 0;
    for (const { input, gold } of shuffle(order, random)) {
      const violation = new Violation(gold, input);
      parser.parse(input, violation);
      violation.close(parser);
      if (violation.failed) {
        failed++;
        const right = gold.slice(0, violation.length);
        const from = commonPrefix(right, violation.wrong);
        walk(parser, input, right, from, (kind, keys, count, cls) => models[kind].update(keys, count, cls, 1));
        walk(parser, input, violation.wrong, from, (kind, keys, count, cls) =>
          models[kind].update(keys, count, cls, -1),
        );
      }
      models.moves.step++;
      models.labels.step++;
    }
    onEpoch(epoch, 1 - failed / order.length);
  }
}
