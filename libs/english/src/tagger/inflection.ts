import type { PartOfSpeech } from '../words/sense.ts';
import { baseOfPast, singularOf } from './irregular.ts';

/** What the spelling of a base form is checked against: whether the lexicon has the word in this part of speech. */
export type Knows = (word: string, as: PartOfSpeech) => boolean;

const CONSONANT = '[^aeiou]';
/** One vowel between consonants: such a word doubles its last letter, so "hoped" is no form of "hop". */
const SHORT = new RegExp(`^(?:${CONSONANT}|qu)*[aeiouy][^aeiouwxy]$`);
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
/** These stand double at the end of many words ("call", "pass", "stuff", "buzz"), the others hardly. */
const OFTEN_DOUBLE = /[lsfz]$/;

/** What a word may be that lost an ending with a vowel (-ed, -ing, -er), the likeliest first. */
function spellings(stem: string): string[] {
  if (SHORT.test(stem)) return [stem + 'e', stem];
  if (DOUBLED.test(stem)) {
    const single = stem.slice(0, -1);
    return OFTEN_DOUBLE.test(stem) ? [stem, single, stem + 'e'] : [single, stem, stem + 'e'];
  }
  if (stem.endsWith('ck')) return [stem, stem.slice(0, -1)];
  return [stem, stem + 'e'];
}

/** A word without -ied, -ies …: "try", but "die" of four letters. */
function withoutI(word: string, ending: number): string[] {
  const [y, ie] = [word.slice(0, -ending) + 'y', word.slice(0, -ending) + 'ie'];
  return word.length - ending < 2 ? [ie, y] : [y, ie];
}

function ofPast(word: string): string[] {
  if (word.endsWith('ied')) return withoutI(word, 3);
  if (word.endsWith('eed')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('ed') ? spellings(word.slice(0, -2)) : [];
}

function ofGerund(word: string): string[] {
  if (!word.endsWith('ing')) return [];
  const stem = word.slice(0, -3);
  return stem.length === 2 && stem.endsWith('y') ? [stem.slice(0, -1) + 'ie', stem + 'e'] : spellings(stem);
}

function withoutS(word: string): string[] {
  if (word.endsWith('ies')) return withoutI(word, 3);
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)];
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [];
}

function ofPlural(word: string): string[] {
  const regular = withoutS(word);
  if (word.endsWith('ves')) return [word.slice(0, -3) + 'f', word.slice(0, -3) + 'fe', ...regular];
  if (word.endsWith('ses')) return [word.slice(0, -1), word.slice(0, -2) + 'is', ...regular];
  if (word.endsWith('ices')) return [word.slice(0, -4) + 'ix', word.slice(0, -4) + 'ex', ...regular];
  return regular;
}

function ofDegree(word: string): string[] {
  const ending = word.endsWith('est') ? 3 : word.endsWith('er') ? 2 : 0;
  if (ending === 0) return [];
  const stem = word.slice(0, -ending);
  return stem.endsWith('i') ? [stem.slice(0, -1) + 'y'] : spellings(stem);
}

interface Inflection {
  readonly as: PartOfSpeech;
  readonly regular: (word: string) => string[];
  readonly irregular?: (word: string) => string | null;
}

const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  'VERB VBD': { as: 'verb', regular: ofPast, irregular: baseOfPast },
  'VERB VBN': { as: 'verb', regular: ofPast, irregular: baseOfPast },
  'VERB VBG': { as: 'verb', regular: ofGerund },
  'VERB VBZ': { as: 'verb', regular: withoutS },
  'NOUN NNS': { as: 'noun', regular: ofPlural, irregular: singularOf },
  'ADJ JJR': { as: 'adjective', regular: ofDegree },
  'ADJ JJS': { as: 'adjective', regular: ofDegree },
  'ADV RBR': { as: 'adverb', regular: ofDegree },
  'ADV RBS': { as: 'adverb', regular: ofDegree },
};

/** The base form of an irregular lower-case word by the table; null for other words. `tag` is "UPOS XPOS". */
export function irregularBase(word: string, tag: string): string | null {
  return INFLECTIONS[tag]?.irregular?.(word) ?? null;
}

/**
 * The base form of an inflected lower-case word by English spelling: the likeliest one that the lexicon has; of a word
 * with hyphens the last part counts. Null when there is none. `tag` is "UPOS XPOS".
 */
export function regularBase(word: string, tag: string, knows: Knows): string | null {
  const inflection = INFLECTIONS[tag];
  if (!inflection) return null;
  const hyphen = word.lastIndexOf('-') + 1;
  const base = inflection.regular(word.slice(hyphen)).find((spelling) => knows(spelling, inflection.as));
  return base === undefined ? null : word.slice(0, hyphen) + base;
}
