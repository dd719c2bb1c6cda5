import { type Alignment, type Link, roleClass } from './align.ts';
import { figureConflict } from './figures.ts';
import { ANYONE, COLOURLESS, FEELING, INTENDING, RESTRICTIVE, TELLING, UNREAL } from './lexicon.ts';
import type { Profile } from './profile.ts';
import type { Item, Mode } from './statement.ts';
import { SYNONYM } from './thesaurus.ts';
import { timeConflict } from './when.ts';

/** What stands against two statements being one claim. */
export interface Guard {
  /** In plain words. */
  text: string;
  /** FIGURE and TIME contradict in one detail, POLARITY in yes or no; ACT, ACTOR and KIND make another claim of it. */
  kind: 'FIGURE' | 'TIME' | 'POLARITY' | 'MODE' | 'ACT' | 'ACTOR' | 'KIND';
}

/** Everything that forbids to take the two for one claim without asking. */
export function guardsOf(a: Profile, b: Profile, alignment: Alignment): Guard[] {
  const guards: Guard[] = [];
  const add = (kind: Guard['kind'], text: string | null) => void (text !== null && guards.push({ kind, text }));
  add('FIGURE', figureConflict(a.figures, b.figures).text);
  add('TIME', timeConflict(a.when, b.when));
  const [x, y] = [a.statement.items, b.statement.items];
  if (x.length === 0 || y.length === 0) return guards;
  add('ACT', actConflict(x, y, alignment));
  add('ACT', contentConflict(x, y, alignment));
  add('MODE', modeConflict(a, b, alignment));
  add('ACTOR', swapped(x, y, alignment));
  for (const text of slotConflicts(x, y, alignment)) guards.push(text);
  add('KIND', lackingActor(a, b, alignment));
  add('KIND', directionConflict(x, y, alignment));
  for (const word of [...restrictions(x, alignment.ofA), ...restrictions(y, alignment.ofB)])
    add('KIND', `only one says "${word}"`);
  if (isOpposed(x, y, alignment)) add('POLARITY', 'one affirms what the other negates');
  return guards;
}

/** Both must state the same act: the request is not the gift, the plan not the deed, the fear not the fact. */
function actConflict(x: Item[], y: Item[], { ofA, ofB, links }: Alignment): string | null {
  const [rootA, rootB] = [x[0]!, y[0]!];
  const link = ofA.get(0);
  if (link?.b === 0) return link.likeness >= SYNONYM ? null : `the acts differ: ${plain(rootA)} and ${plain(rootB)}`;
  if (areCrossed(x, y, ofA, ofB)) return null;
  const about =
    levelOf(rootA, x) !== levelOf(rootB, y)
      ? `one is about ${levelOf(rootA, x)}, the other about ${levelOf(rootB, y)}`
      : null;
  if (about) return about;
  // A noun that stands for the act on one side ("It was a three-day strike") may be an argument on the other.
  const crossed = [ofA.get(0), ofB.get(0)].find((l): l is Link => l !== undefined && l.likeness >= SYNONYM);
  if (crossed && (COLOURLESS.has(rootA.word) || COLOURLESS.has(rootB.word)) && links.length > 1) return null;
  return `the acts differ: ${plain(rootA)} and ${plain(rootB)}`;
}

/** "The bridge collapsed, killing four", "Four were killed when the bridge collapsed": two acts, told in either order. */
export function areCrossed(x: Item[], y: Item[], ofA: Map<number, Link>, ofB: Map<number, Link>): boolean {
  const [forth, back] = [ofA.get(0), ofB.get(0)];
  if (!forth || !back || Math.min(forth.likeness, back.likeness) < SYNONYM) return false;
  return roleClass(y[forth.b]!.role) === 'clause' && roleClass(x[back.a]!.role) === 'clause';
}

const plain = ({ word }: Item) => word.replace('_', ' ');

/** Two sayings, plans or fears are one only if what is said, planned or feared is. */
function contentConflict(x: Item[], y: Item[], alignment: Alignment): string | null {
  const { ofA, links } = alignment;
  if (ofA.get(0)?.b !== 0) return null;
  const contents = contentsOf(x, y, alignment);
  if (!contents) return null;
  const { p, q, isMet } = contents;
  if (isMet) return null;
  // Worded differently, yet told in the same words on the whole.
  const rest = x.filter((item, i) => i > 0 && isContent(x, i) && item.weight >= 0.3);
  const met = links.filter(({ a, likeness }) => a > 0 && isContent(x, a) && x[a]!.weight >= 0.3 && likeness >= SYNONYM);
  return met.length * 5 >= rest.length * 3 && met.length >= 3
    ? null
    : `what is ${x[0]!.word === 'say' ? 'said' : 'told'} differs: ${plain(x[p]!)} and ${plain(y[q]!)}`;
}

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

function levelOf(root: Item, items: Item[]): string {
  const holds = items.some(({ gov, role }) => gov === 0 && (role === 'content' || role === 'clause'));
  if (holds && TELLING.has(root.word)) return 'the saying of it';
  if (FEELING.has(root.word)) return 'the fear or hope of it';
  return INTENDING.has(root.word) ? 'a wish, plan or charge' : 'the deed';
}

const MODES: Record<Mode, string> = {
  FACT: 'a fact',
  MAY: 'what may be',
  WILL: 'what is to come',
  MUST: 'what ought to be',
  ALMOST: 'what nearly was',
  IF: 'a condition',
};

function modeConflict(a: Profile, b: Profile, { ofA }: Alignment): string | null {
  if (ofA.get(0)?.b !== 0) return null;
  const [m, n] = [a.statement.items[0]!.mode, b.statement.items[0]!.mode];
  if (m === n || (m === 'MAY' && isUnsaid(b, n)) || (n === 'MAY' && isUnsaid(a, m))) return null;
  return `one states ${MODES[m]}, the other ${MODES[n]}`;
}
/** What is only feared or supposed may be so; who denies that it may be denies that it is. */
const isUnsaid = ({ stance, certainty }: Profile, mode: Mode) =>
  mode === 'FACT' && (stance === 'DENIES' || certainty === 'HEDGED');

/** A did it to B, B did it to A. With verbs like "bought" and "sold" it is the other way round. */
function swapped(x: Item[], y: Item[], { links, isConverse }: Alignment): string | null {
  const actor = (item: Item) => item.role === 'agent';
  const moved = links.filter((l) => {
    const [p, q] = [x[l.a]!, y[l.b]!];
    return (
      isTaking(p) &&
      isTaking(q) &&
      topGov(x, p, 0) &&
      topGov(y, q, 0) &&
      !l.isOpposite &&
      l.likeness >= 0.5 &&
      actor(p) !== actor(q)
    );
  });
  const stayed = links.filter((l) => actor(x[l.a]!) && actor(y[l.b]!) && x[l.a]!.gov === 0 && y[l.b]!.gov === 0);
  if (isConverse) return stayed.length > 0 ? `the actors are swapped: ${name(x, stayed[0]!.a)}` : null;
  const both = (items: Item[]) =>
    items.some((i) => actor(i) && topGov(items, i, 0)) &&
    items.some((i) => !actor(i) && isTaking(i) && topGov(items, i, 0));
  if (moved.length >= 2 || (moved.length === 1 && both(x) && both(y) && stayed.length === 0))
    return `the actors are swapped: ${moved.map((l) => name(x, l.a)).join(' and ')}`;
  const inner = links.filter(
    (l) => x[l.a]!.gov > 0 && y[l.b]!.gov > 0 && actor(x[l.a]!) !== actor(y[l.b]!) && x[l.a]!.who !== null,
  );
  return inner.length >= 2 ? `the actors are swapped: ${inner.map((l) => name(x, l.a)).join(' and ')}` : null;
}

/** One names who did it and the other, though active, does not: as good as another actor. */
function lackingActor(a: Profile, b: Profile, { ofA, ofB, isConverse }: Alignment): string | null {
  const actor = ({ items }: Profile['statement']) => items.findIndex(({ role, gov }) => role === 'agent' && gov === 0);
  const [x, y] = [actor(a.statement), actor(b.statement)];
  if (isConverse || x >= 0 === y >= 0) return null;
  const [named, other, linked, at] = x >= 0 ? [a, b, ofA, x] : [b, a, ofB, y];
  const item = named.statement.items[at]!;
  return other.statement.mayLackActor || linked.has(at) || item.who === null
    ? null
    : `only one says that it was ${plain(item)}`;
}

const name = (items: Item[], i: number) => items[i]!.word;
const isTaking = ({ role, part }: Item) =>
  part === 'n' && (role === 'agent' || roleClass(role) === 'other' || role === 'from' || role === 'content');
const topGov = (items: Item[], item: Item, root: number) =>
  item.gov === root || (items[item.gov]?.gov === root && items[item.gov]?.role === 'content');

/** In one and the same place, two different things: another actor, another target, another kind. */
function slotConflicts(x: Item[], y: Item[], alignment: Alignment): Guard[] {
  const left = x.map((item, i) => ({ item, i })).filter(({ i }) => !alignment.ofA.has(i));
  const right = y.map((item, i) => ({ item, i })).filter(({ i }) => !alignment.ofB.has(i));
  const guards: Guard[] = [];
  for (const { item: p } of left)
    for (const { item: q } of right) {
      if (!sameSlot(p, q, alignment) || !isTold(p) || !isTold(q)) continue;
      const isName = p.who !== null || q.who !== null;
      // "weapons and meals" beside "weapons": what is said besides does not contradict, unless it names another.
      if (!isName && slotIsMet(p, q, x, y, alignment)) continue;
      const text =
        p.role === 'agent'
          ? `the actors differ: ${plain(p)} and ${plain(q)}`
          : `one has ${plain(p)} where the other has ${plain(q)}`;
      guards.push({ kind: isName || p.role === 'agent' ? 'ACTOR' : 'KIND', text });
    }
  // Kin in the main places ("drones" and "aircraft", a city and its country) are near, not the same.
  for (const link of alignment.links) {
    const [p, q] = [x[link.a]!, y[link.b]!];
    if (link.likeness < SYNONYM && !link.isOpposite && p.gov === 0 && q.gov === 0 && p.role !== 'mod')
      guards.push({ kind: 'KIND', text: `${plain(p)} is not quite ${plain(q)}` });
  }
  return guards;
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

const isTold = ({ word, who, weight, part }: Item) =>
  !(who === null && ANYONE.has(word)) && weight >= 0.25 && part !== 'v';

function sameSlot(p: Item, q: Item, { ofA, isConverse }: Alignment): boolean {
  if (p.gov < 0 || q.gov < 0 || isConverse) return false;
  if (ofA.get(p.gov)?.b !== q.gov) return false;
  const [m, n] = [roleClass(p.role), roleClass(q.role)];
  if (m !== n) return false;
  // Adverbs and clauses go beside each other; adjectives and objects exclude each other.
  return m !== 'clause' && m !== 'adv' && m !== 'share';
}

const CONTRARY = [
  ['before', 'after'],
  ['with', 'without'],
  ['for', 'against'],
  ['from', 'to'],
  ['under', 'over'],
  ['above', 'below'],
  ['into', 'out'],
  ['until', 'since'],
  ['inside', 'outside'],
] as const;

function directionConflict(x: Item[], y: Item[], { links, isConverse }: Alignment): string | null {
  if (isConverse) return null;
  for (const { a, b } of links) {
    const [p, q] = [x[a]!.role, y[b]!.role];
    if (CONTRARY.some(([one, other]) => (p === one && q === other) || (p === other && q === one)))
      return `"${p} ${name(x, a)}" in one, "${q} ${name(y, b)}" in the other`;
  }
  return null;
}

/** Words that make another thing of what they stand with and have no counterpart. */
const restrictions = (items: Item[], linked: Map<number, Link>) =>
  items
    .filter(({ word, who, role, part }, i) => {
      if (who !== null || linked.has(i)) return false;
      return role === 'share' || (part !== 'v' && RESTRICTIVE.has(word)) || (role === 'mod' && UNREAL.has(word));
    })
    .map(({ word }) => word);

/** Acts and qualities are negated; of "no survivors" the verb is. */
const canNegate = ({ role, part }: Item) =>
  part === 'a' || /^(?:root|content|clause|acl|advcl|adv|mod|without|with)$/.test(role);
/** What is told beside the main statement: its negations matter only where the other has the same words. */
const isBeside = ({ role }: Item) => /^(?:clause|advcl|acl|parataxis)$/.test(role);

/** Whether the two take opposite sides: an odd number of negations and opposites in what they say, wherever they stand. */
export function isOpposed(x: Item[], y: Item[], { ofA, ofB, links }: Alignment): boolean {
  const count = (items: Item[], linked: Map<number, Link>) =>
    items.filter((item, i) => item.negated && canNegate(item) && (linked.has(i) || !isBeside(item) || isCore(items, i)))
      .length;
  const opposites = links.filter(({ a, isOpposite }) => isOpposite && (canNegate(x[a]!) || x[a]!.gov === 0)).length;
  return (count(x, ofA) + count(y, ofB) + opposites) % 2 === 1;
}

/** "not something that China wants": the clause hangs on an empty word and carries the statement. */
const isCore = (items: Item[], i: number) =>
  items[i]!.role === 'acl' && items[items[i]!.gov]?.weight !== undefined && items[items[i]!.gov]!.weight <= 0.3;
