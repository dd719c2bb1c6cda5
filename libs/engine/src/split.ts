import { boilerplateOf, judgeBlocks, withoutNotices } from './cleaning/boilerplate.ts';
import { readMetadata } from './cleaning/metadata.ts';
import { buildClaim, type Draft, type House } from './claims/build-claim.ts';
import { type Discourse, remember } from './claims/standalone.ts';
import type { AttributionLink, Boilerplate, SplitClaim, SplitResult } from './contract.ts';
import { ENGINE } from './engine.ts';
import { readNames } from './entities/names.ts';
import { type Block, blocksOf } from './language/blocks.ts';
import { languageOf } from './language/language.ts';
import { type Quote, quotesIn } from './language/quotes.ts';
import { sentencesOf } from './language/sentences.ts';
import { tagSentence } from './language/tokens.ts';
import type { Proposition, Sentence } from './reading/proposition.ts';
import { readSentence } from './reading/read-sentence.ts';

export interface SplitOptions {
  /** Called with the share of the text read so far, 0..1, never falling. */
  onProgress?: (fraction: number) => void;
  /** The outlet as the desk knows it; what the text itself says goes before. */
  outlet?: string | null;
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
  const sentences = judged.flatMap(({ block, reason }, i) =>
    reason ? [] : sentencesIn(text, afterDateline(block, datelines), i, report),
  );
  const outlet = article.outlet ?? options.outlet ?? null;
  const claims = claimsOf(sentences, { outlet, wholeWire }, text.length, report);
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

const DATELINE = /^\p{Lu}[\p{L}.,’' -]{1,50}\((?:Reuters|AP|AFP|dpa|Xinhua|TASS|PA|[A-Z]{2,6})\)\s*[-–—]+\s*/u;

/** "BERLIN (AP) — " before the first words of an article. */
function datelinesIn(body: Block[]): Boilerplate[] {
  return body.slice(0, 1).flatMap(({ start, text }) => {
    const found = DATELINE.exec(text.slice(0, 120))?.[0];
    return found ? [{ start, end: start + found.trimEnd().length, reason: 'the dateline' }] : [];
  });
}

function afterDateline(block: Block, datelines: Boilerplate[]): Block {
  const own = datelines.find((d) => d.start === block.start);
  return own ? { ...block, start: own.end } : block;
}

/** Tagging is about nine tenths of the work. */
const TAGGING = 0.9;

function sentencesIn(text: string, block: Block, ordinal: number, report: (f: number) => void): Sentence[] {
  const quotes = quotesIn(text, block.start, block.end);
  const found: Sentence[] = [];
  // Quotations and sentences both stand in order, so one cursor serves and the work stays linear.
  let at = 0;
  for (const { start, end } of sentencesOf(text, block.start, block.end)) {
    if (!isProse(text.slice(start, end))) continue;
    while ((quotes[at]?.end ?? Infinity) <= start) at++;
    const near: Quote[] = [];
    for (let i = at; (quotes[i]?.start ?? Infinity) < end; i++) near.push(quotes[i] as Quote);
    found.push({ text, tokens: tagSentence(text, start, end), quotes: near, block: ordinal });
    if (found.length % 64 === 0) report((TAGGING * end) / text.length);
  }
  return found;
}

/** At least three words, and more letters than marks: brackets, tables and noise are no sentences. */
function isProse(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const spaces = sentence.match(/\s+/g)?.length ?? 0;
  return spaces >= 2 && letters > sentence.length * 0.5;
}

function claimsOf(sentences: Sentence[], house: House, length: number, report: (f: number) => void): Draft[] {
  const discourse: Discourse = {
    book: readNames(sentences.map((s) => s.tokens)),
    persons: [],
    states: [],
    event: null,
  };
  const claims: Draft[] = [];
  let carried: AttributionLink[] = [];
  let block = -1;
  sentences.forEach((s, i) => {
    const goesOn = s.block === block && carried.length > 0 && isWhollyQuoted(s);
    const propositions = readSentence(s, goesOn ? carried : []);
    const drafts = buildAll(propositions, discourse, house, claims);
    claims.push(...drafts);
    remember(s, propositions, discourse);
    carried = (goesOn ? carried : speakerOfQuote(s, propositions)) ?? [];
    block = s.block;
    if (i % 64 === 63) report(TAGGING + ((1 - TAGGING) * (s.tokens[0]?.end ?? 0)) / length);
  });
  return claims.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A sentence that is all quotation and names no speaker goes on with the one before. */
function isWhollyQuoted(s: Sentence): boolean {
  const first = s.tokens[0];
  const last = s.tokens.at(-1);
  return (
    first !== undefined && last !== undefined && s.quotes.some((q) => q.start <= first.start && q.end >= last.end - 1)
  );
}

const speakerOfQuote = (s: Sentence, found: Proposition[]): AttributionLink[] | null =>
  s.quotes.length > 0 ? (found.findLast((p) => p.chain.length > 0)?.chain ?? null) : null;

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
