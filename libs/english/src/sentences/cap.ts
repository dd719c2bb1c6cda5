import type { Span } from './lines.ts';

/** No sentence is longer than this many tokens; what runs on (tables, lists, noise) is cut. */
export const LONGEST_SENTENCE = 200;
const PREFER_FROM = 140;

/** Cuts an overlong run of tokens, by preference after the last mark of punctuation in its final part. */
export function capTokens(text: string, tokens: readonly Span[]): Span[][] {
  const pieces: Span[][] = [];
  let from = 0;
  while (tokens.length - from > LONGEST_SENTENCE) {
    let to = from + LONGEST_SENTENCE;
    for (let i = to; i > from + PREFER_FROM; i--) {
      if (!/^[.;:!?,)\]]$/.test(text.slice(tokens[i - 1]!.start, tokens[i - 1]!.start + 1))) continue;
      to = i;
      break;
    }
    pieces.push(tokens.slice(from, to));
    from = to;
  }
  pieces.push(from === 0 ? tokens.slice() : tokens.slice(from));
  return pieces;
}
