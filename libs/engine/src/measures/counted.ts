import type { Piece } from './scan.ts';

const COLLECTIVE = new Set(
  'people men women children police troops staff personnel crew sheep cattle fish aircraft'.split(' '),
);
const SINGULAR: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
};
/** What "one" counts without a doubt: "one person died", not "one says". */
const SINGLE = new Set(
  'person man woman child boy girl soldier civilian officer pilot journalist worker protester student'.split(' '),
);
/** Words that end what a number counts: those of grammar, and verbs that end like plurals. */
const STOP = new Set(
  (
    'a an the this that these those his her its their our my your of in on at to from for by with without and or but nor as than if while when after before since until ' +
    'is was has does goes says shows makes gives takes means remains includes becomes seems rises falls according less plus minus perhaps always ' +
    'were are be been being am will would can could may might must shall should had have did do not who which whom whose what there ' +
    'times per each every ago earlier later versus vs across between against during about over under above below out off up down into onto'
  ).split(' '),
);
/** How far behind the number the noun may be: "six long-range cruise missiles". */
const REACH = 4;

/** What the number before piece `i` counts, in the singular: the next plural noun; null where there is none. */
export function countedNoun(
  text: string,
  pieces: readonly Piece[],
  i: number,
  value = NaN,
): { unit: string; to: number } | null {
  const next = pieces[i]?.form ?? '';
  if (value === 1) return SINGLE.has(next) ? { unit: next === 'person' ? 'people' : next, to: i + 1 } : null;
  for (let at = i; at < i + REACH; at++) {
    const piece = pieces[at];
    if (!piece || (piece.kind !== 'WORD' && piece.form !== '-') || STOP.has(piece.form)) return null;
    if (piece.kind === 'WORD' && isPlural(piece.form) && !isVerbLike(text, pieces, at))
      return { unit: singular(piece.form), to: at + 1 };
  }
  return null;
}

const isPlural = (word: string) =>
  COLLECTIVE.has(word) || word in SINGULAR || (word.length > 3 && /[^siu]s$/.test(word));

/** An abbreviation or the possessive of a name is nothing counted. */
const isVerbLike = (text: string, pieces: readonly Piece[], i: number) =>
  /^['’]s\b/.test(text.slice(pieces[i]?.end ?? 0, (pieces[i]?.end ?? 0) + 3));

function singular(plural: string): string {
  if (COLLECTIVE.has(plural)) return plural;
  return (
    SINGULAR[plural] ??
    plural
      .replace(/ies$/, 'y')
      .replace(/(ch|sh|x|ss|z)es$/, '$1')
      .replace(/([^s])s$/, '$1')
  );
}
