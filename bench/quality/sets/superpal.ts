import { CheckedIndex, comparePair, profileOf, rankChecked } from '../../../libs/engine/src/index.ts';
import type { QualitySet } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Pair {
  topic: string;
  summarySpanText: string;
  docSpanText: string;
}

/** SuperPAL: of all the propositions in a topic's articles, which express the one asked for? Mean average precision. */
export const set: QualitySet = {
  name: 'superpal',
  files: /^superpal-[\w-]+\.jsonl$/,
  from: 'SuperPAL (Ernst et al. 2021), Apache-2.0 annotations',
  run(file) {
    const pairs = readLines<Pair>(file);
    const scores = [...new Set(pairs.map(({ topic }) => topic))].flatMap((topic) =>
      ofTopic(pairs.filter((pair) => pair.topic === topic)),
    );
    return [
      {
        metric: 'MAP',
        ours: scores.reduce((sum, score) => sum + score, 0) / scores.length,
        counts: `${scores.length} queries`,
        baseline: 'idf-Jaccard 68.5',
        aim: { least: 0.78 },
      },
    ];
  },
};

/** Average precision of each query of one topic: both scores, each by its best answer, count alike. */
function ofTopic(pairs: Pair[]): number[] {
  const spans = [...new Set(pairs.map(({ docSpanText }) => docSpanText))];
  const index = new CheckedIndex(spans.map((text) => ({ id: text, text })));
  const profiles = spans.map((text) => profileOf({ text }));
  return [...new Set(pairs.map(({ summarySpanText }) => summarySpanText))].map((query) => {
    const relevant = new Set(
      pairs.filter((pair) => pair.summarySpanText === query).map(({ docSpanText }) => docSpanText),
    );
    const found = new Map(rankChecked(query, index, spans.length).map(({ id, score }) => [id, score]));
    const profile = profileOf({ text: query });
    const claims = profiles.map((other) => comparePair(profile, other).score);
    const [mostWords, mostClaim] = [Math.max(0.001, ...found.values()), Math.max(0.001, ...claims)];
    const ranked = spans
      .map((text, i) => ({ text, score: (found.get(text) ?? 0) / mostWords + claims[i]! / mostClaim }))
      .sort((x, y) => y.score - x.score || (x.text < y.text ? -1 : 1));
    let right = 0;
    return ranked.reduce((sum, { text }, i) => (relevant.has(text) ? sum + ++right / (i + 1) : sum), 0) / relevant.size;
  });
}
