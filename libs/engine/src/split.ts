import type { Entity } from '@claimdesk/english';
import { boilerplateOf, judgeBlocks, withoutNotices } from './cleaning/boilerplate.ts';
import { datelinesIn } from './cleaning/dateline.ts';
import { readMetadata } from './cleaning/metadata.ts';
import { buildClaim, type Draft, type House } from './claims/build-claim.ts';
import { type Discourse, newDiscourse, remember } from './claims/discourse.ts';
import type { AttributionLink, Boilerplate, SplitClaim, SplitResult } from './contract.ts';
import { ENGINE } from './engine.ts';
import { readNames } from './entities/names.ts';
import { type Block, blocksOf } from './language/blocks.ts';
import { languageOf } from './language/language.ts';
import { type Paragraph, type Sentence, stretchesOf } from './language/stretches.ts';
import { type Speech, speeches } from './attribution/speech.ts';
import { type Turns, turnsOf } from './attribution/turns.ts';
import type { Proposition } from './reading/proposition.ts';
import { readSentence } from './reading/read-sentence.ts';

export interface SplitOptions {
  /** Called with the share of the text read so far, 0..1, never falling. */
  onProgress?: (fraction: number) => void;
  /** The outlet as the desk knows it; what the text itself says goes before. */
  outlet?: string | null;
  /** The day of publication (ISO 8601) as the desk knows it, to tell when "on Friday" was; the text's own goes before. */
  publishedAt?: string | null;
}

/**
 * Reads an article: its metadata, its boilerplate and its claims. Pure and deterministic; linear in the text's length;
 * throws on no string. Offsets are UTF-16 units into `text`.
 */
export function split(text: string, options: SplitOptions = {}): SplitResult {
  const report = options.onProgress ?? (() => undefined);
  const judged = judgeBlocks(blocksOf(text).flatMap((block) => withoutNotices(text, block)));
  const metadata = readMetadata(text, judged);
  const { wholeWire, ...article } = metadata;
  const datelines = datelinesIn(judged.filter((j) => !j.reason).map((j) => j.block));
  const outlet = article.outlet ?? options.outlet ?? null;
  const body = judged.flatMap(({ block, reason }, ordinal) =>
    reason ? [] : [{ ...afterDateline(block, datelines), ordinal }],
  );
  const questions = judged.flatMap(({ reason }, ordinal) => (reason === 'a question' ? [ordinal] : []));
  const publishedAt = article.publishedAt ?? options.publishedAt ?? null;
  const house = { outlet, wholeWire, publishedAt };
  const claims = claimsOf(text, { body, questions }, house, report);
  report(1);
  return {
    engine: { ...ENGINE },
    article: {
      ...article,
      outlet,
      language: languageOf(text),
      boilerplate: [...boilerplateOf(judged), ...datelines].sort((a, b) => a.start - b.start),
    },
    claims: claims.map((claim, i): SplitClaim => ({ id: String(i + 1), ...claim })),
  };
}

function afterDateline(block: Block, datelines: Boilerplate[]): Block {
  const own = datelines.find((d) => d.start === block.start);
  return own ? { ...block, start: own.end } : block;
}

/** The paragraphs that are read, and the ordinals of those set aside as questions. */
interface Body {
  body: Paragraph[];
  questions: number[];
}

/** Reads the body stretch by stretch; who was spoken of last is remembered from one to the next. */
function claimsOf(text: string, { body, questions }: Body, house: House, report: (f: number) => void): Draft[] {
  const claims: Draft[] = [];
  const discourse = newDiscourse();
  for (const sentences of stretchesOf(text, body)) {
    discourse.book = readNames(
      sentences.map((s) => s.tokens),
      peopleIn(sentences[0]?.document.entities ?? []),
    );
    claims.push(...claimsOfStretch(sentences, turnsOf(sentences, questions), { discourse, house }, claims));
    report((0.99 * (sentences.at(-1)?.tokens.at(-1)?.end ?? 0)) / text.length);
  }
  return claims.sort((a, b) => a.start - b.start || b.end - a.end);
}

const peopleIn = (entities: readonly Entity[]): ReadonlySet<string> =>
  new Set(entities.flatMap(({ type, name }) => (type === 'PERSON' ? [name] : [])));

function claimsOfStretch(
  sentences: Sentence[],
  turns: Turns,
  { discourse, house }: { discourse: Discourse; house: House },
  earlier: Draft[],
): Draft[] {
  const claims: Draft[] = earlier.slice(-4);
  const known = claims.length;
  const spoken = speakersByQuote(sentences);
  const chains = new Map<Sentence, AttributionLink[]>();
  for (const s of sentences) {
    const turn = turns.get(s.block);
    const carried = turn ? [turn] : carriedInto(s, spoken, chains);
    const propositions = isQuestion(s) ? [] : readSentence(s, carried, turn && isLabelled(s, turn) ? turn.end : 0);
    claims.push(...buildAll(propositions, discourse, house, claims));
    remember(s, propositions, discourse);
    const chain = propositions.findLast((p) => p.chain.length > 0)?.chain;
    if (chain) chains.set(s, chain);
  }
  return claims.slice(known);
}

/** A question asserts nothing. */
const isQuestion = (s: Sentence): boolean =>
  /\?["'”’)]*$/.test(s.text.slice(s.tokens[0]?.start, s.tokens.at(-1)?.end).slice(-3));
const isLabelled = (s: Sentence, turn: AttributionLink): boolean => s.tokens[0]?.start === turn.start;

function speakersByQuote(sentences: Sentence[]): Map<number, Speech> {
  return new Map(speeches(sentences).flatMap((speech) => speech.quotes.map(({ start }) => [start, speech] as const)));
}

/** A sentence that is all quotation and names no speaker has that of its quotation's cue, before or after it. */
function carriedInto(
  s: Sentence,
  spoken: Map<number, Speech>,
  chains: Map<Sentence, AttributionLink[]>,
): AttributionLink[] {
  const first = s.tokens[0];
  const last = s.tokens.at(-1);
  const quote = s.quotes.find((q) => first && last && q.start <= first.start && q.end >= last.end - 1);
  const speech = quote && spoken.get(quote.start);
  if (!speech || speech.sentence === s) return [];
  return chains.get(speech.sentence) ?? linkOf(speech);
}

function linkOf({ sentence: { text, tokens }, source, cue }: Speech): AttributionLink[] {
  const [from, to] = [tokens[source?.from ?? -1], tokens[(source?.to ?? 0) - 1]];
  if (!from || !to) return [];
  const said = text.slice(tokens[cue.from]?.start, tokens[cue.to - 1]?.end);
  return [{ speaker: text.slice(from.start, to.end), cue: said, mode: 'DIRECT', start: from.start, end: to.end }];
}

function buildAll(propositions: Proposition[], discourse: Discourse, house: House, before: Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const p of propositions) {
    const denied = p.pointsBack ? deniedBy(p, propositions, drafts, before) : null;
    const draft = buildClaim(p, discourse, house, denied);
    if (
      draft.end > draft.start &&
      !drafts.some((d) => d.start === draft.start && d.end === draft.end && d.stance === draft.stance)
    )
      drafts.push(draft);
  }
  return drafts;
}

/** What a denial by reference denies: the thing feared or claimed in its own sentence, else in the sentences before it. */
function deniedBy(p: Proposition, all: Proposition[], drafts: Draft[], before: Draft[]): Draft | null {
  const here = drafts.filter((d) => d.stance === 'ASSERTS' || p.pointsBack === 'BEFORE');
  const supposed = all.filter((q) => q.supposed).map((q) => q.sentence.tokens[q.range.from]?.start);
  const inSentence = here.findLast((d) => supposed.includes(d.start)) ?? here.at(-1);
  if (inSentence) return inSentence;
  const recent = before.slice(-4);
  return (
    recent.findLast((d) => d.certainty === 'HEDGED' && d.stance === 'ASSERTS') ??
    recent.findLast((d) => d.attribution.length > 0) ??
    null
  );
}
