import { split } from '../../../libs/engine/src/index.ts';
import { f1Of, type QualitySet } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Case {
  text: string;
  label: 'Yes' | 'No';
}

/** A sentence is worth checking where its best claim reaches this. */
const THRESHOLD = 0.5;
const ours = ({ text }: Case) => split(text).claims.some((c) => c.checkworthiness >= THRESHOLD);
/** Any figure. */
const simple = ({ text }: Case) => /\d|\b(?:million|billion|percent)\b/i.test(text);

/** Sentences of debates, worth checking or not: F1 of Yes. Training parts are for training. */
export const set: QualitySet = {
  name: 'check-worthiness',
  files: /^(?!.*-train)checkworthy.*\.jsonl$/,
  beside: /^checkworthy.*-train\.jsonl$/,
  from: 'CheckThat! 2024 task 1, research only',
  run(file, { miss }) {
    const cases = readLines<Case>(file);
    const score = (judge: (c: Case) => boolean) => {
      const yes = cases.filter(judge);
      const right = yes.filter((c) => c.label === 'Yes').length;
      return f1Of(right, yes.length, cases.filter((c) => c.label === 'Yes').length);
    };
    for (const c of cases) if (ours(c) !== (c.label === 'Yes')) miss(`${c.label}  ${c.text}`);
    const { f1, precision, recall } = score(ours);
    return [
      {
        metric: 'F1 (Yes)',
        ours: f1,
        baseline: score(simple).f1,
        published: '80 (fine-tuned transformer)',
        aim: { least: 0.78 },
      },
      { metric: 'precision', ours: precision },
      { metric: 'recall', ours: recall },
    ];
  },
};
