import type { Document, Token } from '@claimdesk/english';
import { words } from '../language/words.ts';
import { bare, headOf, type Mentioned } from './mentioned.ts';
import { isCity, isPeople, plain, statesOf } from './states.ts';
import { BODIES, OFFICES, TITLES, WHOLE } from './titles.ts';

const AT_A_PLACE = words('in near outside around at inside across through over');
/** After these, "from" and "to" lead to the city; after others ("asked from Ankara", "sold to Paris") to those who govern there. */
const MOVING = words(
  'go fly travel flee come arrive return drive march move walk sail head run escape bring carry transport flight trip journey road train way',
);
/** States whose name is also a person's or a town's: the states only where the name is taken for a place. */
const ALSO_NAMES = new Map([
  ['georgia', 'Georgia'],
  ['jordan', 'Jordan'],
  ['chad', 'Chad'],
]);
const LONGEST_STATE = 4;

/** The longest state, seat or people that begins at a token. */
export function stateAt(document: Document, at: number): Mentioned | null {
  const { tokens } = document;
  const token = tokens[at]!;
  if (!/^[\p{Lu}]/u.test(token.form) || token.upos === 'DET') return null;
  for (let last = Math.min(tokens.length - 1, at + LONGEST_STATE - 1); last >= at; last--) {
    const text = document.text.slice(token.start, tokens[last]!.end);
    if (/[\n.;:]\s/.test(text)) continue;
    const typed = document.names.some((n) => n.first === at && n.last === last && n.type === 'PLACE');
    const also = typed ? ALSO_NAMES.get(text.toLowerCase()) : undefined;
    const states = also ? [also] : statesOf(text);
    if (states.length === 0) continue;
    if (isInsideName(document, at, last)) return null;
    return stateMention(document, at, last, text, [...states]);
  }
  return null;
}

/** "Washington Post", "Bank of England", "Joe Cardiff": a state inside another name. */
function isInsideName({ tokens, names }: Document, first: number, last: number): boolean {
  const next = tokens[last + 1];
  const common = (token: Token) =>
    [OFFICES, WHOLE, BODIES, TITLES].some((set) => set.has(bare(token)) || set.has(token.lemma.toLowerCase()));
  if (
    tokens[first - 1]?.lemma === 'of' &&
    tokens[first - 2]?.upos === 'PROPN' &&
    !OFFICES.has(bare(tokens[first - 2]!))
  )
    return true;
  if (names.some((n) => n.type === 'PERSON' && n.first < first && n.last >= last && !common(tokens[first - 1]!)))
    return true;
  const around = names.find((n) => n.type === 'ORGANISATION' && n.first <= first && n.last > last);
  if (around && !tokens.slice(around.first, around.last + 1).some(common)) return true;
  return (
    next?.upos === 'PROPN' &&
    names.every((n) => n.type !== 'PERSON' || n.first !== last + 1) &&
    !common(next) &&
    !isPeople(plain(tokens[last]!.form)) &&
    tokens[last]!.end + 1 === next.start &&
    !names.some((n) => n.first === last + 1)
  );
}

/** "Moscow said" is Russia, "in Moscow" and "a Moscow stadium" are the city; "China's foreign ministry" is one phrase. */
function stateMention({ tokens }: Document, first: number, last: number, label: string, states: string[]): Mentioned {
  const lower = plain(label);
  const head = headOf(tokens, first, last);
  const governor = tokens[tokens[head]!.head];
  const isInside = /^(?:amod|compound|nmod:poss|nmod|det|flat|nmod:desc)/.test(tokens[head]!.deprel);
  const base: Mentioned = {
    label,
    kind: 'STATE',
    words: [],
    states,
    office: null,
    body: null,
    first,
    last,
    head,
    isModifier: false,
  };
  const before = tokens[first - 1];
  const inPlace =
    before !== undefined &&
    (AT_A_PLACE.has(before.lemma) || (before.upos === 'DET' && AT_A_PLACE.has(tokens[first - 2]?.lemma ?? '')));
  const mover = tokens[governor?.index ?? -1]?.lemma.toLowerCase() ?? '';
  const onTheWay = /^(?:from|to)$/.test(before?.lemma ?? '') && MOVING.has(mover);
  const government = governmentAfter(tokens, last);
  if (government) {
    const { at, body } = government;
    return { ...base, body, last: at, head: headOf(tokens, last + 1, at) };
  }
  if (isCity(lower) && (inPlace || onTheWay || (isInside && governor?.upos === 'NOUN' && before?.upos === 'DET')))
    return { ...base, kind: 'PLACE', words: [lower], isModifier: isInside };
  return { ...base, isModifier: isInside && (governor?.index ?? -1) > last };
}

/** "’s foreign ministry", "officials", "army" right after a state's name, up to three words on. */
function governmentAfter(tokens: readonly Token[], last: number): { at: number; body: string | null } | null {
  let at = last + 1;
  if (/^['’]s?$/.test(tokens[at]?.form ?? '')) at++;
  const inner: string[] = [];
  for (; at <= last + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? ''); at++) {
    const word = tokens[at]!.lemma.toLowerCase();
    const isWhole = WHOLE.has(word) || WHOLE.has(bare(tokens[at]!));
    const goesOn = tokens[at + 1]?.upos === 'NOUN' && tokens[at]!.head === at + 1;
    if ((isWhole || BODIES.has(word)) && !goesOn) return { at, body: isWhole ? null : [...inner, word].join(' ') };
    inner.push(bare(tokens[at]!));
  }
  return null;
}
