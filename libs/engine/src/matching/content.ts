import type { Alignment } from './align.ts';
import { COLOURLESS, TELLING } from './lexicon.ts';
import type { Item } from '../statements/statement.ts';
import { SYNONYM } from './thesaurus.ts';

/**
 * What each side says, plans or fears, and whether that is one thing; null where one has no such content. Of several
 * things told ("the implications and consequences") the one that the other tells too is taken.
 */
export function contentsOf(
  x: readonly Item[],
  y: readonly Item[],
  { ofA }: Alignment,
): { p: number; q: number; isMet: boolean } | null {
  const [p, q] = [contentOf(x), contentOf(y)];
  if (p === null || q === null) return null;
  const beside = (items: readonly Item[], of: number) =>
    items.flatMap(({ gov, role }, i) => (i === of || (gov === 0 && role === items[of]!.role) ? [i] : []));
  const others = beside(y, q);
  for (const at of beside(x, p)) {
    const link = ofA.get(at);
    if (!link || link.likeness < SYNONYM || COLOURLESS.has(x[at]!.word)) continue;
    if (others.includes(link.b)) return { p: at, q: link.b, isMet: true };
    if (y[link.b]!.gov === q || x[at]!.gov === 0) return { p: at, q, isMet: true };
  }
  return { p, q, isMet: false };
}

/** The act that is said, planned or feared; null where the root has no such content. */
export function contentOf(items: readonly Item[]): number | null {
  const at = items.findIndex(
    ({ role, gov, part }) => gov === 0 && role === 'content' && (part !== 'a' || TELLING.has(items[0]!.word)),
  );
  if (at >= 0) return at;
  if (!TELLING.has(items[0]?.word ?? '')) return null;
  const clause = items.findIndex(({ role, gov }) => gov === 0 && (role === 'clause' || role === 'parataxis'));
  // "described the consequences if …": what is described is what is told.
  return orNull(
    clause >= 0
      ? clause
      : items.findIndex(({ role, gov, part, who }) => gov === 0 && role === 'patient' && part === 'n' && who === null),
  );
}
const orNull = (at: number) => (at < 0 ? null : at);

/** Whether an item lies inside the content, not beside the root (speaker, hearer, day). */
export function isContent(items: readonly Item[], i: number): boolean {
  for (let at = i, steps = 0; at > 0 && steps < 60; at = items[at]!.gov, steps++)
    if (items[at]!.gov === 0)
      return /^(?:content|clause|parataxis|patient)$/.test(items[at]!.role) && items[at]!.who === null;
  return false;
}
