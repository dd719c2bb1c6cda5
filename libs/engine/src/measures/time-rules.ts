import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  isoDay,
  isoMonth,
  isoYear,
  lastOfMonth,
  realDay,
  weekdayOf,
} from './calendar.ts';
import { SMALL, TENS } from './number-words.ts';

type Groups = Record<string, string | undefined>;

/** A form in which times are written, and what it means on a day of publication (null where that is not known). */
interface Rule {
  pattern: RegExp;
  read: (groups: Groups, today: Day | null, ahead: boolean) => string | null;
}

/** In lower case only where they cannot be verbs. */
const MONTH =
  '(?<month>[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|(?:[Jj]an|[Ff]eb|Mar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)\\b\\.?)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d)';
const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})(?!\\d)';
const WEEKDAY = '(?<weekday>[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday)';
const PART = '(?:(?: |-)(?:morning|afternoon|evening|night|lunchtime))?';
const WHICH = '(?<which>this|last|next|previous|coming|past|the same|that)';
const NUMBER = `(?<n>\\d{1,3}|an?|${[...SMALL.keys(), ...TENS.keys()].join('|')})`;
const UNIT = '(?<unit>day|week|month|year|decade|fortnight)s?';
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const SEASON = '(?<season>spring|summer|autumn|winter)';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

export const RULES: Rule[] = [
  { pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g, read: numericDate },
  {
    pattern: new RegExp(
      `(?:${WEEKDAY},? (?:the )?)?(?<![\\d][.,:/]|[$£€] ?|\\d)\\b${DAY}(?: of)? ${MONTH}(?:(?:,| of| in|) ${YEAR})?(?![\\p{L}])`,
      'gu',
    ),
    read: dayAndMonth,
  },
  {
    pattern: new RegExp(
      `(?:${WEEKDAY},? )?\\b${MONTH} ${DAY}(?![\\p{L}-]\\d|[\\p{L}]|,\\d{3}| (?:per|million|billion))(?:(?:,| ,| in|) ${YEAR})?`,
      'gu',
    ),
    read: dayAndMonth,
  },
  { pattern: /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?![\d/])/g, read: slashedDate },
  { pattern: new RegExp(`\\b(?:(?:early|late|mid)(?: |-))?${MONTH}(?:,| of| in)? ${YEAR}`, 'g'), read: monthAndYear },
  {
    pattern: new RegExp(
      `\\b(?:in|since|by|until|till|from|during|between|through|before|after|late|early|mid|mid-|of|and|to|last|next|this|each|every)[ -](?:(?:early|late|mid)[ -])?${MONTH}(?![\\p{L}]| \\d)`,
      'gu',
    ),
    read: monthAlone,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:early|late) )?(?:(?:on|by|until|since|from) )?(?:(?:${WHICH}|the following) )?${WEEKDAY}${PART}`,
      'g',
    ),
    read: weekday,
  },
  {
    pattern:
      /\b(?:the day (?<beyond>before yesterday|after tomorrow)|(?<near>yesterday|today|tomorrow|tonight|last night|overnight|this (?:morning|afternoon|evening)))\b(?: (?:morning|afternoon|evening|night))?/gi,
    read: nearDay,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<side>earlier|later|early|late|the end of|the start of|the beginning of|end of) )?${WHICH} (?<unit>week|weekend|month|quarter|year|decade|century)\\b(?!['’-])`,
      'gi',
    ),
    read: relativePeriod,
  },
  {
    pattern:
      /\b(?:by |until |at |before )?(?:the )?(?<side>end|start|beginning|middle) of (?:the )?(?<unit>week|month|year|decade)\b/gi,
    read: edgeOfPeriod,
  },
  {
    pattern: new RegExp(`\\b${WHICH} (?<season>spring|summer|autumn|fall|winter)\\b`, 'gi'),
    read: relativeSeason,
  },
  {
    pattern: new RegExp(`\\b(?:the )?${SEASON}(?: of|,)? ${YEAR}`, 'gi'),
    read: ({ season, year }) => `${year}-${SEASONS[season?.toLowerCase() ?? '']}`,
  },
  { pattern: new RegExp(`\\b${NUMBER} ${UNIT} ago\\b`, 'gi'), read: ago },
  {
    pattern:
      /\b(?:several|a few|many|some|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:minutes|hours|days|weeks|months|years|decades) (?:ago|earlier|later)\b/gi,
    read: () => null,
  },
  { pattern: /\b(?:the )?(?<decade>(?:1[5-9]|20)\d0)s\b/g, read: ({ decade }) => `${decade}/${Number(decade) + 9}` },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?<quarter>first|second|third|fourth|Q[1-4])(?: quarter)?(?: of)?(?: (?:fiscal|the))? ${YEAR}`,
      'g',
    ),
    read: quarterOfYear,
  },
  {
    pattern: new RegExp(
      `\\b(?:in|since|by|until|till|from|during|between|through|before|after|late|early|mid|of|and|to|for)[ -](?:(?:early|late|mid)[ -])?${YEAR}(?![-–]\\d|[\\p{L}]|,\\d{3}|\\.\\d| (?:people|men|women|soldiers|troops|others))`,
      'gu',
    ),
    read: ({ year }) => year ?? null,
  },
  {
    pattern: new RegExp(`(?<=\\b(?:the|a|his|her|its|their|[’']s) )${YEAR}(?= \\p{L})`, 'gu'),
    read: ({ year }) => year ?? null,
  },
  {
    pattern:
      /\b(?:at |by |around |about )?(?:\d{1,2}:\d{2}(?!\d)(?: ?[ap]\.?m\b\.?)?|\d{1,2}\.\d{2} ?[ap]\.?m\b\.?|\d{1,2} ?(?:[ap]m\b|[ap]\.m\.|o[’']clock))(?: (?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|local time))?/gi,
    read: () => null,
  },
];

function numericDate({ year, month, day }: Groups): string | null {
  const read = realDay({ year: Number(year), month: Number(month), day: Number(day) });
  return read && isoDay(read);
}

/** Day and month in either order, where only one of them can be the month. */
function slashedDate({ first, second, year }: Groups): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return null;
  return mapDay(realDay({ year: Number(year), month: Math.min(a, b), day: Math.max(a, b) }));
}

/** Without a year the one that puts the day nearest before publication, or after it where the text looks ahead. */
function dayAndMonth({ day, month, year }: Groups, today: Day | null, ahead: boolean): string | null {
  const [d, m] = [Number(day), monthOf(month)];
  const on = (y: number) => realDay({ year: y, month: m, day: d });
  if (year) return mapDay(on(Number(year)));
  if (!today) return null;
  const same = on(today.year);
  if (!same) return null;
  const shift = !ahead && compareDays(same, today) > 0 ? -1 : ahead && compareDays(same, today) < 0 ? 1 : 0;
  return mapDay(on(today.year + shift));
}

const mapDay = (day: Day | null) => (day ? isoDay(day) : null);

function monthAndYear({ month, year }: Groups): string {
  return isoMonth(Number(year), monthOf(month));
}

function monthAlone({ month }: Groups, today: Day | null, ahead: boolean): string | null {
  if (!today) return null;
  const m = monthOf(month);
  const shift = !ahead && m > today.month ? -1 : ahead && m < today.month ? 1 : 0;
  return isoMonth(today.year + shift, m);
}

/** The nearest such day up to publication; after it with "next", or where the text looks ahead. */
function weekday({ weekday: name, which }: Groups, today: Day | null, ahead: boolean): string | null {
  if (!today) return null;
  const back = (weekdayOf(today) - DAYS.indexOf(name?.toLowerCase() ?? '') + 7) % 7;
  if (which === 'next' || which === 'coming' || (ahead && !which))
    return isoDay(addDays(today, back === 0 ? 7 : 7 - back));
  if (which === 'this') return isoDay(addDays(today, DAYS.indexOf(name?.toLowerCase() ?? '') - weekdayOf(today)));
  return isoDay(addDays(today, which === 'last' && back === 0 ? -7 : -back));
}

function nearDay({ near, beyond }: Groups, today: Day | null): string | null {
  if (!today) return null;
  const word = (near ?? '').toLowerCase();
  if (beyond) return isoDay(addDays(today, /before/i.test(beyond) ? -2 : 2));
  return isoDay(addDays(today, /^(?:yesterday|last night|overnight)/.test(word) ? -1 : word === 'tomorrow' ? 1 : 0));
}

const direction = (which = '') =>
  /^(?:last|previous|past)$/i.test(which) ? -1 : /^(?:next|coming)$/i.test(which) ? 1 : 0;

function relativePeriod({ which, unit, side }: Groups, today: Day | null): string | null {
  if (!today || /^(?:the same|that|past)$/i.test(which ?? '')) return null;
  const by = direction(which);
  const name = unit?.toLowerCase();
  if (name === 'week' || name === 'weekend') return week(today, by, name, side?.toLowerCase());
  if (/end of/i.test(side ?? '')) return edge(today, name ?? '', 'end', by);
  if (name === 'month') {
    const { year, month } = addMonths(today, by);
    return isoMonth(year, month);
  }
  if (name === 'year') return isoYear(today.year + by);
  if (name === 'quarter') return quarter(today, by);
  return null;
}

function week(today: Day, by: number, unit: string, side: string | undefined): string {
  const monday = addDays(today, 7 * by - weekdayOf(today));
  if (unit === 'weekend') return `${isoDay(addDays(monday, 5))}/${isoDay(addDays(monday, 6))}`;
  const from = side === 'later' && by === 0 ? today : monday;
  const to = side === 'earlier' && by === 0 ? today : addDays(monday, 6);
  return `${isoDay(from)}/${isoDay(to)}`;
}

function quarter(today: Day, by: number): string {
  const first = addMonths({ ...today, month: Math.floor((today.month - 1) / 3) * 3 + 1 }, 3 * by);
  const last = addMonths({ ...first, day: 1 }, 2);
  return `${isoMonth(first.year, first.month)}/${isoMonth(last.year, last.month)}`;
}

function edgeOfPeriod({ side, unit }: Groups, today: Day | null): string | null {
  return today && edge(today, unit?.toLowerCase() ?? '', side?.toLowerCase() ?? '', 0);
}

/** The last or first day of a period. */
function edge(today: Day, unit: string, side: string, by: number): string | null {
  if (side === 'middle') return null;
  const end = side === 'end';
  if (unit === 'year') return end ? `${isoYear(today.year + by)}-12-31` : `${isoYear(today.year + by)}-01-01`;
  if (unit === 'month') {
    const { year, month } = addMonths(today, by);
    return isoDay(end ? lastOfMonth(year, month) : { year, month, day: 1 });
  }
  if (unit === 'week') return isoDay(addDays(today, (end ? 6 : 0) + 7 * by - weekdayOf(today)));
  return null;
}

/** A season belongs to the year in which it begins; "last autumn" is the latest that is over. */
function relativeSeason({ which, season }: Groups, today: Day | null): string | null {
  if (!today) return null;
  const code = SEASONS[season?.toLowerCase() ?? ''] ?? 21;
  const begins = (code - 20) * 3;
  const by = direction(which);
  if (by < 0) return `${today.month >= begins + 3 ? today.year : today.year - 1}-${code}`;
  if (by > 0) return `${today.month < begins ? today.year : today.year + 1}-${code}`;
  return `${today.year}-${code}`;
}

function quarterOfYear({ quarter: name = '', year }: Groups): string {
  const n = /^Q/.test(name) ? Number(name[1]) : ['first', 'second', 'third', 'fourth'].indexOf(name) + 1;
  return `${isoMonth(Number(year), n * 3 - 2)}/${isoMonth(Number(year), n * 3)}`;
}

function ago({ n = '', unit = '' }: Groups, today: Day | null): string | null {
  if (!today) return null;
  const word = n.toLowerCase();
  const count = /^an?$/.test(word) ? 1 : (SMALL.get(word) ?? TENS.get(word) ?? Number(word));
  const name = unit.toLowerCase();
  if (name === 'day') return isoDay(addDays(today, -count));
  if (name === 'week' || name === 'fortnight') return isoDay(addDays(today, -count * (name === 'week' ? 7 : 14)));
  if (name === 'month') {
    const { year, month } = addMonths(today, -count);
    return isoMonth(year, month);
  }
  return isoYear(today.year - count * (name === 'decade' ? 10 : 1));
}
