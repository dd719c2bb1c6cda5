import { goldNames } from '../train/gold-names.ts';
import { Tally } from './counts.ts';
import type { Pair } from './score-gold.ts';

export type NameScore = Record<string, { gold: number; precision: number; recall: number; f1: number }>;
const MAIN = /^(PERSON|PLACE|ORGANISATION)$/;

/** Exact span and type, by type; MAIN is person, place and organisation together. Names agree over their document. */
export function scoreNames(pairs: readonly Pair[]): NameScore {
  const tally = new Tally();
  const groups = (type: string): string[] => [type, 'ALL', ...(MAIN.test(type) ? ['MAIN'] : [])];
  for (const { gold, document } of pairs) {
    let offset = 0;
    const wanted = new Map<string, string>();
    for (const s of gold) {
      for (const name of goldNames(s)) {
        wanted.set(`${offset + name.first}:${offset + name.last}`, name.type);
        for (const group of groups(name.type)) tally.at(group).gold++;
      }
      offset += s.form.length - 1;
    }
    for (const name of document.names)
      for (const group of groups(name.type)) {
        tally.at(group).predicted++;
        if (wanted.get(`${name.first}:${name.last}`) === name.type) tally.at(group).correct++;
      }
  }
  return Object.fromEntries(
    [...tally.by].map(([name, c]) => [name, { gold: c.gold, precision: c.precision, recall: c.recall, f1: c.f1 }]),
  );
}
