import { ADJUNCT_OPENERS } from './cues.ts';
import { type Range, rawText, type Sentence } from './proposition.ts';
import { nextComma } from './ranges.ts';
import { type Side, side } from './side.ts';

/** What a number in such an adjunct may measure. */
const UNIT = /^(?:second|minute|hour|day|week|month|year|percent|km|mile|kilometre|kilometer|metre)s?$/;

/** "In a video call that lasted just under two hours, …": a leading adjunct that carries a measure. */
export function measured(s: Sentence, range: Range): Side[] {
  const first = s.tokens[range.from];
  if (!first || !ADJUNCT_OPENERS.has(first.lower)) return [];
  const end = nextComma(s, range.from, range.to);
  if (end >= range.to || end - range.from < 4) return [];
  const inside = s.tokens.slice(range.from, end);
  const measure = inside.some((t, i) => t.tag === 'NUM' && inside.slice(i + 1, i + 4).some((u) => UNIT.test(u.lower)));
  const noun = inside.some((t) =>
    /^(?:call|meeting|conference|session|interview|speech|flight|trial|hearing|journey|summit|match|race|strike|attack|debate|talk|talks)$/.test(
      t.lower,
    ),
  );
  if (!measure || !noun) return [];
  const textAs = durationText(s, { from: range.from, to: end });
  return textAs ? [side({ from: range.from, to: end }, { mainFrom: end, textAs })] : [];
}

const NUMBER =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)';
const LASTED = new RegExp(`^\\p{L}+ (?:an?|the|their|his|her) (.+?) (?:that|which) lasted (.+)$`, 'u');
const LONG = new RegExp(
  `^\\p{L}+ (?:an?|the|their|his|her) ((?:\\p{L}+ ){0,3}?)(${NUMBER})[- ](second|minute|hour|day|week|month|year)s?(?:[- ]long)? (.+)$`,
  'u',
);

/** "During a nearly two-hour-long meeting" → "The meeting lasted nearly two hours". */
function durationText(s: Sentence, range: Range): string | null {
  const text = rawText(s, range);
  const lasted = LASTED.exec(text);
  if (lasted) return `The ${lasted[1]} lasted ${lasted[2]}`;
  const long = LONG.exec(text);
  return long ? `The ${long[4]} lasted ${long[1]}${long[2]} ${long[3]}s` : null;
}
