import type { AttributionLink } from '../contract.ts';
import { isSaying, isSpeaker, links } from './attribution.ts';
import type { Range, Sentence } from './proposition.ts';
import { finiteGroups, inQuote } from './ranges.ts';

/** Longest "the council's deputy leader told reporters" that is taken for an insertion, in words. */
const LONGEST = 14;

/**
 * "The museum, Mr Bush said, celebrated several of his heroes": who is said to say it, and the sentence without the
 * insertion. Null where what stands before is a statement by itself ("The dam is safe, she said, and …").
 */
export function insertedCue(s: Sentence, from: number): { links: AttributionLink[]; rest: Sentence } | null {
  const commas = s.tokens.flatMap((t, i) => (i > from && t.text === ',' && !inQuote(s, i) ? [i] : []));
  for (const [n, open] of commas.entries()) {
    const close = commas[n + 1];
    if (close === undefined) return null;
    if (finiteGroups(s, { from, to: open }).length > 0) return null;
    if (close - open > LONGEST) continue;
    const found = cueWithin(s, { from: open + 1, to: close });
    if (!found || finiteGroups(s, { from: close + 1, to: s.tokens.length }).length === 0) continue;
    return { links: found, rest: without(s, { from: open, to: close + 1 }) };
  }
  return null;
}

function cueWithin(s: Sentence, range: Range): AttributionLink[] | null {
  const groups = finiteGroups(s, range);
  const group = groups[0];
  if (!group || groups.length > 1 || group.passive || group.negated || !isSaying(s, group)) return null;
  const subject = { from: range.from, to: group.from };
  const behind = { from: group.to, to: range.to };
  const speaker = subject.to > subject.from ? subject : behind;
  if (subject.to > subject.from && behind.to - behind.from > 4) return null;
  return isSpeaker(s, speaker) ? links(s, speaker, { from: group.from, to: group.to }, null) : null;
}

/** The sentence without a stretch of its words; places in the text stay as they are. */
function without(s: Sentence, { from, to }: Range): Sentence {
  const moved = (head: number) =>
    head < 0 || (head >= from && head < to) ? -1 : head >= to ? head - (to - from) : head;
  const tokens = s.tokens.flatMap((t, i) => (i >= from && i < to ? [] : [{ ...t, head: moved(t.head) }]));
  return { ...s, tokens };
}
