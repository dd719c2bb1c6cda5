import { UNFINISHED } from './abbreviations.ts';
import { markerAt } from './lists.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;
const CLOSED = /[.!?…][)\]"'”’»]*$/;
const WRAPPED_FROM = 55;
const WRAPPED_TO = 110;
const SHORT = 40;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

const tail = (text: string, line: Span, length: number): string =>
  text.slice(Math.max(line.start, line.end - length), line.end).trimEnd();
const isBlank = (text: string, line: Span): boolean =>
  !/\S/.test(text.slice(line.start, Math.min(line.end, line.start + 200))) &&
  text.slice(line.start, line.end).trim() === '';

function firstAt(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && /\s/.test(text[at]!)) at++;
  return at;
}

/** Whether the line break between two lines of one paragraph is only typographic. */
function continues(text: string, line: Span, next: Span, paragraph: { closed: boolean; wrapped: boolean }): boolean {
  const at = firstAt(text, next);
  const first = text[at]!;
  const ending = tail(text, line, 48);
  if (/^[.!?,;]/.test(first)) return true;
  if (CLOSED.test(ending)) return true; // a sentence end: the sentence rules decide
  if (/[•⁃◦▪‣●]/.test(first) || (markerAt(text, at) && !/^[a-z]\s/.test(text.slice(at, at + 2)))) return false;
  if (paragraph.wrapped || /[,\-–—]$/.test(ending)) return paragraph.wrapped || line.end - line.start >= SHORT;
  if (UNFINISHED.has(/[\p{L}]+$/u.exec(ending)?.[0].toLowerCase() ?? '')) return true;
  if (/^\p{Ll}/u.test(text.slice(at, at + 2))) return paragraph.closed || line.end - line.start >= SHORT;
  return false;
}

/** Cuts a text into stretches that no sentence crosses: paragraphs, headings, list items. */
export function blocks(text: string): Span[] {
  const lines = linesOf(text);
  const found: Span[] = [];
  for (let from = 0; from < lines.length;) {
    if (isBlank(text, lines[from]!)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < lines.length && !isBlank(text, lines[to]!)) to++;
    blocksOfParagraph(text, lines.slice(from, to), found);
    from = to;
  }
  return found;
}

function blocksOfParagraph(text: string, lines: readonly Span[], found: Span[]): void {
  const inner = lines.slice(0, -1).map((line) => line.end - line.start);
  const paragraph = {
    closed: CLOSED.test(tail(text, lines.at(-1)!, 48)),
    wrapped: inner.length >= 2 && inner.every((length) => length >= WRAPPED_FROM && length <= WRAPPED_TO),
  };
  let start = lines[0]!.start;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (continues(text, lines[i]!, lines[i + 1]!, paragraph)) continue;
    found.push({ start, end: lines[i]!.end });
    start = lines[i + 1]!.start;
  }
  found.push({ start, end: lines.at(-1)!.end });
}
