import { type Alignment, roleClass } from './align.ts';
import { ANYONE } from './lexicon.ts';
import type { Profile } from './profile.ts';
import { type Item, plainWord } from '../statements/statement.ts';
import { SYNONYM } from './thesaurus.ts';

/** A did it to B, B did it to A. With verbs like "bought" and "sold" it is the other way round. */
export function swapped(x: Item[], y: Item[], { links, isConverse }: Alignment): string | null {
  const actor = (item: Item) => item.role === 'agent';
  const moved = links.filter((l) => {
    const [p, q] = [x[l.a]!, y[l.b]!];
    return (
      isTaking(p) &&
      isTaking(q) &&
      isInAct(x, p) &&
      isInAct(y, q) &&
      !l.isOpposite &&
      l.likeness >= 0.5 &&
      actor(p) !== actor(q)
    );
  });
  const stayed = links.filter((l) => actor(x[l.a]!) && actor(y[l.b]!) && x[l.a]!.gov === 0 && y[l.b]!.gov === 0);
  if (isConverse) return stayed.length > 0 ? `the actors are swapped: ${x[stayed[0]!.a]!.word}` : null;
  const both = (items: Item[]) =>
    items.some((i) => actor(i) && isInAct(items, i)) &&
    items.some((i) => !actor(i) && isTaking(i) && isInAct(items, i));
  if (moved.length >= 2 || (moved.length === 1 && both(x) && both(y) && stayed.length === 0))
    return `the actors are swapped: ${moved.map((l) => x[l.a]!.word).join(' and ')}`;
  const inner = links.filter(
    (l) => x[l.a]!.gov > 0 && y[l.b]!.gov > 0 && actor(x[l.a]!) !== actor(y[l.b]!) && x[l.a]!.who !== null,
  );
  return inner.length >= 2 ? `the actors are swapped: ${inner.map((l) => x[l.a]!.word).join(' and ')}` : null;
}

/** It takes part in an act and may change places with another. */
const isTaking = ({ role, part }: Item) =>
  part === 'n' && (role === 'agent' || roleClass(role) === 'other' || role === 'from' || role === 'content');
/** It belongs to the root or to what the root says, plans or fears. */
const isInAct = (items: Item[], { gov }: Item) =>
  gov === 0 || (items[gov]?.gov === 0 && items[gov]?.role === 'content');

/** One names who did it and the other, though active, does not: as good as another actor. */
export function lackingActor(a: Profile, b: Profile, { ofA, ofB, isConverse }: Alignment): string | null {
  const actor = ({ items }: Profile['statement']) => items.findIndex(({ role, gov }) => role === 'agent' && gov === 0);
  const [x, y] = [actor(a.statement), actor(b.statement)];
  if (isConverse || x >= 0 === y >= 0) return null;
  const [named, other, linked, at] = x >= 0 ? [a, b, ofA, x] : [b, a, ofB, y];
  const item = named.statement.items[at]!;
  return other.statement.mayLackActor || linked.has(at) || item.who === null
    ? null
    : `only one says that it was ${plainWord(item)}`;
}

interface SlotConflict {
  /** ACTOR where names or actors differ, KIND where things do. */
  kind: 'ACTOR' | 'KIND';
  text: string;
}

/** In one and the same place, two different things: another actor, another target, another kind. */
export function slotConflicts(x: Item[], y: Item[], alignment: Alignment): SlotConflict[] {
  const left = x.map((item, i) => ({ item, i })).filter(({ i }) => !alignment.ofA.has(i));
  const right = y.map((item, i) => ({ item, i })).filter(({ i }) => !alignment.ofB.has(i));
  const found: SlotConflict[] = [];
  for (const { item: p } of left)
    for (const { item: q } of right) {
      if (!sameSlot(p, q, alignment) || !isTold(p) || !isTold(q)) continue;
      const isName = p.who !== null || q.who !== null;
      // "weapons and meals" beside "weapons": what is said besides does not contradict, unless it names another.
      if (!isName && slotIsMet(p, q, x, y, alignment)) continue;
      const text =
        p.role === 'agent'
          ? `the actors differ: ${plainWord(p)} and ${plainWord(q)}`
          : `one has ${plainWord(p)} where the other has ${plainWord(q)}`;
      found.push({ kind: isName || p.role === 'agent' ? 'ACTOR' : 'KIND', text });
    }
  // Kin in the main places ("drones" and "aircraft", a city and its country) are near, not the same.
  for (const link of alignment.links) {
    const [p, q] = [x[link.a]!, y[link.b]!];
    if (link.likeness < SYNONYM && !link.isOpposite && p.gov === 0 && q.gov === 0 && p.role !== 'mod')
      found.push({ kind: 'KIND', text: `${plainWord(p)} is not quite ${plainWord(q)}` });
  }
  return found;
}

/** Whether the two slots have another thing in common already. */
const slotIsMet = (p: Item, q: Item, x: Item[], y: Item[], { links }: Alignment) =>
  p.role !== 'mod' &&
  links.some(({ a, b, likeness }) => {
    const [m, n] = [x[a]!, y[b]!];
    return (
      likeness >= SYNONYM &&
      m.gov === p.gov &&
      n.gov === q.gov &&
      roleClass(m.role) === roleClass(p.role) &&
      roleClass(n.role) === roleClass(q.role) &&
      m.who === null &&
      n.who === null
    );
  });

/** Told definitely enough to contradict: not "someone", "people", an act. */
const isTold = ({ word, who, weight, part }: Item) =>
  !(who === null && ANYONE.has(word)) && weight >= 0.25 && part !== 'v';

/** Both have the same part in the same act. */
function sameSlot(p: Item, q: Item, { ofA, isConverse }: Alignment): boolean {
  if (p.gov < 0 || q.gov < 0 || isConverse) return false;
  if (ofA.get(p.gov)?.b !== q.gov) return false;
  const [m, n] = [roleClass(p.role), roleClass(q.role)];
  if (m !== n) return false;
  // Adverbs and clauses go beside each other; adjectives and objects exclude each other.
  return m !== 'clause' && m !== 'adv' && m !== 'share';
}
