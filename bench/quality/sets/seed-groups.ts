import { match } from '../../../libs/engine/src/index.ts';
import type { QualitySet } from '../quality-set.ts';
import { f1Of, shareRow } from '../quality-set.ts';
import { type Gold, type ReadGold, readGold } from '../seeds/gold.ts';

const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs of gold claims that the matcher put together, against the pairs that the annotators did. */
export const set: QualitySet = {
  name: 'seed-groups',
  files: /(?:^|-)gold(?:-[\w-]+)?\.json$/,
  from: 'bench/data',
  run(file, { miss }) {
    const read = readGold(file);
    const ours = ourPairs(read);
    const [same, any] = [goldPairs(read.gold, (m) => m.match === 'same'), goldPairs(read.gold, () => true)];
    const right = [...ours].filter((p) => any.has(p));
    for (const p of ours) if (!any.has(p)) miss(`joined  ${p}`);
    for (const p of same) if (!ours.has(p)) miss(`apart   ${p}`);
    const found = [...same].filter((p) => ours.has(p)).length;
    return [
      shareRow('pairs joined rightly', right.length, ours.size),
      shareRow('pairs of the same claim joined', found, same.size),
      { metric: 'pairs F1', ours: f1Of(right.length, ours.size, same.size).f1 },
    ];
  },
};

function goldPairs(gold: Gold, allowed: (member: { match: string }) => boolean): Set<string> {
  return new Set(
    (gold.groups ?? []).flatMap((group) => {
      const members = group.members.filter(allowed).map((m) => m.claim);
      return members.flatMap((a, i) => members.slice(i + 1).map((b) => pair(a, b)));
    }),
  );
}

function ourPairs(read: ReadGold): Set<string> {
  const inputs = [...read.articles.values()].map(({ file, result: { article, claims } }) => ({
    file,
    outlet: article.outlet,
    wires: article.wires,
    publishedAt: article.publishedAt,
    claims,
  }));
  const cluster = new Map<string, number>();
  match(inputs).claims.forEach((c, i) => c.appearances.forEach((a) => cluster.set(`${a.file}#${a.claimId}`, i)));
  const placed = read.gold.claims.flatMap((g) => {
    const found = read.best(g);
    const at = found ? cluster.get(`${g.file}#${found.id}`) : undefined;
    return at === undefined ? [] : [{ id: g.id, at }];
  });
  return new Set(
    placed.flatMap((a, i) =>
      placed
        .slice(i + 1)
        .filter((b) => b.at === a.at)
        .map((b) => pair(a.id, b.id)),
    ),
  );
}
