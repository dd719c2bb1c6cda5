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

const isVerbal = (t: Token | undefined): boolean => t?.tag === 'VERB' || t?.tag === 'AUX';
/** Finds the verb groups of a stretch of tokens in order. One pass. */
export function verbGroups(tokens: Token[], from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i < to; i++) {
    if (!isVerbal(tokens[i])) continue;
    const group = groupAt(tokens, i, to);
    groups.push(group);
    i = group.to - 1;
  }
  return groups;
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
    passive: auxiliaries.some((a) => BE.has(a)) && /^VB[DN]$/.test(headToken.xpos),
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

/** Reduced clauses: "an official cited by X", "abstaining in votes". */
const REDUCED = /^(?:acl|advcl|amod|compound)$/;
const CLAUSAL = /^(?:root|ccomp|parataxis|acl:relcl|advcl:relcl)$/;

/** By the tag of its first word; where the tagger wavers between past tense and participle, the tree decides. */
function isFinite(tokens: Token[], from: number, head: Token): boolean {
  const first = tokens[from] as Token;
  const { xpos } = first;
  if (xpos === 'MD' || xpos === 'VBZ' || xpos === 'VBD') return true;
  if (xpos === 'VBP') return tokens[from - 1]?.lower !== 'to';
  // "the contributors so far have given": no infinitive stands here.
  if (xpos === 'VB' && first.tag === 'AUX' && first.lower !== 'be')
    return first !== head && !/^(?:to|not)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.tag !== 'AUX';
  if (xpos === 'VBN')
    return first === head && !REDUCED.test(head.deprel) && CLAUSAL.test(head.deprel) && hasSubject(tokens, from);
  return false;
}

const hasSubject = (tokens: Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 30), at).some((t) => /^nsubj/.test(t.deprel) && tokens[t.head] === tokens[at]);

export { BE, DO, HAVE, MODALS, NEGATIONS };
