import type { Amount } from './amounts.ts';
import { VAGUE } from './number-words.ts';
import type { Piece } from './scan.ts';

/** How far beside a figure its form is looked at. */
const BEFORE = 24;
const AFTER = 12;

/** Is an amount read a quantity, or part of a name, a score, a telephone number or a figure of speech? */
export function isQuantity(text: string, pieces: readonly Piece[], amount: Amount): boolean {
  if (VAGUE.has(pieces[amount.to]?.form ?? '')) return false;
  const written = text.slice(amount.start, amount.end);
  const before = text.slice(Math.max(0, amount.start - BEFORE), amount.start);
  const after = text.slice(amount.end, amount.end + AFTER);
  if (amount.kind === 'MONEY') return true;
  if (amount.kind === 'UNIT') return !/^one (?:day|second|minute)$/i.test(written);
  if (isScore(text, amount) && !isTelephone(before, after)) return true;
  if (isTelephone(before, after) || isPartOfAName(amount, written, before, after)) return false;
  // "half-time", "a quarter-final".
  if (amount.kind === 'FRACTION') return !/^-\p{L}/u.test(after);
  if (amount.kind === 'ORDINAL') return amount.value >= 2 && isCountedOrdinal(before, after);
  if (/^[-–:/]\d/.test(after) || /\d[-–:/]$/.test(before)) return isRangeEnd(written, before, after);
  if (/^one$/i.test(written)) return amount.kind === 'COUNT';
  return amount.kind !== 'BARE' || !isYear(written);
}

/** Groups of figures apart, "+44 20 7946 0958", "555-1234". */
const isTelephone = (before: string, after: string) =>
  /(?:\d{2,} ){2}$|\+\d* ?$|\b\d{3}-$/.test(before) || /^(?: \d{2,4} \d|-\d{4}\b)/.test(after);

/** Beside another figure: a range goes up ("10-15"), a score does not ("3-2"). */
function isRangeEnd(written: string, before: string, after: string): boolean {
  const around = /^[-–]/.test(after) ? `${written}${after}` : `${before}${written}`;
  const [, low, high] = /(?<![\d:/–-])(\d[\d,.]*)[-–](\d[\d,.]*)(?![\d:/–-])/.exec(around) ?? [];
  const [from = NaN, to = NaN] = [low, high].map((figure) => Number(figure?.replace(/,/g, '') ?? NaN));
  return from < to && to <= from * 10 && !/^[-–\d]*\s*(?:win|defeat|draw|loss|victory|lead|on)\b/.test(after);
}

/** One side of "3-2" or "52-48": two figures of at most three digits that are no range. */
export function isScore(text: string, { start, end, kind }: Amount): boolean {
  if (kind !== 'BARE' && kind !== 'COUNT') return false;
  const [written, before, after] = [
    text.slice(start, end),
    text.slice(Math.max(0, start - BEFORE), start),
    text.slice(end, end + AFTER),
  ];
  const first =
    /^\d{1,3}$/.test(written) && /^[-–]\d{1,3}(?![\d:/–-]|[.,]\d)/.test(after) && !/[\p{L}\d:/–-]$/u.test(before);
  const second =
    /^\d{1,3}$/.test(written) &&
    /(?<![\p{L}\d:/–-])\d{1,3}[-–]$/u.test(before) &&
    !/^(?:[\p{L}\d:/–-]|[.,]\d)/u.test(after);
  return (first || second) && !isRangeEnd(written, before, after);
}

const NUMBERED =
  /\b(?:No|Nos|nr|nrs|number|page|pages|article|section|chapter|clause|rule|act|version|channel|route|room|phase|line|flight|type|group|level|grade|step|day)\.? $/i;
/** Words that may open a sentence before a bare figure. */
const OPENING =
  /^(?:About|Around|Over|Nearly|Almost|Some|Roughly|Approximately|Only|Just|More|Fewer|At|In|Of|All|The|These|Those|Another|And|But|Between|From|Up|Than|Under|By|To|With|Killed|Minus|Exactly|Least|Plus)$/;

/** "Boeing 737", "Article 5", "F-16", "5G", "No. 10": the figure is part of a name. */
function isPartOfAName({ kind }: Amount, written: string, before: string, after: string): boolean {
  if (kind === 'ORDINAL') return false;
  if (/[\p{L}\d][-–]$|[\p{L}_#@]$/u.test(before) && !/\d[-–]$|\b(?:mid|pre|post|under|over|minus)-$/i.test(before))
    return true;
  if (/^(?:\p{L}|:\d|['’]s\b)/u.test(after) || NUMBERED.test(before) || /^\d[GKD]$/.test(written)) return true;
  const named = /(?:^|[\s“"(])(\p{Lu}\p{L}+) $/u.exec(before)?.[1];
  return kind === 'BARE' && /^\d/.test(written) && named !== undefined && !OPENING.test(named);
}

/** "on its 23rd day", "for the fourth time", but not "the 17th century" or "Third Street". */
function isCountedOrdinal(before: string, after: string): boolean {
  const next = /^ (\p{Ll}[\p{L}-]+)/u.exec(`${after} `)?.[1];
  const determined = /(?:^|[\s“"])(?:the|its|his|her|their|our|my|a|\p{L}+['’]s)\s$/iu.test(before);
  return (
    determined && next !== undefined && !/^(?:of|century|centuries|party|person|and|to|in|world|class|hand)/.test(next)
  );
}

/** Four figures without a comma that may be a year. */
const isYear = (written: string) => /^\d{4}$/.test(written) && Number(written) >= 1500 && Number(written) <= 2100;
