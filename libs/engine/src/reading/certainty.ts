import { HEDGES, HEDGING_MODALS } from './cues.ts';
import type { Range, Sentence } from './proposition.ts';
import { finiteGroups } from './ranges.ts';

/** Hedged by an adverb, by may/might/could on the clause's verb, or by "is expected/reported to". */
export function hedgedBy(s: Sentence, range: Range): boolean {
  const group = finiteGroups(s, range)[0];
  const around = group ? { from: Math.max(range.from, group.from - 1), to: Math.min(range.to, group.to + 2) } : range;
  const opening = s.tokens[range.from]?.lower ?? '';
  if (HEDGES.has(opening) || s.tokens.slice(around.from, around.to).some((t) => HEDGES.has(t.lower))) return true;
  if (!group) return false;
  if (group.modal && HEDGING_MODALS.has(group.modal)) return true;
  return (
    group.passive &&
    /^(?:expect|report|believe|think|say|rumour|rumor|understand|suppose|suspect|fear|allege)$/.test(group.lemma) &&
    s.tokens[group.to]?.lower === 'to'
  );
}
