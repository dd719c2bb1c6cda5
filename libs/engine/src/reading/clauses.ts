import { verbGroups } from '../language/verbs.ts';
import { SAY, SPEECH_ACTS } from './cues.ts';
import { type Range, type Sentence } from './proposition.ts';
import { finiteGroups, inQuote, isClause, isComma, isNoun } from './ranges.ts';

/** How a stretch hangs on the one before it. */
export type Joint = 'MAIN' | 'CLAUSE' | 'SAME' | 'VERB' | 'THAT';
/** MAIN: the first. CLAUSE: after comma + and/but (own voice). SAME: while, as, "and" without comma. VERB: shares the subject. THAT: "and that …". */
export interface Segment extends Range {
  joint: Joint;
}

const CONTRAST = /^(?:while|whereas|although|though|as|amid)$/;
const PERSONAL = /^(?:he|she|it|they|we|i|you)$/;

/** Cuts a stretch into clauses that state a fact each; what is not safe to cut stays whole. */
export function segmentsOf(s: Sentence, range: Range): Segment[] {
  const cuts: { at: number; skip: number; joint: Joint }[] = [];
  const openings = leadingClauseEnd(s, range);
  if (openings !== -1) cuts.push({ at: openings, skip: 1, joint: 'CLAUSE' });
  let from = openings === -1 ? range.from : openings + 1;
  for (let i = from + 1; i < range.to - 1; i++) {
    const cut = cutAt(s, { from, to: range.to }, i);
    if (!cut) continue;
    cuts.push(cut);
    from = cut.at + cut.skip;
    i = from;
  }
  const segments: Segment[] = [];
  let start = range.from;
  let joint: Joint = 'MAIN';
  for (const cut of cuts) {
    segments.push({ from: start, to: cut.at, joint });
    start = cut.at + cut.skip;
    joint = cut.joint;
  }
  segments.push({ from: start, to: range.to, joint });
  return segments;
}

/** "While X did A, Y did B": index of the comma, or -1. */
function leadingClauseEnd(s: Sentence, range: Range): number {
  const first = s.tokens[range.from];
  if (!first || !CONTRAST.test(first.lower)) return -1;
  for (let i = range.from + 3; i < range.to - 3; i++) {
    if (!isComma(s.tokens[i]) || inQuote(s, i)) continue;
    if (
      isClause(s, { from: range.from + 1, to: i }) &&
      isClause(s, { from: i + 1, to: range.to }) &&
      startsNominal(s, i + 1)
    )
      return i;
  }
  return -1;
}

function startsNominal(s: Sentence, at: number): boolean {
  const token = s.tokens[at];
  return token !== undefined && (isNoun(token) || /^(?:DET|ADJ|NUM)$/.test(token.tag) || /^["“]$/.test(token.text));
}

function cutAt(s: Sentence, range: Range, i: number): { at: number; skip: number; joint: Joint } | null {
  const token = s.tokens[i];
  if (!token) return null;
  const comma = isComma(s.tokens[i - 1]);
  const at = comma ? i - 1 : i;
  const skip = i - at + 1;
  const left = { from: range.from, to: at };
  if (token.tag === 'CCONJ' && token.lower !== 'or') return conjunction(s, range, i, { at, skip, left, comma });
  if (token.lower === 'or') return disjunction(s, range, i, left) ? { at: i, skip: 1, joint: 'VERB' } : null;
  const subordinates = CONTRAST.test(token.lower) || /^(?:because|after|before|when|where)$/.test(token.lower);
  if (subordinates && opensWithWhat(s, left)) return null;
  if (
    isSubordinator(s, i, range) &&
    finiteGroups(s, left).length > 0 &&
    finiteGroups(s, { from: i + 1, to: range.to }).length > 0
  )
    return { at, skip, joint: 'SAME' };
  if (CONTRAST.test(token.lower) && finiteGroups(s, left).length > 0)
    return subordinate(s, range, i, { at, skip, comma });
  if (token.text === ';' && finiteGroups(s, left).length > 0 && isClause(s, { from: i + 1, to: range.to }))
    return { at: i, skip: 1, joint: 'CLAUSE' };
  return null;
}

/** "because the patent belonged to the state": a clause of its own, with its own subject, by the tree or by its form. */
function isSubordinator(s: Sentence, i: number, range: Range): boolean {
  const token = s.tokens[i];
  if (!token || !/^(?:because|after|before|as|when|where)$/.test(token.lower)) return false;
  if (/^(?:when|where)$/.test(token.lower))
    return (token.lower === 'when' || isComma(s.tokens[i - 1])) && opensPast(s, i, range);
  if (token.deprel === 'mark') {
    const verb = s.tokens[token.head];
    if (verb?.deprel === 'advcl' && s.tokens.some((t) => /^nsubj/.test(t.deprel) && s.tokens[t.head] === verb))
      return true;
  }
  return opensPast(s, i, range);
}

const TIME =
  /^(?:times?|moments?|days?|weeks?|months?|years?|nights?|periods?|points?|age|era|stage|hours?|minutes?|season)$/;

/** "after routine tests found …", where the tree took the subject for an object: plain nouns, then a verb in the past. */
function opensPast(s: Sentence, i: number, range: Range): boolean {
  const takesObject = (at: number) => /^(?:NOUN|PROPN|DET|NUM|ADJ|PRON)$/.test(s.tokens[at + 1]?.tag ?? '');
  const isPast = (at: number) => s.tokens[at]?.xpos === 'VBD' || (s.tokens[at]?.xpos === 'VBN' && takesObject(at));
  const verb = s.tokens.findIndex((t, at) => at > i && at < range.to && /^(?:VERB|AUX)$/.test(t.tag));
  if (verb === -1 || !isPast(verb) || verb - i > 10 || verb - i < 2) return false;
  const between = s.tokens.slice(i + 1, verb);
  if (!between.every((t) => /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|PART|PRON|ADV)$/.test(t.tag) || /^['’-]/.test(t.text)))
    return false;
  if (!between.some(isNoun) || between.some((t) => /^W/.test(t.xpos) || t.tag === 'SCONJ')) return false;
  // "He said before the call started that …": only when he said it.
  const said = verbGroups(s.tokens, range.from, i).findLast((g) => g.finite);
  if (said?.to === i && s.tokens.slice(verb, range.to).some((t) => t.lower === 'that' && t.deprel === 'mark'))
    return false;
  // "at a time when some were ill" tells which time.
  if (s.tokens[i]?.lower === 'when' && TIME.test(s.tokens[i - 1]?.lower ?? '')) return false;
  // "The firm that left after the war closed": the verb is the sentence's own.
  return !s.tokens.slice(range.from, i).some((t) => s.tokens[t.head] === s.tokens[verb] && t.tag !== 'PUNCT');
}

/** "What became evident as the debate moved on is …": the main verb is still to come. */
const opensWithWhat = (s: Sentence, left: Range): boolean =>
  /^(?:what|whoever|whether)$/.test(s.tokens.slice(left.from, left.to).find((t) => t.tag !== 'CCONJ')?.lower ?? '');

interface Cut {
  at: number;
  skip: number;
  left: Range;
  comma: boolean;
}

function conjunction(
  s: Sentence,
  range: Range,
  i: number,
  { at, skip, left, comma }: Cut,
): { at: number; skip: number; joint: Joint } | null {
  if (verbGroups(s.tokens, left.from, left.to).length === 0 || openRelative(s, left)) return null;
  const next = s.tokens[i + 1];
  if (next?.lower === 'that' && isClause(s, { from: i + 2, to: range.to }))
    return { at, skip: skip + 1, joint: 'THAT' };
  const group = verbGroups(s.tokens, i + 1, range.to)[0];
  if (!group) return null;
  const before = s.tokens.slice(i + 1, group.from);
  if (group.finite && before.every((t) => t.tag === 'ADV'))
    return sharesSubject(s, left, group.head, comma) ? { at, skip, joint: 'VERB' } : null;
  // "between 2018 and 2021, used": one comma before the verb closes something that began earlier.
  const paired = before.filter((t) => t.text === ',').length % 2 === 0;
  const clause =
    paired &&
    group.finite &&
    before.length <= 14 &&
    before.some(isNoun) &&
    !before.some((t) => t.tag === 'SCONJ' || t.tag === 'CCONJ' || /^[”"]$/.test(t.text) || /^W/.test(t.xpos));
  if (!clause) return null;
  // "A and B did C": without a comma the noun after "and" may still belong to the phrase before it.
  if (!comma && !PERSONAL.test(next?.lower ?? '') && !endsClause(s, left)) return null;
  return { at, skip, joint: comma ? 'CLAUSE' : 'SAME' };
}

/** "sanctions which the US, the EU and others have imposed": a relative clause whose verb is still to come. */
function openRelative(s: Sentence, left: Range): boolean {
  for (let i = left.to - 1; i > left.from && i > left.to - 12; i--) {
    if (/^(?:which|who|whom)$/.test(s.tokens[i]?.lower ?? ''))
      return finiteGroups(s, { from: i + 1, to: left.to }).length === 0;
  }
  return false;
}

/** A verb phrase joined by "and" is a statement of its own if the first one is complete and the second is no bare form. */
function sharesSubject(s: Sentence, left: Range, head: number, comma: boolean): boolean {
  const last = verbGroups(s.tokens, left.from, left.to)
    .filter((g) => g.finite)
    .at(-1);
  const verb = s.tokens[head];
  if (!last || !verb) return false;
  const act = SPEECH_ACTS.has(verb.lemma) || SAY.has(verb.lemma);
  const enough = left.to - last.to >= (comma ? 1 : 2) || (act && last.passive);
  // "would keep X out but protected": a participle under the same auxiliary.
  const auxiliary = s.tokens[head - 1]?.tag === 'AUX' || s.tokens[head - 2]?.tag === 'AUX';
  if (last.modal && !auxiliary && !act) return false;
  const bare = verb.lower === verb.lemma && s.tokens[head - 1]?.tag !== 'AUX';
  // "set the stage to use a weapon and blame others": the second infinitive, not the subject's own act.
  const infinitive = s.tokens
    .slice(left.from, left.to)
    .some((t, i, all) => t.lower === 'to' && t.tag === 'PART' && all[i + 1]?.tag === 'VERB');
  return enough && !(bare && (infinitive || !SPEECH_ACTS.has(verb.lemma)));
}

/** "refused to condemn X or call it Y": the second object of one refusal is a claim beside the first. */
function disjunction(s: Sentence, range: Range, i: number, left: Range): boolean {
  const next = s.tokens[i + 1];
  const refusal = verbGroups(s.tokens, left.from, left.to).some((g) => /^(?:refuse|decline|fail)$/.test(g.lemma));
  return (
    refusal &&
    next !== undefined &&
    /^(?:VERB|NOUN)$/.test(next.tag) &&
    next.lower === next.lemma &&
    s.tokens[i + 2]?.tag === 'PRON' &&
    range.to - i > 3
  );
}

function subordinate(
  s: Sentence,
  range: Range,
  i: number,
  { at, skip, comma }: Omit<Cut, 'left'>,
): { at: number; skip: number; joint: Joint } | null {
  const next = s.tokens[i + 1];
  const group = verbGroups(s.tokens, i + 1, range.to)[0];
  if (!next || !group?.finite || group.from - i > 14 || group.from === i + 1) return null;
  const before = s.tokens.slice(i + 1, group.from);
  if (!before.some(isNoun) || before.some((t) => isComma(t) && t.text !== ',')) return null;
  const lower = s.tokens[i]?.lower;
  if (lower === 'as' && !comma && !PERSONAL.test(next.lower) && next.tag !== 'PROPN') return null;
  if (lower === 'as' && s.tokens[range.from]?.lower === 'as') return null;
  if (lower === 'as' && /^(?:as|such|so|well|soon|far|long)$/.test(s.tokens[i - 1]?.lower ?? '')) return null;
  return { at, skip, joint: 'SAME' };
}

const endsClause = (s: Sentence, left: Range) => {
  const last = finiteGroups(s, left).at(-1);
  return last !== undefined && left.to - last.to >= 3;
};
