import type { Span } from '../contract.ts';
import { words } from './words.ts';

const ABBREVIATIONS =
  words(`mr mrs ms dr prof st gen sen gov rep lt col capt sgt maj adm rev hon jr sr vs etc inc ltd co corp
  no jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e a.m p.m u.s u.k u.n d.c dept est approx fig vol`);
const OFTEN_FINAL = words('etc inc ltd co corp jr sr a.m p.m u.s u.k u.n d.c');
/** Pronouns and determiners that rarely follow an abbreviation inside one sentence. */
const STARTERS = words(
  'the he she it they we in on at but and a an this that these those however meanwhile his her its their',
);
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»']);
const OPENERS = new Set(['"', "'", '“', '‘', '(', '[', '«']);
/** No sentence of prose is longer; what is gets cut, so that one hostile line cannot grow a step's cost. */
const LONGEST = 1200;

/** Splits one paragraph of the raw text into sentences; spans carry no outer white space. Linear in its length. */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, from, to);
  for (let i = start; i < to; i++) {
    const cut = i - start >= LONGEST ? cutPoint(text, start, i) : boundaryAfter(text, start, i, to);
    if (cut === -1) continue;
    pushTrimmed(text, start, cut, found);
    start = skipSpace(text, cut, to);
    i = Math.max(i, start - 1);
  }
  pushTrimmed(text, start, to, found);
  return found;
}

/** End of the sentence if the mark at `i` ends one (closing quotes included), else -1. */
function boundaryAfter(text: string, start: number, i: number, to: number): number {
  const mark = text[i];
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return -1;
  let end = i + 1;
  while (end < to && end < i + 6 && isMark(text[end] ?? '')) end++;
  const closed = end < to && CLOSERS.has(text[end] ?? '');
  while (end < to && end < i + 10 && CLOSERS.has(text[end] ?? '')) end++;
  if (end >= to) return -1;
  if (!isSpace(text[end] ?? '')) return -1;
  const next = skipSpace(text, end, to);
  if (next >= to) return -1;
  if (mark === '.' && text[next] === '.') return -1;
  const first = OPENERS.has(text[next] ?? '') ? (text[next + 1] ?? '') : (text[next] ?? '');
  if (first.toLowerCase() === first && first.toUpperCase() !== first) return -1;
  if (mark === '.' && isAbbreviation(text, start, i, next)) return -1;
  if (
    mark !== '.' &&
    closed &&
    /^(?:[A-Z][\w'’.-]* ){1,4}(?:said|asked|told|added|says|replied)\b/.test(text.slice(next, next + 80))
  )
    return -1;
  return end;
}

function isAbbreviation(text: string, start: number, dot: number, next: number): boolean {
  let at = dot;
  while (at > start && dot - at < 12 && !isSpace(text[at - 1] ?? '') && !OPENERS.has(text[at - 1] ?? '')) at--;
  const word = text.slice(at, dot).toLowerCase();
  if (/^[a-z]$/.test(word)) return word !== 'i';
  if (!ABBREVIATIONS.has(word)) return false;
  if (!OFTEN_FINAL.has(word)) return word !== 'no' || /\d/.test(text[next] ?? '');
  return !STARTERS.has((/^[A-Za-z]+/.exec(text.slice(next, next + 12))?.[0] ?? '').toLowerCase());
}

/** A cut inside an over-long stretch: the last space, else here, never between two halves of a character. */
function cutPoint(text: string, start: number, i: number): number {
  for (let at = i; at > i - 200 && at > start; at--) if (isSpace(text[at] ?? '')) return at;
  const code = text.charCodeAt(i);
  return code >= 0xdc00 && code <= 0xdfff ? i + 1 : i;
}

const isMark = (c: string) => c === '.' || c === '!' || c === '?' || c === '…';
export const isSpace = (c: string): boolean => /\s/.test(c);

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text[at] ?? '')) at++;
  return at;
}

function pushTrimmed(text: string, start: number, end: number, into: Span[]): void {
  let last = end;
  while (last > start && isSpace(text[last - 1] ?? '')) last--;
  if (last > start) into.push({ start, end: last });
}
