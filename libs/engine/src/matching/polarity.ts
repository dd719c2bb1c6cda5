import type { Alignment, Link } from './align.ts';
import type { Item } from '../statements/statement.ts';

/** Whether the two take opposite sides: an odd number of negations and opposites in what they say, wherever they stand. */
export function isOpposed(x: Item[], y: Item[], { ofA, ofB, links }: Alignment): boolean {
  const count = (items: Item[], linked: Map<number, Link>) =>
    items.filter((item, i) => item.negated && canNegate(item) && (linked.has(i) || !isBeside(item) || isCore(items, i)))
      .length;
  const opposites = links.filter(({ a, isOpposite }) => isOpposite && (canNegate(x[a]!) || x[a]!.gov === 0)).length;
  return (count(x, ofA) + count(y, ofB) + opposites) % 2 === 1;
}

/** Acts and qualities are negated; of "no survivors" the verb is. */
const canNegate = ({ role, part }: Item) =>
  part === 'a' || /^(?:root|content|clause|acl|advcl|adv|mod|without|with)$/.test(role);
/** What is told beside the main statement: its negations matter only where the other has the same words. */
const isBeside = ({ role }: Item) => /^(?:clause|advcl|acl|parataxis)$/.test(role);
/** "not something that China wants": the clause hangs on an empty word and carries the statement. */
const isCore = (items: Item[], i: number) =>
  items[i]!.role === 'acl' && items[items[i]!.gov]?.weight !== undefined && items[items[i]!.gov]!.weight <= 0.3;
