import type { NameSpan } from '../src/names/labels.ts';
import { isTitle } from '../src/names/titles.ts';
import type { NameType } from '../src/names/labels.ts';
import type { TreebankSentence } from './conllu.ts';
import { headOf, mentionsOf } from './mentions.ts';

const TYPE: Record<string, NameType> = {
  person: 'PERSON',
  place: 'PLACE',
  organization: 'ORGANISATION',
  object: 'OTHER',
  event: 'OTHER',
  abstract: 'OTHER',
  animal: 'OTHER',
  plant: 'OTHER',
  substance: 'OTHER',
  time: 'TIME',
};
const LONGEST_TIME = 6;
const joins = (form: string): boolean => /^(-|–|&|['’]s)$/.test(form);

interface Core {
  first: number;
  last: number;
  type: NameType;
}

const isProper = (s: TreebankSentence, i: number): boolean => /^NNPS?$/.test(s.xpos[i] ?? '') || s.upos[i] === 'PROPN';

/** A dated time: at most six words without a verb or pronoun, with a proper noun or a year. */
function timeCore(s: TreebankSentence, first: number, last: number): Core | null {
  while (first < last && /^(DET|ADP|SCONJ)$/.test(s.upos[first]!)) first++;
  if (last - first >= LONGEST_TIME) return null;
  let named = false;
  for (let i = first; i <= last; i++) {
    if (/^(VERB|PRON|AUX)$/.test(s.upos[i]!)) return null;
    if (isProper(s, i) || /^\d{4}s?$/.test(s.form[i]!)) named = true;
  }
  return named ? { first, last, type: 'TIME' } : null;
}

function growLeft(s: TreebankSentence, from: number, limit: number, type: NameType): number {
  const apart = (i: number): boolean => type === 'PERSON' && s.deprel[i] === 'nmod:desc';
  let at = from;
  for (;;) {
    if (at > limit && isProper(s, at - 1) && !apart(at - 1)) at--;
    else if (at - 2 >= limit && joins(s.form[at - 1]!) && isProper(s, at - 2)) at -= 2;
    else if (at > limit && at > 2 && type !== 'PERSON' && s.upos[at - 1] === 'ADJ' && /^\p{Lu}/u.test(s.form[at - 1]!))
      at--;
    else return at;
  }
}

function growRight(s: TreebankSentence, from: number, limit: number, type: NameType): number {
  const linked = (i: number, ...words: RegExp[]): boolean =>
    i + words.length < limit + 1 &&
    type !== 'PERSON' &&
    words.every((word, k) => word.test(s.form[i + 1 + k]!)) &&
    i + words.length + 1 <= limit &&
    isProper(s, i + words.length + 1);
  let at = from;
  for (;;) {
    if (at < limit && isProper(s, at + 1)) at++;
    else if (at < limit && type === 'OTHER' && s.upos[at + 1] === 'NUM' && s.head[at + 1] === from) at++;
    else if (at + 2 <= limit && joins(s.form[at + 1]!) && isProper(s, at + 2)) at += 2;
    else if (linked(at, /^of$/i)) at += 2;
    else if (linked(at, /^(of|for)$/i, /^the$/i)) at += 3;
    else return at;
  }
}

/** Takes titles and offices off a person's name; null for a bare office. A plural single word names a people. */
function withoutTitles(s: TreebankSentence, core: Core): Core | null {
  let { first } = core;
  const { last } = core;
  while (first <= last && isTitle(s.form[first]!)) first++;
  for (let i = last - 1; i >= first; i--)
    if (isTitle(s.form[i]!)) {
      first = i + 1;
      break;
    }
  if (first > last || (isTitle(s.form[last]!) && s.xpos[last] !== 'NNPS')) return null;
  return { first, last, type: first === last && s.xpos[last] === 'NNPS' ? 'OTHER' : 'PERSON' };
}

function coreOf(s: TreebankSentence, mention: { first: number; last: number; type: string }): Core | null {
  const type = TYPE[mention.type];
  if (!type) return null;
  if (type === 'TIME') return timeCore(s, mention.first, mention.last);
  let head = headOf(s, mention);
  if (!isProper(s, head) && type === 'PERSON')
    for (let i = mention.first; i <= mention.last; i++)
      if (isProper(s, i) && s.head[i] === head && /^(flat|appos)$/.test(s.deprel[i]!)) {
        head = i;
        break;
      }
  if (!isProper(s, head)) return null;
  const core = { first: growLeft(s, head, mention.first, type), last: growRight(s, head, mention.last, type), type };
  return type === 'PERSON' ? withoutTitles(s, core) : core;
}

/**
 * The names of one sentence, derived from GUM's entity mentions: a mention headed by a proper noun, cut down to the
 * contiguous proper-name core around that head, titles removed; of overlapping names the longest stays.
 * Spans are 0-based and inclusive, as the name finder gives them.
 */
export function goldNames(s: TreebankSentence): NameSpan[] {
  const cores = mentionsOf([s])
    .map((mention) => coreOf(s, mention))
    .filter((core) => core !== null);
  cores.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Set<number>();
  const kept: Core[] = [];
  for (const core of cores) {
    const words = Array.from({ length: core.last - core.first + 1 }, (_, k) => core.first + k);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(core);
  }
  return kept
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, type }) => ({ first: first - 1, last: last - 1, type }));
}
