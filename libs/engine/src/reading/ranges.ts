import type { Token } from '../language/tokens.ts';
import { verbGroups, type VerbGroup } from '../language/verbs.ts';
import type { Range, Sentence } from './proposition.ts';

const OPENING = /^["“‘([—–-]$/;
const EDGE = /^[,;:.!?…—–-]+$/;

/** Whether token `i` stands inside a quotation of its sentence. */
export function inQuote(s: Sentence, i: number): boolean {
  const token = s.tokens[i];
  return token !== undefined && s.quotes.some((q) => token.start >= q.start && token.end <= q.end);
}

/** Drops marks, conjunctions and bare connectives from both ends; quotation marks only where they do not pair up inside. */
export function trim(s: Sentence, range: Range): Range {
  let { from, to } = range;
  const { tokens } = s;
  for (;;) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (from >= to || !first || !last) return { from, to: Math.max(from, to) };
    if (isLeadingFiller(tokens, from, to) || (isMark(first) && !pairs(tokens, from, to, from))) from++;
    else if (EDGE.test(last.text) || last.tag === 'CCONJ' || (isMark(last) && !pairs(tokens, from, to, to - 1))) to--;
    else if (isMark(first) && isMark(last) && matching(s, first, last)) {
      from++;
      to--;
    } else return { from, to };
  }
}

const isMark = (t: Token) => /^["“”‘’()[\]'«»]$/.test(t.text);

function isLeadingFiller(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (to - from < 2) return false;
  if (EDGE.test(first.text)) return true;
  if (first.tag === 'CCONJ' && /^(?:and|but|or|yet|so|nor)$/.test(first.lower)) return true;
  return (
    /^(?:however|meanwhile|moreover|still|instead|then|also|further|additionally)$/.test(first.lower) &&
    tokens[from + 1]?.text === ','
  );
}

/** Whether the mark at `at` has its partner inside the range. */
function pairs(tokens: Token[], from: number, to: number, at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  const partner: Record<string, string> = {
    '“': '”',
    '”': '“',
    '(': ')',
    ')': '(',
    '[': ']',
    ']': '[',
    '‘': '’',
    '’': '‘',
    '"': '"',
    '«': '»',
    '»': '«',
  };
  const other = partner[mark];
  if (!other) return false;
  const forward = OPENING.test(mark) && !(mark === '"' && at === to - 1);
  const within = tokens.slice(from, to).filter((t, i) => t.text === other && from + i !== at);
  return within.length > 0 && (mark !== '"' || within.length % 2 === 1) && (forward || mark !== '"' || at === to - 1);
}

const matching = (s: Sentence, first: Token, last: Token) =>
  s.quotes.some((q) => q.start === first.start && q.end === last.end) || (first.text === '(' && last.text === ')');

/** Finite verb groups of a range. */
export const finiteGroups = (s: Sentence, range: Range): VerbGroup[] =>
  verbGroups(s.tokens, range.from, range.to).filter((g) => g.finite);

export const isComma = (t: Token | undefined): boolean =>
  t?.text === ',' || t?.text === ';' || t?.text === '—' || t?.text === '–';

/** Index of the next comma outside quotations, `to` where there is none. */
export function nextComma(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(s.tokens[i]) && !inQuote(s, i)) return i;
  return to;
}

const SUBJECT_TAGS = /^(?:NOUN|PROPN|PRON|NUM|SYM)$/;
export const isNoun = (t: Token | undefined): boolean =>
  t !== undefined && (SUBJECT_TAGS.test(t.tag) || /^(?:both|this|that|these|those|all|some|many)$/.test(t.lower));

/** A stretch with a noun before its first finite verb and no verb before that: it can stand as a clause. */
export function isClause(s: Sentence, range: Range): boolean {
  const group = finiteGroups(s, range)[0];
  if (!group || group.from <= range.from) return false;
  return s.tokens.slice(range.from, group.from).some(isNoun);
}
