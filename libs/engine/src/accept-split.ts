import type { SplitClaim, SplitResult } from './contract.ts';
import type { SplitOptions } from './split.ts';

/** The port through which another engine (say, a language model) takes the built-in one's place. */
export interface ClaimSplitter {
  split(text: string, options?: SplitOptions): SplitResult | Promise<SplitResult>;
}

/** A result with only those claims that are in the text, and why the others were refused. */
export interface AcceptedSplit {
  result: SplitResult;
  refused: { claim: SplitClaim; reason: string }[];
}

/** Keeps each claim whose quote stands at its offsets in the text; whatever an engine invents is refused. */
export function acceptSplit(text: string, result: SplitResult): AcceptedSplit {
  const refused: AcceptedSplit['refused'] = [];
  const claims = result.claims.filter((claim) => {
    const reason = fault(text, claim);
    if (reason) refused.push({ claim, reason });
    return !reason;
  });
  const boilerplate = result.article.boilerplate.filter((b) => isPlace(text, b.start, b.end));
  return { result: { ...result, article: { ...result.article, boilerplate }, claims }, refused };
}

const isPlace = (text: string, start: number, end: number) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length;

function fault(text: string, { start, end, quote, text: statement }: SplitClaim): string | null {
  if (!isPlace(text, start, end)) return `its place ${start} to ${end} is not in the text`;
  if (text.slice(start, end) !== quote) return 'its quote does not stand at its place in the text';
  return statement.trim() === '' ? 'it says nothing' : null;
}
