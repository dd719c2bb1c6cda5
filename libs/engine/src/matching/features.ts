import type { Quantity } from '../contract.ts';
import { mentionsIn, readNames, type NameBook } from '../entities/names.ts';
import { tagSentence, type Token } from '../language/tokens.ts';
import { type VerbGroup, verbGroups } from '../language/verbs.ts';
import { words } from '../language/words.ts';
import { quantitiesIn } from '../measures/quantities.ts';
import { concept } from './thesaurus.ts';

/** What a statement says, as far as comparing needs it. */
export interface Features {
  /** Concept → weight; names are left to `names`. */
  words: Map<string, number>;
  /** Canonical names, lower case; a person by the last and the full name. */
  names: Set<string>;
  /** Concept of the main verb, or null. */
  verb: string | null;
  /** Who does it and to whom, by name, as far as they are named. */
  agent: string | null;
  others: Set<string>;
  negated: boolean;
  quantities: Quantity[];
  weekdays: Set<string>;
  years: Set<string>;
  /** Whether it is about a fact, about someone's saying it, or about someone's fearing or hoping it. */
  mode: 'FACT' | 'SAYING' | 'ATTITUDE';
}

const STOP =
  words(`the a an of to in on at for with by from as and or but that this these those it its they their he his she her him them we our you your i
  be is are was were been being have has had do does did will would can could may might must should shall not n't 's ’s there which who whom whose what when
  where how if than then also just about into over under after before during more most very so such no nor only own same too any each few other some both between
  because until while against through up down out off again further once here all said now already still yet one several`);
const LIGHT = words('make take get give go come put keep say tell use become include describe according');
const NEGATIVE = words('refuse fail decline deny lack');

/** Reads standalone statements together, so that "Biden" in one and "Joe Biden" in another are one name. */
export function featuresOfAll(texts: string[]): Features[] {
  const tagged = texts.map((text) => tagSentence(text.slice(0, LONGEST), 0, Math.min(text.length, LONGEST)));
  const book = readNames(tagged);
  return texts.map((text, i) => featuresOf(text, tagged[i] ?? [], book));
}

/** A claim is a sentence; what is longer is compared by its beginning. */
const LONGEST = 2000;

function featuresOf(text: string, tokens: Token[], book: NameBook): Features {
  const mentions = mentionsIn(tokens, book);
  const named = new Set(mentions.flatMap((m) => range(m.from, m.to)));
  const groups = verbGroups(tokens, 0, tokens.length);
  const main = groups.find((g) => g.finite) ?? groups[0] ?? null;
  const head = meaning(main, groups, tokens);
  return {
    words: contentWords(tokens, named),
    names: new Set(mentions.map((m) => m.name.toLowerCase())),
    verb: head ? concept(head.lemma) : null,
    ...roles(mentions, main),
    negated: isNegated(groups, /\byet to\b/.test(text)),
    quantities: quantitiesIn(text),
    weekdays: new Set(text.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g) ?? []),
    years: new Set(text.match(/\b(?:19|20)\d\d\b/g) ?? []),
    mode: modeOf(main, head, tokens),
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** A name's key: states whole, persons and bodies by their last word, so that "Biden" meets "Joe Biden". */
export const nameKey = (name: string): string => {
  const parts = name.toLowerCase().split(/\s+/);
  return parts.length > 1 &&
    parts.length < 4 &&
    /^[\p{L}'’ -]+$/u.test(name) &&
    !/^(?:united|north|south|saudi|new)$/.test(parts[0] ?? '')
    ? (parts.at(-1) ?? name)
    : name.toLowerCase();
};

/** "is reported to have asked", "is seeking", "was considering assisting": the verb that carries the act. */
function meaning(main: VerbGroup | null, groups: VerbGroup[], tokens: Token[]): VerbGroup | null {
  if (!main) return null;
  const urged = /^(?:need|have)$/.test(main.lemma) && tokens[main.to]?.lower === 'to';
  if (urged) return groups[groups.indexOf(main) + 1] ?? main;

  const reported =
    main.passive &&
    /^(?:report|expect|say|believe|think|allege|understand)$/.test(main.lemma) &&
    tokens[main.to]?.lower === 'to';
  if (!reported) return main;
  const next = groups[groups.indexOf(main) + 1];
  const after = groups[groups.indexOf(main) + 2];
  return next?.lemma === 'have' && after?.from === next.to ? after : (next ?? main);
}

function contentWords(tokens: Token[], named: Set<number>): Map<string, number> {
  const found = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (named.has(i) || STOP.has(token.lower) || STOP.has(token.lemma) || !/\p{L}|\d/u.test(token.lower)) return;
    const lemma = concept(token.lemma.toLowerCase());
    found.set(lemma, Math.max(found.get(lemma) ?? 0, LIGHT.has(lemma) ? 0.3 : token.tag === 'ADV' ? 0.5 : 1));
  });
  return found;
}

/** "Washington is worried that …" and "Xi told Biden …" are about the worry and the telling. */
function modeOf(main: VerbGroup | null, head: VerbGroup | null, tokens: Token[]): Features['mode'] {
  if (!main || !head) return 'FACT';
  const copular = main.lemma === 'be' || main.lemma === "'re" || BE_FORMS.test(tokens[main.head]?.lower ?? '');
  if (
    ATTITUDE.has(main.lemma) ||
    (copular && ATTITUDE.has(tokens[main.to]?.lower ?? '')) ||
    (main.passive && ATTITUDE.has(main.lemma))
  )
    return 'ATTITUDE';
  return head.lemma !== 'have' && concept(head.lemma) === 'say' ? 'SAYING' : 'FACT';
}

const ATTITUDE = words('fear worry hope suspect concern concerned worried afraid fearful hopeful');
const BE_FORMS = /^(?:'re|'s|'m|is|are|was|were)$/;

interface Named {
  name: string;
  kind: string;
  from: number;
  to: number;
}

/** "US President Joe Biden": a state in front of a person's title is no actor. */
const actors = (mentions: Named[]) =>
  mentions.filter((m, i) => {
    const next = mentions[i + 1];
    return !(m.kind === 'STATE' && next?.kind === 'PERSON' && next.from - m.to <= 4);
  });

function roles(all: Named[], main: VerbGroup | null): { agent: string | null; others: Set<string> } {
  const mentions = actors(all);
  const before = mentions.filter((m) => main && m.from < main.from).map((m) => m.name.toLowerCase());
  const after = mentions.filter((m) => !main || m.from >= main.from).map((m) => m.name.toLowerCase());
  if (main?.passive && !/^(?:report|expect|say|believe|think|allege)$/.test(main.lemma))
    return { agent: after[0] ?? null, others: new Set(before) };
  return { agent: before[0] ?? null, others: new Set(after) };
}

/** Odd number of negations among the verbs, counting "refused to" and the like. */
const isNegated = (groups: VerbGroup[], yetTo: boolean) =>
  groups.filter((g) => g.negated).length % 2 === 1 || groups.some((g) => g.finite && NEGATIVE.has(g.lemma)) || yetTo;
