import type { QuantityBound } from '../contract.ts';

const BEFORE: [QuantityBound, RegExp][] = [
  [
    'AT_MOST',
    /(?:up to|at (?:the )?most|no more than|not more than|a maximum(?: of)?|as (?:many|much|long|high|far) as)$/i,
  ],
  ['AT_LEAST', /(?:at (?:the very )?least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum(?: of)?)$/i],
  [
    'MORE_THAN',
    /(?:(?:more|greater|larger|higher|longer|older) than|over|above|beyond|in excess of|upwards? of|north of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing))$/i,
  ],
  [
    'LESS_THAN',
    /(?:(?:less|fewer|smaller|lower|shorter|younger) than|under|below|nearly|almost|not quite|just short of|shy of|approaching|south of)$/i,
  ],
  [
    'ABOUT',
    /(?:about|around|roughly|approximately|approx\.?|some|circa|ca?\.|estimated(?: at)?|close to|in the (?:region|order|neighbou?rhood) of|something like|~)$/i,
  ],
];
const AFTER: [QuantityBound, RegExp][] = [
  ['AT_LEAST', /^(?:\s*\+|\s+(?:or|and) (?:more|over|above|older|longer|higher|greater)\b|\s+plus\b)/i],
  ['AT_MOST', /^\s+or (?:less|fewer|under|below|younger|shorter)\b/i],
  ['ABOUT', /^(?:\s+or so\b|[- ]odd\b|ish\b)/i],
];
/** The longest phrase above, with room for "just". */
const REACH = 32;

/** How the words beside the figure at `[start, end)` limit it; `limit` is the end of what it counts. Looks at a bounded stretch. */
export function boundOf(text: string, start: number, end: number, limit = end): QuantityBound {
  const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const after = [end, limit].map((at) => text.slice(at, at + REACH));
  const found =
    BEFORE.find(([, phrase]) => isPhrase(before, phrase)) ??
    AFTER.find(([, phrase]) => after.some((words) => phrase.test(words)));
  return found?.[0] ?? 'EXACT';
}

/** The phrase is whole words: "moreover" is no "over". */
function isPhrase(before: string, phrase: RegExp): boolean {
  const found = phrase.exec(before);
  return found !== null && !/[\p{L}\p{N}]/u.test(before[found.index - 1] ?? ' ');
}
