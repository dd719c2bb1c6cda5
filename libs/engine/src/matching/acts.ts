import { type Alignment, areCrossed, type Link } from './align.ts';
import { contentsOf, isContent } from './content.ts';
import { COLOURLESS, FEELING, INTENDING, TELLING } from './lexicon.ts';
import { type Item, plainWord } from '../statements/statement.ts';
import { SYNONYM } from './thesaurus.ts';

/** Both must state the same act: the request is not the gift, the plan not the deed, the fear not the fact. */
export function actConflict(x: Item[], y: Item[], { ofA, ofB, links }: Alignment): string | null {
  const [rootA, rootB] = [x[0]!, y[0]!];
  const link = ofA.get(0);
  if (link?.b === 0)
    return link.likeness >= SYNONYM ? null : `the acts differ: ${plainWord(rootA)} and ${plainWord(rootB)}`;
  if (areCrossed(x, y, { ofA, ofB })) return null;
  const [one, other] = [levelOf(rootA, x), levelOf(rootB, y)];
  if (one !== other) return `one is about ${one}, the other about ${other}`;
  // A noun that stands for the act on one side ("It was a three-day strike") may be an argument on the other.
  const crossed = [ofA.get(0), ofB.get(0)].find((l): l is Link => l !== undefined && l.likeness >= SYNONYM);
  if (crossed && (COLOURLESS.has(rootA.word) || COLOURLESS.has(rootB.word)) && links.length > 1) return null;
  return `the acts differ: ${plainWord(rootA)} and ${plainWord(rootB)}`;
}

/** What a statement is about, by its root: a saying, a fear, a plan or the deed itself. */
function levelOf(root: Item, items: Item[]): string {
  const holds = items.some(({ gov, role }) => gov === 0 && (role === 'content' || role === 'clause'));
  if (holds && TELLING.has(root.word)) return 'the saying of it';
  if (FEELING.has(root.word)) return 'the fear or hope of it';
  return INTENDING.has(root.word) ? 'a wish, plan or charge' : 'the deed';
}

/** Two sayings, plans or fears are one only if what is said, planned or feared is. */
export function contentConflict(x: Item[], y: Item[], alignment: Alignment): string | null {
  const { ofA, links } = alignment;
  if (ofA.get(0)?.b !== 0) return null;
  const contents = contentsOf(x, y, alignment);
  if (!contents) return null;
  const { p, q, isMet } = contents;
  if (isMet) return null;
  // Worded differently, yet told in the same words on the whole.
  const counts = (i: number) => i > 0 && isContent(x, i) && x[i]!.weight >= 0.3;
  const rest = x.filter((_item, i) => counts(i));
  const met = links.filter(({ a, likeness }) => counts(a) && likeness >= SYNONYM);
  return met.length * 5 >= rest.length * 3 && met.length >= 3
    ? null
    : `what is ${x[0]!.word === 'say' ? 'said' : 'told'} differs: ${plainWord(x[p]!)} and ${plainWord(y[q]!)}`;
}
