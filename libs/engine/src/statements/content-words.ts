import type { Token } from '@claimdesk/english';
import { occurrences, type Part } from '../matching/thesaurus.ts';
import type { NamedTree } from './named-tree.ts';
import type { Item } from './statement.ts';

/** Days and months are read as times, see `when.ts`. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** Words that say nothing by themselves. */
const EMPTY = new Set(
  `be have do not n't no that this these those which who whom whose what it its there here he she they we i you him her them us his their our so as than
  also then just even too very much such own same other another both each either any yet still already now however while when where how why
  least mr mrs ms`.split(/\s+/),
);

/** A common word that says something by itself, with its lemma and weight; null for function words, days and marks. */
export function contentWordOf(tree: NamedTree, i: number): Pick<Item, 'word' | 'part' | 'weight'> | null {
  const token = tree.token(i);
  const part = partOf(token);
  const word = tree.phrasalLemma(i);
  if (part === null || EMPTY.has(word) || (part === 'n' && CALENDAR.test(token.form))) return null;
  return { word, part, weight: weightOf(word, token) };
}

/** The part of speech that the thesaurus keeps a word under. */
function partOf({ upos, form }: Token): Part | null {
  if (!/\p{L}/u.test(form)) return null;
  if (upos === 'VERB' || upos === 'AUX') return 'v';
  if (upos === 'NOUN' || upos === 'PROPN') return 'n';
  return upos === 'ADJ' || upos === 'ADV' || upos === 'DET' ? 'a' : null;
}

/** Rare words tell more than those of every day, and adverbs half as much as others. */
const weightOf = (lemma: string, { upos }: Token): number => {
  const weight = Math.min(1, Math.max(0.25, 1.1 - 0.11 * Math.log(1 + occurrences(lemma))));
  return upos === 'ADV' ? 0.5 * weight : weight;
};
