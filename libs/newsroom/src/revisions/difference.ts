import { diffMain, diffCleanupSemantic, DIFF_DELETE, DIFF_EQUAL, type Diff } from 'diff-match-patch-es';

/** A stretch of text that two versions share, or that one of them alone has. */
export interface DifferencePart {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** After so long the rest is told as replaced as a whole; the answer is right all the same. */
const SECONDS = 0.5;
/** Code points that stand for words while two texts are compared; the surrogates are left out. */
const MOST_WORDS = 60_000;

/**
 * What turns one text into another, word by word: the SAME and REMOVED parts make the older text, the SAME and ADDED
 * ones the newer. (Myers' algorithm in diff-match-patch, over words instead of letters.)
 */
export function differenceOf(before: string, after: string): DifferencePart[] {
  const words = new Map<string, string>();
  const [a, b] = [encode(before, words), encode(after, words)];
  const known = [...words.keys()];
  const diffs = a === null || b === null ? lineByLine(before, after) : decoded(diffOf(a, b), known);
  return diffs.map(([kind, text]) => ({
    kind: kind === DIFF_EQUAL ? 'SAME' : kind === DIFF_DELETE ? 'REMOVED' : 'ADDED',
    text,
  }));
}

function diffOf(before: string, after: string): Diff[] {
  const diffs = diffMain(before, after, { diffTimeout: SECONDS });
  diffCleanupSemantic(diffs);
  return diffs;
}

const lineByLine = (before: string, after: string): Diff[] => diffMain(before, after, { diffTimeout: SECONDS }, true);

const symbolOf = (index: number) => String.fromCharCode(index < 0xd7ff ? index + 1 : index + 0x801);

/** One letter for each word, figure (3.2 is one) or run of blanks; null where there are more words than letters. */
function encode(text: string, words: Map<string, string>): string | null {
  let encoded = '';
  for (const word of text.match(/\s+|\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) {
    let symbol = words.get(word);
    if (!symbol) {
      if (words.size >= MOST_WORDS) return null;
      words.set(word, (symbol = symbolOf(words.size)));
    }
    encoded += symbol;
  }
  return encoded;
}

function decoded(diffs: Diff[], words: string[]): Diff[] {
  const indexOf = (symbol: string) => {
    const code = symbol.charCodeAt(0);
    return code <= 0xd7ff ? code - 1 : code - 0x801;
  };
  return diffs.map(([kind, symbols]) => [
    kind,
    symbols
      .split('')
      .map((symbol) => words[indexOf(symbol)])
      .join(''),
  ]);
}
