import { quantitiesIn } from '../../../libs/engine/src/measures/quantities.ts';
import { type QualitySet, type Row, shareRow } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Case {
  model: string;
  input: string;
  results: { Text: string; Resolution?: { value?: string | null } | null }[];
}

/** Our reading of a case for each kind of spec: the values found, in order. */
const READERS: Record<string, { ours: (text: string) => number[]; package: number; aim?: number }> = {
  NumberModel: { ours: (text) => quantitiesIn(text).map((q) => q.value), package: 0.847, aim: 0.9 },
  CurrencyModel: { ours: unitValues(/^[A-Z]{3}$/), package: 0.822, aim: 0.9 },
  DimensionModel: { ours: unitValues(/^(?!%)(?![A-Z]{3}$)/), package: 0.81 },
  PercentModel: { ours: unitValues(/^%$/), package: 0.9 },
  AgeModel: { ours: unitValues(/^(?:year|month|week|day)$/), package: 1 },
};

function unitValues(unit: RegExp) {
  return (text: string) =>
    quantitiesIn(text)
      .filter((q) => q.unit !== null && unit.test(q.unit))
      .map((q) => q.value);
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
const expected = (c: Case) => c.results.map((r) => Number(String(r.Resolution?.value ?? 'NaN').replace('%', '')));

/** The specs of Recognizers-Text: a case is right when the values found are the expected ones, no more and no less. */
export const set: QualitySet = {
  name: 'recognizers',
  files: /^recognizers.*\.jsonl$/,
  from: 'bench/data',
  run(file, { miss }) {
    const cases = readLines<Case>(file);
    return Object.entries(READERS).flatMap(([model, reader]): Row[] => {
      const own = cases.filter((c) => c.model === model);
      const right = own.filter((c) => {
        const [found, wanted] = [reader.ours(c.input), expected(c)];
        const ok = found.length === wanted.length && found.every((v, i) => near(v, wanted[i] ?? NaN));
        if (!ok) miss(`${model} ${c.input}: ${found.join(' ')} for ${wanted.join(' ')}`);
        return ok;
      });
      const kind = model.replace('Model', '').toLowerCase();
      return [
        shareRow(`${kind}: cases with all values right`, right.length, own.length, {
          baseline: reader.package,
          published: '100 (Recognizers-Text for .NET)',
          ...(reader.aim === undefined ? {} : { aim: { least: reader.aim } }),
        }),
      ];
    });
  },
};
