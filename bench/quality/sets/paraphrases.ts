import { comparePair, profileOf } from '../../../libs/engine/src/index.ts';
import type { QualitySet } from '../quality-set.ts';
import { f1Of } from '../quality-set.ts';
import { readLines } from '../read.ts';

/** From this mean of the claim score and the words in common two sentences are called paraphrases. */
const SAME = 0.3;

/** MSRP: are two sentences paraphrases? A laxer question than whether they are one claim, asked of the same score. */
export const set: QualitySet = {
  name: 'msrp',
  files: /^msrp-[\w-]+\.jsonl$/,
  from: 'Microsoft Research Paraphrase Corpus',
  run(file, { miss }) {
    const pairs = readLines<{ label: number; a: string; b: string }>(file).map(({ label, a, b }) => {
      const { score, match } = comparePair(profileOf({ text: a }), profileOf({ text: b }));
      return { label, a, b, match, score, words: jaccard(a, b) };
    });
    const gold = pairs.filter(({ label }) => label === 1).length;
    const f1 = (said: (pair: (typeof pairs)[0]) => boolean) => {
      const all = pairs.filter(said);
      return f1Of(all.filter(({ label }) => label === 1).length, all.length, gold).f1;
    };
    const merged = pairs.filter(({ match }) => match === 'CONFIRMED');
    for (const { a, b, label } of merged) if (label === 0) miss(`merged: ${a} | ${b}`);
    const rightly = merged.filter(({ label }) => label === 1).length;
    return [
      {
        metric: 'F1',
        ours: f1(({ score, words }) => (score + words) / 2 >= SAME),
        baseline: f1(({ words }) => words >= 0.35),
        published: '> 90 fine-tuned',
        aim: { least: 0.84 },
      },
      {
        metric: 'of those merged silently, paraphrases',
        ours: rightly / merged.length,
        counts: `${rightly}/${merged.length}`,
      },
    ];
  },
};

function jaccard(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / (x.size + y.size - common || 1);
}
