import type { Profile } from './profile.ts';

/** Keys of one statement that are tried, rarest first. */
const KEYS_TRIED = 16;
/** A key that more statements than this carry finds nothing worth its cost. */
const COMMON = 200;
/** Candidates of one statement that are compared: those that share most. Keeps the work linear in the statements. */
const MOST_CANDIDATES = 60;

/**
 * Pairs of statements that share at least two keys, or all of the shorter one's, found through an index of the rarer
 * keys. `keysOf` gives a statement's keys (see `keysOf` in keys.ts); positions in `all` are returned, smaller first.
 */
export function candidatePairs(all: readonly Profile[], keysOf: (profile: Profile) => string[]): [number, number][] {
  const keys = all.map(keysOf);
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

/** The statements that share most keys with this one. */
function nearest(i: number, keys: string[], index: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  const size = (key: string) => index.get(key)?.length ?? 0;
  const rare = keys.filter((key) => size(key) <= COMMON).sort((x, y) => size(x) - size(y) || (x < y ? -1 : 1));
  for (const key of rare.slice(0, KEYS_TRIED))
    for (const j of index.get(key) ?? []) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1);
  const least = Math.min(2, rare.length);
  const candidates = [...shared].filter(([, n]) => n >= least).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return candidates.slice(0, MOST_CANDIDATES).map(([j]) => j);
}
