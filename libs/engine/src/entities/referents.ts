import type { Document } from '@claimdesk/english';
import type { Mentioned } from './mentioned.ts';
import { nameOf, runsOf } from './name-mentions.ts';
import { officeAt, tellOffices } from './offices.ts';
import { stateAt } from './state-mentions.ts';

/** Everyone and everything named in a document, in order of place; names of one phrase are one. */
export function referentsIn(document: Document): Mentioned[] {
  const { tokens } = document;
  const taken = new Set<number>();
  const found: Mentioned[] = [];
  const add = (one: Mentioned | null) => {
    if (!one) return;
    for (let i = one.first; i <= one.last; i++) taken.add(i);
    found.push(one);
  };
  for (const token of tokens) if (!taken.has(token.index)) add(stateAt(document, token.index));
  for (const { first, last, type } of runsOf(document, taken)) add(nameOf(document, first, last, type));
  for (const token of tokens) if (!taken.has(token.index)) add(officeAt(document, token.index, found));
  found.sort((a, b) => a.first - b.first);
  tellOffices(document, found);
  return found;
}
