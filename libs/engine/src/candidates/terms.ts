import type { Referent } from '../entities/mentioned.ts';
import type { Figure } from '../matching/figures.ts';
import { COLOURLESS, TELLING } from '../matching/lexicon.ts';
import type { Profile } from '../matching/profile.ts';
import type { Item } from '../statements/statement.ts';
import { conceptsOf, occurrences } from '../matching/thesaurus.ts';
import { matchKeys, type Terms } from './match-keys.ts';

/** The telling terms of a profiled statement, the rarest words first; synonyms go by one concept where they have one. */
export function termsOf({ statement, figures }: Profile): Terms {
  const { items, who } = statement;
  const named = items.filter((item) => item.who !== null);
  const words = items
    .filter((item) => item.who === null)
    .map(({ word, part }) => ({ word, part, count: occurrences(word) }))
    .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1));
  return {
    names: [...new Set(named.map((item) => nameOf(who[item.who!]!)))],
    words: [...new Set(words.map(({ word, part }) => conceptsOf(word, part)[1] ?? word))],
    figures: [...new Set(figures.map(figureOf))],
    act: actOf(items[0]),
  };
}

/** What the statement says is done, unless the verb could be anybody's doing. */
function actOf(root: Item | undefined): string | null {
  if (!root || root.who !== null || root.part === 'a') return null;
  if (COLOURLESS.has(root.word) || TELLING.has(root.word)) return null;
  return conceptsOf(root.word, root.part)[1] ?? root.word;
}

/** Keys under which a profiled statement and those that may be the same claim are stored and found. */
export const matchKeysOf = (profile: Profile): number[] => matchKeys(termsOf(profile));

/** The state someone speaks for, else the last word of the name: "Moscow" meets "Russia", "Biden" "Joe Biden". */
const nameOf = ({ states, words, label }: Referent) => (states[0] ?? words.at(-1) ?? label).toLowerCase();

/** Rounded to two digits, so that "nearly 12,000" and "11,900" meet. */
const figureOf = ({ value, unit }: Figure) => `${Number(value.toPrecision(2))} ${unit ?? ''}`;
