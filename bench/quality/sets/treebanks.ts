import { loadEnglish } from '@claimdesk/english';
import { scoreRaw } from '../../../libs/english/bench/score-raw.ts';
import { analysePairs, scoreParse } from '../../../libs/english/bench/score-gold.ts';
import { scoreNames } from '../../../libs/english/bench/score-names.ts';
import { readConllu } from '../../../libs/english/train/conllu.ts';
import type { QualitySet, Row } from '../quality-set.ts';

/** Tags, trees and names of the model under the engine; training parts are not scored. `bench -- english` says more. */
export const set: QualitySet = {
  name: 'treebanks',
  files: /^(?!.*-train).*\.conllu(?:\.gz)?$/,
  beside: /-train\.conllu(?:\.gz)?$/,
  from: 'UD English EWT and GUM; libs/english/README.md',
  run(file) {
    const english = loadEnglish();
    const sentences = readConllu(file);
    const pairs = analysePairs(english, sentences);
    const [gold, raw] = [scoreParse(pairs), scoreRaw(english, sentences)];
    const row = (metric: string, percent: number): Row => ({ metric, ours: percent / 100 });
    const rows = [
      row('UPOS, gold words', gold.upos),
      row('UAS, gold words', gold.uas),
      row('LAS, gold words', gold.las),
      row('sentences F1, raw text', raw.sentences),
      row('LAS F1, raw text', raw.las),
    ];
    if (!sentences.some((s) => s.misc.some((misc) => misc.includes('Entity=')))) return rows;
    return [...rows, ...Object.entries(scoreNames(pairs)).map(([type, { f1 }]) => row(`names F1, ${type}`, f1))];
  },
};
