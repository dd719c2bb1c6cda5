/** When a statement says it happened, as far as two statements can contradict each other in it. Plain data. */
export interface When {
  /** ISO days that the words and the day of publication give ("Friday", "yesterday"). */
  days: string[];
  weekdays: string[];
  /** "3" for March. */
  months: string[];
  /** "3-14" for 14 March. */
  dates: string[];
  years: string[];
  seasons: string[];
  /** "last year", "next week": −1, 0, 1 with the unit. */
  relative: string[];
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]))\\b`,
  'gi',
);
const LONE_MONTH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{1,2}\b)/g;
const WEEKDAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;
const YEAR = /(?<![\d.,$£€])\b((?:1[5-9]|20)\d\d)\b(?![.,]?\d|%)/g;
const RELATIVE =
  /\b(last|past|this|next|coming|previous)\s+(year|month|week|weekend|quarter|summer|winter|spring|autumn|fall|decade|season)\b/gi;
const NEAR = /\b(yesterday|today|tomorrow)\b/gi;

/** Reads the times of a statement. `publishedAt` (ISO 8601) turns weekdays and "yesterday" into days. Linear. */
export function whenOf(text: string, publishedAt: string | null): When {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)];
  const dates = all(DATE).map((m) => `${monthOf(m[2] ?? m[3] ?? '')}-${Number(m[1] ?? m[4])}`);
  const weekdays = [...new Set(all(WEEKDAY).map((m) => m[0]))];
  const near = all(NEAR).map((m) => m[0].toLowerCase());
  const lone = all(LONE_MONTH)
    .filter((m) => isMonth(text, m.index, m[0]))
    .map((m) => String(MONTHS.indexOf(m[0].toLowerCase()) + 1));
  return {
    days: daysOf(weekdays, near, publishedAt),
    weekdays,
    months: [...new Set([...dates.map((date) => date.split('-')[0]!), ...lone])],
    dates,
    years: [
      ...new Set(
        all(YEAR)
          .filter(
            (m) =>
              !/^\s*(?:people|men|women|jobs|homes|cars|soldiers|troops)/.test(text.slice(m.index + 4, m.index + 16)),
          )
          .map((m) => m[0]),
      ),
    ],
    seasons: [
      ...new Set(
        all(/\b(?:in|this|next|last|by|until) (?:the )?(spring|summer|autumn|winter)\b/gi).map((m) =>
          m[1]!.toLowerCase(),
        ),
      ),
    ],
    relative: [
      ...near.map((word) => `day ${{ yesterday: -1, today: 0, tomorrow: 1 }[word]}`),
      ...all(RELATIVE).map((m) => `${m[2]!.toLowerCase()} ${shift(m[1]!.toLowerCase())}`),
    ],
  };
}

const monthOf = (name: string) =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(/\.$/, '').slice(0, 3))) + 1;
const shift = (word: string) => (/^(?:last|past|previous)$/.test(word) ? -1 : word === 'this' ? 0 : 1);

/** "May" and "March" are verbs too: as months they follow a preposition or a figure, or end the sentence. */
function isMonth(text: string, at: number, name: string): boolean {
  if (name !== 'May' && name !== 'March') return true;
  return /(?:\b(?:in|since|until|by|last|next|this|early|late|mid|of|from|before|after|during)[ -]|\d )$/i.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

/** A weekday is the one on or last before the day of publication. */
function daysOf(weekdays: string[], near: string[], publishedAt: string | null): string[] {
  const published = publishedAt ? Date.parse(publishedAt.slice(0, 10)) : NaN;
  if (Number.isNaN(published)) return [];
  const back = weekdays.map((day) => (new Date(published).getUTCDay() - DAYS.indexOf(day) + 7) % 7);
  for (const word of near) back.push(word === 'yesterday' ? 1 : word === 'today' ? 0 : -1);
  return [...new Set(back.map((days) => new Date(published - days * DAY).toISOString().slice(0, 10)))];
}

const disjoint = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

/** What in the times of two statements cannot both be true, in words; null when nothing. */
export function timeConflict(a: When, b: When): string | null {
  if (disjoint(a.days, b.days)) return `the days differ: ${a.days.join(', ')} and ${b.days.join(', ')}`;
  if ((a.days.length === 0 || b.days.length === 0) && disjoint(a.weekdays, b.weekdays))
    return `the days differ: ${a.weekdays.join(', ')} and ${b.weekdays.join(', ')}`;
  if (disjoint(a.dates, b.dates)) return 'the dates differ';
  if (disjoint(a.months, b.months)) return 'the months differ';
  if (disjoint(a.years, b.years)) return `the years differ: ${a.years.join(', ')} and ${b.years.join(', ')}`;
  if (disjoint(a.seasons, b.seasons)) return `the seasons differ: ${a.seasons.join(', ')} and ${b.seasons.join(', ')}`;
  return disjoint(a.relative, b.relative) && a.days.length + b.days.length === 0 ? 'the times differ' : null;
}
