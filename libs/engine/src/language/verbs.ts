import { looksPast, onlyParticiple } from './inflect.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

/** An auxiliary chain with its verb, e.g. "has also repeatedly said"; token indices, `to` exclusive. */
export interface VerbGroup {
  from: number;
  to: number;
  /** Index of the word that carries the meaning ("said"). */
  head: number;
  lemma: string;
  finite: boolean;
  negated: boolean;
  passive: boolean;
  modal: string | null;
}

const BE = words("be is are was were been being am 's 're 'm");
const HAVE = words("have has had having 've");
const DO = words('do does did');
const MODALS = words("will would can could may might must should shall 'll 'd ca wo");
const NEGATIONS = words("not n't never");
const CAUSATIVES = words('help helps helped let lets make makes made see saw watch');

/** Past tenses that are no participles ("rose" beside "risen"). */
const ONLY_PAST =
  words(`rose fell grew gave took went saw knew spoke wrote broke drew drove chose stole threw flew ate drank began ran came became
  swam sang sank froze wore tore shook rode forgot withdrew undertook did was were bore swore`);

const isVerbal = (t: Token | undefined): boolean => t?.tag === 'VERB' || t?.tag === 'AUX';
const isNominal = (t: Token | undefined): boolean =>
  t !== undefined && (t.tag === 'NOUN' || t.tag === 'PROPN' || t.tag === 'PRON' || t.tag === 'NUM' || t.tag === 'DET');

/** Finds the verb groups of a stretch of tokens in order. One pass. */
export function verbGroups(tokens: Token[], from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i < to; i++) {
    if (!isVerbal(tokens[i])) continue;
    const group = groupAt(tokens, i, to);
    groups.push(group);
    i = group.to - 1;
  }
  return dropReduced(tokens, groups);
}

function groupAt(tokens: Token[], from: number, limit: number): VerbGroup {
  let at = from;
  let head = from;
  let negated = false;
  while (at < limit && tokens[at]?.tag === 'AUX') {
    head = at;
    at++;
    const skipped = skipAdverbs(tokens, at, limit);
    if (isVerbal(tokens[skipped]) && skipped < limit) {
      negated ||= tokens.slice(at, skipped).some((t) => NEGATIONS.has(t.lower));
      at = skipped;
    } else {
      negated ||= tokens.slice(at, Math.min(at + 2, limit)).some((t) => NEGATIONS.has(t.lower));
      break;
    }
  }
  if (at < limit && tokens[at]?.tag === 'VERB') {
    head = at;
    at++;
  }
  const chain = tokens.slice(from, at);
  const headToken = tokens[head] as Token;
  const auxiliaries = chain.filter((t) => t !== headToken).map((t) => t.lower);
  return {
    from,
    to: Math.max(at, from + 1),
    head,
    negated,
    lemma: headToken.lemma.toLowerCase(),
    finite: isFinite(tokens, from, headToken),
    passive: auxiliaries.some((a) => BE.has(a)) && looksPast(headToken.lower),
    modal: auxiliaries.find((a) => MODALS.has(a)) ?? null,
  };
}

/** Passes over adverbs, "not", and a parenthetic ", however,". */
function skipAdverbs(tokens: Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    const parenthetic = token?.lower === ',' && tokens[at + 1]?.tag === 'ADV' && tokens[at + 2]?.lower === ',';
    if (parenthetic) at += 3;
    else if (token?.tag === 'ADV' || (token && NEGATIONS.has(token.lower))) at++;
    else break;
  }
  return at;
}

function isFinite(tokens: Token[], from: number, head: Token): boolean {
  const first = tokens[from] as Token;
  let prior = from - 1;
  while (prior >= 0 && tokens[prior]?.tag === 'ADV') prior--;
  const before = tokens[prior];
  if (before?.lower === 'to' && before.tag === 'PART') return false;
  if (first.tag === 'AUX') {
    if (/^(?:be|been|being|having)$/.test(first.lower)) return false;
    return !(first.lower === 'have' && before?.tag === 'PART');
  }
  if (/ing$/.test(first.lower) && first.lower !== first.lemma) return false;
  if (looksPast(first.lower)) return finitePast(tokens, from, before);
  if (/s$/.test(first.lower) && first.lower !== first.lemma)
    return before === undefined || !/ADP|DET|ADJ/.test(before.tag);
  return finiteBase(tokens, from, before) && head === first;
}

function finitePast(tokens: Token[], at: number, before: Token | undefined): boolean {
  const form = tokens[at]?.lower ?? '';
  if (onlyParticiple(form)) return false;
  if (ONLY_PAST.has(form)) return true;
  if (tokens[at + 1]?.lower === 'by' && tokens[at + 2]?.tag !== 'NUM') return false;
  return (
    before === undefined ||
    !(before.tag === 'ADP' || before.tag === 'DET' || before.tag === 'ADJ') ||
    /^(?:this|that|both|who|which)$/.test(before.lower)
  );
}

/** A bare form is finite after a plural or pronoun subject, not after a name that a causative governs. */
function finiteBase(tokens: Token[], at: number, before: Token | undefined): boolean {
  if (!before) return false;
  for (let i = at - 2; i >= 0 && i >= at - 5; i--) if (CAUSATIVES.has(tokens[i]?.lower ?? '')) return false;
  if (before.tag === 'PRON') return !/^(?:he|she|it|him|her|them|us|me|something|anything|nothing)$/.test(before.lower);
  if (before.tag === 'NOUN') return /s$|people|men|media|police|children/.test(before.lower);
  return before.tag === 'PROPN' && tokens.slice(Math.max(0, at - 4), at).some((t) => t.lower === 'and');
}

/** "an official cited by X said": a past form after a noun, with a finite verb still to come and no object, is a participle. */
function dropReduced(tokens: Token[], groups: VerbGroup[]): VerbGroup[] {
  groups.forEach((group, i) => {
    const next = groups[i + 1];
    const head = tokens[group.head];
    if (
      !group.finite ||
      !head ||
      group.from !== group.head ||
      head.tag !== 'VERB' ||
      !looksPast(head.lower) ||
      !next?.finite
    )
      return;
    const between = tokens.slice(group.to, next.from);
    const bare = between.every(
      (t) =>
        t.tag !== 'PUNCT' &&
        t.tag !== 'CCONJ' &&
        t.tag !== 'SCONJ' &&
        !/^(?:that|which|who|it|he|she|they|we|i|you|there)$/.test(t.lower),
    );
    const noObject = between[0]?.tag === 'ADP' || between[0]?.tag === 'ADV';
    if (bare && noObject && tokens[group.from - 1]?.tag === 'NOUN' && between.filter(isNominal).length < 2)
      group.finite = false;
  });
  return groups;
}

export { BE, DO, HAVE, MODALS, NEGATIONS };
