import type { Span } from '../contract.ts';
import type { Quote } from '../language/quotes.ts';
import type { Sentence } from '../language/stretches.ts';
import { type VerbGroup, verbGroups } from '../language/verbs.ts';
import { QUOTING, SAYING } from './frames.ts';
import { isEmpty, type Range, trimmed } from './tree.ts';
import { subjectOf } from './verb-relations.ts';

/** A quotation with its speaker: the cue stands in `sentence`, the quotations anywhere in the text. */
export interface Speech {
  sentence: Sentence;
  source: Range | null;
  cue: Range;
  /** Index of the verb, −1 where a colon stands for it. */
  verb: number;
  lemma: string;
  quotes: Span[];
}

/** Words between a cue and its quotation ("told reporters in London on Friday, …"). */
const REACH = 16;

/** Finds who speaks each quotation: cue before, after or between; what has no cue goes on with the speaker before. */
export function speeches(sentences: Sentence[]): Speech[] {
  const found: Speech[] = [];
  let block = -1;
  let taken = new Set<number>();
  let last: Speech | null = null;
  for (const s of sentences) {
    if (s.block !== block) {
      // A paragraph that is all quotation goes on with the speaker of the one before it.
      if (s.block !== block + 1 || !opensQuoted(s)) last = null;
      taken = new Set();
      block = s.block;
    }
    const own = speechesOf(s, taken);
    const announced = own.length === 0 ? announcedBy(s) : null;
    found.push(...own);
    for (const quote of own.flatMap((o) => o.quotes)) taken.add(quote.start);
    const rest = s.quotes.filter((q) => !taken.has(q.start) && isSpeech(s, q));
    const goesOn = last ?? null;
    if (own.length === 0 && goesOn && opensQuoted(s) && !hasLaterCue(sentences, s, rest))
      for (const quote of rest) {
        if (goesOn.quotes.length === 0) found.push(goesOn);
        goesOn.quotes.push(quote);
        taken.add(quote.start);
      }
    last = announced ?? own.at(-1) ?? (rest.length > 0 && own.length === 0 && !opensQuoted(s) ? null : last);
  }
  return found;
}

/** The quotation runs on into a sentence that names its speaker. */
function hasLaterCue(sentences: Sentence[], s: Sentence, quotes: Quote[]): boolean {
  const at = sentences.indexOf(s, Math.max(0, sentences.length - 1) > 0 ? indexNear(sentences, s) : 0);
  for (let i = at + 1; i < Math.min(sentences.length, at + 12); i++) {
    const next = sentences[i];
    if (!next || next.block !== s.block) return false;
    if (next.quotes.some((q) => quotes.some((own) => own.start === q.start)) && speechesOf(next, new Set()).length > 0)
      return true;
  }
  return false;
}

const places = new WeakMap<Sentence[], Map<Sentence, number>>();
function indexNear(sentences: Sentence[], s: Sentence): number {
  let map = places.get(sentences);
  if (!map) places.set(sentences, (map = new Map(sentences.map((x, i) => [x, i]))));
  return map.get(s) ?? 0;
}

const opensQuoted = (s: Sentence): boolean => {
  const start = s.tokens[0]?.start ?? 0;
  return s.quotes.some((q) => q.start <= start && q.end > start);
};

/** Speech, not a scare quote or a title: several words, and a clause's punctuation or length. */
function isSpeech(s: Sentence, { start, end }: Span): boolean {
  const inside = s.text.slice(start + 1, Math.min(end, start + 200));
  const words = inside.split(/\s+/).length;
  return (
    (words >= 3 && /[,.!?…—-]["”'’]*\s*$/.test(s.text.slice(Math.max(start, end - 4), end + 1))) ||
    words >= 7 ||
    end - start > 60
  );
}

function speechesOf(s: Sentence, taken: ReadonlySet<number>): Speech[] {
  const quotes = s.quotes.filter((q) => !taken.has(q.start) && isSpeech(s, q));
  if (quotes.length === 0) return [];
  const free = (i: number) =>
    !s.quotes.some((q) => (s.tokens[i]?.start ?? 0) >= q.start && (s.tokens[i]?.end ?? 0) <= q.end);
  const groups = verbGroups(s.tokens, 0, s.tokens.length).filter((g) => free(g.head));
  const found: Speech[] = [];
  for (const group of groups) {
    if (!SAYING.has(group.lemma) && !QUOTING.has(group.lemma)) continue;
    const used = new Set(found.flatMap((f) => f.quotes.map((q) => q.start)));
    const own = quotes.filter((q) => !used.has(q.start) && isBeside(s, group, q, groups));
    if (own.length === 0) continue;
    const source = sourceOf(s, group, own);
    found.push({
      sentence: s,
      source,
      cue: { from: group.from, to: group.to },
      verb: group.head,
      lemma: group.lemma,
      quotes: [...own],
    });
  }
  return found.length > 0 ? found : byColon(s, quotes);
}

/** The quotation ends right before the cue's clause or opens right after it. */
function isBeside(s: Sentence, group: VerbGroup, quote: Quote, groups: VerbGroup[]): boolean {
  const from = s.tokens[group.from]?.start ?? 0;
  const to = s.tokens[group.to - 1]?.end ?? 0;
  if (quote.end <= from) {
    const between = s.tokens.filter((t) => t.start >= quote.end && t.end <= from);
    const verbs = groups.filter((g) => g.finite && (s.tokens[g.from]?.start ?? 0) >= quote.end && g.to <= group.from);
    return between.length <= REACH + 8 && verbs.length === 0 && endsOpen(s, quote);
  }
  const between = s.tokens.filter((t) => t.start >= to && t.end <= quote.start);
  const verbs = groups.filter((g) => g.finite && g.from >= group.to && (s.tokens[g.head]?.end ?? 0) <= quote.start);
  const before = between.at(-1)?.text ?? '';
  return between.length <= REACH && verbs.length === 0 && (between.length === 0 || /^[,:–—-]$/.test(before));
}

/** A quotation that a cue follows ends in a comma or the like, not in the middle of a phrase. */
const endsOpen = (s: Sentence, { end }: Span): boolean =>
  /[,.!?…—-]["”'’]*[,.]?\s*$/.test(s.text.slice(end - 4, end + 1));

/** "” NP said", "” said NP", "NP said, “": by the tree, else by place. */
function sourceOf(s: Sentence, group: VerbGroup, quotes: Span[]): Range | null {
  const byTree = subjectOf(s, group.head);
  const outside = (r: Range | null) =>
    r &&
    !isEmpty(r) &&
    !s.quotes.some((q) => (s.tokens[r.from]?.start ?? 0) >= q.start && (s.tokens[r.from]?.end ?? 0) <= q.end)
      ? r
      : null;
  const before = quotes.some((q) => q.end <= (s.tokens[group.from]?.start ?? 0));
  if (before) {
    const end = Math.max(...quotes.filter((q) => q.end <= (s.tokens[group.from]?.start ?? 0)).map((q) => q.end));
    const first = s.tokens.findIndex((t) => t.start >= end);
    const gap = trimmed(s, { from: first, to: group.from });
    if (!isEmpty(gap) && s.tokens.slice(gap.from, gap.to).some((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.tag))) return gap;
    if (isEmpty(gap)) return outside(byTree) ?? afterCue(s, group);
  }
  return outside(byTree);
}

/** "said Tom Carper of Delaware, who …": the phrase behind the verb. */
function afterCue(s: Sentence, group: VerbGroup): Range | null {
  const stop = s.tokens.findIndex((t, i) => i > group.to && (/^[,.;:"“”–—]$/.test(t.text) || t.tag === 'VERB'));
  const range = trimmed(s, { from: group.to, to: stop === -1 ? s.tokens.length : stop });
  return isEmpty(range) ? null : range;
}

/** "The Herald reports:", the quotation standing in the next sentence or paragraph. */
function announcedBy(s: Sentence): Speech | null {
  if (s.tokens.at(-1)?.text !== ':') return null;
  const at = s.tokens.length - 2;
  const cue = s.tokens[at];
  // The tree may take "The Herald reports" for a thing.
  if (cue && at >= 1 && at <= 7 && /^(?:reports|writes|notes|claims)$/.test(cue.lower) && cue.tag === 'NOUN')
    return {
      sentence: s,
      source: { from: 0, to: at },
      cue: { from: at, to: at + 1 },
      verb: at,
      lemma: cue.lemma,
      quotes: [],
    };
  const group = verbGroups(s.tokens, 0, s.tokens.length).findLast((g) => g.finite);
  if (!group || !(SAYING.has(group.lemma) || QUOTING.has(group.lemma)) || s.tokens.length - group.to > REACH)
    return null;
  const source = subjectOf(s, group.head);
  if (!source || isEmpty(source)) return null;
  return {
    sentence: s,
    source,
    cue: { from: group.from, to: group.to },
    verb: group.head,
    lemma: group.lemma,
    quotes: [],
  };
}

/** "Mr Smith: “…”". */
function byColon(s: Sentence, quotes: Quote[]): Speech[] {
  const quote = quotes[0];
  const colon = s.tokens.findIndex((t) => t.text === ':');
  const next = s.tokens[colon + 1];
  if (!quote || colon < 1 || colon > 14 || next?.start !== quote.start) return [];
  const verbs = verbGroups(s.tokens, 0, colon).filter((g) => g.finite);
  const source = trimmed(s, { from: 0, to: colon });
  if (verbs.length > 0 || isEmpty(source)) return [];
  return [{ sentence: s, source, cue: { from: colon, to: colon + 1 }, verb: -1, lemma: ':', quotes: [quote] }];
}
