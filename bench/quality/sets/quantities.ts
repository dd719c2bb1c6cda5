import { quantitiesIn } from '../../../libs/engine/src/measures/quantities.ts';
import type { Quantity } from '../../../libs/engine/src/index.ts';
import { datesIn } from '../../../libs/engine/src/measures/times.ts';
import { type QualitySet, shareRow } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Case {
  id: string;
  text: string;
  span: string;
  type: string;
  value: number | [number, number] | string | null;
  unit?: string;
  approx?: string;
  /** The day of publication, for dates. */
  reference?: string;
}

/** Units in which the set gives its values, by the units that we give ours in. */
const INTO: Record<string, [unit: string, factor: number]> = {
  second: ['s', 1],
  minute: ['s', 60],
  hour: ['s', 3600],
  day: ['s', 86_400],
  week: ['s', 604_800],
  tonne: ['kg', 1000],
  mile: ['m', 1609.344],
  km: ['m', 1000],
  MW: ['W', 1e6],
  decade: ['year', 10],
};
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function isRight({ value, unit }: Case, found: Quantity | undefined): boolean {
  if (!found) return value === null;
  const [known, factor] = INTO[found.unit ?? ''] ?? ['', 1];
  const times = known === unit ? factor : 1;
  if (Array.isArray(value)) return near(found.value * times, value[0]) && near((found.high ?? NaN) * times, value[1]);
  return typeof value === 'number' && found.high === null && near(found.value * times, value);
}

/** The value that a figure-and-scale pattern reads. */
function simple({ text, value }: Case): boolean {
  const [, figure, scale] = /(-?\d[\d,]*(?:\.\d+)?)\s*(million|billion|trillion|thousand)?/.exec(text) ?? [];
  if (!figure) return value === null;
  const factor = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[scale ?? ''] ?? 1;
  return typeof value === 'number' && near(Number(figure.replace(/,/g, '')) * factor, value);
}

/** The set's signs for how a figure is limited. */
const BOUNDS: Record<string, Quantity['bound']> = {
  '=': 'EXACT',
  '~': 'ABOUT',
  '<': 'LESS_THAN',
  '<=': 'AT_MOST',
  '>': 'MORE_THAN',
  '>=': 'AT_LEAST',
};
/** EDTF's codes for the seasons, by the months the set names them with. */
const SEASONS: Record<string, string> = { MAM: '21', JJA: '22', SON: '23', DJF: '24' };
const season = (value: unknown) => String(value).replace(/-([A-Z]{3})$/, (_, months: string) => `-${SEASONS[months]}`);

/** Quantities and dates as newspapers write them: values in the set's units, bounds, dates by the day of publication. */
export const set: QualitySet = {
  name: 'quantities',
  files: /^news-quantities.*\.jsonl$/,
  from: 'bench/data',
  run(file, { miss }) {
    const cases = readLines<Case>(file);
    const figures = cases.filter((c) => c.type !== 'date');
    const dates = cases.filter((c) => c.type === 'date');
    const bounded = figures.filter((c) => c.approx && c.approx in BOUNDS);
    const tell = (ok: boolean, c: Case, found: unknown) => {
      if (!ok)
        miss(
          `${c.id} ${c.text}: ${JSON.stringify(found)} for ${JSON.stringify(c.value)} ${c.unit ?? ''} ${c.approx ?? ''}`,
        );
      return ok;
    };
    const right = figures.filter((c) => tell(isRight(c, quantitiesIn(c.text)[0]), c, quantitiesIn(c.text)));
    const limited = bounded.filter((c) =>
      tell(quantitiesIn(c.text)[0]?.bound === BOUNDS[c.approx ?? ''], c, quantitiesIn(c.text)),
    );
    const dated = dates.filter((c) => {
      const found = datesIn(c.text, c.reference ?? null);
      return tell(found[0]?.iso === season(c.value), c, found);
    });
    return [
      shareRow('values right', right.length, figures.length, {
        baseline: figures.filter(simple).length / figures.length,
        published: '61 (Recognizers-Text)',
        aim: { least: 0.95 },
      }),
      shareRow('bounds right', limited.length, bounded.length),
      shareRow('dates right', dated.length, dates.length, { published: '80 (Recognizers-Text)', aim: { least: 0.95 } }),
    ];
  },
};
