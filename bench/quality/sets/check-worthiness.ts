import { existsSync } from 'node:fs';
import { worthOfWords } from '../../../libs/engine/src/check-worthiness/check-worthiness.ts';
import { SIGNALS } from '../../../libs/engine/src/check-worthiness/signals.ts';
import { f1Of, type QualitySet, type Row } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Case {
  text: string;
  label: 'Yes' | 'No';
}

/** A statement is worth checking from here on. */
const THRESHOLD = 0.5;
const ours = ({ text }: Case) => worthOfWords(text).score >= THRESHOLD;
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
      ...trainedRow(file, cases),
    ];
  },
};

/** The same signals as one and zero, with the bias last. */
const signs = (text: string) => [...SIGNALS.map(({ pattern }) => (pattern.test(text) ? 1 : 0)), 1];
const STEPS = 150;
const RATE = 2;

/**
 * What the same signals reach with weights learnt from the training part beside the file, by logistic regression. The
 * data is for research only, so these weights are made here, thrown away, and ship nowhere.
 */
function trainedRow(file: string, cases: Case[]): Row[] {
  const training = file.replace(/-(?:dev|test)[^/]*\.jsonl$/, '-train.jsonl');
  if (training === file || !existsSync(training)) return [];
  const examples = readLines<Case>(training).map(({ text, label }) => ({ x: signs(text), y: label === 'Yes' ? 1 : 0 }));
  const weights = signs('').map(() => 0);
  const chance = (x: number[]) => 1 / (1 + Math.exp(-x.reduce((sum, on, i) => sum + on * (weights[i] ?? 0), 0)));
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map(() => 0);
    for (const { x, y } of examples) {
      const error = chance(x) - y;
      x.forEach((on, i) => (slope[i] = (slope[i] ?? 0) + error * on));
    }
    slope.forEach((s, i) => (weights[i] = (weights[i] ?? 0) - (RATE * s) / examples.length));
  }
  // The share of Yes in the training part is the natural threshold where that class is the smaller one.
  const share = examples.filter(({ y }) => y).length / examples.length;
  const yes = cases.filter(({ text }) => chance(signs(text)) >= share);
  const right = yes.filter(({ label }) => label === 'Yes').length;
  const { f1 } = f1Of(right, yes.length, cases.filter(({ label }) => label === 'Yes').length);
  return [{ metric: 'F1 (Yes), same signals weighted on research data (does not ship)', ours: f1 }];
}
