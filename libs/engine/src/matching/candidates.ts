import type { Features } from './features.ts';

/** Keys of one statement that are tried, rarest first. */
const KEYS_TRIED = 8;
/** A key that more statements than this share finds nothing worth its cost. */
const COMMON = 400;

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
  const pairs: [number, number][] = [];
  keys.forEach((list, i) => {
    const counts = new Map<number, number>();
    const rare = list
      .filter((k) => (index.get(k)?.length ?? 0) <= COMMON)
      .sort((x, y) => (index.get(x)?.length ?? 0) - (index.get(y)?.length ?? 0) || (x < y ? -1 : 1));
    for (const key of rare.slice(0, KEYS_TRIED + 8))
      for (const j of index.get(key) ?? []) if (j > i) counts.set(j, (counts.get(j) ?? 0) + 1);
    for (const [j, n] of counts) if (n >= 2) pairs.push([i, j]);
  });
  return pairs;
}
