import type { Features } from './features.ts';

/** Keys of one statement that are tried, rarest first. */
const KEYS_TRIED = 16;
/** A key that more statements than this carry finds nothing worth its cost. */
const COMMON = 200;
/** Candidates of one statement that are compared: those that share most. Keeps the work linear in the statements. */
const MOST_CANDIDATES = 40;

/** Pairs of statements that share at least two keys (names or words), found through an index of the rarer keys. */
export function candidatePairs(all: Features[]): [number, number][] {
  const keys = all.map((f) => [...[...f.names].map((n) => `@${n}`), ...f.words.keys()]);
  const index = new Map<string, number[]>();
  keys.forEach((list, i) => {
    for (const key of list) {
      const places = index.get(key);
      if (places) places.push(i);
      else index.set(key, [i]);
    }
  });
  const pairs = new Map<string, [number, number]>();
  keys.forEach((list, i) => {
    for (const j of nearest(i, list, index)) {
      const pair: [number, number] = i < j ? [i, j] : [j, i];
      pairs.set(pair.join(), pair);
    }
  });
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** The statements that share most keys with this one, two at least. */
function nearest(i: number, keys: string[], index: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  const size = (key: string) => index.get(key)?.length ?? 0;
  const rare = keys.filter((key) => size(key) <= COMMON).sort((x, y) => size(x) - size(y) || (x < y ? -1 : 1));
  for (const key of rare.slice(0, KEYS_TRIED))
    for (const j of index.get(key) ?? []) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1);
  const candidates = [...shared].filter(([, n]) => n >= 2).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return candidates.slice(0, MOST_CANDIDATES).map(([j]) => j);
}
