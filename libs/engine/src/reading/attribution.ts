import type { AttributionLink } from '../contract.ts';
import { verbGroups, type VerbGroup } from '../language/verbs.ts';
import { QUOTING, SAYING } from '../attribution/frames.ts';
import { ADJUNCT_OPENERS, MEDIA, NEEDS_THAT, SAY } from './cues.ts';
import { rawText, type Range, type Sentence } from './proposition.ts';
import { finiteGroups, inQuote, isClause, isComma, isNoun, nextComma, trim } from './ranges.ts';

/** A cue with its speaker, and the stretches of what was said. */
export interface Attributed {
  /** Innermost first ("a US official", then "The Washington Post"). */
  links: AttributionLink[];
  content: Range[];
  /** Tokens of the speaker, to know who "he" is. */
  speaker: Range;
}

const RELAYED = /^(?:quoted|cited|reported|carried|published|released|seen|obtained)$/;

/** Whether a verb group can introduce what someone said. */
export function isSaying(s: Sentence, g: VerbGroup): boolean {
  if (g.passive) return s.tokens[g.from - 1]?.lower === 'it' && (SAY.has(g.lemma) || g.lemma === 'understand');
  return SAY.has(g.lemma);
}

const isPassiveQuote = (s: Sentence, g: VerbGroup) =>
  g.passive && (g.lemma === 'quote' || g.lemma === 'cite') && s.tokens[g.to]?.lower === 'as';

/** "…, the White House said", "…, said Jane Doe", "…, according to Reuters": the last one stands outermost. */
export function trailing(s: Sentence, range: Range): Attributed | null {
  const { tokens } = s;
  for (let at = range.to - 2; at > range.from; at--) {
    const mark = tokens[at];
    if (!mark || (!isComma(mark) && !/^["”’]$/.test(mark.text))) continue;
    if (isComma(mark) && inQuote(s, at)) continue;
    // "would “never accept threats” and warned Washington": another act of the same subject, no speaker of these words.
    if (tokens[at + 1]?.tag === 'CCONJ') continue;
    const tail = trim(s, { from: at + 1, to: range.to });
    const found = tailCue(s, tail);
    if (!found) continue;
    const before = { from: range.from, to: at };
    const quoted = /^["”’]$/.test(mark.text) || /^["”’]$/.test(tokens[at - 1]?.text ?? '');
    if (!quoted && finiteGroups(s, before).length === 0) continue;
    return { ...found, content: [before, ...found.content] };
  }
  return null;
}

function tailCue(s: Sentence, tail: Range): Attributed | null {
  const { tokens } = s;
  const first = tokens[tail.from];
  if (!first || tail.to - tail.from > 40) return null;
  if (first.lower === 'according' && tokens[tail.from + 1]?.lower === 'to') return accordingTo(s, tail);
  const groups = verbGroups(tokens, tail.from, tail.to);
  const group = groups.find((g) => g.finite);
  if (!group) return null;
  if (group.from === tail.from) return inverted(s, tail, group);
  if (!isSaying(s, group) && !isPassiveQuote(s, group)) return null;
  const subject = trim(s, { from: tail.from, to: group.from });
  if (!isSpeaker(s, subject)) return null;
  const rest = {
    from: isPassiveQuote(s, group) ? Math.min(tail.to, afterQuotedAs(s, group, tail.to)) : group.to,
    to: tail.to,
  };
  const second = continuation(s, rest);
  if (!second && !isAdjunct(s, rest, group)) return null;
  return {
    links: links(s, subject, { from: group.from, to: rest.from }, second ? null : rest),
    content: second ? [second] : [],
    speaker: subject,
  };
}

/** `"A," she said, "B"`: what follows the cue in quotation marks goes on. */
function continuation(s: Sentence, rest: Range): Range | null {
  for (let i = rest.from; i < Math.min(rest.to, rest.from + 8); i++)
    if (/^["“]$/.test(s.tokens[i]?.text ?? '') && rest.to - i > 3) return { from: i, to: rest.to };
  return null;
}

function accordingTo(s: Sentence, tail: Range): Attributed | null {
  const speaker = trim(s, { from: tail.from + 2, to: tail.to });
  if (speaker.to <= speaker.from) return null;
  return { links: links(s, speaker, { from: tail.from, to: tail.from + 2 }, null), content: [], speaker };
}

/** "said Helena Legarda, Lead Analyst at …". */
function inverted(s: Sentence, tail: Range, group: VerbGroup): Attributed | null {
  if (
    !(isSaying(s, group) || SAYING.has(group.lemma) || QUOTING.has(group.lemma)) ||
    group.passive ||
    // "…, and has urged a solution": only a bare form stands before its own subject.
    group.to - group.from > 1 ||
    group.lemma === 'tell' ||
    inQuote(s, group.head)
  )
    return null;
  const speaker = headOf(s, trim(s, { from: group.to, to: tail.to }));
  if (!isSpeaker(s, speaker)) return null;
  return { links: links(s, speaker, { from: group.from, to: group.to }, null), content: [], speaker };
}

function afterQuotedAs(s: Sentence, group: VerbGroup, to: number): number {
  let at = group.to + 1;
  while (at < to && /^(?:having|saying|said|telling|told)$/.test(s.tokens[at]?.lower ?? '')) at++;
  return at;
}

/** A noun phrase of at most one finite-less clause that can speak. */
export function isSpeaker(s: Sentence, range: Range): boolean {
  const length = range.to - range.from;
  if (length < 1 || length > 25) return false;
  const first = s.tokens[range.from];
  if (
    !first ||
    first.tag === 'SCONJ' ||
    first.tag === 'ADP' ||
    first.tag === 'VERB' ||
    /^(?:that|which|who|what|if|as)$/.test(first.lower)
  )
    return false;
  return s.tokens.slice(range.from, range.to).some(isNoun) && finiteGroups(s, headOf(s, range)).length === 0;
}

/** The noun phrase without its apposition or relative clause ("Antony Blinken, US secretary of state,"). */
export function headOf(s: Sentence, range: Range): Range {
  const comma = s.tokens.findIndex((t, i) => i > range.from && i < range.to && isComma(t));
  if (comma === -1) return range;
  const head = { from: range.from, to: comma };
  // "The Rovers manager, Jo Halloran, …": the name says more than the office.
  let to = comma + 1;
  while (to < range.to && s.tokens[to]?.tag === 'PROPN') to++;
  const named = s.tokens.slice(range.from, comma).some((t) => t.tag === 'PROPN' && /^nsubj|^obj|^root/.test(t.deprel));
  return !named && to > comma + 1 && (to === range.to || isComma(s.tokens[to])) ? { from: comma + 1, to } : head;
}

/** What follows the cue says only when, where or to whom. */
function isAdjunct(s: Sentence, rest: Range, group: VerbGroup): boolean {
  const first = s.tokens[rest.from];
  if (rest.to <= rest.from || !first) return true;
  if (/^(?:that|how|whether|why)$/.test(first.lower)) return false;
  const that = s.tokens.slice(rest.from, Math.min(rest.to, rest.from + 14)).findIndex((t) => t.lower === 'that');
  if (that !== -1 && isClause(s, { from: rest.from + that + 1, to: rest.to })) return false;
  if (ADJUNCT_OPENERS.has(first.lower) || first.tag === 'ADV') return true;
  if (/day$/.test(first.lower) || first.tag === 'PUNCT') return true;
  return group.lemma === 'tell' && finiteGroups(s, rest).length === 0;
}

/** The links of one cue: its speaker, and whoever relays it ("in a statement quoted by Reuters"). */
export function links(s: Sentence, speaker: Range, cue: Range, rest: Range | null): AttributionLink[] {
  const made: AttributionLink[] = [];
  if (speaker.to <= speaker.from) return made;
  const own = relayIn(s, speaker);
  const head = headOf(s, own ? { from: speaker.from, to: own.cue.from } : speaker);
  made.push(link(s, head, cue));
  const relay = own ?? (rest ? relayIn(s, rest) : null);
  if (relay && relay.speaker.to > relay.speaker.from) made.push(link(s, relay.speaker, relay.cue));
  return made;
}

function relayIn(s: Sentence, range: Range): { speaker: Range; cue: Range } | null {
  for (let i = range.from; i < range.to - 2; i++) {
    if (!RELAYED.test(s.tokens[i]?.lower ?? '') || s.tokens[i + 1]?.lower !== 'by') continue;
    return { cue: { from: i, to: i + 2 }, speaker: trim(s, headOf(s, { from: i + 2, to: range.to })) };
  }
  return null;
}

/** The speaker's own noun phrase: no adverbs behind it ("He also"), no adjunct before it ("In a call on Friday the president"). */
function bareSpeaker(s: Sentence, speaker: Range): Range {
  let { from, to } = speaker;
  // "In a statement last year it denied …".
  if (/^(?:he|she|it|they)$/.test(s.tokens[to - 1]?.lower ?? '') && s.tokens[from]?.tag === 'ADP') from = to - 1;
  while (to > from + 1 && (s.tokens[to - 1]?.tag === 'ADV' || isComma(s.tokens[to - 1]))) to--;
  if (to > from + 2 && /day$/.test(s.tokens[to - 1]?.lower ?? '') && s.tokens[to - 2]?.lower === 'on') to -= 2;
  if (s.tokens[from]?.tag === 'ADP') {
    let at = to - 1;
    while (at > from && s.tokens[at]?.tag !== 'DET' && !/day$/.test(s.tokens[at]?.lower ?? '')) at--;
    if (at > from) from = s.tokens[at]?.tag === 'DET' ? at : at + 1;
  }
  return { from, to };
}

function link(s: Sentence, whole: Range, cue: Range): AttributionLink {
  const speaker = bareSpeaker(s, whole);
  const start = s.tokens[speaker.from]?.start ?? 0;
  const end = s.tokens[speaker.to - 1]?.end ?? start;
  return {
    speaker: rawText(s, speaker),
    cue: rawText(s, trim(s, cue)) || rawText(s, cue),
    mode: 'INDIRECT',
    start,
    end,
  };
}

/** "According to NP, …": the speaker ends at the first comma after which a clause stands. */
export function leadingAccording(s: Sentence, range: Range): Attributed | null {
  const { tokens } = s;
  if (tokens[range.from]?.lower !== 'according' || tokens[range.from + 1]?.lower !== 'to') return null;
  for (let i = range.from + 2; i < range.to; i++) {
    if (!isComma(tokens[i]) || !isClause(s, { from: i + 1, to: range.to })) continue;
    const speaker = trim(s, { from: range.from + 2, to: i });
    return {
      links: links(s, speaker, { from: range.from, to: range.from + 2 }, null),
      content: [{ from: i + 1, to: range.to }],
      speaker,
    };
  }
  return null;
}

/** "As one diplomat pointed out, …": what the clause with "as" says of the rest. */
export function leadingAs(s: Sentence, range: Range): Attributed | null {
  const { tokens } = s;
  if (tokens[range.from]?.lower !== 'as') return null;
  const comma = nextComma(s, range.from + 1, range.to);
  if (comma >= range.to || !isClause(s, { from: comma + 1, to: range.to })) return null;
  const groups = finiteGroups(s, { from: range.from + 1, to: comma });
  const group = groups[0];
  if (!group || groups.length > 1 || group.negated || !isSaying(s, group) || group.passive) return null;
  const speaker = trim(s, { from: range.from + 1, to: group.from });
  if (!isSpeaker(s, speaker)) return null;
  return {
    links: links(s, speaker, { from: group.from, to: group.to }, { from: group.to, to: comma }),
    content: [{ from: comma + 1, to: range.to }],
    speaker,
  };
}

/** "It was reported that …", "NP said (on Friday) (that) …", "NP told reporters …": content is what follows. */
export function leading(s: Sentence, subject: Range, group: VerbGroup, to: number): Attributed | null {
  const rest = { from: group.to, to };
  const start = contentStart(s, rest, group);
  if (start === -1) return null;
  const content = { from: start, to };
  const quoted = /^["“]$/.test(s.tokens[start]?.text ?? '');
  if (!quoted && !isClause(s, trim(s, content))) return null;
  return {
    links: links(s, subject, { from: group.from, to: group.to }, { from: group.to, to: start }),
    content: [content],
    speaker: subject,
  };
}

/** First token of what was said, or -1: after "that", at a quotation, or where a bare clause starts. */
function contentStart(s: Sentence, rest: Range, group: VerbGroup): number {
  const { tokens } = s;
  const limit = Math.min(rest.to, rest.from + 24);
  for (let i = rest.from; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    const between = finiteGroups(s, { from: rest.from, to: i }).length;
    const timed = ADJUNCT_OPENERS.has(tokens[rest.from]?.lower ?? '');
    if (token.lower === 'that' && !inQuote(s, i) && between <= (timed ? 1 : 0)) return i + 1;
    if (/^["“]$/.test(token.text) && finiteGroups(s, { from: rest.from, to: i }).length === 0 && i - rest.from < 10)
      return isClause(s, trim(s, { from: i, to: rest.to })) || i === rest.from
        ? bareStart(s, rest, i)
        : bareStart(s, rest, rest.from);
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !timed && i - rest.from > 8)) break;
  }
  if (NEEDS_THAT.has(group.lemma) && group.lemma !== 'say') return -1;
  return bareStart(s, rest, rest.from);
}

/** Steps over "on Friday", "later", "reporters" before a clause without "that"; words before a quotation belong to it. */
function bareStart(s: Sentence, rest: Range, quote: number): number {
  const { tokens } = s;
  let at = rest.from;
  while (at < rest.to) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) return -1;
    if (token.tag === 'ADV' || isComma(token) || /day$/.test(token.lower) || token.text === ':') at++;
    else if (MEDIA.has(token.lower)) at++;
    else if (token.tag === 'DET' && MEDIA.has(next?.lower ?? '')) at += 2;
    else if (ADJUNCT_OPENERS.has(token.lower) && next && /day$|week|month|year|statement|interview/.test(next.lower))
      at += 2;
    else if (
      /^(?:this|last)$/.test(token.lower) &&
      next &&
      /week|month|year|spring|summer|autumn|fall|winter/.test(next.lower)
    )
      at += 2;
    else break;
  }
  return quote > rest.from &&
    /^["“]$/.test(tokens[quote]?.text ?? '') &&
    finiteGroups(s, { from: at, to: quote }).length === 0 &&
    quote - at < 1
    ? quote
    : at;
}
