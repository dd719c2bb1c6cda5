import type { Comparison } from '../contract.ts';
import { split } from '../split.ts';
import { type Features, featuresOfAll } from './features.ts';
import { LEVELS, scorePair } from './score-pair.ts';

/** Tells whether two statements are one claim, and whether they take the same side; a denial is read as what it denies. */
export function compare(a: string, b: string): Comparison {
  const [x, y] = [statementIn(a), statementIn(b)];
  const [fx, fy] = featuresOfAll([x.text, y.text]) as [Features, Features];
  const { score, reasons, guards, opposed } = scorePair(fx, fy);
  const blocking = guards.filter((g) => g !== 'one affirms what the other negates');
  const sides = (x.denies !== y.denies) !== opposed;
  const match =
    score < LEVELS.suggested
      ? 'NONE'
      : blocking.length > 0
        ? 'NONE'
        : score >= LEVELS.confirmed
          ? 'CONFIRMED'
          : 'SUGGESTED';
  const told = [
    ...reasons,
    ...blocking.map((g) => `against: ${g}`),
    ...(sides ? ['one side denies or negates what the other says'] : []),
  ];
  return { match, stance: sides ? 'OPPOSED' : 'SAME', score, reasons: told };
}

/** The first thing denied in the text, else the text as it stands. */
function statementIn(text: string): { text: string; denies: boolean } {
  const denial = split(text).claims.find((c) => c.stance === 'DENIES');
  return denial ? { text: denial.text, denies: true } : { text, denies: false };
}
