import type { AttributionLink } from '../contract.ts';
import type { VerbGroup } from '../language/verbs.ts';
import { links } from './attribution.ts';
import { hedgedBy } from './certainty.ts';
import { UNNAMED } from './cues.ts';
import { type Context, type Proposition, type Range, rawText, type Sentence } from './proposition.ts';
import { trim } from './ranges.ts';

/** Who acted or spoke last, so that "and urged …" finds its subject. */
interface Actor {
  subject: Range;
  ctx: Context;
}
/** One sentence being read, with what was found so far. */
export interface Reading {
  s: Sentence;
  out: Proposition[];
  actor: Actor | null;
  /** Subject of the last clause read. */
  subject: Range | null;
  depth: number;
}

/** A speaker with a verb for the cue. */
export const linksOf = (r: Reading, speaker: Range, group: VerbGroup) =>
  links(r.s, trim(r.s, speaker), { from: group.from, to: group.to }, null);

/** The context inside reported speech; an unnamed source or "it was reported" hedges it. */
export function within(r: Reading, ctx: Context, found: AttributionLink[], speaker: Range): Context {
  // "It was reported", not "it said".
  const agentless =
    rawText(r.s, speaker).toLowerCase() === 'it' && /\b(?:is|was|been|being|be)\b/i.test(found[0]?.cue ?? '');
  const named = r.s.tokens
    .slice(speaker.from, speaker.to)
    .some(
      (t) =>
        t.tag === 'PROPN' &&
        !/^(?:us|u\.s\.|uk|western|eastern|senior|unnamed|anonymous|some|several|two|three)$/.test(t.lower),
    );
  const unnamed = !named && r.s.tokens.slice(speaker.from, speaker.to).some((t) => UNNAMED.has(t.lower));
  return { chain: agentless ? ctx.chain : [...found, ...ctx.chain], hedged: ctx.hedged || agentless || unnamed };
}

/** Adds a statement, unless the stretch is too short or without a verb to state anything. */
export function emit(r: Reading, whole: Range, ctx: Context, extra: Partial<Proposition>): void {
  const range = trim(r.s, whole);
  if (range.to - range.from < 3) return;
  const tokens = r.s.tokens.slice(range.from, range.to);
  if (!tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX') && !extra.firstWord && !extra.prefix && !extra.textAs)
    return;
  r.out.push({
    sentence: r.s,
    range,
    chain: ctx.chain,
    stance: 'ASSERTS',
    certainty: ctx.hedged || hedgedBy(r.s, range) ? 'HEDGED' : 'STATED',
    prefix: '',
    subject: null,
    omit: [],
    firstWord: null,
    pointsBack: null,
    insert: null,
    textAs: null,
    speechAct: false,
    supposed: false,
    notes: [],
    ...pick(extra),
  });
}

function pick(extra: Partial<Proposition>): Partial<Proposition> {
  const { stance, prefix, subject, omit, firstWord, pointsBack, insert, textAs, speechAct, supposed, notes } = extra;
  const all = { stance, prefix, subject, omit, firstWord, pointsBack, insert, textAs, speechAct, supposed, notes };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
