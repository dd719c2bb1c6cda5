import type { AttributionLink } from '../contract.ts';
import { verbGroups, type VerbGroup } from '../language/verbs.ts';
import { headOf, isSaying, leading, leadingAccording, leadingAs, links, trailing } from './attribution.ts';
import { segmentsOf, type Segment } from './clauses.ts';
import { MEDIA, SPEECH_ACTS } from './cues.ts';
import { denialAt, denialByRelative } from './denial.ts';
import { emit, linksOf, type Reading, within } from './emit.ts';
import { actLinks, type Clause, emitClause, emitDenial, emitSides } from './emit-clause.ts';
import { insertedCue } from './inserted-cue.ts';
import { afterAdjunct, mainGroup } from './main-verb.ts';
import { type Context, type Proposition, type Range, rawText, type Sentence } from './proposition.ts';
import { finiteGroups, inQuote, isClause, isComma, trim } from './ranges.ts';

/** Deepest nesting of "A said B said C …" that is followed; beyond it a stretch stays whole. */
const DEEPEST = 12;

/**
 * All statements of one sentence, each with who makes it; places are token ranges of the sentence. `carried` is who
 * speaks the whole of it, `begin` the offset behind a speaker's label.
 */
export function readSentence(sentence: Sentence, carried: AttributionLink[] = [], begin = 0): Proposition[] {
  const from = Math.max(
    0,
    sentence.tokens.findIndex((t) => t.start >= begin),
  );
  const inserted = insertedCue(sentence, from);
  const s = inserted?.rest ?? sentence;
  const reading: Reading = { s, out: [], actor: null, subject: null, depth: 0 };
  read(reading, { from, to: s.tokens.length }, { chain: [...(inserted?.links ?? []), ...carried], hedged: false });
  return reading.out;
}

function read(r: Reading, whole: Range, ctx: Context): void {
  const range = trim(r.s, whole);
  if (range.to - range.from < 2 || r.depth > DEEPEST) return;
  r.depth++;
  const denial = denialByRelative(r.s, range);
  if (denial) {
    const before = r.out.length;
    read(r, { from: range.from, to: denial.from - 1 }, ctx);
    const denied = { from: denial.from, to: range.to };
    emit(
      r,
      denied,
      { chain: linksOf(r, denial.denier, denial.group), hedged: false },
      { stance: 'DENIES', pointsBack: r.out.length > before ? 'SENTENCE' : 'BEFORE' },
    );
  } else readAttributed(r, range, ctx);
  r.depth--;
}

function readAttributed(r: Reading, range: Range, ctx: Context): void {
  const found =
    leadingAccording(r.s, range) ?? leadingAs(r.s, range) ?? splitAdding(r, range, ctx) ?? trailing(r.s, range);
  if (found === 'DONE') return;
  if (!found) return readSegments(r, range, ctx);
  const inner = within(r, ctx, found.links, found.speaker);
  const actor = { subject: found.speaker, ctx };
  for (const part of found.content) read(r, part, inner);
  r.actor = actor;
}

/** `…, adding (that) B`: both halves have the speaker of the first. */
function splitAdding(r: Reading, range: Range, ctx: Context): 'DONE' | null {
  const { tokens } = r.s;
  const at = tokens.findIndex(
    (t, i) =>
      i > range.from + 2 &&
      i < range.to - 2 &&
      ADDING.test(t.lower) &&
      !inQuote(r.s, i) &&
      (isComma(tokens[i - 1]) || t.lower === 'saying'),
  );
  if (at === -1 || tokens[range.from]?.lower === 'while') return null;
  if (tokens[at]?.lower === 'saying') return splitWithSaying(r, range, ctx, at);
  const before = r.out.length;
  read(r, { from: range.from, to: at - 1 }, ctx);
  const chain = r.out.slice(before).findLast((p) => p.chain.length > 0)?.chain ?? ctx.chain;
  const from = tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  const [first, ...rest] = chain;
  const cued = first ? [{ ...first, cue: tokens[at]?.text ?? first.cue }, ...rest] : [];
  read(r, { from, to: range.to }, { ...ctx, chain: cued });
  return 'DONE';
}

/** "…, with Jane Doe saying (that) B": B is said by her, what stands before is not. */
function splitWithSaying(r: Reading, range: Range, ctx: Context, at: number): 'DONE' | null {
  const opener = r.s.tokens.findLastIndex(
    (t, i) => i > range.from && i < at && t.lower === 'with' && isComma(r.s.tokens[i - 1]),
  );
  if (opener === -1) return null;
  const whole = { from: opener + 1, to: at };
  const speaker = headOf(r.s, trim(r.s, whole));
  if (speaker.to <= speaker.from || finiteGroups(r.s, speaker).length > 0) return null;
  read(r, { from: range.from, to: opener - 1 }, ctx);
  emitSides(r, whole, speaker, ctx);
  const from = r.s.tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  const found = links(r.s, speaker, { from: at, to: at + 1 }, null);
  read(r, { from, to: range.to }, within(r, ctx, found, speaker));
  return 'DONE';
}

const ADDING = /^(?:adding|noting|stressing|insisting|explaining|saying)$/;

function readSegments(r: Reading, range: Range, ctx: Context): void {
  let current = ctx;
  for (const segment of segmentsOf(r.s, range)) {
    const scope = segment.joint === 'CLAUSE' && !contentIsQuoted(r, segment) ? ctx : current;
    current = readSegment(r, segment, scope, ctx) ?? scope;
  }
}

const contentIsQuoted = (r: Reading, segment: Segment) => inQuote(r.s, segment.from) && inQuote(r.s, segment.to - 1);

/** Reads one clause; gives the context that its own complement set up, for clauses that go on with it. */
function readSegment(r: Reading, segment: Segment, ctx: Context, outer: Context): Context | null {
  let range = trim(r.s, segment);
  if (
    /^(?:while|whereas|although|though|as)$/.test(r.s.tokens[range.from]?.lower ?? '') &&
    isClause(r.s, { from: range.from + 1, to: range.to })
  )
    range = trim(r.s, { from: range.from + 1, to: range.to });
  if (range.to <= range.from) return null;
  if (segment.joint === 'VERB') return readVerbPhrase(r, range, ctx, outer);
  const start = afterAdjunct(r.s, range);
  const group = mainGroup(r.s, { from: start, to: range.to });
  if (!group) {
    if (ctx.chain.length > 0 && r.s.quotes.length > 0) emit(r, range, ctx, {});
    else emitSides(r, range, null, ctx);
    return null;
  }
  const subject = ownSubject(r.s, trim(r.s, { from: start, to: group.from }), group);
  return readClause(r, { range, subject, group }, ctx);
}

/** "Speaking in Novi, Michigan, Trump says": what stands behind the last comma, if the tree has the subject there. */
function ownSubject(s: Sentence, range: Range, group: VerbGroup): Range {
  const comma = s.tokens.findLastIndex((t, i) => i > range.from && i < range.to && isComma(t));
  const isOwn = s.tokens.some((t, i) => i > comma && i < range.to && /^nsubj/.test(t.deprel) && t.head === group.head);
  const first = s.tokens[range.from];
  const isParticiple = first?.tag === 'VERB' && /ing$/.test(first.lower);
  return comma !== -1 && (isOwn || isParticiple) ? { from: comma + 1, to: range.to } : range;
}

function readClause(r: Reading, clause: Clause, ctx: Context): Context | null {
  const { range, subject, group } = clause;
  const denial = denialAt(r.s, group, range.to);
  if (denial) {
    emitDenial(r, clause, denial, ctx);
    return null;
  }
  const said = sayingOf(r, clause);
  if (said) {
    emitSides(r, { from: range.from, to: group.to }, subject, ctx);
    const inner = within(r, ctx, said.links, subject);
    const actor = { subject: headOf(r.s, subject), ctx };
    r.actor = null;
    for (const part of said.content) read(r, part, inner);
    r.actor ??= actor;
    return inner;
  }
  emitClause(r, clause, ctx);
  return null;
}

/** Reported speech whose saying is no news: "X said …"; "X told Y …" between two parties is news and stays whole. */
function sayingOf(r: Reading, { range, subject, group }: Clause) {
  if (group.negated || !isSaying(r.s, group)) return null;
  if (group.modal) return null;
  if (group.lemma === 'tell' && !toldMedia(r.s, group.to)) return null;
  if (subject.to <= subject.from) return null;
  return leading(r.s, subject, group, range.to);
}

function toldMedia(s: Sentence, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (MEDIA.has(s.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "and has also urged …": the verb phrase takes the subject of the last speaker or of the last clause. */
function readVerbPhrase(r: Reading, range: Range, ctx: Context, outer: Context): Context | null {
  const group = verbGroups(r.s.tokens, range.from, range.to)[0];
  if (!group) return null;
  const act = SPEECH_ACTS.has(group.lemma) || isSaying(r.s, group);
  const actor =
    act && r.actor ? r.actor : { subject: r.subject ?? r.actor?.subject ?? null, ctx: r.subject ? ctx : outer };
  const subject = actor.subject;
  if (!subject) {
    emit(r, range, ctx, { notes: ['its subject stands in another clause'] });
    return null;
  }
  const said = isSaying(r.s, group) && !group.negated ? leading(r.s, subject, group, range.to) : null;
  if (said) {
    const inner = within(r, actor.ctx, said.links, subject);
    for (const part of said.content) read(r, part, inner);
    return inner;
  }
  const denial = denialAt(r.s, group, range.to);
  if (denial) {
    emitDenial(r, { range, subject, group }, denial, actor.ctx);
    return null;
  }
  const prefix = prefixFor(r.s, subject, group, range);
  const refused = prefix !== rawText(r.s, subject);
  const chain = act && !refused ? [...actLinks(r, subject, group, actor.ctx), ...actor.ctx.chain] : actor.ctx.chain;
  emit(r, range, { ...actor.ctx, chain }, { prefix, subject, speechAct: act && !refused });
  return null;
}

/** "call it an invasion" needs the refusal before it, any other verb only its subject. */
function prefixFor(s: Sentence, subject: Range, group: VerbGroup, range: Range): string {
  const refusal = verbGroups(s.tokens, 0, range.from).findLast(
    (g) => /^(?:refuse|decline|fail)$/.test(g.lemma) && g.finite,
  );
  const bare = s.tokens[group.head]?.lower === group.lemma;
  return bare && refusal
    ? `${rawText(s, subject)} ${rawText(s, { from: refusal.from, to: refusal.to })} to`
    : rawText(s, subject);
}
