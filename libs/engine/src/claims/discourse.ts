import { type Mention, mentionsIn, type NameBook, readNames, stateOf } from '../entities/names.ts';
import { straight } from '../language/words.ts';
import type { Proposition, Sentence } from '../reading/proposition.ts';

/** What earlier sentences left behind for pronouns to point to. */
export interface Discourse {
  book: NameBook;
  /** Persons and states in order of how likely "he" or "they" means them; the likeliest last. */
  persons: string[];
  states: string[];
  /** Persons named in the last sentence, if none of them acted or spoke: "he" may be one of them. */
  rivals: string[];
  /** The two that a sentence named last, and no third: "both sides", "the two leaders". */
  pairs: { states: string[] | null; leaders: string[] | null };
  /** The one state that acted in the last sentence, if no group of people did: "they". */
  actor: string | null;
  /** The organisation that spoke or acted last: "it said", "the company". */
  body: string | null;
}

export const newDiscourse = (): Discourse => ({
  book: readNames([]),
  persons: [],
  states: [],
  rivals: [],
  pairs: { states: null, leaders: null },
  actor: null,
  body: null,
});

/** Takes in a sentence after its claims are written: who acted and spoke in it. */
export function remember(s: Sentence, propositions: Proposition[], discourse: Discourse): void {
  const mentions = mentionsIn(s.tokens, discourse.book);
  const possessive = (m: Mention) => s.tokens[m.to]?.lower === "'s" || s.tokens[m.to]?.text === '’s';
  const states = mentions.filter((m) => m.kind === 'STATE' && !possessive(m) && !isModifier(s, m)).map((m) => m.name);
  if (states[0]) discourse.states = [...discourse.states.slice(-4), ...states.toReversed()];
  const speakers = propositions
    .flatMap((p) => p.chain.slice(0, 1).map((l) => nameOf(l.speaker, discourse)))
    .filter((n): n is string => n !== null);
  const people = mentions.filter((m) => m.kind === 'PERSON');
  const acting = people.filter((m) => actsIn(s, m)).map((m) => m.name);
  const others = [...new Set(people.map((m) => m.name))].filter((name) => !acting.includes(name));
  // Whom something happened to is meant next only where nobody else could be.
  const only = others.length === 1 && acting.length === 0 && discourse.persons.length === 0 ? others : [];
  discourse.rivals = acting.length + speakers.length === 0 ? others : [];
  const ranked = [...only, ...acting.toReversed(), ...new Set(speakers.toReversed())];
  if (ranked.length > 0) discourse.persons = [...discourse.persons.slice(-4), ...ranked];
  rememberGroups(s, mentions, states, discourse);
  discourse.body = bodyIn(s, propositions, discourse) ?? discourse.body;
}

/** Nouns for bodies that act and speak as one. */
export const BODY =
  /^(?:company|firm|force|police|ministry|agency|council|club|charity|group|bank|union|university|hospital|operator|maker|manufacturer|airline|retailer|party|department|organi[sz]ation|watchdog|regulator|court|committee|commission|team|board|trust|institute|association|federation|team|paper|newspaper|broadcaster|supplier|developer|studio|museum|school|embassy|office|service)$/;

/** The organisation that a sentence's words are given to, else the one that is its subject. */
function bodyIn(s: Sentence, propositions: Proposition[], discourse: Discourse): string | null {
  const speaker = propositions.flatMap(({ chain }) => chain.slice(0, 1)).at(-1)?.speaker ?? '';
  const isBody = (name: string) => !nameOf(name, discourse) && stateOf(name.replace(/^the /i, '')) === null;
  if (/\p{Lu}\p{L}/u.test(speaker) && !/^(?:he|she|it|they|we|i)$/i.test(speaker) && isBody(speaker)) return speaker;
  const root = s.tokens.findIndex((t) => t.head < 0);
  const at = s.tokens.findIndex((t) => /^nsubj/.test(t.deprel) && t.head === root);
  const subject = s.tokens[at];
  if (!subject) return null;
  const { document, first } = s;
  const name = document.names.find((n) => n.first <= first + at && n.last >= first + at && n.type === 'ORGANISATION');
  const [from, to] = name
    ? [document.tokens[name.first]?.start, document.tokens[name.last]?.end]
    : BODY.test(subject.lemma)
      ? [s.tokens[Math.max(0, at - 1)]?.start, subject.end]
      : [];
  const text = from === undefined ? '' : s.text.slice(from, to);
  return text && isBody(text) ? text : null;
}

/** Whether a mention is the subject of the sentence, of what is said in it, or of a verb joined to it; not of a clause inside. */
function actsIn(s: Sentence, m: Mention): boolean {
  const subject = s.tokens.find((t, i) => i >= m.from && i < m.to && /^nsubj/.test(t.deprel));
  for (let at = subject?.head ?? -1, steps = 0; steps < 6; steps++) {
    const verb = s.tokens[at];
    if (!verb) return false;
    if (verb.head < 0) return true;
    if (!/^(?:ccomp|conj|parataxis|xcomp)$/.test(verb.deprel)) return false;
    at = verb.head;
  }
  return false;
}

function rememberGroups(s: Sentence, mentions: Mention[], states: string[], discourse: Discourse): void {
  const two = (names: string[]) => (new Set(names).size === 2 ? [...new Set(names)] : null);
  const leaders = new Set(discourse.book.roles.values());
  discourse.pairs.states = two(states) ?? discourse.pairs.states;
  discourse.pairs.leaders =
    two(mentions.map((m) => m.name).filter((name) => leaders.has(name))) ?? discourse.pairs.leaders;
  const acting = s.tokens.flatMap((t, i) => (/^nsubj/.test(t.deprel) ? [i] : []));
  const acted = mentions.filter((m) => m.kind === 'STATE' && acting.some((i) => i >= m.from && i < m.to));
  const people = acting.some((i) => s.tokens[i]?.xpos === 'NNS');
  const names = new Set(acted.map((m) => m.name));
  discourse.actor = names.size === 1 && !people ? ([...names][0] ?? null) : null;
}

export const isModifier = (s: Sentence, m: Mention) => s.tokens[m.to]?.tag === 'NOUN' || s.tokens[m.to]?.tag === 'ADJ';

/** Words for two that were named before. */
export const PAIR = /^(?:both|the two)(?: (sides|countries|nations|leaders|men|presidents))?$/;

/** The two whom "both sides" or "the two leaders" (in small letters) means, else null. */
export function pairMeant(phrase: string, { pairs }: Discourse): string[] | null {
  const [isPair, noun = ''] = PAIR.exec(phrase) ?? [];
  if (!isPair) return null;
  return /leaders|men|presidents/.test(noun) ? pairs.leaders : pairs.states;
}

/** The person a speaker's words name, else null. */
export function nameOf(speaker: string, discourse: Discourse): string | null {
  const last = straight(speaker).toLowerCase().split(/\s+/).at(-1) ?? '';
  return discourse.book.people.get(last) ?? null;
}
