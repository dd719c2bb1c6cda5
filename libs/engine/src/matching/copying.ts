/** Words that must stand in one run in both texts, outside quotation marks, to show that one has it from the other. */
const RUN = 6;
/** Shorter places are copied when they are worded alike: this share of their words, and at least so many of them. */
const ALIKE = 0.8;
const FEWEST = 3;
const LONGEST = 4000;

/**
 * Whether two places share wording that is not a quotation: the sign of an agency's text, or of copying, that neither
 * declares. What both quote shows a common speaker, not a common author, and is left out. Symmetric, linear.
 */
export function isCopied(a: string, b: string): boolean {
  const [x, y] = [wordsOutsideQuotes(a), wordsOutsideQuotes(b)];
  const runs = new Set(shingles(x));
  if (shingles(y).some((run) => runs.has(run))) return true;
  const [p, q] = [new Set(x.flat()), new Set(y.flat())];
  const common = [...p].filter((word) => q.has(word)).length;
  return common >= FEWEST && common / Math.max(p.size, q.size) >= ALIKE;
}

/** Runs of words between quotations. */
function wordsOutsideQuotes(text: string): string[][] {
  return text
    .slice(0, LONGEST)
    .split(/[“"][^”"]*(?:[”"]|$)/)
    .map((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

const shingles = (parts: string[][]) =>
  parts.flatMap((words) =>
    Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN).join(' ')),
  );
