import { quantitiesIn } from '../measures/quantities.ts';
import type { Quantity, QuantityBound } from '../contract.ts';

/** A quantity as it is compared: with what the words before it make of it. Plain data. */
export interface Figure {
  value: number;
  high: number | null;
  unit: string | null;
  text: string;
  /** "more than", "at least": OVER; "fewer than", "at most": UNDER. */
  bound: 'OVER' | 'UNDER' | null;
  /** "about", "nearly", "some": near enough is the same. */
  isRough: boolean;
}

/** These bounds say how near, not on which side: "nearly two hours" and "just under two hours" are about two hours. */
const NEARLY = /(?:nearly|almost|not quite|approaching|just (?:short of|under|over|above|below))\s*$/i;
const LOOK_BACK = 24;
const SIDES: Record<QuantityBound, Figure['bound']> = {
  EXACT: null,
  ABOUT: null,
  AT_LEAST: 'OVER',
  MORE_THAN: 'OVER',
  AT_MOST: 'UNDER',
  LESS_THAN: 'UNDER',
};

/** The quantities of a statement; those the claim already carries are taken as they are. */
export function figuresOf(text: string, known: readonly Quantity[] | null): Figure[] {
  let from = 0;
  return (known ?? quantitiesIn(text)).map(({ value, high, unit, bound, text: written }) => {
    const at = Math.max(text.indexOf(written, from), 0);
    from = at + written.length;
    const before = text.slice(Math.max(0, at - LOOK_BACK), at).replace(/\b(?:a|an|the)\s*$/i, '');
    const isRough =
      bound === 'ABOUT' || NEARLY.test(before) || /^(?:about|around|some|nearly|almost|roughly|just)\b/i.test(written);
    return {
      value,
      high,
      unit: unit?.toLowerCase() ?? null,
      text: written,
      bound: isRough ? null : SIDES[bound],
      isRough,
    };
  });
}

/** How far rounding may go where no word says that a figure is rough, and where one does. */
const ROUNDED = 0.02;
const ROUGHLY = 0.06;
/** Smaller numbers than this are counted, not rounded. */
const COUNTED = 90;

/** Whether two figures can both be right: equal, one a rounding of the other, or one within the range of the other. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.bound && b.bound && a.bound !== b.bound) return false;
  const inside = (x: Figure, y: Figure) => x.high !== null && y.value >= x.value && y.value <= x.high;
  if (inside(a, b) || inside(b, a)) return true;
  const most = Math.max(Math.abs(a.value), Math.abs(b.value));
  const apart = Math.abs(a.value - b.value) / (most || 1);
  if (apart === 0) return true;
  if (a.isRough || b.isRough) return apart <= ROUGHLY;
  return most >= COUNTED && apart <= ROUNDED && (isRound(a.value) || isRound(b.value));
}

/** At most two leading digits, then zeros. */
const isRound = (value: number) => /^[1-9]\d?0*(?:\.0*)?$/.test(String(Math.abs(value)));

/** The first two figures of one kind that contradict each other, in words; null when none do. */
export function figureConflict(
  a: readonly Figure[],
  b: readonly Figure[],
): { text: string; shared: string[] } | { text: null; shared: string[] } {
  const [left, right] = [[...a], [...b]];
  const shared: string[] = [];
  for (const x of a) {
    const at = right.findIndex((y) => y.unit === x.unit && agree(x, y));
    if (at < 0) continue;
    shared.push(x.text === right[at]!.text ? x.text : `${x.text} (${right[at]!.text})`);
    left.splice(left.indexOf(x), 1);
    right.splice(at, 1);
  }
  for (const x of left) {
    const other = right.find((y) => y.unit === x.unit || y.unit === null || x.unit === null);
    if (other) return { text: `the figures differ: ${x.text} and ${other.text}`, shared };
    const [any] = right;
    if (any && left.length === 1 && right.length === 1 && any.value === x.value)
      return { text: `the units differ: ${x.text} and ${any.text}`, shared };
  }
  return { text: null, shared };
}
