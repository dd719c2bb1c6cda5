import type { Document, NameType, Token } from '@claimdesk/english';
import { words } from '../language/words.ts';
import { verbLemma } from '../matching/lemma.ts';
import { isKnown } from '../matching/thesaurus.ts';
import { bare, headOf, type Mentioned } from './mentioned.ts';
import { officeOf, TITLES } from './titles.ts';

const COMPANY = words('inc corp corporation ltd plc co company group holdings holding ag sa nv llc gmbh se');
const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec gmt today`,
);

/** Tokens first..last that make one name. */
interface Run {
  first: number;
  last: number;
  type: NameType;
}

/** The names the model finds, and further runs of proper nouns, without what is taken already. */
export function runsOf(document: Document, taken: Set<number>): Run[] {
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
  const isProper = properIn(document);
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

/** What tells a document's proper nouns from its other words. */
function properIn({ tokens, sentences }: Document): (token: Token) => boolean {
  // In a headline every word has a capital; elsewhere one inside a sentence makes a name whatever the tagger says.
  const isHeadline = !tokens.some(({ upos, form }) => /^(?:NOUN|VERB|ADJ)$/.test(upos) && /^\p{Ll}{3}/u.test(form));
  const opens = new Set(sentences.map(({ first }) => first));
  const isQuoted = (at: number) => /^["“‘']$/.test(tokens[at - 1]?.form ?? '');
  return (token) =>
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
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** What a run names, without titles; null where it names nobody: a day, a title alone. */
export function nameOf({ tokens }: Document, first: number, last: number, type: NameType): Mentioned | null {
  // Only of the United States is a government called by its president's name and "administration".
  if (first === last && bare(tokens[last + 1] ?? tokens[last]!) === 'administration')
    return {
      words: [],
      office: null,
      body: null,
      isModifier: false,
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
