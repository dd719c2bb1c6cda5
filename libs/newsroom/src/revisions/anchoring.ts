import search from 'approx-string-match';

/** A quote and what stands around it in an older version of a text; offsets are UTF-16 units. */
export interface Anchor {
  id: string;
  start: number;
  end: number;
}

/** Where a quote stands in the newer version: word for word, in other words, or nowhere. */
export type Anchored =
  | { id: string; fate: 'KEPT'; start: number; end: number }
  | { id: string; fate: 'CHANGED'; start: number; end: number; nowReads: string }
  | { id: string; fate: 'GONE' };

const CONTEXT = 32;
/** How much a changed quote shares with the old one: slightly changed places are looked for first, which is quicker. */
const LIKENESSES = [0.9, 0.75, 0.6];
/** A search by likeness looks this far on either side of where the quote should stand. */
const WINDOW = 4_000;
/** More quotes than that are not searched by likeness: the text was rewritten. */
const MOST_FUZZY = 200;
const LONGEST_FUZZY = 2_000;

/**
 * Finds the quotes of an older text again in a newer one, as web annotations do (text-quote selector of the W3C Web
 * Annotation Model; scoring after Hypothesis: the quote itself, then what stands before and behind, then the place).
 * Spacing, quotation marks and dashes do not count.
 */
export function reanchor(before: string, after: string, anchors: readonly Anchor[]): Anchored[] {
  const old = folded(before);
  const now = folded(after);
  let fuzzy = 0;
  return anchors.map(({ id, start, end }) => {
    const [from, to] = [old.at(start), old.at(end)];
    const quote = old.text.slice(from, to).trim();
    if (!quote) return { id, fate: 'GONE' };
    const around = {
      before: old.text.slice(Math.max(0, from - CONTEXT), from),
      after: old.text.slice(to, to + CONTEXT),
    };
    const expected = Math.round((from / Math.max(1, old.text.length)) * now.text.length);
    const exact = bestExact(now.text, quote, around, expected);
    if (exact !== null) return { id, fate: 'KEPT', ...now.span(exact, exact + quote.length) };
    if (quote.length > LONGEST_FUZZY || ++fuzzy > MOST_FUZZY) return { id, fate: 'GONE' };
    const found = bestFuzzy(now.text, quote, around, expected);
    if (!found) return { id, fate: 'GONE' };
    const span = now.span(...wholeWords(now.text, ...found));
    return { id, fate: 'CHANGED', ...span, nowReads: after.slice(span.start, span.end) };
  });
}

interface Around {
  before: string;
  after: string;
}

function bestExact(text: string, quote: string, around: Around, expected: number): number | null {
  let best: { at: number; score: number } | null = null;
  for (let at = text.indexOf(quote), n = 0; at >= 0 && n < 200; at = text.indexOf(quote, at + 1), n++) {
    if (cutsWord(text, at, at + quote.length)) continue;
    const score = contextScore(text, at, at + quote.length, around) - Math.abs(at - expected) / (text.length + 1);
    if (!best || score > best.score) best = { at, score };
  }
  return best && best.at;
}

/** “12” is not found in “120”. */
const cutsWord = (text: string, start: number, end: number) =>
  isWordBreak(text[start - 1], text[start]) || isWordBreak(text[end - 1], text[end]);
const isWordBreak = (a = ' ', b = ' ') => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);

function bestFuzzy(text: string, quote: string, around: Around, expected: number): [number, number] | null {
  const from = Math.max(0, expected - WINDOW - quote.length);
  const part = text.slice(from, expected + WINDOW + quote.length);
  const matches = LIKENESSES.reduce<ReturnType<typeof search>>(
    (found, likeness) => (found.length ? found : search(part, quote, Math.floor(quote.length * (1 - likeness)))),
    [],
  );
  let best: { span: [number, number]; score: number } | null = null;
  for (const { start, end, errors } of matches) {
    const span: [number, number] = [from + start, from + end];
    const likeness = 1 - errors / quote.length;
    const score = likeness * 5 + contextScore(text, ...span, around) - Math.abs(span[0] - expected) / (text.length + 1);
    if (!best || score > best.score) best = { span, score };
  }
  return best && best.span;
}

/** 0 to 4: how much of what stood before and behind still does. */
function contextScore(text: string, start: number, end: number, { before, after }: Around): number {
  let left = 0;
  while (left < before.length && before.at(-1 - left) === text[start - 1 - left]) left++;
  let right = 0;
  while (right < after.length && after[right] === text[end + right]) right++;
  return (left / Math.max(1, before.length) + right / Math.max(1, after.length)) * 2;
}

function wholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && isWordBreak(text[from - 1], text[from])) from--;
  while (to < text.length && isWordBreak(text[to - 1], text[to])) to++;
  return [from, to];
}

/** A text with spacing, quotation marks and dashes made alike, and the way back to its own offsets. */
function folded(source: string) {
  const places: number[] = [];
  const letters: string[] = [];
  for (let i = 0; i < source.length; i++) {
    const letter = source[i]!;
    const plain = /\s/.test(letter) ? ' ' : (ALIKE[letter] ?? letter);
    if (plain === '' || (plain === ' ' && letters.at(-1) === ' ')) continue;
    letters.push(plain);
    places.push(i);
  }
  return {
    text: letters.join(''),
    /** Where an offset of the source lies in the folded text. */
    at: (offset: number) => lowerBound(places, offset),
    span: (start: number, end: number) => ({ start: places[start]!, end: places[end - 1]! + 1 }),
  };
}

const ALIKE: Record<string, string> = {
  ...Object.fromEntries([...'‘’‚‛′´`'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟″«»'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((mark) => [mark, '-'])),
  ...Object.fromEntries([...'\u00ad\u200b\u2060\ufeff'].map((mark) => [mark, ''])),
};

function lowerBound(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
