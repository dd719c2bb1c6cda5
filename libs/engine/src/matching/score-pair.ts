import type { Features } from './features.ts';
import type { Quantity } from '../contract.ts';

/** How two statements compare: 0..1, what speaks for and against, and what forbids a silent merge. */
export interface PairScore {
  score: number;
  reasons: string[];
  /** In words; non-empty: the pair may be suggested, never merged by itself. */
  guards: string[];
  opposed: boolean;
}

/** At this score and with no guard two statements are one claim; from `suggested` on an editor is asked. */
export const LEVELS = { confirmed: 0.6, suggested: 0.42 } as const;

/** Compares what two statements say by their names, words, main verb and who does it to whom. */
export function scorePair(a: Features, b: Features): PairScore {
  const names = shared([...a.names], b.names);
  const terms = shared([...a.words.keys()], b.words);
  const weight = (f: Features) => sum(f.words.values()) + 0.7 * f.names.size;
  const common = sum(terms.map((t) => a.words.get(t) ?? 0)) + 0.7 * names.length;
  const total = weight(a) + weight(b);
  const least = Math.min(weight(a), weight(b));
  if (total === 0)
    return { score: 0, reasons: ['neither says anything that can be compared'], guards: [], opposed: false };
  const dice = (2 * common) / total;
  const covered = least === 0 ? 0 : common / least;
  const frame = frameScore(a, b);
  const score = Math.min(1, 0.45 * dice + 0.25 * covered + 0.3 * frame);
  return {
    score: round(score),
    reasons: reasonsFor(a, b, names, terms),
    guards: guardsFor(a, b),
    opposed: a.negated !== b.negated,
  };
}

/** 1 when the same actor does the same thing to the same others. */
function frameScore(a: Features, b: Features): number {
  const verb = a.verb !== null && a.verb === b.verb ? (COLOURLESS.test(a.verb) ? 0.1 : 0.4) : 0;
  const agent = a.agent === null || b.agent === null ? 0.1 : a.agent === b.agent ? 0.3 : 0;
  const either = new Set([...a.others, ...b.others]).size;
  const both = shared([...a.others], b.others).length;
  return verb + agent + 0.3 * (either === 0 ? 0.5 : both / Math.min(a.others.size || 1, b.others.size || 1, either));
}

/** Verbs that say too little for their being shared to count. */
const COLOURLESS = /^(?:be|have|become|do|make|get|take|'re|'s)$/;

const MODES = { FACT: 'fact', SAYING: 'saying of it', ATTITUDE: 'fear or hope of it' } as const;

function guardsFor(a: Features, b: Features): string[] {
  const guards: string[] = [];
  const conflict = quantityConflict(a.quantities, b.quantities);
  if (conflict) guards.push(conflict);
  if (disjoint(a.weekdays, b.weekdays)) guards.push(`the days differ: ${[...a.weekdays]} and ${[...b.weekdays]}`);
  if (disjoint(a.years, b.years)) guards.push(`the years differ: ${[...a.years]} and ${[...b.years]}`);
  if (a.agent && b.agent && a.agent !== b.agent && a.others.has(b.agent) && b.others.has(a.agent))
    guards.push(`the actors are swapped: ${a.agent} and ${b.agent}`);
  else if (a.agent && b.agent && a.agent !== b.agent) guards.push(`the actors differ: ${a.agent} and ${b.agent}`);
  const told = a.verb && b.verb && a.verb !== b.verb && !COLOURLESS.test(a.verb) && !COLOURLESS.test(b.verb);
  if (told && a.verb && b.verb && !a.words.has(b.verb) && !b.words.has(a.verb))
    guards.push(`the acts differ: ${a.verb} and ${b.verb}`);
  if (a.mode !== b.mode) guards.push(`one is about the ${MODES[a.mode]}, the other about the ${MODES[b.mode]}`);
  if (a.negated !== b.negated) guards.push('one affirms what the other negates');
  return guards;
}

/** Two figures of one unit that differ by more than rounding. */
function quantityConflict(a: Quantity[], b: Quantity[]): string | null {
  for (const x of a) {
    const same = b.filter((y) => y.unit === x.unit);
    if (same.length === 0) continue;
    if (same.some((y) => near(x, y))) continue;
    return `the figures differ: ${x.text} and ${same[0]?.text}`;
  }
  return null;
}

const near = (x: Quantity, y: Quantity) => {
  const [low, high] = [Math.min(x.value, y.value), Math.max(x.high ?? x.value, y.high ?? y.value)];
  const inside = y.value >= x.value && y.value <= (x.high ?? x.value);
  return inside || high - low <= 0.02 * Math.abs(high);
};

function reasonsFor(a: Features, b: Features, names: string[], terms: string[]): string[] {
  const reasons: string[] = [];
  if (names.length > 0) reasons.push(`both name ${names.sort().join(', ')}`);
  if (a.verb && a.verb === b.verb) reasons.push(`same act: ${a.verb}`);
  if (terms.length > 0) reasons.push(`shared words: ${terms.sort().slice(0, 6).join(', ')}`);
  if (a.agent && a.agent === b.agent) reasons.push(`same actor: ${a.agent}`);
  return reasons;
}

const shared = (list: string[], other: { has(key: string): boolean }) => list.filter((x) => other.has(x));
const disjoint = (a: Set<string>, b: Set<string>) => a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));
const sum = (values: Iterable<number>) => [...values].reduce((s, v) => s + v, 0);
const round = (n: number) => Math.round(n * 1000) / 1000;
