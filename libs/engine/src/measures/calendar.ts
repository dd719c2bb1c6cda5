/** A day of the Gregorian calendar; month 1..12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** ISO 8601: "2022-03-18", "2022-03", "2022". */
export const isoDay = ({ year, month, day }: Day): string => `${isoMonth(year, month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const isoYear = (year: number): string => pad(year, 4);

/** The day that an ISO 8601 date or date-time begins with, in its own time zone; null where it is none. */
export function dayOf(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year ? realDay({ year: Number(year), month: Number(month), day: Number(day) }) : null;
}

/** The same day if there is one: no 31 April. */
export function realDay(day: Day): Day | null {
  const moved = fromUtc(toUtc(day));
  return moved.month === day.month && moved.day === day.day ? day : null;
}

function toUtc({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

function fromUtc(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const addDays = (day: Day, days: number): Day => fromUtc(toUtc(day) + days * 86_400_000);
export const addMonths = ({ year, month }: Day, months: number): { year: number; month: number } => {
  const at = year * 12 + month - 1 + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
};
/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (new Date(toUtc(day)).getUTCDay() + 6) % 7;
/** Negative where `a` is before `b`. */
export const compareDays = (a: Day, b: Day): number => toUtc(a) - toUtc(b);
export const lastOfMonth = (year: number, month: number): Day =>
  addDays({ ...addMonths({ year, month, day: 1 }, 1), day: 1 }, -1);
