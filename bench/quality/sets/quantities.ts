import { quantitiesIn } from '../../../libs/engine/src/measures/quantities.ts';
import type { Quantity } from '../../../libs/engine/src/index.ts';
import { type QualitySet, shareRow } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Case {
  id: string;
  text: string;
  span: string;
  type: string;
  value: number | [number, number] | string | null;
  unit?: string;
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
  megawatt: ['W', 1e6],
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

/** Quantities as newspapers write them: the value, in the set's units. */
export const set: QualitySet = {
  name: 'quantities',
  files: /^news-quantities.*\.jsonl$/,
  from: 'bench/data',
  run(file, { miss }) {
    const figures = readLines<Case>(file).filter((c) => c.type !== 'date');
    const right = figures.filter((c) => {
      const found = quantitiesIn(c.text);
      const ok = isRight(c, found[0]);
      if (!ok) miss(`${c.id} ${c.text}: ${JSON.stringify(found)} for ${JSON.stringify(c.value)} ${c.unit}`);
      return ok;
    });
    return [
      shareRow('values right', right.length, figures.length, {
        baseline: figures.filter(simple).length / figures.length,
        published: '61 (Recognizers-Text)',
        aim: { least: 0.95 },
      }),
    ];
  },
};
