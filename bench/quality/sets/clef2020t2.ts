import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CheckedClaim, CheckedIndex, rankChecked } from '../../../libs/engine/src/index.ts';
import type { QualitySet } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Query {
  id: string;
  text: string;
  relevant: string[];
}
const DEPTH = 5;

/** CheckThat! 2020 task 2: which of ten thousand checked claims is a tweet about? Mean average precision at five. */
export const set: QualitySet = {
  name: 'clef2020t2',
  files: /^clef2020t2-queries-(?!train)[\w-]+\.jsonl$/,
  beside: /^clef2020t2-(?:claims|queries-train)\.jsonl$/,
  from: 'CheckThat! 2020 task 2, research use',
  run(file, { dir, miss }) {
    const archive = path.join(dir, 'clef2020t2-claims.jsonl');
    if (!existsSync(archive)) throw new Error(`the claims to search are not there: ${archive}`);
    const claims = readLines<{ id: string; claim: string; title: string }>(archive);
    const index = new CheckedIndex(claims.map(({ id, claim, title }): CheckedClaim => ({ id, text: claim, title })));
    const queries = readLines<Query>(file);
    let sum = 0;
    let first = 0;
    for (const { text, relevant } of queries) {
      const found = rankChecked(text, index, DEPTH).map(({ id }) => id);
      let right = 0;
      const precision = found.map((id, i) => (relevant.includes(id) ? ++right / (i + 1) : 0));
      sum += precision.reduce((total, share) => total + share, 0) / Math.min(DEPTH, relevant.length);
      if (relevant.includes(found[0] ?? '')) first++;
      if (right === 0) miss(`${relevant.join(', ')} not among ${found.join(', ')}: ${text.slice(0, 120)}`);
    }
    return [
      {
        metric: 'MAP@5',
        ours: sum / queries.length,
        baseline: 'BM25 73.8',
        published: '92.9 (test half)',
        aim: { least: 0.788 },
      },
      { metric: 'first answer right', ours: first / queries.length, counts: `${first}/${queries.length}` },
    ];
  },
};
