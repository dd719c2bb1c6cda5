import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A source of words that are used as unevenly as words are: most draws give one of a few, the rest one of very many. */
export interface Vocabulary {
  draw(random: () => number): string;
}

/** mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function weighted(words: readonly string[], weightOf: (at: number) => number): Vocabulary {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let i = 0; i < words.length; i++) sums[i] = sum += weightOf(i);
  return {
    draw: (random) => {
      const wanted = random() * sum;
      let [low, high] = [0, words.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! > wanted) high = middle;
        else low = middle + 1;
      }
      return words[low]!;
    },
  };
}

/** What a word that was never counted weighs beside one that was counted once (as Good and Turing would have it). */
const NEVER_SEEN = 0.3;
const AUXILIARIES = new Set([
  'be',
  'have',
  'do',
  'will',
  'can',
  'may',
  'must',
  'shall',
  'say',
  'person',
  'group',
  'location',
]);

/** The plain words of the engine's thesaurus by part of speech, as often as they stand in WordNet's counted texts. */
export function countedWords(): Record<'n' | 'v' | 'a', Vocabulary> {
  const file = path.join(import.meta.dirname, '../../libs/engine/data/thesaurus.tsv.gz');
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const of = (wanted: string) => {
    const rows = lines
      .map((line) => line.split('\t'))
      .filter(([word, part]) => part === wanted && /^[a-z]{3,14}$/.test(word!) && !AUXILIARIES.has(word!));
    return weighted(
      rows.map(([word]) => word!),
      (at) => parseInt(rows[at]![2]!, 36) || NEVER_SEEN,
    );
  };
  return { n: of('n'), v: of('v'), a: of('a') };
}

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu sha tre plo gri ston bel mar ven dor hal rin'.split(
  ' ',
);

/** Invented names, so that nobody is said to have done anything; the few most frequent ones make up much of the news. */
export function inventedNames(count: number): Vocabulary {
  const random = randomFrom(7);
  const names = new Set<string>();
  while (names.size < count) {
    const length = 2 + Math.floor(random() * 2.5);
    const name = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    names.add(name[0]!.toUpperCase() + name.slice(1));
  }
  return weighted([...names], (rank) => 1 / (rank + 3));
}
