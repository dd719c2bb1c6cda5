import { useMemo } from 'react';
import { useLocale } from 'react-admin';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Dates and times in the reader's language and zone. */
export function useDates() {
  const chosen = useLocale();
  return useMemo(() => {
    // The reader's own habit ("18 March" or "March 18") where the browser speaks the language of the desk.
    const locale = navigator.languages.find((language) => language.startsWith(chosen)) ?? chosen;
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
    const utcDay = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

    const full = (iso: string) => `${day.format(new Date(iso))}, ${time.format(new Date(iso))}`;
    /** Midnight UTC is how a bare date is kept: shown without a time, and as the same day in every zone. */
    const published = (iso: string) =>
      iso.includes('T00:00:00')
        ? utcDay.format(new Date(iso))
        : `${day.format(new Date(iso))}, ${time.format(new Date(iso))}`;
    const recent = (iso: string, now = Date.now()) => {
      const past = now - new Date(iso).getTime();
      // What is to come has a day: "in 90 days" is not how a date is kept.
      if (past < -MINUTE) return day.format(new Date(iso));
      if (past < MINUTE) return ago.format(0, 'second');
      if (past < HOUR) return ago.format(-Math.round(past / MINUTE), 'minute');
      if (past < DAY) return ago.format(-Math.round(past / HOUR), 'hour');
      return day.format(new Date(iso));
    };
    return {
      full,
      published,
      recent,
      day: (iso: string) => day.format(new Date(iso)),
      time: (iso: string) => time.format(new Date(iso)),
    };
  }, [chosen]);
}
