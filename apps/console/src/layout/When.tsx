import { useDates } from '../i18n/use-dates.ts';

/** A moment, short on the page and exact on hover. */
export function When({ at }: { at: string }) {
  const dates = useDates();
  return (
    <time dateTime={at} title={dates.full(at)}>
      {dates.recent(at)}
    </time>
  );
}
