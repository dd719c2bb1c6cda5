import { headlineStance } from '../../../libs/engine/src/index.ts';
import type { QualitySet } from '../quality-set.ts';
import { f1Of } from '../quality-set.ts';
import { readLines } from '../read.ts';

const NAMES = { FOR: 'for', AGAINST: 'against', OBSERVING: 'observing' } as const;

/** Emergent: what a headline does with a claim. */
export const set: QualitySet = {
  name: 'emergent',
  files: /^emergent-stance[\w-]*\.jsonl$/,
  from: 'Emergent (Ferreira and Vlachos 2016)',
  run(file, { miss }) {
    const pairs = readLines<{ claim: string; headline: string; stance: string; published_pred?: string }>(file);
    const ours = pairs.map(({ claim, headline }) => NAMES[headlineStance(claim, headline)]);
    const theirs = pairs.map(({ published_pred: published }) => published ?? '');
    pairs.forEach(({ claim, headline, stance }, i) => {
      if (ours[i] !== stance) miss(`${stance}, not ${ours[i]}: ${claim} | ${headline}`);
    });
    const gold = pairs.map(({ stance }) => stance);
    const right = (said: string[]) => said.filter((stance, i) => stance === gold[i]).length;
    return [
      {
        metric: 'macro-F1',
        ours: macro(ours, gold),
        baseline: 'refuting and hedging words 72.3',
        published: `${(100 * macro(theirs, gold)).toFixed(1)} on these pairs`,
        aim: { least: 0.78 },
      },
      {
        metric: 'accuracy',
        ours: right(ours) / pairs.length,
        counts: `${right(ours)}/${pairs.length}`,
        published: `${((100 * right(theirs)) / pairs.length).toFixed(1)} on these pairs`,
      },
    ];
  },
};

function macro(said: readonly string[], gold: readonly string[]): number {
  const kinds = Object.values(NAMES);
  const of = (kind: string) => {
    const both = said.filter((stance, i) => stance === kind && gold[i] === kind).length;
    return f1Of(both, said.filter((s) => s === kind).length, gold.filter((s) => s === kind).length).f1;
  };
  return kinds.reduce((sum, kind) => sum + of(kind), 0) / kinds.length;
}
