import { isBoundary, type Candidate } from './decide.ts';
import { blocks, type Span } from './lines.ts';
import { markerAt, nextItem } from './lists.ts';

const TERMINATOR = /[.!?…。！？]/g;
const SPACED_DOTS = /(?:[ \u00a0]\.)+/y;
const RUN = /[.!?…。！？]+/y;
const CLOSERS = /["'”’»)\]}]*(?:[ \u00a0]?\[\d{1,3}\])*/y;
const NOTES = /\d{1,3}(?: \d{1,3})*(?=\s+["“(]?\p{Lu})/uy;
const SPACE = /\s*/y;

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

function candidate(text: string, sentence: number, from: number, limit: number): Candidate {
  let to = match(RUN, text, from);
  const spaced = match(SPACED_DOTS, text, to);
  // "compounds. . . . The": the first dot closes the sentence when it touches a word, the others open the next.
  if (spaced > to && /\s/.test(text[from - 1] ?? ' ')) to = spaced;
  let end = match(CLOSERS, text, to);
  if (/[\p{L})\]]/u.test(text[from - 1] ?? '') && text[from] === '.') end = match(NOTES, text, end);
  end = Math.min(end, limit);
  const next = Math.min(match(SPACE, text, end), limit);
  return {
    sentence,
    from,
    to: Math.min(to, limit),
    end,
    next: next === limit ? text.length : next,
    newline: /[\n\r]/.test(text.slice(end, next)),
  };
}

const trim = (text: string, start: number, end: number): Span => {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
};

/** Cuts one block into sentences. `hop` is where the search goes on, `cut` the next list item inside the line. */
function splitBlock(text: string, block: Span, found: Span[]): void {
  let { start } = trim(text, block.start, block.end);
  const push = (end: number): void => {
    const span = trim(text, start, end);
    if (span.end > span.start) found.push(span);
    start = match(SPACE, text, end);
  };
  let marker = markerAt(text, start);
  let cut = marker ? nextItem(text, marker, block.end) : -1;
  const restart = (end: number): number => {
    push(end);
    marker = markerAt(text, start);
    cut = marker ? nextItem(text, marker, block.end) : -1;
    return Math.max(end, marker?.end ?? 0);
  };
  let hop = marker?.end ?? start;
  for (;;) {
    TERMINATOR.lastIndex = hop;
    const at = TERMINATOR.exec(text)?.index ?? block.end;
    if (cut >= 0 && cut <= at) {
      hop = restart(cut);
      continue;
    }
    if (at >= block.end) break;
    const c = candidate(text, start, at, block.end);
    const bracketed = /[[(]/.test(text[at - 1] ?? '') && /[\])]/.test(text[c.to] ?? '') && c.to - at > 1; // "[...]"
    const spacedStart =
      c.to < block.end && /^ \. \. /.test(text.slice(c.to, c.to + 5)) && /\p{Lu}/u.test(text.slice(c.to, c.to + 12));
    hop =
      !bracketed && (spacedStart || isBoundary(text, c)) ? restart(spacedStart ? c.to : c.end) : Math.max(c.to, at + 1);
    if (spacedStart) hop = match(SPACED_DOTS, text, c.to);
  }
  push(block.end);
}

/**
 * The sentences of a text as spans in UTF-16 units, without the space around them; together they hold every character
 * that is not space. Any string is accepted; time is linear in its length.
 */
export function splitSentences(text: string): Span[] {
  const found: Span[] = [];
  for (const block of blocks(text)) splitBlock(text, block, found);
  return found;
}
