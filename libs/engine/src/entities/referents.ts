import type { Document, NameType, Token } from '@claimdesk/english';
import { verbLemma } from '../matching/lemma.ts';
import { isKnown } from '../matching/thesaurus.ts';
import { stateNames } from './states.ts';

/** Someone or something a statement names, with all that its other names are known by. Plain data. */
export interface Referent {
  /** As the statement calls it. */
  label: string;
  kind: 'STATE' | 'PERSON' | 'PLACE' | 'OFFICE' | 'NAME';
  /** Lower-case words of the name, titles and company endings left out; empty for an office without a name. */
  words: string[];
  /** States and unions it is or speaks for; of an office, whose office it is. */
  states: string[];
  /** "leader" for presidents, chancellors, premiers …; null where no office is told. */
  office: string | null;
  /** "foreign ministry": the part of a government that is meant, null for the whole. */
  body: string | null;
}

/** A referent with its place: tokens first..last, `head` the token that heads its phrase. */
export interface Mentioned extends Referent {
  first: number;
  last: number;
  head: number;
  /** It only tells which ("Japanese carmakers", "the US president Joe Biden"): no actor of its own. */
  isModifier: boolean;
}

const words = (list: string) => new Set(list.trim().split(/\s+/));
const LEADERS = words('president leader chancellor premier prime king queen emperor ruler head');
const OFFICES =
  words(`president leader chancellor premier minister king queen emperor ruler governor mayor secretary ambassador envoy spokesman spokeswoman spokesperson
  general chief counterpart diplomat`);
const WHOLE = words(
  'government administration regime leadership cabinet authorities authority state officials official',
);
const BODIES = words(
  'ministry army military navy force troops troop parliament court embassy intelligence police department agency media bank',
);
const TITLES = words(
  `mr mrs ms miss dr sir lord lady dame prof professor president prime minister chancellor secretary senator sen governor gov mayor judge justice king queen
  prince princess general gen colonel col captain capt sergeant chief pope bishop archbishop reverend leader premier rep representative`,
);
const COMPANY = words('inc corp corporation ltd plc co company group holdings holding ag sa nv llc gmbh se');
const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec gmt today`,
);
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

const plain = (text: string) => text.toLowerCase().replace(/[’]/g, "'").replace(/^the /, '');

/** The states a name is or stands for: country, capital, seat of government or people; "us" only in capitals. */
export function statesOf(name: string): readonly string[] {
  if (name === 'us') return [];
  const { countries, seats, demonyms } = stateNames();
  const lower = plain(name);
  if (name === 'US' || name === 'USA') return ['United States'];
  const one =
    countries.get(lower) ??
    demonyms.get(lower) ??
    (/[^s]s$/.test(lower) ? demonyms.get(lower.slice(0, -1)) : undefined);
  return one ? [one] : (seats.get(lower) ?? []);
}

const isPeople = (lower: string) =>
  stateNames().demonyms.has(lower) || stateNames().demonyms.has(lower.replace(/s$/, ''));
const isCity = (lower: string) => {
  const { seats, countries } = stateNames();
  return (
    seats.has(lower) &&
    !countries.has(lower) &&
    !/house|pentagon|kremlin|street|department|10|whitehall|lys[eé]e/.test(lower)
  );
};

/** Everyone and everything named in a document, in order of place; names of one phrase are one. */
export function referentsIn(document: Document): Mentioned[] {
  const { tokens } = document;
  const taken = new Set<number>();
  const found: Mentioned[] = [];
  const add = (one: Mentioned | null) => {
    if (!one) return;
    for (let i = one.first; i <= one.last; i++) taken.add(i);
    found.push(one);
  };
  for (const token of tokens) if (!taken.has(token.index)) add(stateAt(document, token.index));
  for (const { first, last, type } of runsOf(document, taken)) add(nameOf(document, first, last, type));
  for (const token of tokens) if (!taken.has(token.index)) add(officeAt(document, token.index, found));
  found.sort((a, b) => a.first - b.first);
  tellOffices(document, found);
  return found;
}

/** The longest state, seat or people that begins at a token. */
function stateAt(document: Document, at: number): Mentioned | null {
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

const NOBODY = { words: [] as string[], office: null, body: null, isModifier: false } satisfies Partial<Mentioned>;

interface Run {
  first: number;
  last: number;
  type: NameType;
}

/** The names the model finds, and further runs of proper nouns, without what is taken already. */
function runsOf(document: Document, taken: Set<number>): Run[] {
  const { tokens, names } = document;
  const runs: Run[] = [];
  const covered = new Set(taken);
  const push = (first: number, last: number, type: NameType) => {
    while (first <= last && covered.has(first)) first++;
    while (last >= first && covered.has(last)) last--;
    for (let i = first; i <= last; i++) if (covered.has(i)) return;
    if (first > last) return;
    for (let i = first; i <= last; i++) covered.add(i);
    runs.push({ first, last, type });
  };
  for (const { first, last, type } of names) if (type !== 'TIME') push(first, last, type);
  const timed = new Set(names.filter(({ type }) => type === 'TIME').flatMap((n) => range(n.first, n.last)));
  // In a headline every word has a capital; elsewhere one inside a sentence makes a name whatever the tagger says.
  const isHeadline = !tokens.some(({ upos, form }) => /^(?:NOUN|VERB|ADJ)$/.test(upos) && /^\p{Ll}{3}/u.test(form));
  const opens = new Set(document.sentences.map(({ first }) => first));
  const isQuoted = (at: number) => /^["“‘']$/.test(tokens[at - 1]?.form ?? '');
  const isProper = (token: Token) =>
    token.upos === 'PROPN' ||
    (!isHeadline && /^\p{Lu}{2,6}$/u.test(token.form) && !/^(?:I|A|OK|TV)$/.test(token.form)) ||
    (!isHeadline &&
      token.upos === 'NOUN' &&
      /^\p{Lu}\p{Ll}/u.test(token.form) &&
      !opens.has(token.index) &&
      !isQuoted(token.index)) ||
    // "Boeing delivered …": no verb of English, whatever its ending.
    (opens.has(token.index) &&
      token.upos === 'VERB' &&
      /^\p{Lu}\p{Ll}/u.test(token.form) &&
      !isKnown(verbLemma(token), 'v'));
  tokens.forEach((token, i) => {
    if (!isProper(token) || covered.has(i) || timed.has(i)) return;
    let last = i;
    const isFree = (at: number) =>
      tokens[at] !== undefined && isProper(tokens[at]) && !covered.has(at) && !timed.has(at);
    while (isFree(last + 1) || (tokens[last + 1]?.lemma === 'of' && isFree(last + 2))) last += isFree(last + 1) ? 1 : 2;
    push(i, last, 'OTHER');
  });
  return runs;
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The token of a span whose head lies outside it. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

function nameOf({ tokens }: Document, first: number, last: number, type: NameType): Mentioned | null {
  // Only of the United States is a government called by its president's name and "administration".
  if (first === last && bare(tokens[last + 1] ?? tokens[last]!) === 'administration')
    return {
      ...NOBODY,
      label: `${tokens[first]!.form} administration`,
      kind: 'STATE',
      states: ['United States'],
      first,
      last: last + 1,
      head: last + 1,
    };
  let office: string | null = null;
  while (first < last && TITLES.has(bare(tokens[first]!))) office = officeOf(bare(tokens[first++]!)) ?? office;
  const own = tokens
    .slice(first, last + 1)
    .filter(({ upos, form }) => upos !== 'DET' && upos !== 'PUNCT' && form !== "'s" && form !== '’s');
  if (own.length === 0 || own.every((token) => CALENDAR.has(bare(token)))) return null;
  if (bare(own[0]!) === 'of') return null;
  if (own.length === 1 && (TITLES.has(bare(own[0]!)) || own[0]!.upos === 'PRON')) return null;
  const parts = own.map(bare);
  const named = parts.length > 1 ? parts.filter((part) => !COMPANY.has(part)) : parts;
  const head = headOf(tokens, first, last);
  return {
    label: own.map(({ form }) => form).join(' '),
    kind: type === 'PERSON' ? 'PERSON' : type === 'PLACE' ? 'PLACE' : 'NAME',
    words: named.length > 0 ? named : parts,
    states: [],
    office,
    body: null,
    first,
    last,
    head,
    isModifier: /^(?:amod|compound|nmod:poss|nmod:desc)/.test(tokens[head]!.deprel) && tokens[head]!.head > last,
  };
}

const bare = ({ form }: Token) => form.toLowerCase().replace(/[’]/g, "'").replace(/\.$/, '');
/** Presidents, chancellors and premiers are all leaders: one English text's "leader" is another's "president". */
const officeOf = (noun: string): string | null => (LEADERS.has(noun) ? 'leader' : OFFICES.has(noun) ? noun : null);

/** "the US president", "China's foreign minister": an office of a state, told without a name. */
function officeAt(document: Document, at: number, found: Mentioned[]): Mentioned | null {
  const token = document.tokens[at]!;
  const lemma = token.lemma.toLowerCase();
  if (!OFFICES.has(lemma) || /^(?:flat|compound)/.test(token.deprel)) return null;
  const office = officeOf(lemma);
  const owner = found.find(
    (r) =>
      r.kind === 'STATE' &&
      r.body === null &&
      (document.tokens[r.head]!.head === at || (r.last === at - 1 && r.isModifier)),
  );
  if (
    !owner ||
    !office ||
    found.some((r) => (r.kind === 'PERSON' || r.kind === 'NAME') && r.words.length > 0 && isBeside(document, r, at))
  )
    return null;
  const between = document.tokens.slice(owner.last + 1, at).filter(({ upos }) => /^(?:ADJ|NOUN|PROPN)$/.test(upos));
  const kind = [
    ...between.map(({ lemma: word }) => word.toLowerCase()).filter((word) => word !== 'prime'),
    office,
  ].join(' ');
  owner.isModifier = true;
  return {
    label: document.text.slice(document.tokens[Math.min(owner.first, at)]!.start, token.end),
    kind: 'OFFICE',
    words: [],
    states: owner.states,
    office: kind,
    body: null,
    first: at,
    last: at,
    head: at,
    isModifier: /^(?:amod|compound|nmod:poss)/.test(token.deprel) && token.head > at,
  };
}

/** Whether a person's name and an office noun are one phrase: "President Joe Biden", "Joe Biden, the US president". */
function isBeside({ tokens }: Document, person: Mentioned, office: number): boolean {
  const noun = tokens[office]!;
  const name = tokens[person.head]!;
  const tied = /^(?:flat|appos|compound|nmod:desc|nmod)/;
  if (name.head === office) return tied.test(name.deprel);
  if (noun.head === person.head) return tied.test(noun.deprel);
  return office === person.first - 1;
}

/** Gives named people the office and state that the phrase puts beside them. */
function tellOffices(document: Document, found: Mentioned[]): void {
  for (const person of found) {
    if (person.kind !== 'PERSON' && person.kind !== 'NAME') continue;
    for (const token of document.tokens) {
      const office = officeOf(token.lemma.toLowerCase());
      if (!office || !isBeside(document, person, token.index)) continue;
      person.office ??= office;
      const owner = found.find(
        (r) => r.kind === 'STATE' && (document.tokens[r.head]!.head === token.index || r.last === token.index - 1),
      );
      if (owner) owner.isModifier = true;
      if (owner && person.states.length === 0) person.states = owner.states;
      // "US President Joe Biden": the office heads the phrase, the person is meant.
      if (token.index < person.first && document.tokens[person.head]!.head === token.index) person.head = token.index;
    }
    const owner = found.find(
      (r) =>
        r.kind === 'STATE' &&
        r.last < person.first &&
        person.first - r.last <= 3 &&
        document.tokens[r.head]!.head === person.head,
    );
    if (owner && person.states.length === 0 && person.office) person.states = owner.states;
    if (owner) owner.isModifier = true;
  }
}

const initials = (names: string[]) =>
  names
    .filter((w) => !/^(?:of|the|and|for|on)$/.test(w))
    .map((w) => w[0])
    .join('');

/**
 * Whether two referents are one: 1 surely, around 0.5 possibly or in part (a city and its country, a ministry and the
 * government), 0 not. Symmetric.
 */
export function sameReferent(a: Referent, b: Referent): number {
  const shared = a.states.some((state) => b.states.includes(state));
  if (a.kind === 'STATE' && b.kind === 'STATE')
    return shared ? (a.body === b.body ? 1 : a.body && b.body ? 0.3 : 0.8) : 0;
  if (a.kind === 'STATE' || b.kind === 'STATE') {
    const [state, other] = a.kind === 'STATE' ? [a, b] : [b, a];
    if (other.kind === 'PLACE' && shared) return 0.5;
    if (other.kind === 'OFFICE' || other.kind === 'PERSON')
      return shared && /leader/.test(other.office ?? '') ? 0.4 : 0;
    return other.words.length > 0 && state.words.length > 0 ? sameName(state.words, other.words) : 0;
  }
  const offices = a.office !== null && a.office === b.office && shared ? 1 : 0;
  if (a.words.length === 0 || b.words.length === 0) return offices;
  return sameName(a.words, b.words);
}

/** "Biden" and "Joe Biden", "WHO" and "World Health Organization"; two full names must agree from first to last. */
export function sameName(a: readonly string[], b: readonly string[]): number {
  if (a.join(' ') === b.join(' ')) return 1;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 1 && many.length > 1) {
    const word = few[0]!.replace(/\./g, '');
    if (word.length > 1 && word === initials([...many])) return 1;
    if (few[0] === many.at(-1) || few[0] === many[0]) return 0.95;
    return many.includes(few[0]!) ? 0.7 : 0;
  }
  if (few.length === 1) return fold(few[0]!) === fold(many[0]!) ? 0.95 : 0;
  if (few.every((word) => many.includes(word))) return 0.95;
  const last = few.at(-1) === many.at(-1);
  return last && few[0]![0] === many[0]![0] && Math.min(few[0]!.length, many[0]!.length) <= 2 ? 0.9 : 0;
}

/** Spellings of one foreign name differ most in vowels and doubled letters ("Zelensky", "Zelenskyy"). */
const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-']/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/(?:iy|ij|yi|y)$/, 'i');
