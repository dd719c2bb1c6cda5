import type { Quantity } from '../contract.ts';
import { boundOf } from './bounds.ts';

const SMALL: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((w, i) => [w, i]),
);
const TENS: Record<string, number> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
};
const CURRENCY: Record<string, string> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR' };
const WORD =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALE = 'hundred|thousand|million|billion|trillion|dozen|mn|bn|tn|[kmb](?![a-z])';
const UNIT =
  'per ?cent|percent|percentage points?|%|(?:second|minute|hour|day|week|month|year|decade)s?|dollars?|euros?|pounds?|km|kilometres?|kilometers?|miles?|metres?|meters?|kg|tonnes?|tons?|degrees?|people|soldiers|troops|deaths|casualties|missiles|jobs';
const QUANTITY = new RegExp(
  `([$£€¥₹])?\\b(?:(${FIGURE})|(${WORD})(?:[- ](${WORD}))?)(?:\\s?(?:-|–|to)\\s?(${FIGURE})(?![\\d:]))?(?:[\\s-]?(${SCALE})\\b)?(?:[\\s-]*(${UNIT})(?![\\p{L}]))?`,
  'giu',
);
/** Ordinals, clock times, years and "one" as a pronoun are no quantities. */
const NOT_AFTER = /^(?:st|nd|rd|th|:\d|am\b|pm\b|\s?(?:a\.m|p\.m))/i;

/** Numbers with units in a stretch of text, in words or figures ("$800 million", "3.2mn", "nearly two hours"). Linear. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.slice(0, 20_000).matchAll(QUANTITY)) {
    const quantity = read(match, text);
    if (quantity) found.push(quantity);
  }
  return found;
}

function read(match: RegExpMatchArray, text: string): Quantity | null {
  const [whole, sign, figure, word, second, upper, scale, unit] = match;
  const after = text.slice((match.index ?? 0) + whole.length, (match.index ?? 0) + whole.length + 6);
  const before = text[(match.index ?? 0) - 1] ?? '';
  if (NOT_AFTER.test(after) || /[:\d.]/.test(before)) return null;
  const base = figure ? Number(figure.replace(/,/g, '')) : wordsValue(word ?? '', second);
  const bare = !sign && !scale && !unit && !upper;
  if (bare && figure && base >= 1500 && base <= 2100 && !figure.includes(',')) return null;
  if (bare && !figure && (word ?? '').toLowerCase() === 'one') return null;
  const factor = scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1;
  const name = sign ? (CURRENCY[sign] ?? null) : unitName(unit);
  return {
    value: base * factor,
    high: upper ? Number(upper.replace(/,/g, '')) * factor : null,
    unit: name,
    bound: boundOf(text, match.index ?? 0, (match.index ?? 0) + whole.length),
    text: whole.trim(),
  };
}

const wordsValue = (word: string, second?: string) => {
  const value = (w: string) => SMALL[w.toLowerCase()] ?? TENS[w.toLowerCase()] ?? 0;
  return value(word) + (second ? value(second) : 0);
};

function unitName(unit: string | undefined): string | null {
  if (!unit) return null;
  const lower = unit.toLowerCase();
  if (/^(?:per ?cent|percent|%)$/.test(lower)) return '%';
  if (/^dollar/.test(lower)) return 'USD';
  if (/^euro/.test(lower)) return 'EUR';
  if (/^pound/.test(lower)) return 'GBP';
  if (/^(?:kilomet|km)/.test(lower)) return 'km';
  return /^(?:people|troops|casualties)$/.test(lower) ? lower : lower.replace(/s$/, '');
}
