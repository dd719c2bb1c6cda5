import { DomainError } from '../errors.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads an ISO 8601 date ("2022-03-18") or date-time with zone; a bare date means midnight UTC.
 * @throws DomainError DATE_INVALID when it is no such date, or lies more than a day ahead of `now`
 */
export function parsePublishedAt(value: string, now = new Date()): Date {
  const parts = ISO.exec(value.trim());
  const date = parts ? new Date(value.trim()) : null;
  const sameDay = parts && date && daysInMonth(Number(parts[1]), Number(parts[2])) >= Number(parts[3]);
  if (!date || Number.isNaN(date.getTime()) || !sameDay)
    throw new DomainError(
      'DATE_INVALID',
      `"${value.slice(0, 40)}" is not a date. Write it as 2022-03-18 or 2022-03-18T16:21:00Z.`,
    );
  if (date.getTime() > now.getTime() + 86_400_000)
    throw new DomainError('DATE_INVALID', `${value.trim()} lies in the future. Check the publication date.`);
  return date;
}

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
