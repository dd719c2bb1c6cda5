import { past } from '../language/inflect.ts';
import { verbGroups, type VerbGroup } from '../language/verbs.ts';
import { DENY, DISMISS, FALSEHOODS, POINTING_NOUNS } from './cues.ts';
import type { Range, Sentence } from './proposition.ts';
import { finiteGroups, isClause, isComma } from './ranges.ts';

/** A denial: of words that follow (`content`), or of something said before (`content` null). */
export interface Denial {
  content: Range | null;
  /** The positive verb form when the denied act is a gerund ("denied asking" → "asked"). */
  verb: string | null;
}

/** Reads the verb group of a clause as a denial, or null: "refused to condemn" and "did not assign" deny nothing said. */
export function denialAt(s: Sentence, group: VerbGroup, to: number): Denial | null {
  if (group.negated || group.passive) return null;
  if (group.lemma === 'call' || group.lemma === 'describe') return calledFalse(s, group, to);
  const dismisses = DISMISS.has(group.lemma);
  if (!DENY.has(group.lemma) && !dismisses) return null;
  const end = clauseEnd(s, group.to, to);
  const first = s.tokens[group.to];
  if (!first || group.to >= end) return { content: null, verb: null };
  if (first.lower === 'that') return { content: { from: group.to + 1, to: end }, verb: null };
  if (!dismisses && /^(?:VERB|AUX)$/.test(first.tag) && /ing$/.test(first.lower)) return gerund(s, group.to, end);
  const deed = deniedDeed(s, group, end);
  if (deed) return deed;
  const pointing = objectPointsBack(s, group.to, end);
  if (pointing) return pointing;
  if (!dismisses && isClause(s, { from: group.to, to: end }) && isPlainClause(s, { from: group.to, to: end }))
    return { content: { from: group.to, to: end }, verb: null };
  return null;
}

/** "denied it was true"; in "denied reporters access" the second noun may pass for a bare verb. */
const isPlainClause = (s: Sentence, range: Range): boolean =>
  s.tokens[finiteGroups(s, range)[0]?.from ?? -1]?.xpos !== 'VBP';

/** "denied asking", "denied having asked", "denied being paid". */
function gerund(s: Sentence, at: number, end: number): Denial {
  const first = s.tokens[at];
  const second = s.tokens[at + 1];
  if (first?.lower === 'having' && second?.tag === 'VERB')
    return { content: { from: at + 1, to: end }, verb: past(second.lemma) };
  if (first?.lower === 'being') return { content: { from: at, to: end }, verb: 'was' };
  return { content: { from: at, to: end }, verb: past(first?.lemma ?? '') };
}

/** What having or doing the denied thing is called: "denied any role" is about having had one. */
const DEEDS: [RegExp, string][] = [
  [/^(?:role|part|hand|link|connection|tie|stake)$/, 'had a'],
  [
    /^(?:involvement|knowledge|responsibility|roles|links|connections|ties|contact|contacts|intention|intentions)$/,
    'had',
  ],
  [
    /^(?:wrongdoing|misconduct|murder|fraud|theft|assault|rape|manslaughter|perjury|corruption|bribery|plagiarism)$/,
    'committed',
  ],
];
const CHARGE = /^(?:counts?|charges?|allegations?|accusations?|claims?|offences?|offenses?)$/;

/** "denied any role in the attack" → had a role; "denied a tenth count of false accounting" → committed it. */
function deniedDeed(s: Sentence, group: VerbGroup, end: number): Denial | null {
  if (group.lemma !== 'deny') return null;
  const noun = s.tokens.findIndex(
    (t, i) => i >= group.to && i < end && t.tag === 'NOUN' && s.tokens[t.head] === s.tokens[group.head],
  );
  const object = s.tokens[noun];
  if (!object || noun - group.to > 4) return null;
  const of = s.tokens[noun + 1];
  if (CHARGE.test(object.lower) && of?.lower === 'of' && noun + 2 < end)
    return { content: { from: noun + 1, to: end }, verb: 'committed' };
  const verb = DEEDS.find(([nouns]) => nouns.test(object.lower))?.[1];
  if (!verb || (noun > group.to && s.tokens[group.to]?.tag !== 'DET')) return null;
  if (noun === group.to) return { content: { from: noun, to: end }, verb: `${verb} ${object.text}` };
  return { content: { from: group.to, to: end }, verb };
}

/** "denied such plans", "rejected the claim (that …)", "denied it", "denied the report": what is denied stands elsewhere. */
function objectPointsBack(s: Sentence, from: number, to: number): Denial | null {
  const first = s.tokens[from];
  if (
    first &&
    /^(?:it|this|that|them|these|those)$/.test(first.lower) &&
    (from + 1 >= to || s.tokens[from + 1]?.tag === 'PUNCT' || s.tokens[from + 1]?.tag === 'ADV')
  )
    return { content: null, verb: null };
  if (
    !first ||
    !/^(?:such|a|an|the|this|that|these|those|any|all|its|his|her|their|as|suggestions|claims|reports|allegations|accusations)$/.test(
      first.lower,
    )
  )
    return null;
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const token = s.tokens[i];
    if (!token || !POINTING_NOUNS.has(token.lower)) continue;
    const next = s.tokens[i + 1];
    const that = s.tokens.findIndex((t, k) => k > i && k < Math.min(to, i + 7) && t.lower === 'that');
    if (that !== -1 && isClause(s, { from: that + 1, to })) return { content: { from: that + 1, to }, verb: null };
    return next && i + 1 < to && next.lower === 'of' ? null : { content: null, verb: null };
  }
  return null;
}

/** "called the idea “disinformation”", "described the report as false". */
function calledFalse(s: Sentence, group: VerbGroup, to: number): Denial | null {
  const end = clauseEnd(s, group.to, to);
  const rest = s.tokens.slice(group.to, Math.min(end, group.to + 12));
  const pointed = rest.findIndex((t) => POINTING_NOUNS.has(t.lower) || /^(?:it|this|them)$/.test(t.lower));
  const false_ = rest.findIndex((t) => FALSEHOODS.has(t.lower));
  return pointed !== -1 && pointed <= 4 && false_ > pointed ? { content: null, verb: null } : null;
}

/** End of the clause: a comma with a conjunction or a new clause after it, else the range's end. */
function clauseEnd(s: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (!isComma(s.tokens[i])) continue;
    const next = s.tokens[i + 1];
    if (next?.tag === 'CCONJ' || /^(?:which|who|while|saying|adding|calling|insisting)$/.test(next?.lower ?? ''))
      return i;
  }
  return to;
}

/** ", something (that) Beijing has denied" at the end of a range: where it starts and who denies. */
export function denialByRelative(s: Sentence, range: Range): { from: number; denier: Range; group: VerbGroup } | null {
  const { tokens } = s;
  for (let i = range.to - 2; i > range.from; i--) {
    if (!isComma(tokens[i])) continue;
    let at = i + 1;
    const opener = tokens[at]?.lower ?? '';
    if (/^(?:something|allegations?|claims?|accusations?|charges?|reports?|which)$/.test(opener)) at++;
    else if (/^(?:a|an)$/.test(opener) && POINTING_NOUNS.has(tokens[at + 1]?.lower ?? '')) at += 2;
    else continue;
    if (/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) at++;
    const group = verbGroups(tokens, at, range.to).find((g) => g.finite);
    const denies = group && (DENY.has(group.lemma) || DISMISS.has(group.lemma)) && !group.negated && group.from > at;
    if (denies && range.to - group.to <= 4) return { from: i + 1, denier: { from: at, to: group.from }, group };
  }
  return null;
}
