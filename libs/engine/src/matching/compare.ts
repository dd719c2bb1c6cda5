import type { Comparison } from '../contract.ts';
import { split } from '../split.ts';
import { comparePair } from './compare-pair.ts';
import { profileOf } from './profile.ts';

/** Tells whether two statements are one claim, and whether they take the same side; a denial is read as what it denies. */
export function compare(a: string, b: string): Comparison {
  const { match, stance, score, reasons } = comparePair(profileOf(statementIn(a)), profileOf(statementIn(b)));
  return { match, stance, score, reasons };
}

/** The first thing denied in the text, else the text as it stands. */
function statementIn(text: string): { text: string; stance: 'ASSERTS' | 'DENIES' } {
  const denial = split(text).claims.find((c) => c.stance === 'DENIES');
  return denial ? { text: denial.text, stance: 'DENIES' } : { text, stance: 'ASSERTS' };
}
