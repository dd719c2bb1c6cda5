import type { Span } from '../contract.ts';

/** One paragraph of the raw text, or one line that stands alone. */
export interface Block extends Span {
  text: string;
  /** Ends as a sentence does: a full stop or the like, closing quotes and brackets skipped. */
  closed: boolean;
  /** A blank line or the text's start stands before it. */
  apart: boolean;
}

const CLOSED = /[.!?…][\s"'”’)\]»]*$/;

/** Splits the raw text into blocks at line breaks; a sentence wrapped over several lines stays one block. Linear. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(lines);
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && !line.apart && !last.closed && continues(last, line, wrapped)) {
      last.end = line.end;
      last.closed = line.closed;
    } else blocks.push(line);
  }
  for (const block of blocks) block.text = text.slice(block.start, block.end);
  return blocks;
}

/** The next line goes on with the sentence: it starts small, or the whole text is wrapped at a column. */
function continues(last: Block, line: Block, wrapped: boolean): boolean {
  const first = line.text[0] ?? '';
  const startsSmall = first !== first.toUpperCase();
  return (startsSmall && last.end - last.start > 40) || (wrapped && last.text.length > 50);
}

/** True if lines are cut at a column: several lines, none long, most unfinished ones nearly full. */
function isHardWrapped(lines: Block[]): boolean {
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (lines.length < 4 || longest > 100 || longest < 55) return false;
  const full = lines.filter((line) => line.text.length > longest * 0.75).length;
  return full > lines.length / 2;
}

function linesOf(text: string): Block[] {
  const lines: Block[] = [];
  let apart = true;
  let at = 0;
  while (at <= text.length) {
    const next = nextBreak(text, at);
    const span = trim(text, at, next);
    if (span) {
      const content = text.slice(span.start, span.end);
      lines.push({ ...span, text: content, closed: CLOSED.test(content.slice(-12)), apart });
    }
    apart = !span;
    at = next + (text[next] === '\r' && text[next + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) break;
    at++;
  }
  return at;
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end > start ? { start, end } : null;
}
