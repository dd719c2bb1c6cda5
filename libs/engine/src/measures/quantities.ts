import type { Quantity } from '../contract.ts';
import { type Amount, AmountReader } from './amounts.ts';
import { boundOf } from './bounds.ts';
import { isQuantity, isScore } from './no-quantity.ts';
import { datesIn } from './times.ts';

/**
 * Numbers with what they measure in a stretch of text: in words or figures, with scales ("3.2mn", "half a million"),
 * units, currencies, rates, ranges, bounds, ages, and what they count. Dates, clock times, scores, versions and other
 * names that hold a figure are none. Linear.
 */
export function quantitiesIn(text: string): Quantity[] {
  const reader = new AmountReader(text);
  const kept = apartFrom(datesIn(text), reader.all()).filter((amount) => isQuantity(text, reader.pieces, amount));
  const found: Quantity[] = [];
  for (let i = 0; i < kept.length; i++) {
    const low = kept[i] as Amount;
    const range = rangeOf(reader, low, kept[i + 1]) ?? scoreOf(text, low, kept[i + 1]);
    if (range) i++;
    const whole = range ?? { ...low, high: null };
    const { value, unit } = asAge(
      text,
      asPercent(low.kind === 'ORDINAL' ? { ...whole, unit: 'ordinal' } : whole, low),
      low,
    );
    const bound = whole.high === null ? boundOf(text, whole.start, whole.end, low.limit) : 'EXACT';
    found.push({ value, high: whole.high, unit, bound, text: text.slice(whole.start, whole.end) });
  }
  return found;
}

/** The amounts that touch no date; both lists stand in order. */
function apartFrom(dates: { start: number; end: number }[], amounts: Amount[]): Amount[] {
  let at = 0;
  return amounts.filter(({ start, end }) => {
    while ((dates[at]?.end ?? Infinity) <= start) at++;
    return (dates[at]?.start ?? Infinity) >= end;
  });
}

/** A share in words is a percentage: "nearly a quarter of voters". */
function asPercent(whole: { value: number; unit: string | null }, low: Amount): { value: number; unit: string | null } {
  if (low.kind !== 'FRACTION' || whole.value <= 0 || whole.value > 1) return whole;
  return { value: Math.round(whole.value * 1e6) / 1e4, unit: '%' };
}

/** "Ana Silva, 58, said", "aged 58", "She was 91.": years. */
function asAge<T extends { value: number; unit: string | null }>(text: string, whole: T, low: Amount): T {
  if (low.kind !== 'BARE' || low.scaled || !Number.isInteger(low.value) || low.value < 1 || low.value > 119)
    return whole;
  const before = text.slice(Math.max(0, low.start - 24), low.start);
  const after = text.slice(low.end, low.end + 5);
  const apposed = /\p{Lu}[\p{L}'’-]+, $/u.test(before) && /^(?:[,.;)]| and )/.test(after);
  const told =
    /\b(?:he|she|who) (?:is|was|turned|had turned) (?:only |just )?$/i.test(before) && /^(?:[,.;)]|$)/.test(after);
  return apposed || told || /\b(?:aged|age of) $/i.test(before) ? { ...whole, unit: 'year' } : whole;
}

interface Spread {
  value: number;
  high: number;
  unit: string | null;
  start: number;
  end: number;
}

/** "between 10 and 15", "15-20 per cent", "4.2 to 4.6 billion"; "from 5 to 3" tells two figures. */
function rangeOf(reader: AmountReader, low: Amount, high: Amount | undefined): Spread | null {
  if (!high || high.kind === 'ORDINAL' || low.kind === 'ORDINAL') return null;
  const { pieces } = reader;
  const link = pieces
    .slice(low.to, high.from)
    .map((p) => p.form)
    .join(' ');
  const before = pieces[low.from - 1]?.form ?? '';
  const between = link === 'and' && before === 'between';
  const either = link === 'or' && high.value - low.value <= 2 && low.unit === null;
  if (!between && !either && !(/^(?:to|-|–|—)$/.test(link) && before !== 'from')) return null;
  const same = low.unit === high.unit;
  const shared = low.kind === 'MONEY' && high.kind === 'BARE' && link !== 'and';
  if (!same && !shared && low.unit !== null && low.kind !== 'COUNT') return null;
  if (!same && low.kind === 'COUNT' && high.kind !== 'COUNT') return null;
  const factor = !low.scaled && high.scaled && low.value * 1000 < high.value * 10 ? scaleOf(high.value) : 1;
  const value = low.value * factor;
  if (value >= high.value) return null;
  return { value, high: high.value, unit: high.unit ?? low.unit, start: low.start, end: high.end };
}

/** "3-2": both sides, in their order. */
function scoreOf(text: string, low: Amount, high: Amount | undefined): Spread | null {
  if (!high || high.start !== low.end + 1 || !isScore(text, low) || !isScore(text, high)) return null;
  return { value: low.value, high: high.value, unit: 'score', start: low.start, end: high.end };
}

const scaleOf = (value: number) => [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale) ?? 1;
