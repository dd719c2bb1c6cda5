import type { Sentence } from '../language/stretches.ts';
import { type VerbGroup, verbGroups } from '../language/verbs.ts';
import { SAYING, THINKING } from './frames.ts';
import { childrenOf, extentOf, isEmpty, phraseOf, type Range, trimmed } from './tree.ts';

/** How a cue takes what is said: the complement that follows it, by form. */
export type Pattern =
  | 'THAT'
  | 'CLAUSE'
  | 'QUESTION'
  | 'INFINITIVE'
  | 'GERUND'
  | 'OBJECT'
  | 'OBJECT_INFINITIVE'
  | 'AS'
  | 'PASSIVE'
  | 'PASSIVE_INFINITIVE'
  | `PP:${string}`;

/** One candidate: who, by which words, what; ranges are token indices of one sentence. */
export interface Relation {
  source: Range | null;
  cue: Range;
  content: Range[];
  lemma: string;
  pattern: Pattern;
  negated: boolean;
  /** Found as a cue already: it need not be looked up among the verbs' frames. */
  framed?: boolean;
}

/** Every complement of every verb of a sentence that could be what somebody says, thinks or judges. */
export function verbRelations(s: Sentence): Relation[] {
  return verbGroups(s.tokens, 0, s.tokens.length).flatMap((group) => relationsOf(s, group));
}

function relationsOf(s: Sentence, group: VerbGroup): Relation[] {
  const verb = group.head;
  if (s.tokens[verb]?.tag !== 'VERB') return [];
  const inserted = group.passive ? null : insertion(s, group);
  const found = inserted ? [inserted] : group.passive ? passive(s, group) : active(s, group);
  if (found.length === 0) return [];
  const source = group.passive ? agentOf(s, verb) : subjectOf(s, verb);
  const particle = childrenOf(s, verb, 'compound:prt')[0];
  const lemma = `${group.lemma}${particle === undefined ? '' : ` ${s.tokens[particle]?.lower}`}`;
  const cue = { from: group.from, to: Math.max(group.to, (particle ?? -1) + 1) };
  return found.map(({ pattern, content }) => ({ source, cue, content, lemma, pattern, negated: group.negated }));
}

/**
 * "The road, the mayor said on Friday, is closed", "It is closed, officials say": a cue set between commas, or at the
 * end behind one, says the clause around it. Read by place, for the parser often hangs such a cue on the nearest noun.
 */
function insertion(s: Sentence, group: VerbGroup): Complement | null {
  const { tokens } = s;
  if (!SAYING.has(group.lemma) && !THINKING.has(group.lemma)) return null;
  const subject = childrenOf(s, group.head, 'nsubj').find((c) => c < group.from);
  const start =
    subject === undefined ? nounPhraseBefore(s, group.from) : Math.min(phraseOf(s, subject).from, group.from);
  const opener = tokens[start - 1]?.text ?? '';
  if (start < 2 || !/^[,–—]$/.test(opener)) return null;
  let end = group.to;
  while (end < tokens.length && !/^[,.;!?–—]$/.test(tokens[end]?.text ?? '')) end++;
  const behind = tokens.slice(group.to, end);
  if (behind.length > 9 || behind.some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.tag) || /^["“]|^''/.test(t.text)))
    return null;
  if (behind.length > 0 && !/^(?:ADP|ADV|DET|PROPN|NOUN|ADJ)$/.test(behind[0]?.tag ?? '')) return null;
  const before = trimmed(s, { from: 0, to: start - 1 });
  const after =
    tokens[end]?.text === ',' || /^[–—]$/.test(tokens[end]?.text ?? '')
      ? trimmed(s, { from: end + 1, to: tokens.length })
      : null;
  const finite = verbGroups(tokens, before.from, before.to).some((g) => g.finite);
  // In "Smith, the mayor said, left" the clause's verb stands behind; without any there is no clause to attribute.
  if (!finite && !(after && verbGroups(tokens, after.from, after.to).some((g) => g.finite))) return null;
  if (/^(?:and|but|or|who|which)$/.test(tokens[start]?.lower ?? '')) return null;
  return { pattern: 'CLAUSE', content: after && !finite ? [before, after] : [before] };
}

/** Start of the noun phrase that ends at `to`, as far as its tags show. */
function nounPhraseBefore({ tokens }: Sentence, to: number): number {
  let at = to;
  while (at > 0 && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART)$/.test(tokens[at - 1]?.tag ?? '')) at--;
  return at;
}

interface Complement {
  pattern: Pattern;
  content: Range[];
}

/** What follows (or, fronted, precedes) an active verb, the most telling form first. */
function active(s: Sentence, group: VerbGroup): Complement[] {
  const verb = group.head;
  const clause = childrenOf(s, verb, 'ccomp', 'csubj')[0];
  const beside = childrenOf(s, verb, 'parataxis').find((c) => c > verb || c < group.from);
  const infinitive = childrenOf(s, verb, 'xcomp').find((c) => s.tokens[c]?.tag === 'VERB');
  const object = childrenOf(s, verb, 'obj')[0];
  const found: Complement[] = [];
  if (clause !== undefined) found.push(clausal(s, verb, clause));
  if (infinitive !== undefined) found.push(openClause(s, verb, infinitive, object));
  if (object !== undefined) found.push(withObject(s, verb, object, clause));
  if (beside !== undefined) found.push(clausal(s, verb, beside));
  if (object === undefined) found.push(...prepositional(s, verb));
  return found;
}

function openClause(s: Sentence, verb: number, infinitive: number, object: number | undefined): Complement {
  const open = extentOf(s, infinitive);
  if (object !== undefined && object > verb && object < infinitive)
    return { pattern: 'OBJECT_INFINITIVE', content: [trimmed(s, { from: extentOf(s, object).from, to: open.to })] };
  return { pattern: s.tokens[infinitive]?.xpos === 'VBG' ? 'GERUND' : 'INFINITIVE', content: [trimmed(s, open)] };
}

function clausal(s: Sentence, verb: number, clause: number): Complement {
  const range = trimmed(s, extentOf(s, clause));
  const first = s.tokens[range.from];
  const gerund = s.tokens[clause]?.xpos === 'VBG' && childrenOf(s, clause, 'aux', 'nsubj').length === 0;
  const pattern: Pattern =
    first?.lower === 'that' || childrenOf(s, clause, 'mark').some((m) => s.tokens[m]?.lower === 'that')
      ? 'THAT'
      : gerund
        ? 'GERUND'
        : /^(?:whether|if|how|why|what|who|where|when|which)$/.test(first?.lower ?? '')
          ? 'QUESTION'
          : 'CLAUSE';
  // What a fronted clause governs cannot reach over its verb.
  return { pattern, content: [clause < verb ? { from: range.from, to: Math.min(range.to, verb) } : range] };
}

/** "blamed Clinton for the loss", "cast himself as an outsider": the object and all that goes with it. */
function withObject(s: Sentence, verb: number, object: number, clause: number | undefined): Complement {
  const own = extentOf(s, object);
  // "the idea that casting a ballot …": the parser may hang the noun's clause on the verb.
  if (clause !== undefined && clause > object) own.to = Math.max(own.to, extentOf(s, clause).to);
  const beside = childrenOf(s, verb, 'obl', 'xcomp', 'advcl').filter((c) => c > object && c > verb);
  const as = beside.find((c) => childrenOf(s, c, 'case', 'mark').some((m) => s.tokens[m]?.lower === 'as'));
  if (object < verb) return { pattern: 'OBJECT', content: [trimmed(s, own)] };
  if (as !== undefined) return { pattern: 'AS', content: [trimmed(s, { from: own.from, to: extentOf(s, as).to })] };
  const predicate = beside.find(
    (c) => s.tokens[c]?.deprel === 'xcomp' || /^(?:for|of)$/.test(s.tokens[extentOf(s, c).from]?.lower ?? ''),
  );
  const end = predicate === undefined ? own.to : Math.max(own.to, extentOf(s, predicate).to);
  return { pattern: 'OBJECT', content: [trimmed(s, { from: own.from, to: end })] };
}

function prepositional(s: Sentence, verb: number): Complement[] {
  return childrenOf(s, verb, 'obl', 'advcl').flatMap((c): Complement[] => {
    const preposition = childrenOf(s, c, 'case', 'mark')[0];
    const range = trimmed(s, extentOf(s, c));
    if (preposition === undefined || preposition < verb || s.tokens[c]?.deprel === 'obl:agent') return [];
    return [
      {
        pattern: `PP:${s.tokens[preposition]?.lower ?? ''}`,
        content: [trimmed(s, { from: preposition + 1, to: range.to })],
      },
    ];
  });
}

/** "were echoed by her campaign", "is reported to have left", "was described as a mistake". */
function passive(s: Sentence, group: VerbGroup): Complement[] {
  const verb = group.head;
  const subject = childrenOf(s, verb, 'nsubj')[0];
  const infinitive = childrenOf(s, verb, 'xcomp', 'ccomp')[0];
  const head = subject === undefined ? [] : [phraseOf(s, subject)];
  const it = subject !== undefined && s.tokens[subject]?.lower === 'it';
  if (infinitive !== undefined) {
    const open = trimmed(s, extentOf(s, infinitive));
    if (it) return [{ pattern: 'THAT', content: [open] }];
    return [{ pattern: 'PASSIVE_INFINITIVE', content: [...head, open] }];
  }
  return subject === undefined || it ? [] : [{ pattern: 'PASSIVE', content: head }];
}

/** Who is behind a passive: "by NP", else nobody. */
function agentOf(s: Sentence, verb: number): Range | null {
  const agent =
    childrenOf(s, verb, 'obl:agent')[0] ??
    childrenOf(s, verb, 'obl').find((c) => childrenOf(s, c, 'case').some((m) => s.tokens[m]?.lower === 'by'));
  if (agent === undefined) return null;
  const range = phraseOf(s, agent);
  return trimmed(s, { from: s.tokens[range.from]?.lower === 'by' ? range.from + 1 : range.from, to: range.to });
}

/** The one who says: a verb's own subject, else that of the verb it hangs on ("…, adding", "and vowed", "declined to say"). */
export function subjectOf(s: Sentence, verb: number, depth = 0): Range | null {
  const own = childrenOf(s, verb, 'nsubj').find((c) => s.tokens[c]?.lower !== 'there');
  if (own !== undefined) {
    const phrase = phraseOf(s, own);
    return isEmpty(phrase) ? null : clipped(phrase, verb);
  }
  const token = s.tokens[verb];
  if (!token || token.head < 0 || depth > 6) return null;
  if (/^(?:conj|xcomp|advcl|parataxis|ccomp)$/.test(token.deprel)) return subjectOf(s, token.head, depth + 1);
  if (token.deprel === 'acl') return clipped(phraseOf(s, token.head), verb);
  return depth === 0 && token.deprel === 'root' ? subjectByPlace(s, verb) : null;
}

/** Right before a main verb stands its subject, whatever the parser made of it. */
function subjectByPlace(s: Sentence, verb: number): Range | null {
  let to = verb;
  while (to > 0 && /^(?:AUX|ADV|PART|PUNCT)$/.test(s.tokens[to - 1]?.tag ?? '')) to--;
  const range = trimmed(s, { from: nounPhraseBefore(s, to), to });
  return isEmpty(range) ? null : range;
}

/** A subject's phrase never reaches over its own verb. */
const clipped = ({ from, to }: Range, verb: number): Range =>
  from > verb ? { from, to } : { from, to: Math.min(to, verb) };
