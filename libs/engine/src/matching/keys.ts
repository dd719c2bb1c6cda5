import type { Profile } from './profile.ts';
import { conceptsOf } from './thesaurus.ts';

/** At most this many keys of one kind: no statement is about more. */
const MOST = 24;

/**
 * What an index finds a claim by: `@…` states and names (a person by first and last word of the name), `=…` concepts of
 * its words, so that "asked" and "requested" meet. Words of every day are left out. Sorted, without doubles.
 */
export function keysOf({ statement }: Profile): string[] {
  const names = statement.who.flatMap(({ words, states }) => [
    ...states.map((state) => `@${state.toLowerCase()}`),
    ...(words.length > 0 ? [words[0]!, words.at(-1)!, ...(words.length > 1 ? [initialsOf(words)] : [])] : []).map(
      (word) => `@${word}`,
    ),
  ]);
  const words = statement.items
    .filter(({ who, weight, role }) => who === null && (weight >= 0.3 || role === 'root'))
    .flatMap(({ word, part }) => conceptsOf(word, part).map((concept) => `=${concept}`));
  return [...new Set([...names.slice(0, MOST), ...words.slice(0, 2 * MOST)])].sort();
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');
