/** The telling terms of a statement, in the forms under which statements are compared. */
export interface Terms {
  /** Canonical names, the most important first. */
  names: readonly string[];
  /** Concepts of the content words, the most telling first. */
  words: readonly string[];
  /** Figures with their units, normalised. */
  figures: readonly string[];
  /** Concept of what is done, where that tells anything ("consider", not "say"); null or absent otherwise. */
  act?: string | null;
}

/** Bands of this many MinHash values; more finds less, but surer. */
const ROWS = 3;
const BANDS = 12;
/** The strongest terms, every two of which make a key. */
const NAMES = 3;
const FIGURES = 1;
const STRONGEST = 6;

/**
 * Keys under which statements that may be one claim meet, as signed 32-bit integers without duplicates. Two kinds: bands of
 * a MinHash signature over all terms (Broder 1997; banding after Leskovec, Rajaraman and Ullman, Mining of Massive
 * Datasets, ch. 3), which find nearly the same wording; and every two of the strongest terms, which find other wording
 * about the same actors, acts and figures; each of the names also with the act itself, however usual a word it is.
 */
export function matchKeys(terms: Terms): number[] {
  const all = [...new Set([...terms.names.map((name) => `@${name}`), ...terms.words, ...terms.figures.map(asFigure)])];
  if (all.length === 0) return [];
  return [...new Set([...bands(all), ...pairs(strongest(terms)), ...acts(terms)])];
}

const asFigure = (figure: string) => `#${figure}`;

function strongest({ names, words, figures }: Terms): string[] {
  const chosen = [...names.slice(0, NAMES).map((name) => `@${name}`), ...figures.slice(0, FIGURES).map(asFigure)];
  return [...new Set([...chosen, ...words.slice(0, STRONGEST - chosen.length)])];
}

const acts = ({ names, act }: Terms): number[] =>
  act ? names.slice(0, NAMES).flatMap((name) => pairs([`@${name}`, act])) : [];

function bands(terms: readonly string[]): number[] {
  const hashes = terms.map(hash);
  return Array.from({ length: BANDS }, (_, band) => {
    let key = mix(band + 1);
    for (let row = 0; row < ROWS; row++) {
      const seed = mix(0x9e3779b9 ^ (band * ROWS + row + 1));
      let least = 0xffffffff;
      for (const value of hashes) least = Math.min(least, mix(value ^ seed) >>> 0);
      key = mix(key ^ least);
    }
    return key | 0;
  });
}

function pairs(terms: readonly string[]): number[] {
  return terms.flatMap((a, i) => terms.slice(i + 1).map((b) => hash(a < b ? `${a}|${b}` : `${b}|${a}`)));
}

/**
 * Keys under which articles on one event meet: every two of what they are about most.
 * @param shares name or word → share of the article's claims that carry it
 */
export function storyKeys(shares: Readonly<Record<string, number>>, most = 9): number[] {
  const top = Object.entries(shares)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
  return [...new Set(pairs(top))];
}

/** FNV-1a over UTF-16 units, finished as MurmurHash3 does. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return mix(value);
}

/** MurmurHash3's 32-bit finaliser: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
