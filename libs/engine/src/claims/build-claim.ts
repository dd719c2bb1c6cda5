import type { AttributionLink, Origin, SplitClaim } from '../contract.ts';
import { agencyNamed } from '../cleaning/metadata.ts';
import { mentionsIn } from '../entities/names.ts';
import { quotedShare } from '../language/quotes.ts';
import { straight } from '../language/words.ts';
import { quantitiesIn } from '../measures/quantities.ts';
import { timesIn } from '../measures/times.ts';
import type { Proposition, Range } from '../reading/proposition.ts';
import { checkWorthiness } from '../check-worthiness/check-worthiness.ts';
import { dated } from './dated.ts';
import { finiteGroups } from '../reading/ranges.ts';
import { genderFits, nameMeant } from './references.ts';
import { kindOf } from './kind.ts';
import { BODY, type Discourse, nameOf, pairMeant } from './discourse.ts';
import { standalone } from './standalone.ts';

/** Where the article's own voice comes from. */
export interface House {
  outlet: string | null;
  wholeWire: string | null;
  /** The day that relative times are read from. */
  publishedAt: string | null;
}

/** A claim without its id. */
export type Draft = Omit<SplitClaim, 'id'>;

const DOCUMENT =
  /\b(?:readout|statement|report|document|study|survey|poll|filing|memo|letter|transcript|indictment|affidavit|review|description|figures|data)\b/i;

/** Turns a proposition into a claim; `denied` is the statement that a denial by reference points back to. */
export function buildClaim(p: Proposition, discourse: Discourse, house: House, denied: Draft | null): Draft {
  const { sentence: s } = p;
  const { start, end } = placeOf(p);
  const alone = denied ? { text: denied.text, reasons: ['denies the statement before it'] } : standalone(p, discourse);
  const made = denied ? alone : { ...alone, text: dated(alone.text, isPresent(p) ? null : house.publishedAt) };
  const reasons = [...made.reasons];
  if (p.pointsBack && !denied) reasons.push('what it denies could not be found in the text');
  const quantities = denied ? denied.quantities : quantitiesIn(s.text.slice(start, end));
  const entities = denied ? denied.entities : entitiesOf(p, made.text, discourse);
  const named = p.chain.map((l, i) => finishLink(l, p, i, discourse));
  const attribution = named.filter((l, i) => i === 0 || l.speaker !== named[i - 1]?.speaker);
  const kind = denied ? denied.kind : kindOf(p, quantities);
  const times = denied ? denied.times : timesIn(s.text.slice(start, end), house.publishedAt);
  const worth = checkWorthiness({ text: made.text, kind, stance: p.stance, entities });
  return {
    text: made.text,
    start,
    end,
    quote: s.text.slice(start, end),
    kind,
    stance: p.stance,
    certainty: p.certainty,
    attribution,
    origin: originOf(attribution, p, discourse, house),
    entities,
    quantities,
    times,
    checkworthiness: worth.score,
    reasons: [...worth.reasons, ...reasons],
  };
}

/** "The fair opens on Friday": in the present a weekday may be the last or the next. */
function isPresent(p: Proposition): boolean {
  const group = finiteGroups(p.sentence, p.range)[0];
  const first = p.sentence.tokens[group?.from ?? -1];
  return (
    !p.firstWord &&
    !p.prefix &&
    /^VB[PZ]$/.test(first?.xpos ?? '') &&
    (group?.head === group?.from || !HAD.test(first?.lower ?? ''))
  );
}
const HAD = /^(?:has|have|['’]s|['’]ve)$/;

export function placeOf(p: Proposition): { start: number; end: number } {
  const start = p.sentence.tokens[p.range.from]?.start ?? 0;
  return { start, end: p.sentence.tokens[p.range.to - 1]?.end ?? start };
}

/** Canonical names in the claim: those in its place, its borrowed subject, and those its pronouns resolved to. */
function entitiesOf(p: Proposition, text: string, discourse: Discourse): string[] {
  const mentions = mentionsIn(p.sentence.tokens, discourse.book);
  const within = (r: Range) => mentions.filter((m) => m.from >= r.from && m.to <= r.to);
  const found = [...(p.subject ? within(p.subject) : []), ...within(p.range)].map((m) => m.name);
  for (const name of [...discourse.persons, ...discourse.states, ...mentions.map((m) => m.name)])
    if (text.includes(name)) found.push(name);
  return [...new Set(found)];
}

/** Sets the mode by how much of the claim is quoted, and gives "he said" its name. */
function finishLink(link: AttributionLink, p: Proposition, i: number, discourse: Discourse): AttributionLink {
  const { start, end } = placeOf(p);
  const share = i === 0 ? quotedShare(p.sentence.quotes, start, end) : 0;
  const mode = share > 0.95 ? 'DIRECT' : share > 0 ? 'MIXED' : 'INDIRECT';
  const lower = straight(link.speaker).toLowerCase();
  const speaker = speakerName(link, lower, p, discourse);
  return { ...link, speaker, mode };
}

/** "he" and "the company" get their names; what cannot be told stays as written. */
function speakerName(link: AttributionLink, lower: string, p: Proposition, discourse: Discourse): string {
  const pronoun = /^(?:he|she|it|they)$/.test(lower);
  const description = /^(?:the|its|his|her|their) \p{Ll}+$/u.test(lower);
  if (!pronoun && !description) return link.speaker;
  // "he said": who spoke or acted last goes on; the model is asked only where nobody did.
  const last = /^(?:he|she)$/.test(lower)
    ? discourse.persons.findLast((name) => genderFits(p.sentence.document, name, lower))
    : undefined;
  const noun = lower.split(' ').at(-1) ?? '';
  const isBody = lower === 'it' || lower === 'they' || (/^the /.test(lower) && BODY.test(noun));
  return last ?? (isBody ? discourse.body : null) ?? nameMeant(p.sentence.document, link.start, lower) ?? link.speaker;
}

/** The person a speaker is, by name or by an office that the article names somebody in ("the Chinese leader"). */
function personSpeaking({ speaker, start }: AttributionLink, p: Proposition, discourse: Discourse): string | null {
  const own = p.sentence.tokens.filter((t) => t.start >= start && t.end <= start + speaker.length);
  const [only, ...more] = mentionsIn(own, discourse.book).filter((m) => m.kind === 'PERSON');
  if (only && more.length === 0 && only.to === own.length) return only.name;
  return own.length === 0 || /^\p{Lu}\S*$/u.test(speaker) ? nameOf(speaker, discourse) : null;
}

/** Innermost speaker, with the office the article gives them, else the wire credited with the whole, else the outlet. */
function originOf(attribution: AttributionLink[], p: Proposition, discourse: Discourse, house: House): Origin {
  const inner = attribution[0];
  if (inner) {
    const agency = agencyNamed(inner.speaker);
    if (agency) return { kind: 'WIRE', name: agency };
    if (DOCUMENT.test(inner.speaker)) return { kind: 'DOCUMENT', name: inner.speaker };
    const pair = pairMeant(straight(inner.speaker).toLowerCase(), discourse);
    if (pair) return { kind: 'SPEAKER', name: pair.join(' and ') };
    const person = personSpeaking(inner, p, discourse);
    return { kind: 'SPEAKER', name: (person && discourse.book.offices.get(person)) ?? person ?? inner.speaker };
  }
  return house.wholeWire ? { kind: 'WIRE', name: house.wholeWire } : { kind: 'OUTLET', name: house.outlet };
}
