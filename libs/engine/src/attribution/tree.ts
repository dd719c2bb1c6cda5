import type { Sentence } from '../language/stretches.ts';
import type { Token } from '../language/tokens.ts';

/** Token indices of one sentence, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

const tables = new WeakMap<readonly Token[], number[][]>();

/** For each token of a sentence its dependents, left to right. */
function childrenTable(tokens: readonly Token[]): number[][] {
  let table = tables.get(tokens);
  if (table) return table;
  table = tokens.map(() => []);
  for (const [i, { head }] of tokens.entries()) table[head]?.push(i);
  tables.set(tokens, table);
  return table;
}

/** Dependents of `at` whose relation is one of `relations` or a subtype of it; all of them without `relations`. */
export function childrenOf({ tokens }: Sentence, at: number, ...relations: string[]): number[] {
  const all = childrenTable(tokens)[at] ?? [];
  if (relations.length === 0) return all;
  return all.filter((i) => relations.some((r) => tokens[i]?.deprel === r || tokens[i]?.deprel.startsWith(`${r}:`)));
}

/** The words that `at` governs, itself included; trees are projective, so they stand together. */
export function extentOf(s: Sentence, at: number): Range {
  let [from, to] = [at, at + 1];
  const open = [at];
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    from = Math.min(from, i);
    to = Math.max(to, i + 1);
    open.push(...childrenOf(s, i));
  }
  return { from, to };
}

/** A noun phrase: what `at` governs without the clauses that hang on behind it after a comma. */
export function phraseOf(s: Sentence, at: number): Range {
  const range = extentOf(s, at);
  for (const child of childrenOf(s, at, 'acl', 'parataxis', 'conj', 'advcl')) {
    if (child <= at) continue;
    const { from } = extentOf(s, child);
    if (s.tokens[child]?.deprel === 'conj' && s.tokens[child]?.tag !== 'VERB') continue;
    if (/^[,–—-]$/.test(s.tokens[from]?.text ?? '') || s.tokens[from - 1]?.text === ',')
      range.to = Math.min(range.to, from);
  }
  return trimmed(s, range);
}

const EDGE = /^[,;:.!?…—–-]+$/;

/** Drops marks and leading conjunctions from both ends. */
export function trimmed(s: Sentence, { from, to }: Range): Range {
  while (from < to && (EDGE.test(s.tokens[from]?.text ?? '') || s.tokens[from]?.tag === 'CCONJ')) from++;
  while (to > from && EDGE.test(s.tokens[to - 1]?.text ?? '')) to--;
  return { from, to };
}

export const isEmpty = ({ from, to }: Range): boolean => to <= from;
export const contains = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;
/** `range` without what lies in `hole`: nothing, one or two stretches. */
export function without({ from, to }: Range, hole: Range): Range[] {
  if (hole.to <= from || hole.from >= to) return [{ from, to }];
  return [
    { from, to: Math.max(from, hole.from) },
    { from: Math.min(to, hole.to), to },
  ].filter((r) => r.to > r.from);
}
