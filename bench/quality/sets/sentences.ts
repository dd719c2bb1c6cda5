import { splitSentences } from '@claimdesk/english';
import { readJson } from '../read.ts';
import { type QualitySet, shareRow } from '../quality-set.ts';

interface Case {
  text: string;
  expected: string[];
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const ours = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const simple = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Exact equality of the list of sentences, white space folded. */
export const set: QualitySet = {
  name: 'sentences',
  files: /^(?:golden-rules|sentence).*\.json$/,
  from: 'pragmatic_segmenter, MIT',
  run(file, { miss }) {
    const cases = readJson<Case[]>(file);
    const right = (split: (text: string) => string[], tell = false) =>
      cases.filter(({ text, expected }) => {
        const found = split(text).map(folded).filter(Boolean);
        const same = JSON.stringify(found) === JSON.stringify(expected.map(folded));
        if (!same && tell) miss(`${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
        return same;
      }).length;
    const golden = /golden/.test(file);
    return [
      shareRow('lists of sentences exactly right', right(ours, true), cases.length, {
        baseline: right(simple) / cases.length,
        ...(golden ? { published: '98.1 (Pragmatic Segmenter)' } : {}),
        aim: { least: golden ? 49 / 52 : 0.75 },
      }),
    ];
  },
};
