import type { Span } from '../sentences/lines.ts';
import { pushWordEnds } from './contractions.ts';
import { EMOTICON, KEEPS_PERIOD, MAY_KEEP_PERIOD, SHAPES, TOKEN, type TokenShape } from './patterns.ts';

const SPACE = /\s+/y;
/** The common case, a plain word with space or a comma after it, which none of the other shapes can claim. */
const PLAIN = /[A-Za-z]{2,60}(?=[\s,])/y;
const TRAILING = /[.,;:!?'"’”)\]}*…]+$/;

/** A closing bracket belongs to an address only if it was opened there. */
function trimAddress(text: string): number {
  let { length } = text.replace(TRAILING, '');
  if (text[length] === ')' && text.slice(0, length).includes('(')) length++;
  return Math.max(1, length);
}

/** Whether the period after the word that ends at `end` is part of it. */
function takesPeriod(text: string, word: string, end: number, limit: number): boolean {
  if (text[end] !== '.' || /[.!?]/.test(text[end + 1] ?? '')) return false;
  const key = word.toLowerCase();
  if (KEEPS_PERIOD.has(key)) return true;
  const last = end + 1 >= limit || !/\S/.test(text.slice(end + 1, Math.min(limit, end + 8)));
  if (last || !/\s/.test(text[end + 1]!)) return false;
  const after = /\S/.exec(text.slice(end + 1, end + 8))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || /\p{Lu}/u.test(after);
  return MAY_KEEP_PERIOD.has(key) && (/\d/.test(after) || /^\p{Lu}/u.test(word) || key === 'al');
}

function wordEnds(text: string, at: number, end: number, limit: number, ends: number[]): void {
  const form = text.slice(at, end);
  if (takesPeriod(text, form, end, limit)) ends.push(end + 1);
  else pushWordEnds(form, end, ends);
}

function shapeOf(match: RegExpExecArray): TokenShape {
  for (let i = 1; i < match.length; i++) if (match[i] !== undefined) return SHAPES[i - 1]!;
  return 'other';
}

/** Appends the end of the token (or the ends of the words of a contraction) that starts at `at`. */
function endsAt(text: string, at: number, limit: number, ends: number[]): void {
  PLAIN.lastIndex = at;
  if (PLAIN.test(text) && PLAIN.lastIndex <= limit) {
    pushWordEnds(text.slice(at, PLAIN.lastIndex), PLAIN.lastIndex, ends);
    return;
  }
  EMOTICON.lastIndex = at;
  if (EMOTICON.test(text) && EMOTICON.lastIndex <= limit) {
    ends.push(EMOTICON.lastIndex);
    return;
  }
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const end = Math.min(limit, match ? TOKEN.lastIndex : at + 1);
  const shape = match ? shapeOf(match) : 'other';
  if (shape === 'url') ends.push(at + trimAddress(text.slice(at, end)));
  else if (shape === 'word' || shape === 'prefixed') wordEnds(text, at, end, limit, ends);
  else if (shape === 'initials' && !text.slice(at, end).endsWith('.') && /['’]/.test(text[end] ?? '')) ends.push(end);
  else ends.push(end);
}

/**
 * The syntactic words of one sentence (Universal Dependencies, English: contractions and possessives apart, hyphens
 * apart but for bound prefixes) as spans in UTF-16 units. Any string is accepted; time is linear in its length.
 */
export function tokeniseSpan(text: string, sentence: Span): Span[] {
  const tokens: Span[] = [];
  const ends: number[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) at = SPACE.lastIndex;
    if (at >= sentence.end) break;
    ends.length = 0;
    endsAt(text, at, sentence.end, ends);
    for (const end of ends) {
      tokens.push({ start: at, end });
      at = end;
    }
  }
  return tokens;
}
