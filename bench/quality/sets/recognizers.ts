import { isMoney } from '../../../libs/engine/src/measures/money.ts';
import { NumberReader } from '../../../libs/engine/src/measures/numbers.ts';
import { quantitiesIn } from '../../../libs/engine/src/measures/quantities.ts';
import { isMeasure, isTime } from '../../../libs/engine/src/measures/units.ts';
import { datesIn } from '../../../libs/engine/src/measures/times.ts';
import { type Context, type QualitySet, type Row, shareRow } from '../quality-set.ts';
import { readLines } from '../read.ts';

interface Case {
  model: string;
  input: string;
  /** The moment that dates are read from. */
  reference: string | null;
  results: {
    Text: string;
    TypeName: string;
    Resolution?: { value?: string | null; values?: { value?: string }[] } | null;
  }[];
}

/** A number that a word is glued to belongs to that word: "180.25ml". */
function bareNumbers(text: string): number[] {
  const reader = new NumberReader(text);
  const isFree = (to: number) => !(reader.pieces[to]?.glued && reader.pieces[to]?.kind === 'WORD');
  return reader.all().flatMap((n) => (n.kind !== 'ORDINAL' && isFree(n.to) ? [n.value] : []));
}

/** Our reading of a case for each kind of spec: the values found, in order; and what the JavaScript package reaches. */
const READERS: Record<string, { ours: (text: string) => number[]; package: number; aim?: number }> = {
  NumberModel: { ours: bareNumbers, package: 0.847, aim: 0.9 },
  CurrencyModel: { ours: quantities(isMoney), package: 0.822, aim: 0.9 },
  DimensionModel: {
    ours: quantities((unit) => unit !== null && isMeasure(unit) && !isTime(unit) && unit !== '%'),
    package: 0.81,
  },
  PercentModel: { ours: quantities((unit) => unit === '%'), package: 0.9 },
  AgeModel: { ours: quantities((unit) => isTime(unit)), package: 1 },
};

function quantities(isUnit: (unit: string | null) => boolean) {
  return (text: string) =>
    quantitiesIn(text)
      .filter((q) => isUnit(q.unit))
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
    return [...valueRows(cases, miss), dayRow(cases, miss)];
  },
};

function valueRows(cases: Case[], miss: Context['miss']): Row[] {
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
}

/** Dates of a day, read from the day the spec names: a case is right when one of the days it allows is found. */
function dayRow(cases: Case[], miss: Context['miss']): Row {
  const days = cases.flatMap((c) =>
    c.results.flatMap(({ TypeName, Text, Resolution }) =>
      TypeName === 'datetimeV2.date' ? [{ ...c, Text, days: (Resolution?.values ?? []).map((v) => v.value) }] : [],
    ),
  );
  const right = days.filter((c) => {
    const found = datesIn(c.input, c.reference).map(({ iso }) => iso ?? '');
    const ok = found.some((iso) => c.days.includes(iso));
    if (!ok) miss(`date ${c.Text} (${c.reference}): ${found.join(' ')} for ${c.days.join(' ')}`);
    return ok;
  });
  return shareRow('dates: the day is right', right.length, days.length, { baseline: 0.626 });
}
