import { actConflict, contentConflict } from './acts.ts';
import type { Alignment, Link } from './align.ts';
import { figureConflict } from './figures.ts';
import { RESTRICTIVE, UNREAL } from './lexicon.ts';
import { lackingActor, slotConflicts, swapped } from './participants.ts';
import { isOpposed } from './polarity.ts';
import type { Profile } from './profile.ts';
import type { Item, Mode } from '../statements/statement.ts';
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
  guards.push(...slotConflicts(x, y, alignment));
  add('KIND', lackingActor(a, b, alignment));
  add('KIND', directionConflict(x, y, alignment));
  for (const word of [...restrictions(x, alignment.ofA), ...restrictions(y, alignment.ofB)])
    add('KIND', `only one says "${word}"`);
  if (isOpposed(x, y, alignment)) add('POLARITY', 'one affirms what the other negates');
  return guards;
}

/** What a statement of each mode is about, in plain words. */
const MODES: Record<Mode, string> = {
  FACT: 'a fact',
  MAY: 'what may be',
  WILL: 'what is to come',
  MUST: 'what ought to be',
  ALMOST: 'what nearly was',
  IF: 'a condition',
};

/** What is so is not what may, will or must be. */
function modeConflict(a: Profile, b: Profile, { ofA }: Alignment): string | null {
  if (ofA.get(0)?.b !== 0) return null;
  const [m, n] = [a.statement.items[0]!.mode, b.statement.items[0]!.mode];
  if (m === n || (m === 'MAY' && isUnsaid(b, n)) || (n === 'MAY' && isUnsaid(a, m))) return null;
  return `one states ${MODES[m]}, the other ${MODES[n]}`;
}

/** What is only feared or supposed may be so; who denies that it may be denies that it is. */
const isUnsaid = ({ stance, certainty }: Profile, mode: Mode) =>
  mode === 'FACT' && (stance === 'DENIES' || certainty === 'HEDGED');

/** Prepositions that lead the other way. */
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

/** One and the same thing, but before it here and after it there. */
function directionConflict(x: Item[], y: Item[], { links, isConverse }: Alignment): string | null {
  if (isConverse) return null;
  for (const { a, b } of links) {
    const [p, q] = [x[a]!.role, y[b]!.role];
    if (CONTRARY.some(([one, other]) => (p === one && q === other) || (p === other && q === one)))
      return `"${p} ${x[a]!.word}" in one, "${q} ${y[b]!.word}" in the other`;
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
