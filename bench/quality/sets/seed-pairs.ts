import { comparePair, profileOf } from '../../../libs/engine/src/index.ts';
import type { QualitySet } from '../quality-set.ts';
import { readJson } from '../read.ts';

interface Gold {
  meta: { publication_date?: string };
  claims: { id: string; atomic: string; polarity?: string }[];
  groups?: { members: { claim: string; match: string }[] }[];
}

const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Annotated claims, every pair by its score: how early do the pairs that are one claim come? Apart from the splitting. */
export const set: QualitySet = {
  name: 'seed-pairs',
  files: /(?:^|-)gold(?:-[\w-]+)?\.json$/,
  from: 'bench/data',
  run(file, { miss }) {
    const { meta, claims, groups = [] } = readJson<Gold>(file);
    const atomic = claims.filter((claim) => claim.atomic);
    const same = new Set(
      groups.flatMap(({ members }) => {
        const own = members.filter(({ match }) => match === 'same').map(({ claim }) => claim);
        return own.flatMap((a, i) => own.slice(i + 1).map((b) => key(a, b)));
      }),
    );
    const profiles = atomic.map(({ atomic: text }) => profileOf({ text, publishedAt: meta.publication_date ?? null }));
    const pairs = atomic.flatMap((a, i) =>
      atomic
        .slice(i + 1)
        .map((b, j) => ({ key: key(a.id, b.id), a, b, ...comparePair(profiles[i]!, profiles[i + 1 + j]!) })),
    );
    pairs.sort((x, y) => y.score - x.score || (x.key < y.key ? -1 : 1));
    let right = 0;
    const precision =
      pairs.reduce((sum, pair, i) => (same.has(pair.key) ? sum + ++right / (i + 1) : sum), 0) / (same.size || 1);
    const merged = pairs.filter(({ match }) => match === 'CONFIRMED');
    for (const { a, b, key: own } of merged) if (!same.has(own)) miss(`merged: ${a.atomic} | ${b.atomic}`);
    const rightly = merged.filter((pair) => same.has(pair.key)).length;
    return [
      {
        metric: 'average precision',
        ours: same.size ? precision : null,
        counts: `${same.size} of ${pairs.length} pairs`,
        baseline: 'idf overlap and place names 72.9',
        aim: { least: 0.88 },
      },
      {
        metric: 'merged silently, rightly',
        ours: merged.length ? rightly / merged.length : null,
        counts: `${rightly}/${merged.length}`,
      },
    ];
  },
};
