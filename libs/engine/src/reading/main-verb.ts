import { verbGroups, type VerbGroup } from '../language/verbs.ts';
import type { Range, Sentence } from './proposition.ts';
import { finiteGroups, isComma, isNoun, nextComma } from './ranges.ts';

/** Start of the clause after "Later on Thursday," or "Prior to the call,". */
export function afterAdjunct(s: Sentence, range: Range): number {
  const first = s.tokens[range.from];
  if (!first) return range.from;
  for (let i = range.from + 1; i < Math.min(range.to, range.from + 30); i++) {
    if (!isComma(s.tokens[i])) continue;
    const opener =
      /^(?:ADP|ADV|SCONJ)$/.test(first.tag) ||
      /^(?:hours|days|weeks|minutes|prior|with|last|this|earlier|later)$/.test(first.lower);
    const plain = finiteGroups(s, { from: range.from, to: i }).every(
      (g) =>
        /^(?:that|which|who|as|when|after|before|if|while)$/.test(s.tokens[g.from - 1]?.lower ?? '') ||
        first.tag === 'SCONJ' ||
        first.lower === 'as',
    );
    if (opener && plain && mainGroup(s, { from: i + 1, to: range.to })) return i + 1;
    if (!opener) return range.from;
  }
  return range.from;
}

/** The clause's own verb: the first finite one outside relative clauses. */
export function mainGroup(s: Sentence, range: Range): VerbGroup | null {
  let skipTo = afterInsertion(s, range);
  let before = -1;
  for (const group of finiteGroups(s, range)) {
    if (group.from < skipTo) continue;
    const opener = relativeOpener(s, range, group);
    // "The firm that left after the war closed its office": one "that" opens one clause.
    if (opener === -1 || (opener === before && s.tokens[group.head]?.deprel === 'root')) return group;
    before = opener;
    const end = nextComma(s, group.to, range.to);
    skipTo = isComma(s.tokens[opener - 1]) && end < range.to ? end : group.to;
  }
  return null;
}

/** "Beijing, while saying that …, has urged": the end of an insertion right behind the subject, or -1. */
function afterInsertion(s: Sentence, range: Range): number {
  const comma = s.tokens.findIndex((t, i) => i > range.from && i < range.to && isComma(t));
  const next = s.tokens[comma + 1];
  if (comma === -1 || !next || comma - range.from > 12) return -1;
  if (verbGroups(s.tokens, range.from, comma).some((g) => g.finite)) return -1;
  if (
    !/^(?:while|as|when|after|before|though|although)$/.test(next.lower) &&
    !(next.tag === 'VERB' && /ing$/.test(next.lower))
  )
    return -1;
  const end = nextComma(s, comma + 2, range.to);
  return end < range.to ? end : -1;
}

function relativeOpener(s: Sentence, range: Range, group: VerbGroup): number {
  for (let i = group.from - 1; i >= range.from && i >= group.from - 6; i--) {
    const token = s.tokens[i];
    if (!token || isComma(token)) return -1;
    if (/^(?:which|who|whose|whom|where|that)$/.test(token.lower))
      return i > range.from && (isNoun(s.tokens[i - 1]) || isComma(s.tokens[i - 1])) ? i : -1;
  }
  return -1;
}
