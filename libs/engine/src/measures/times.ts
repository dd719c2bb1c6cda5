import { dayOf, type Day } from './calendar.ts';
import { RULES } from './time-rules.ts';

/** A stretch that tells a time: `[start, end)`; `iso` is null where it cannot be told without guessing. */
export interface TimeSpan {
  start: number;
  end: number;
  text: string;
  /** ISO 8601 date, month, year or interval; a season is YYYY-21 (spring) to YYYY-24 (winter), as in EDTF. */
  iso: string | null;
}

/** Words before a time that put it after the day of publication: "will meet on Monday". */
const AHEAD =
  /\b(?:will|shall|would|due|to be|is to|are to|plans? to|set to|expected to|scheduled|until|by|next|upcoming|from)\b[^.;]{0,80}$/i;

/**
 * The times told in a stretch of text, in order, none within another. Relative ones ("on Thursday", "last month") are
 * read from the day of publication, an ISO 8601 date or date-time; without it they stay unresolved. Linear.
 */
export function datesIn(text: string, publishedAt: string | null = null): TimeSpan[] {
  const today: Day | null = publishedAt ? dayOf(publishedAt) : null;
  const found = RULES.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index;
      const ahead = AHEAD.test(text.slice(Math.max(0, start - 90), start));
      return { start, end: start + match[0].length, text: match[0], iso: read(match.groups ?? {}, today, ahead) };
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter((span) => {
    if (span.start < last || /^(?:May|March)$/.test(span.text)) return false;
    last = span.end;
    return true;
  });
}

/** Times as ISO 8601 where they can be resolved, else as written; each once. */
export const timesIn = (text: string, publishedAt: string | null = null): string[] => [
  ...new Set(datesIn(text, publishedAt).map(({ iso, text: written }) => iso ?? written)),
];
