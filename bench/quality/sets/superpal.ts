import { CheckedIndex, rankChecked } from '../../../libs/engine/src/index.ts';
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

/** Average precision of each query of one topic, by the ranking that answers "was this checked before?". */
function ofTopic(pairs: Pair[]): number[] {
  const spans = [...new Set(pairs.map(({ docSpanText }) => docSpanText))];
  const index = new CheckedIndex(spans.map((text) => ({ id: text, text })));
  return [...new Set(pairs.map(({ summarySpanText }) => summarySpanText))].map((query) => {
    const relevant = new Set(
      pairs.filter((pair) => pair.summarySpanText === query).map(({ docSpanText }) => docSpanText),
    );
    const ranked = rankChecked(query, index, spans.length).map(({ id }) => id);
    let right = 0;
    return ranked.reduce((sum, id, i) => (relevant.has(id) ? sum + ++right / (i + 1) : sum), 0) / relevant.size;
  });
}
