import { hashText } from '../src/scoring/hash.ts';
import { argmax, Summation } from '../src/scoring/scorer.ts';
import { IntTable } from '../src/words/int-table.ts';
import { Lexicon } from '../src/words/lexicon.ts';
import { wordKey } from '../src/words/normalise.ts';
import { TaggerFeatures, taggerInput } from '../src/tagger/features.ts';
import { Tagger } from '../src/tagger/tagger.ts';
import type { TreebankSentence } from './conllu.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableModel } from './trainable-model.ts';

export const TAGGER_EPOCHS = 7;
const RARE_TAG = 3;
const AMBIGUITY_SEEN = 3;
const AMBIGUITY_SHARE = 0.05;
const KNOWN_SEEN = 2;
/** How close in averaged-weight units a second tag must come to be passed on to the parser. */
export const TAG_MARGIN = 6;

export const jointTag = (s: TreebankSentence, i: number): string => `${s.upos[i]!} ${s.xpos[i]!}`;

/** All joint tags seen at least three times, commonest first. */
export function tagInventory(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const s of sentences)
    for (let i = 1; i < s.form.length; i++) counts.set(jointTag(s, i), (counts.get(jointTag(s, i)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= RARE_TAG)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag);
}

const table = (entries: Map<number, number>): IntTable => {
  const sorted = [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  return new IntTable(
    Int32Array.from(sorted, (e) => e[0]),
    Int32Array.from(sorted, (e) => e[1]),
  );
};

/** The word lists of a training text: ambiguity classes and known words; the senses come from outside. */
export function buildLexicon(sentences: readonly TreebankSentence[], senses: IntTable): Lexicon {
  const seen = new Map<string, Map<string, number>>();
  for (const s of sentences)
    for (let i = 1; i < s.form.length; i++) {
      const key = wordKey(s.form[i]!);
      const tags = seen.get(key) ?? new Map<string, number>();
      seen.set(key, tags.set(jointTag(s, i), (tags.get(jointTag(s, i)) ?? 0) + 1));
    }
  const ambiguity = new Map<number, number>();
  const known = new Map<number, number>();
  for (const [key, tags] of seen) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total >= KNOWN_SEEN) known.set(hashText(key), 1);
    if (total < AMBIGUITY_SEEN) continue;
    const common = [...tags].filter((t) => t[1] / total >= AMBIGUITY_SHARE);
    common.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    ambiguity.set(hashText(key), hashText(common.map((t) => t[0]).join('|')));
  }
  return new Lexicon(senses, table(ambiguity), table(known));
}

/** How far the gold tag must lead its strongest rival to be left alone. */
const UPDATE_MARGIN = 0;

function strongestRival(scores: Float64Array, classes: number, gold: number): number {
  let rival = gold === 0 ? 1 : 0;
  for (let c = 0; c < classes; c++) if (c !== gold && scores[c]! > scores[rival]!) rival = c;
  return rival;
}

/** Trains the averaged perceptron (Collins 2002) on the sentences and returns the averaged model. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  lexicon: Lexicon,
  {
    epochs = TAGGER_EPOCHS,
    seed = 1,
    onEpoch,
  }: {
    epochs?: number;
    seed?: number;
    onEpoch?: (epoch: number, accuracy: number, model: TrainableModel) => void;
  } = {},
): TrainableModel {
  const model = new TrainableModel(tags.length);
  const features = new TaggerFeatures();
  const sums = new Summation(model);
  const scores = new Float64Array(tags.length);
  const index = new Map(tags.map((tag, i) => [tag, i]));
  const random = seededRandom(seed);
  const data = sentences.map((s) => ({
    input: taggerInput(s.form.slice(1), lexicon),
    gold: s.form.slice(1).map((_, i) => index.get(jointTag(s, i + 1)) ?? -1),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let total = 0;
    for (const { input, gold } of shuffle(data, random)) {
      let [tag1, tag2] = [-1, -1];
      for (let i = 0; i < input.length; i++) {
        const count = features.at(input, i, tag1, tag2);
        sums.score(features.keys, count, scores);
        const guess = argmax(scores, tags.length);
        total++;
        if (guess !== gold[i]) wrong++;
        const rival = gold[i]! >= 0 ? strongestRival(scores, tags.length, gold[i]!) : -1;
        if (rival >= 0 && scores[gold[i]!]! - scores[rival]! <= UPDATE_MARGIN) {
          model.update(features.keys, count, gold[i]!, 1);
          model.update(features.keys, count, rival, -1);
        }
        model.step++;
        [tag2, tag1] = [tag1, guess];
      }
    }
    onEpoch?.(epoch, 1 - wrong / total, model);
  }
  return model.averaged();
}

const FOLDS = 4;
const BLOCK = 16;

export interface JackknifedTags {
  best: Int32Array;
  second: Int32Array;
}

/**
 * Tags every training sentence with a tagger that has not seen it (4 folds in blocks of 16 sentences), so that the
 * parser and the name finder train on the kind of mistakes they will meet.
 */
export function jackknife(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  senses: IntTable,
  log: (line: string) => void,
): JackknifedTags[] {
  const result: JackknifedTags[] = new Array(sentences.length);
  const fold = (i: number): number => Math.floor(i / BLOCK) % FOLDS;
  for (let k = 0; k < FOLDS; k++) {
    const rest = sentences.filter((_, i) => fold(i) !== k);
    const lexicon = buildLexicon(rest, senses);
    const tagger = new Tagger(
      tags,
      trainTagger(rest, tags, lexicon, { epochs: TAGGER_EPOCHS - 2, seed: k + 2 }),
      TAG_MARGIN,
    );
    let [right, total, second] = [0, 0, 0];
    sentences.forEach((s, i) => {
      if (fold(i) !== k) return;
      const tagging = tagger.tag(s.form.slice(1), lexicon);
      result[i] = tagging;
      tagging.best.forEach((tag, j) => {
        total++;
        if (tags[tag]!.split(' ')[0] === s.upos[j + 1]) right++;
        if (tagging.second[j] !== tag) second++;
      });
    });
    log(
      `  fold ${k + 1} of ${FOLDS}: UPOS ${((100 * right) / total).toFixed(2)} on unseen text, second tag on ${((100 * second) / total).toFixed(1)}%`,
    );
  }
  return result;
}
