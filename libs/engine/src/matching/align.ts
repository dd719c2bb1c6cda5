import { sameReferent } from '../entities/same-referent.ts';
import { CONVERSE, TELLING } from './lexicon.ts';
import type { Item, Statement } from '../statements/statement.ts';
import { areOpposite, likeness, SYNONYM } from './thesaurus.ts';

/** Two items that stand for each other. */
export interface Link {
  a: number;
  b: number;
  /** 0..1, see `likeness` and `sameReferent`. */
  likeness: number;
  /** They deny each other ("rose" and "fell"). */
  isOpposite: boolean;
}

/** Which words and names of two statements stand for each other, and what is left over on either side. */
export interface Alignment {
  links: Link[];
  /** Item of a → its link, and of b. */
  ofA: Map<number, Link>;
  ofB: Map<number, Link>;
  /** The roots tell one act from its two ends ("bought", "sold"). */
  isConverse: boolean;
}

/** Below this two words have nothing to do with each other. */
const LEAST = 0.4;

/** Pairs the items of two statements, best first: alike in meaning, then in role and place. Symmetric, deterministic. */
export function align(a: Statement, b: Statement): Alignment {
  const options: (Link & { rank: number })[] = [];
  const isConverse = areConverse(a.items[0], b.items[0]);
  a.items.forEach((x, i) =>
    b.items.forEach((y, j) => {
      const known = i === 0 && j === 0 ? rootLikeness(x, y, isConverse) : 0;
      const alike = Math.max(known, likenessOf(x, y, a, b));
      const isOpposite =
        alike < SYNONYM && x.who === null && y.who === null && x.part === y.part && areOpposite(x.word, y.word, x.part);
      const value = isOpposite ? 0.8 : alike;
      if (value >= LEAST)
        options.push({ a: i, b: j, likeness: value, isOpposite, rank: value + placeBonus(x, y, a, b) });
    }),
  );
  options.sort(
    (x, y) => y.rank - x.rank || x.a + x.b - (y.a + y.b) || Math.min(x.a, x.b) - Math.min(y.a, y.b) || x.a - y.a,
  );
  const made: Alignment = { links: [], ofA: new Map(), ofB: new Map(), isConverse };
  for (const { a: i, b: j, likeness: alike, isOpposite } of options) {
    const link: Link = { a: i, b: j, likeness: alike, isOpposite };
    if (made.ofA.has(link.a) || made.ofB.has(link.b)) continue;
    made.links.push(link);
    made.ofA.set(link.a, link);
    made.ofB.set(link.b, link);
  }
  return made;
}

function likenessOf(x: Item, y: Item, a: Statement, b: Statement): number {
  if (x.who !== null && y.who !== null) return sameReferent(a.who[x.who]!, b.who[y.who]!);
  if (x.who !== null || y.who !== null) {
    const [name, word] = x.who !== null ? [a.who[x.who]!, y.word] : [b.who[y.who!]!, x.word];
    // "the president" without a state, beside "President Macron" or "the French president".
    if (
      name.office !== null &&
      (name.office === word ||
        (name.office === 'leader' && /^(?:president|leader|chancellor|premier|minister)$/.test(word)))
    )
      return 0.7;
    return name.words.length === 1 && name.words[0] === word ? 0.8 : 0;
  }
  // "shot down" beside "shot"; other particles make another verb ("called off", "gave up").
  if (
    x.part === 'v' &&
    y.part === 'v' &&
    x.word !== y.word &&
    x.word.replace(/_down$/, '') === y.word.replace(/_down$/, '')
  )
    return PARTICLE;
  return likeness(x.word, x.part, y.word, y.part);
}

const PARTICLE = 0.75;
/** "told", "warned", "said": the content decides whether it is the same saying. */
const TOLD = 0.8;
const TWO_ENDS = 0.9;

const rootLikeness = (x: Item, y: Item, isConverse: boolean): number =>
  isConverse ? TWO_ENDS : x.who === null && y.who === null && TELLING.has(x.word) && TELLING.has(y.word) ? TOLD : 0;

/** Between equals, the word in the same role and under the same word. */
function placeBonus(x: Item, y: Item, a: Statement, b: Statement): number {
  const root = x.role === 'root' && y.role === 'root' ? 0.3 : 0;
  const role = roleClass(x.role) === roleClass(y.role) ? 0.1 : 0;
  const [up, other] = [a.items[x.gov], b.items[y.gov]];
  return root + role + (up && other && up.who === null && other.who === null && up.word === other.word ? 0.1 : 0);
}

/** Roles that differ only in wording: "gave it to him" and "gave him it", "the attack on it" and "attacked it". */
export function roleClass(role: string): string {
  if (/^(?:patient|to|of|on|against|about|for|with|over|into|at|regarding|towards?|upon)$/.test(role)) return 'other';
  if (/^(?:in|near|inside|outside|off|around|within)$/.test(role)) return 'place';
  return /^(?:clause|advcl|acl|parataxis)$/.test(role) ? 'clause' : role;
}

/** "The bridge collapsed, killing four", "Four were killed when the bridge collapsed": two acts, told in either order. */
export function areCrossed(x: Item[], y: Item[], { ofA, ofB }: Pick<Alignment, 'ofA' | 'ofB'>): boolean {
  const [forth, back] = [ofA.get(0), ofB.get(0)];
  if (!forth || !back || Math.min(forth.likeness, back.likeness) < SYNONYM) return false;
  return roleClass(y[forth.b]!.role) === 'clause' && roleClass(x[back.a]!.role) === 'clause';
}

function areConverse(x: Item | undefined, y: Item | undefined): boolean {
  if (!x || !y || x.who !== null || y.who !== null) return false;
  return (CONVERSE.get(x.word)?.includes(y.word) ?? false) || (CONVERSE.get(y.word)?.includes(x.word) ?? false);
}
