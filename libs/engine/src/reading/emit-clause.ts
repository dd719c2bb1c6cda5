import type { AttributionLink } from '../contract.ts';
import type { VerbGroup } from '../language/verbs.ts';
import { headOf, links } from './attribution.ts';
import { DEEDS, MINDS, SAY, SPEECH_ACTS } from './cues.ts';
import type { Denial } from './denial.ts';
import { emit, linksOf, type Reading } from './emit.ts';
import { type Context, type Range, rawText, type Sentence } from './proposition.ts';
import { finiteGroups, inQuote, isClause, trim } from './ranges.ts';
import { sideClaims } from './side-clauses.ts';
import type { Side } from './side.ts';

/** A clause with its verb and what stands before it. */
export interface Clause {
  range: Range;
  subject: Range;
  group: VerbGroup;
}

/** A clause in someone's voice: the claim itself, the facts on its side, and the thing feared or hoped. */
export function emitClause(r: Reading, { range, subject, group }: Clause, ctx: Context): void {
  // "The Herald reports:" tells nothing by itself.
  if (SAY.has(group.lemma) && !group.passive && group.to >= range.to) return;
  const sides = sideClaims(r.s, range, subject);
  const end = sides.reduce((least, side) => (side.cutsMain ? Math.min(least, side.cutsMain) : least), range.to);
  const start = sides.reduce((most, side) => Math.max(most, side.mainFrom ?? 0), range.from);
  const main = trim(r.s, { from: Math.min(start, end), to: end });
  const act = isSpeechAct(group, main.to);
  const mind =
    (MINDS.has(r.s.tokens[predicateOf(r.s, group)]?.lower ?? '') && group.lemma === 'be') ||
    (group.passive && /^(?:worry|concern)$/.test(group.lemma));
  const chain = act || mind ? [...actLinks(r, headOf(r.s, subject), group, ctx), ...ctx.chain] : ctx.chain;
  emit(r, main, { ...ctx, chain }, { speechAct: act, omit: sides.flatMap((side) => side.mainOmit) });
  for (const side of sides) emitSide(r, side, ctx);
  emitSupposed(r, { range: main, subject, group }, ctx);
  r.subject = headOf(r.s, subject);
  if (act) r.actor = { subject: r.subject, ctx };
}

/** The facts on the side of a stretch whose own clause is not a claim. */
export function emitSides(r: Reading, range: Range, subject: Range | null, ctx: Context): void {
  for (const side of sideClaims(r.s, range, subject)) emitSide(r, side, ctx);
}

/** "Biden, who described X as …": the relative clause is the article's own, with its subject as the speaker of a speech act. */
function emitSide(r: Reading, side: Side, ctx: Context): void {
  const group = finiteGroups(r.s, side.range)[0];
  const relative = side.mainOmit.length > 0 && group !== undefined && !inQuote(r.s, group.head);
  const act = relative && isSpeechAct(group, side.range.to);
  const own = side.textAs ? [] : ctx.chain;
  const chain = act ? linksOf(r, headOf(r.s, side.range), group) : own;
  emit(r, side.range, { ...ctx, chain }, { ...side, ...(act ? { speechAct: true } : {}) });
}

/** "urged", "told": an act done with words, done indeed and by the subject. */
const isSpeechAct = (group: VerbGroup, to: number) =>
  !group.passive &&
  !group.modal &&
  !group.negated &&
  group.to < to &&
  (SPEECH_ACTS.has(group.lemma) || group.lemma === 'tell');

/** In the outlet's own voice a speech act's speaker is the origin; inside reported speech it is whoever reports it. */
export const actLinks = (r: Reading, subject: Range, group: VerbGroup, ctx: Context): AttributionLink[] =>
  ctx.chain.length > 0 || DEEDS.has(group.lemma) ? [] : linksOf(r, subject, group);

/** "is also worried": the word after a verb and its adverbs. */
const predicateOf = (s: Sentence, group: VerbGroup): number =>
  s.tokens[group.to]?.tag === 'ADV' ? group.to + 1 : group.to;

/** "X is concerned (that) Y may do Z": beside the concern, Y's doing it is a hedged claim of its own. */
function emitSupposed(r: Reading, { range, subject, group }: Clause, ctx: Context): void {
  const predicate = predicateOf(r.s, group);
  const after = MINDS.has(r.s.tokens[predicate]?.lower ?? '') ? predicate + 1 : group.to;
  if (after === group.to && !/^(?:fear|worry|suspect)$/.test(group.lemma)) return;
  const from = r.s.tokens[after]?.lower === 'that' ? after + 1 : after;
  const content = trim(r.s, { from, to: range.to });
  if (!isClause(r.s, content) || finiteGroups(r.s, content).length === 0) return;
  const pronoun = r.s.tokens[subject.to - 1]?.tag === 'PRON' && ctx.chain.length > 0;
  const cue = pronoun ? [] : links(r.s, headOf(r.s, subject), { from: group.from, to: after }, null);
  emit(r, content, { chain: [...cue, ...ctx.chain], hedged: true }, { supposed: true });
}

/** "Moscow denies asking": what is denied, said by the denier; else that the denial points back. */
export function emitDenial(r: Reading, { range, subject, group }: Clause, denial: Denial, ctx: Context): void {
  const denier = headOf(r.s, subject);
  const chain = [...linksOf(r, denier, group), ...ctx.chain];
  r.subject = denier;
  if (!denial.content) {
    emit(r, range, { chain, hedged: false }, { stance: 'DENIES', pointsBack: 'BEFORE' });
    return;
  }
  const prefix = denial.verb ? rawText(r.s, denier) : '';
  emit(
    r,
    range,
    { chain, hedged: false },
    {
      stance: 'DENIES',
      prefix,
      firstWord: denial.verb,
      subject: denial.verb ? denier : null,
      omit: [{ from: range.from, to: denial.content.from }],
    },
  );
}
