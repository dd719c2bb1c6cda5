import type { ArticleReading } from '../contract.ts';
import { BYLINE, boilerplateOf, DATE_LINE, type Judged } from './boilerplate.ts';

/** Wire agencies by the names and short forms they credit themselves with. */
const AGENCIES: [string, RegExp][] = [
  ['Reuters', /Reuters|Thomson Reuters/],
  ['AP', /AP|Associated Press|The Associated Press/],
  ['AFP', /AFP|Agence France-Presse/],
  ['dpa', /dpa|DPA/],
  ['Xinhua', /Xinhua(?: News Agency)?/],
  ['TASS', /TASS|Tass/],
  ['PA', /PA|PA Media|Press Association/],
  ['Bloomberg', /Bloomberg(?: News)?/],
  ['UPI', /UPI/],
  ['ANSA', /ANSA/],
  ['EFE', /EFE/],
  ['Kyodo', /Kyodo(?: News)?/],
  ['Yonhap', /Yonhap(?: News Agency)?/],
  ['Interfax', /Interfax/],
  ['Anadolu', /Anadolu(?: Agency)?/],
  ['PTI', /PTI/],
  ['IANS', /IANS/],
  ['Ukrinform', /Ukrinform/],
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What the text itself says about where it comes from; `wholeWire` is an agency that is credited with all of it. */
export interface Metadata extends Omit<ArticleReading, 'language' | 'boilerplate'> {
  wholeWire: string | null;
}

/** Reads title, outlet, byline, date and wire credits; null where the text does not say. */
export function readMetadata(text: string, judged: Judged[]): Metadata {
  const lineOf = (reason: string) => judged.find((j) => j.reason === reason)?.block.text ?? null;
  const { wires, wholeWire } = readWires(text, judged);
  return {
    title: lineOf('the headline'),
    outlet: readOutlet(judged),
    byline: readByline(judged),
    publishedAt: readDate(lineOf('the date line')),
    wires,
    wholeWire,
  };
}

function readByline(judged: Judged[]): string | null {
  const line = judged.find((j) => j.reason === 'the byline')?.block.text;
  if (line) return BYLINE.test(line) ? line.replace(/^by\s+/i, '') : line;
  const credits = judged.filter((j) => j.reason === 'a credit line').map((j) => j.block.text);
  const shared = credits.find((text) =>
    /^[-–—\s]*\p{Lu}[\p{L} ]{1,30} with (?:additional )?(?:editing|reporting|writing) by /u.test(text),
  );
  if (shared) return shared.replace(/^[-–—\s]+/, '');
  const credit = credits.find((text) => /^(?:written|reported) by/i.test(text));
  return credit?.replace(/^(?:written|reported) by:?\s*/i, '') ?? null;
}

/** "Source: Financial Times", or the name under which the house speaks of itself in a notice. */
function readOutlet(judged: Judged[]): string | null {
  for (const { block, reason } of judged) {
    if (!reason) continue;
    const source = /^source:\s*(\p{Lu}[^.\n]{1,60})$/iu.exec(block.text)?.[1];
    if (source) return source.trim();
    if (!/notice|campaign|readers/.test(reason)) continue;
    const own = /^\(?((?:The )?\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,4})(?:['’]s? | (?:has|is|are|does) )/u.exec(
      block.text,
    )?.[1];
    if (own && /\b(?:we|our|you|us)\b/i.test(block.text) && !/^(?:We|You|This|It|If|Our|Please)\b/.test(own))
      return own;
  }
  return null;
}

/** ISO 8601 from "Friday 18 March 2022 16:21 GMT", "March 18, 2022" or "2022-03-18". */
function readDate(line: string | null): string | null {
  const found = line && DATE_LINE.exec(line)?.[0];
  if (!line || !found) return null;
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(found) ? found : fromWords(found);
  const clock = /\b(\d{1,2}):(\d{2})(?::\d{2})?\s*(GMT|UTC|Z)\b/.exec(line);
  return iso && clock ? `${iso}T${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}:00Z` : iso;
}

function fromWords(found: string): string | null {
  const month = MONTHS.findIndex((m) => new RegExp(`\\b${m}`, 'i').test(found)) + 1;
  const year = /\d{4}/.exec(found)?.[0];
  const day = /\b(\d{1,2})(?!\d)/.exec(found.replace(/\d{4}/, ''))?.[1];
  return month && year && day && Number(day) <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}

function readWires(text: string, judged: Judged[]): { wires: string[]; wholeWire: string | null } {
  const wires: string[] = [];
  let wholeWire: string | null = null;
  for (const [name, pattern] of AGENCIES) {
    const p = pattern.source;
    const dateline = new RegExp(`^.{0,60}\\((?:${p})\\)\\s*[-–—]`).test(
      text
        .slice(0, 400)
        .split('\n')
        .find((l) => l.trim()) ?? '',
    );
    const credited = judged.some(
      ({ block, reason }) => reason === 'a credit line' && new RegExp(`(?:^|[\\s(–—-])(?:${p})\\b`).test(block.text),
    );
    const whole =
      dateline ||
      judged.some(
        ({ block, reason }) =>
          (reason === 'a credit line' || reason === 'the byline') &&
          new RegExp(`^[-–—\\s]*(?:by )?(?:${p})(?: with\\b|$)`, 'i').test(block.text),
      );
    const inText = new RegExp(
      `(?:according to|quoted by|cited by|reported by|told|in a statement (?:quoted|carried) by) (?:the )?(?:\\p{L}+[’']s official )?(?:${p})\\b`,
      'u',
    ).test(text.slice(0, 2_000_000));
    if (dateline || credited || whole || inText) wires.push(name);
    if (whole) wholeWire ??= name;
  }
  return { wires, wholeWire };
}

/** The agency that a speaker's name stands for, else null. */
export function agencyNamed(name: string): string | null {
  const bare = name
    .replace(/^the /i, '')
    .replace(/^.*\bofficial /, '')
    .replace(/ news agency$/i, '');
  return AGENCIES.find(([, pattern]) => new RegExp(`^(?:${pattern.source})$`).test(bare))?.[0] ?? null;
}

export { boilerplateOf };
