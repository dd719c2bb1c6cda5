import { datesIn } from '../measures/times.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A time that only means something on the day of publication. */
const RELATIVE =
  /^(?:(?:on|by|until|since|from|early|late|earlier|later|this|last|next|past|coming|previous|the day|the following) )*(?:\p{L}+day|\p{L}+day[ -]\p{L}+|yesterday|today|tomorrow|tonight|last night|overnight|before yesterday|after tomorrow|this (?:morning|afternoon|evening)|(?:last|next|this|previous) (?:month|year))(?: (?:morning|afternoon|evening|night))?$|\bago$/iu;

/**
 * Adds the date to a time that is told from the day of publication, so that the statement stands alone: "on Friday (18
 * March 2022)". What stands in quotation marks, what the text dates itself and what cannot be told stays as it is.
 */
export function dated(text: string, publishedAt: string | null): string {
  if (!publishedAt) return text;
  const added = datesIn(text, publishedAt).flatMap(({ start, end, text: written, iso }) => {
    const date = iso === null ? null : inWords(iso);
    const isOwn = /^(?:['’]s|,? (?:the |\()?\d)/.test(text.slice(end, end + 8)) || isQuoted(text, start);
    // "By Tuesday 12 had died", "will end by Tuesday": the words alone do not tell which Tuesday.
    const isOpen =
      /\b(?:by|until|since|from)\b\s*$/i.test(text.slice(0, start)) || /^(?:by|until|since|from) /.test(written);
    return date && RELATIVE.test(written) && !isOwn && !isOpen ? [{ end, date }] : [];
  });
  return added.reduceRight((made, { end, date }) => `${made.slice(0, end)} (${date})${made.slice(end)}`, text);
}

/** "18 March 2022", "February 2022", "2021"; null for longer or vaguer times. */
function inWords(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso) ?? [];
  if (!year) return null;
  const name = month ? MONTHS[Number(month) - 1] : '';
  if (name === undefined) return null;
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
