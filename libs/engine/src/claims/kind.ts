import type { ClaimKind } from '@claimdesk/domain';
import type { Quantity } from '../contract.ts';
import { finiteGroups } from '../reading/ranges.ts';
import type { Proposition } from '../reading/proposition.ts';
import { words } from '../language/words.ts';

const OPINION =
  words(`should must ought best worst great terrible beautiful important significant peaceful tranquil valued treasures brutal ostentatious
  shameful disgraceful unacceptable unfair wonderful tragic wise foolish dangerous potentially unsurprisingly`);
const STATIVE = words(
  'be have know want like need recognize recognise support oppose remain contain own lack believe consider represent',
);

/** What sort of statement it is, by its verb, tense and measures. */
export function kindOf(p: Proposition, quantities: Quantity[]): ClaimKind {
  const { sentence: s, range } = p;
  const group = finiteGroups(s, range)[0];
  const tokens = s.tokens.slice(range.from, range.to);
  if (p.speechAct) return 'UTTERANCE';
  if (group?.modal && /^(?:will|'ll|would|shall)$/.test(group.modal)) return 'PREDICTION';
  if (group?.passive && /^(?:expect|predict|forecast)$/.test(group.lemma)) return 'PREDICTION';
  if (group?.modal && /^(?:should|must)$/.test(group.modal)) return 'OPINION';
  if (quantities.length > 0) return 'QUANTITY';
  const copula = group?.lemma === 'be' || group?.lemma === 'become';
  if (copula && tokens.some((t) => OPINION.has(t.lower))) return 'OPINION';
  return group && (STATIVE.has(group.lemma) || copula) && !p.firstWord ? 'STATE' : 'EVENT';
}
