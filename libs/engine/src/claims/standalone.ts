import type { Mention } from '../entities/names.ts';
import { mentionsIn, stateOf } from '../entities/names.ts';
import type { Token } from '../language/tokens.ts';
import { straight } from '../language/words.ts';
import { type Discourse, isModifier, nameOf, PAIR, pairMeant } from './discourse.ts';
import { genderFits, nameMeant } from './references.ts';
import type { Proposition, Range } from '../reading/proposition.ts';
import { inQuote } from '../reading/ranges.ts';

/** The statement's text made to stand alone, and what could not be resolved. */
export interface Standalone {
  text: string;
  reasons: string[];
}

const HE = /^(?:he|she)$/;
const HIS = /^(?:his|her)$/;
const IT = /^(?:it|they)$/;
/** What a contracted auxiliary becomes once its pronoun is a name in the singular. */
const CONTRACTIONS: Record<string, string> = { "'re": 'is', "'s": 'is', "'ve": 'has', "'ll": 'will', "'d": 'would' };

/** "They are" once "they" is one state. */
const SINGULAR: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' };
const isOne = (written: string, token: Token | undefined): boolean =>
  token?.lower === 'they' && stateOf(written.trim()) !== null;

/** Writes the proposition out as a sentence of its own: subject put in, asides left out, pronouns replaced where safe. */
export function standalone(p: Proposition, discourse: Discourse): Standalone {
  const reasons = [...p.notes];
  const skip = (i: number) => p.omit.some((o) => i >= o.from && i < o.to);
  const kept: number[] = [];
  for (let i = p.range.from; i < p.range.to; i++) if (!skip(i)) kept.push(i);
  const mentions = mentionsIn(p.sentence.tokens, discourse.book);
  if (p.textAs) return { text: sentenceCase(p.textAs), reasons };
  const prefix = p.subject && p.prefix ? (resolveNoun(p, p.subject, discourse, reasons) ?? p.prefix) : p.prefix;
  let text = joined(p, kept, (i) => replacement(p, i, mentions, discourse, reasons));
  if (prefix) text = `${prefix} ${text}`;
  return { text: sentenceCase(text), reasons: [...new Set(reasons)] };
}

/** A subject that is itself a pronoun takes its antecedent. */
function resolveNoun(p: Proposition, subject: Range, discourse: Discourse, reasons: string[]): string | null {
  const first = p.sentence.tokens[subject.from];
  if (!first || subject.to - subject.from !== 1 || p.prefix.split(' ').length > 1) return null;
  return HE.test(first.lower) ? person(p, subject.from, discourse, reasons) : null;
}

function joined(p: Proposition, kept: number[], replace: (i: number) => string | null): string {
  const { tokens, text } = p.sentence;
  let out = '';
  let replaced = -1;
  kept.forEach((i, n) => {
    const token = tokens[i];
    const prior = kept[n - 1];
    if (!token) return;
    const between = prior === undefined ? '' : text.slice(tokens[prior]?.end, token.start);
    // Words left out from between two that follow each other leave a space.
    const gap = prior === undefined || (prior === i - 1 && !/\S/.test(between)) ? between : ' ';
    const word = n === 0 && p.firstWord ? p.firstWord : (replace(i) ?? token.text);
    const follows = prior !== undefined && replaced === prior && token.tag !== 'PART';
    const contraction = follows
      ? (CONTRACTIONS[token.lower] ?? (isOne(out, tokens[prior]) ? SINGULAR[token.lower] : undefined))
      : undefined;
    if (word !== token.text) replaced = i;
    out += contraction
      ? ` ${contraction}`
      : gap.replace(/\s+/g, ' ') + (p.insert?.at === i ? `${p.insert.text} ` : '') + word;
  });
  return out;
}

function replacement(
  p: Proposition,
  i: number,
  mentions: Mention[],
  discourse: Discourse,
  reasons: string[],
): string | null {
  const token = p.sentence.tokens[i];
  if (!token || token.tag === 'PROPN') return null;
  const inside = mentions.filter((m) => m.from >= p.range.from && m.to <= i);
  const before = mentions.filter((m) => m.to <= i);
  const country = theCountry(p, i, before) ?? bothOf(p, i, discourse);
  if (country !== null) return country;
  // "Jane Doe sold her house": once the name stands, what refers to it may stay.
  if ((HE.test(token.lower) || HIS.test(token.lower)) && isNamedBefore(p, i)) return null;
  if (HE.test(token.lower))
    return inside.some((m) => m.kind === 'PERSON') ? null : person(p, i, discourse, reasons, opensSentence(p, i));
  if (HIS.test(token.lower)) {
    if (inside.some((m) => m.kind === 'PERSON') || hasNounBefore(p, i)) return null;
    const owner = person(p, i, discourse, reasons, opensSentence(p, i));
    return owner ? `${owner}'s` : null;
  }
  if (IT.test(token.lower)) return stateFor(p, i, inside, before, discourse, reasons);
  if (/^(?:we|our|us|i|my)$/.test(token.lower))
    reasons.push(`"${token.text}" means the speaker's side and is left as said`);
  return null;
}

/** "A man in his sixties": a noun of the claim itself is what the possessive means. */
const hasNounBefore = (p: Proposition, i: number): boolean =>
  p.sentence.tokens.slice(p.range.from, i).some((t) => t.tag === 'NOUN' && /^(?:nsubj|root)/.test(t.deprel));

/** A subject put in front, or a pronoun before that gets its name. */
const isNamedBefore = (p: Proposition, i: number): boolean =>
  (p.prefix !== '' && p.subject !== null) ||
  p.sentence.tokens
    .slice(p.range.from, i)
    .some((t) => HE.test(t.lower) && (t.lower === 'she') === /^(?:she|her)$/.test(p.sentence.tokens[i]?.lower ?? ''));

/** First token of the claim that its text keeps. */
const firstKept = (p: Proposition) => p.omit.reduce((at, o) => (o.from <= at && at < o.to ? o.to : at), p.range.from);

/** "The hospital said it had …": a body that speaks in its own sentence is what "it" means; a person never is. */
function bodySpeaking(p: Proposition, discourse: Discourse): string | null {
  const link = p.chain[0];
  const [first, last] = [p.sentence.tokens[0], p.sentence.tokens.at(-1)];
  if (!link || !first || !last || link.start < first.start || link.start >= last.end) return null;
  const { entities } = p.sentence.document;
  const body = entities.some((e) => e.type === 'ORGANISATION' && link.speaker.endsWith(e.name));
  if ((!body && nameOf(link.speaker, discourse)) || /^(?:he|she|they|we|i|it)$/i.test(link.speaker)) return null;
  if (
    p.sentence.quotes.some(
      (q) =>
        q.start <= (p.sentence.tokens[p.range.from]?.start ?? 0) && q.end > (p.sentence.tokens[p.range.from]?.end ?? 0),
    )
  )
    return null;
  const they = p.sentence.tokens[firstKept(p)]?.lower === 'they';
  return they === /[^s]s$/.test(link.speaker) ? link.speaker.replace(/^[a-z]/, (c) => c.toUpperCase()) : null;
}

/** "the country" as a claim's subject: the last state named before it that is not itself the speaker. */
function theCountry(p: Proposition, i: number, before: Mention[]): string | null {
  const { tokens } = p.sentence;
  const at = tokens[i]?.lower === 'country' ? i - 1 : i;
  if (at !== p.range.from || tokens[at]?.lower !== 'the' || tokens[at + 1]?.lower !== 'country') return null;
  const speaker = stateOf((p.chain[0]?.speaker ?? '').replace(/^the /i, ''));
  const state = before.filter((m) => m.kind === 'STATE' && m.name !== speaker).at(-1);
  if (!state) return null;
  return i === at ? state.name : '';
}

/** "Both sides", "the two leaders" as a claim's subject: the two that the text named last. */
function bothOf(p: Proposition, i: number, discourse: Discourse): string | null {
  const from = firstKept(p);
  const { tokens } = p.sentence;
  const phrase = (to: number) =>
    tokens
      .slice(from, to)
      .map((t) => t.lower)
      .join(' ');
  const to = PAIR.test(phrase(from + 3)) ? from + 3 : PAIR.test(phrase(from + 2)) ? from + 2 : from + 1;
  if (i >= to || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[to]?.tag ?? '') || tokens[to]?.lower === 'of') return null;
  const pair = pairMeant(phrase(to), discourse);
  if (!pair) return null;
  return i === from ? pair.join(' and ') : '';
}

/** First word of its sentence, an opening quotation mark aside. */
const opensSentence = (p: Proposition, i: number) => i === 0 || (i === 1 && p.sentence.tokens[0]?.tag === 'PUNCT');

/**
 * The last named person who acted or spoke, of the right gender as far as it is known; in reported speech only where no
 * second person could be meant; inside the words of a speaker, "he" is not the speaker. Where that names nobody, the
 * model's own reading of the pronoun is taken, unless it means the speaker.
 */
function person(p: Proposition, i: number, discourse: Discourse, reasons: string[], opens = true): string | null {
  const token = p.sentence.tokens[i];
  if (!token) return null;
  const { document } = p.sentence;
  const speakers = new Set(
    p.chain.map((l) => discourse.book.people.get(straight(l.speaker).toLowerCase().split(' ').at(-1) ?? '')),
  );
  const fits = (name: string) => genderFits(document, name, token.lower);
  const own = reporter(p, i, discourse);
  if (own && fits(own)) return own;
  const found = discourse.persons.findLast((name) => fits(name) && (!speakers.has(name) || p.speechAct));
  const isOpen = discourse.rivals.some((name) => name !== found && fits(name));
  const rivals = new Set([...discourse.persons.slice(-5), ...speakers].filter((name) => name && fits(name)));
  if (found && !isOpen && (opens || p.chain.length === 0 || rivals.size < 2)) return found;
  const meant = found ? null : nameMeant(document, token.start, token.lower);
  if (meant && !p.chain.some((l) => l.speaker.includes(meant.split(' ').at(-1) ?? meant))) return meant;
  reasons.push(`"${token.lower}" could not be tied to a name`);
  return null;
}

/** "Jane Doe said she had …": in words that are reported, not quoted, the one who says them, if nobody else is named. */
function reporter(p: Proposition, i: number, { book }: Discourse): string | null {
  const { tokens } = p.sentence;
  const [link] = p.chain;
  const token = tokens[i];
  if (!link || !token || i !== firstKept(p) || inQuote(p.sentence, i)) return null;
  const last = straight(link.speaker).toLowerCase().split(/\s+/).at(-1) ?? '';
  const name = book.people.get(last);
  if (!name || link.start < (tokens[0]?.start ?? 0) || link.start > token.start) return null;
  const others = mentionsIn(tokens.slice(0, i), book).filter((m) => m.kind === 'PERSON' && m.name !== name);
  return others.length === 0 ? name : null;
}

/** A pronoun right before a verb is its subject; as an object it is left alone. */
const isSubject = (p: Proposition, i: number) => /^(?:VERB|AUX|ADV)$/.test(p.sentence.tokens[i + 1]?.tag ?? '');

/** "it" after a state in the same sentence means the nearest one; it stays when that name stands in the claim itself. */
function stateFor(
  p: Proposition,
  i: number,
  inside: Mention[],
  before: Mention[],
  discourse: Discourse,
  reasons: string[],
): string | null {
  const next = p.sentence.tokens[i + 1];
  const expletive =
    next &&
    /^(?:is|was|'s)$/.test(next.lower) &&
    /^(?:ADJ|NOUN|DET|VERB)$/.test(p.sentence.tokens[i + 2]?.tag ?? '') &&
    !/ing$/.test(p.sentence.tokens[i + 2]?.lower ?? '');
  if (p.sentence.tokens[i]?.lower === 'it' && expletive) return null;
  if (!isSubject(p, i)) return null;
  if (i > p.range.from + 1 && inside.some((m) => m.kind === 'STATE' || m.kind === 'OTHER')) return null;
  const speaker = i === firstKept(p) ? bodySpeaking(p, discourse) : null;
  if (speaker) return speaker;
  const states = before.filter((m) => m.kind === 'STATE' && !isModifier(p.sentence, m));

  // "X did A, and it did B": a joined clause goes on with the sentence's subject; elsewhere the nearest name is meant.
  const joined = p.sentence.tokens[p.range.from - 1]?.tag === 'CCONJ' && i === p.range.from;
  const near = joined ? states[0] : states.at(-1);
  if (near) return near.name;
  const they = p.sentence.tokens[i]?.lower === 'they';
  const from = they ? discourse.states.at(-1) : undefined;
  const meant = nameMeant(p.sentence.document, p.sentence.tokens[i]?.start ?? -1, they ? 'they' : 'it');
  if (meant && (!they || stateOf(meant) === from)) return from ?? meant;
  const actor = they ? discourse.actor : null;
  if (actor && ![...before, ...mentionsIn(p.sentence.tokens, discourse.book)].some((m) => m.name === actor))
    return actor;
  reasons.push(`"${p.sentence.tokens[i]?.text}" could not be tied to a name`);
  return null;
}

const sentenceCase = (text: string): string => {
  const clean = text
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/ +(?=[ ’'])/g, '');
  const first = clean.charAt(0);
  const capital = first.toUpperCase() + clean.slice(1);
  return /[.!?…]["'”’)]?$/.test(capital) ? capital : `${capital}.`;
};
