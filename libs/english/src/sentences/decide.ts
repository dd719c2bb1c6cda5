import { AMBIGUOUS, BEFORE_NUMBERS, FRONTING, OPENERS, TITLES } from './abbreviations.ts';
import { markerAt, nextItem } from './lists.ts';

/** A possible sentence end: the run of terminators with its closing quotes, and where the next text begins. */
export interface Candidate {
  /** Start of the sentence so far. */
  readonly sentence: number;
  /** First terminator. */
  readonly from: number;
  /** After the last terminator, before closing quotes and brackets. */
  readonly to: number;
  /** After closing quotes, brackets and note numbers. */
  readonly end: number;
  /** First character that is not space after `end`. */
  readonly next: number;
  /** A line break stands between. */
  readonly newline: boolean;
}

const WINDOW = 40;
const isWordPart = /[\p{L}\p{N}.°&]/u;

function wordBefore(text: string, at: number, floor: number): string {
  let start = at;
  while (start > floor && at - start < WINDOW && isWordPart.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function nextWord(text: string, at: number): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(at, at + WINDOW))?.[0] ?? '';
}

/** "a. here it is b. another": the first marker of a list that goes on. */
function startsList(text: string, at: number): boolean {
  if (!/^\(?[a1i][.)]/.test(text.slice(at, at + 3))) return false;
  const marker = markerAt(text, at);
  return marker !== null && nextItem(text, marker, text.length) >= 0;
}

const OPENING = /["'“”‘’«([{¿¡*_]/;

/** Whether the candidate ends its sentence. */
export function isBoundary(text: string, c: Candidate): boolean {
  if (c.next >= text.length) return true;
  let at = c.next;
  while (at < text.length && at < c.next + 4 && OPENING.test(text[at]!)) at++;
  const first = text.slice(at, at + 2);
  const dash = /^[-–—]/.test(first);
  if (dash) return c.next > c.end && /^[-–—]\s?\p{Lu}/u.test(text.slice(at, at + 3)) && text[c.from] !== '.';
  if (c.next === c.end) return gluedBoundary(text, c, at);
  if (startsList(text, c.next)) return true;
  if (/^\p{Ll}/u.test(first)) return c.newline && text.slice(c.from, c.to) !== '...' && !isAbbreviated(text, c, at);
  if (/^[.,;:)\]}]/.test(first)) return false;
  if (/\.\s?\./.test(text.slice(c.from, c.to)) && /\s/.test(text[c.from - 1] ?? '') && /^I\b/.test(first)) return false; // "I" is always a capital
  if (text[c.from] !== '.' || c.to - c.from > 1) return true;
  return !isAbbreviated(text, c, at);
}

/** "Hello world.Today is": no space, but a small letter or digit before and a capitalised word after. */
function gluedBoundary(text: string, c: Candidate, at: number): boolean {
  const before = wordBefore(text, c.from, c.sentence);
  if (/[.@/]/.test(before.slice(0, -1)) || c.end !== c.to)
    return c.end !== c.to && /^\p{Lu}/u.test(text.slice(at, at + 2));
  if (!/^(?:\p{Lu}\p{Ll}+|[A-Z])(?![\p{L}.]*[@/])/u.test(text.slice(at, at + WINDOW))) return false;
  return (/[\p{Ll}]{2,}$/u.test(before) && !TITLES.has(before.toLowerCase())) || /\d{2,}$/.test(before);
}

function isAbbreviated(text: string, c: Candidate, at: number): boolean {
  const before = wordBefore(text, c.from, c.sentence);
  const key = before.toLowerCase();
  const word = nextWord(text, at);
  const opener = OPENERS.has(word.toLowerCase());
  const start = c.from - before.length;
  if (/^\d/.test(word) && BEFORE_NUMBERS.has(key)) return true;
  if (/^\d{1,2}$/.test(before) && start === c.sentence) return true; // "1. The first item"
  if (c.end > c.to) return false; // the period stands inside closing quotes or brackets
  if (TITLES.has(key)) return !(key === 'st' && opener) && !(key === 'al' && opener);
  if (/^\p{Lu}$/u.test(before)) return isInitial(text, before, start, opener);
  if (AMBIGUOUS.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return !endsWithAbbreviation(text, c, key, word, at);
  return false;
}

/** A single capital before a period is a person's initial, unless it is the pronoun or a letter that names a thing. */
function isInitial(text: string, letter: string, start: number, opener: boolean): boolean {
  const left = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - WINDOW), start))?.[1] ?? '';
  if (letter === 'I' && /^\p{Ll}/u.test(left)) return false;
  return !(opener && /^[\p{Ll}\d]/u.test(left));
}

/** After an abbreviation that may end a sentence: does a new one begin with `word`? */
function endsWithAbbreviation(text: string, c: Candidate, key: string, word: string, at: number): boolean {
  if (/^\p{Ll}/u.test(word) || word === '') return word === '' && /["“‘'(]/.test(text[c.next]!);
  if (OPENERS.has(word.toLowerCase())) return true;
  if (/^[ap]\.m$/.test(key)) return /^\D/.test(word) && !isFronted(text, c);
  return at > c.next && /^["“]/.test(text[c.next]!);
}

function isFronted(text: string, c: Candidate): boolean {
  const words = text.slice(c.sentence, Math.min(c.from, c.sentence + 3 * WINDOW)).split(/\s+/);
  return words.length <= 5 && FRONTING.has(words[0]!.toLowerCase());
}
