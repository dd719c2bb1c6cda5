import type { Span } from '../contract.ts';

/** A quoted stretch, marks included; `open` if the paragraph ends before the quotation does. */
export interface Quote extends Span {
  open: boolean;
}

/**
 * Finds double quotations, straight or curly (or single curly ones that cannot be apostrophes), within one paragraph.
 * One pass over its characters.
 */
export function quotesIn(text: string, from: number, to: number): Quote[] {
  const found: Quote[] = [];
  let start = -1;
  let closer = '';
  for (let i = from; i < to; i++) {
    const c = text[i] ?? '';
    if (start === -1) {
      closer = closerOf(text, i, from);
      if (closer) start = i;
      // Two single marks stand for a double one in some archives: both belong to the quotation.
      if (closer === "''") i++;
    } else if (closes(text, i, c, closer)) {
      found.push({ start, end: i + closer.length, open: false });
      i += closer.length - 1;
      start = -1;
    }
  }
  if (start !== -1 && closer !== '’') found.push({ start, end: to, open: true });
  return found;
}

function closerOf(text: string, i: number, from: number): string {
  const c = text[i];
  if (c === '“') return '”';
  if (c === '"') return '"';
  if ((c === "'" || c === '`') && text[i + 1] === c) return "''";
  if (c === '‘' && (i === from || /[\s([—-]/.test(text[i - 1] ?? ''))) return '’';
  return '';
}

const closes = (text: string, i: number, c: string, closer: string) =>
  c === closer[0] && (closer !== "''" || text[i + 1] === "'") && (closer !== '’' || !/\p{L}/u.test(text[i + 1] ?? ''));

/** How much of `[start, end)` is quoted, 0..1, by characters. */
export function quotedShare(quotes: Quote[], start: number, end: number): number {
  if (end <= start) return 0;
  let inside = 0;
  for (const quote of quotes) inside += Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start));
  return inside / (end - start);
}
