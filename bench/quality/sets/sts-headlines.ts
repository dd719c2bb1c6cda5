import { comparePair, profileOf } from '../../../libs/engine/src/index.ts';
import type { QualitySet } from '../quality-set.ts';
import { readLines } from '../read.ts';

/** STS headlines: does the claim score rank pairs of headlines as people do? Pearson's correlation. */
export const set: QualitySet = {
  name: 'sts-headlines',
  files: /^sts-headlines-[\w-]+\.jsonl$/,
  from: 'SemEval Semantic Textual Similarity, headlines',
  run(file) {
    const pairs = readLines<{ score: number; a: string; b: string }>(file);
    const ours = pairs.map(({ a, b }) => comparePair(profileOf({ text: a }), profileOf({ text: b })).score);
    return [
      {
        metric: 'Pearson’s r with people',
        ours: pearson(
          ours,
          pairs.map(({ score }) => score),
        ),
      },
    ];
  },
};

function pearson(x: number[], y: number[]): number {
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const dot = (p: number[], mp: number, q: number[], mq: number) =>
    p.reduce((sum, value, i) => sum + (value - mp) * (q[i]! - mq), 0);
  return dot(x, mx, y, my) / Math.sqrt(dot(x, mx, x, mx) * dot(y, my, y, my));
}
