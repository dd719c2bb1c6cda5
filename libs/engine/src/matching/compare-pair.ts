import type { Comparison } from '../contract.ts';
import { align, type Alignment, areCrossed, roleClass } from './align.ts';
import { contentOf, contentsOf, isContent } from './content.ts';
import { figureConflict } from './figures.ts';
import { type Guard, guardsOf } from './guards.ts';
import type { Profile } from './profile.ts';
import type { Item } from '../statements/statement.ts';
import { SYNONYM } from './thesaurus.ts';

/** At this score and with no guard two statements are one claim; from `suggested` on an editor is asked. */
export const LEVELS = { confirmed: 0.62, suggested: 0.45 } as const;

/** A second opinion on two texts, for example from a sentence encoder: 0..1, null when it has none. None ships. */
export interface Likener {
  /** Name and version, for the record of what decided. */
  readonly name: string;
  likeness(a: string, b: string): number | null;
}

/** What an opposed pair's reasons end with. */
export const OPPOSED_REASON = 'one side denies or negates what the other says';

/** A comparison with what stood against it, for those who decide further. */
export interface PairScore extends Comparison {
  guards: Guard[];
}

/**
 * Compares what two statements say: who did what to whom, how much, when, and whether they affirm it. CONFIRMED means
 * that the same facts would make both true (or, with stance OPPOSED, that one denies just what the other asserts);
 * numbers, dates, polarity, mode and actors that differ never let a pair be confirmed and are named in the reasons.
 * Symmetric, deterministic, tens of microseconds. `likener` may raise or lower the score by a tenth, never past a guard.
 */
export function comparePair(one: Profile, other: Profile, likener?: Likener): PairScore {
  // Ties between equally good links are broken by order: a fixed one keeps the comparison symmetric.
  const [a, b] = one.text <= other.text ? [one, other] : [other, one];
  const alignment = align(a.statement, b.statement);
  const guards = guardsOf(a, b, alignment);
  const opinion = likener?.likeness(a.text, b.text) ?? null;
  const raw = scoreOf(a, b, alignment) + (opinion === null ? 0 : 0.2 * (opinion - 0.5));
  const penalty = guards.reduce((least, { kind }) => Math.min(least, PENALTY[kind]), 1);
  const score = round(Math.max(0, Math.min(1, raw)) * penalty);
  const opposed = guards.some(({ kind }) => kind === 'POLARITY') !== (a.stance !== b.stance);
  return {
    match: verdict(raw, score, guards),
    stance: opposed ? 'OPPOSED' : 'SAME',
    score,
    reasons: [
      ...reasonsFor(a, b, alignment),
      ...guards.map(({ text }) => `against: ${text}`),
      ...(opposed ? [OPPOSED_REASON] : []),
    ],
    guards,
  };
}

/** What is left of the score when this is against it. */
const PENALTY: Record<Guard['kind'], number> = {
  FIGURE: 0.75,
  TIME: 0.75,
  POLARITY: 0.8,
  MODE: 0.75,
  KIND: 0.85,
  ACTOR: 0.6,
  ACT: 0.6,
};
/** One contradicted detail is worth asking about; another act or actor is another claim. */
const ASKED = new Set<Guard['kind']>(['FIGURE', 'TIME', 'POLARITY', 'KIND', 'MODE']);

function verdict(raw: number, score: number, guards: Guard[]): Comparison['match'] {
  if (guards.length === 0)
    return raw >= LEVELS.confirmed ? 'CONFIRMED' : raw >= LEVELS.suggested ? 'SUGGESTED' : 'NONE';
  return guards.every(({ kind }) => ASKED.has(kind)) && raw >= LEVELS.confirmed && score >= LEVELS.suggested
    ? 'SUGGESTED'
    : 'NONE';
}

function scoreOf(a: Profile, b: Profile, alignment: Alignment): number {
  const [x, y] = [a.statement.items, b.statement.items];
  // Of a saying, who said it to whom counts less than what was said.
  const tells = contentOf(x) !== null && contentOf(y) !== null;
  const weigh = (items: Item[], i: number) => items[i]!.weight * (tells && !isContent(items, i) ? BESIDE : 1);
  const sum = (items: Item[]) => items.reduce((total, _item, i) => total + weigh(items, i), 0);
  const common = alignment.links.reduce(
    (total, { a: i, b: j, likeness }) => total + likeness * Math.min(weigh(x, i), weigh(y, j)),
    0,
  );
  const [all, least] = [sum(x) + sum(y), Math.min(sum(x), sum(y))];
  if (all === 0) return 0;
  const { shared } = figureConflict(a.figures, b.figures);
  const figures = a.figures.length + b.figures.length;
  const dice = (2 * (common + 0.7 * shared.length)) / (all + 0.7 * figures);
  const covered = least === 0 ? 0 : common / least;
  return 0.5 * dice + 0.15 * Math.min(1, covered) + 0.35 * frameOf(x, y, alignment);
}

/** Two acts told in the other order share their frame but not its weight. */
const CROSSED = 0.7;

/** Share of the content in the frame of a saying, a plan, a fear. */
const SAID = 0.7;
/** What speaker and hearer still count for. */
const BESIDE = 0.4;

/** 1 when the same actor does the same thing to the same others. */
function frameOf(x: Item[], y: Item[], alignment: Alignment): number {
  const { ofA, links } = alignment;
  if (areCrossed(x, y, alignment)) return CROSSED;
  const whole = actScore(x, y, { ofA, links }, 0, 0);
  const contents = contentsOf(x, y, alignment);
  if (!contents) return whole;
  return (1 - SAID) * whole + SAID * actScore(x, y, { ofA, links }, contents.p, contents.q);
}

/** One act beside another: the word itself, its actor, the others in it. */
function actScore(
  x: Item[],
  y: Item[],
  { ofA, links }: Pick<Alignment, 'ofA' | 'links'>,
  p: number,
  q: number,
): number {
  const own = ofA.get(p);
  const act = own?.b === q ? own.likeness : own || links.some(({ b }) => b === q) ? 0.3 : 0;
  const slot = (role: string) => {
    const within = (items: Item[], at: number) =>
      items.filter((item) => item.gov === at && roleClass(item.role) === role).length;
    const [inA, inB] = [within(x, p), within(y, q)];
    if (inA === 0 || inB === 0) return 0.5;
    const met = links.filter(
      (l) => x[l.a]!.gov === p && y[l.b]!.gov === q && roleClass(x[l.a]!.role) === role && l.likeness >= SYNONYM,
    ).length;
    return Math.min(1, met / Math.min(inA, inB));
  };
  return 0.5 * act + 0.25 * slot('agent') + 0.25 * slot('other');
}

function reasonsFor(a: Profile, b: Profile, { links, isConverse }: Alignment): string[] {
  const [x, y] = [a.statement.items, b.statement.items];
  const pair = (p: Item, q: Item) => (p.word === q.word ? p.word : `${p.word} (${q.word})`).replace('_', ' ');
  const reasons: string[] = [];
  const names = links.filter((l) => x[l.a]!.who !== null && y[l.b]!.who !== null && l.likeness >= SYNONYM);
  if (names.length > 0) reasons.push(`both name ${list(names.map((l) => pair(x[l.a]!, y[l.b]!)))}`);
  const root = links.find((l) => l.a === 0 && l.b === 0 && l.likeness >= SYNONYM);
  if (root && !root.isOpposite)
    reasons.push(`${isConverse ? 'one act from its two ends' : 'same act'}: ${pair(x[0]!, y[0]!)}`);
  const actor = links.find(
    (l) => x[l.a]!.role === 'agent' && y[l.b]!.role === 'agent' && x[l.a]!.gov === 0 && y[l.b]!.gov === 0,
  );
  if (actor) reasons.push(`same actor: ${pair(x[actor.a]!, y[actor.b]!)}`);
  const words = links.filter(
    (l) => x[l.a]!.who === null && (l.a !== 0 || l.b !== 0) && l.likeness >= SYNONYM && !l.isOpposite,
  );
  if (words.length > 0) reasons.push(`shared words: ${list(words.map((l) => pair(x[l.a]!, y[l.b]!)).slice(0, 6))}`);
  const { shared } = figureConflict(a.figures, b.figures);
  if (shared.length > 0) reasons.push(`same figures: ${list(shared)}`);
  return reasons;
}

const list = (parts: string[]) => [...new Set(parts)].sort().join(', ');
const round = (n: number) => Math.round(n * 1000) / 1000;
