import type { AttributionMode, Certainty, ClaimKind, OriginKind, Rating, Stance } from '@claimdesk/domain';

/**
 * The engine's contract: plain data in, plain data out. All offsets are UTF-16 units into the raw text handed in,
 * end exclusive. Unknown metadata is null, never invented. The same input and engine version give the same output.
 */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of the article that is no news: its claims are not taken. */
export interface Boilerplate extends Span {
  reason: string;
}

export interface ArticleReading {
  title: string | null;
  outlet: string | null;
  byline: string | null;
  /** ISO 8601 date or date-time as far as the text itself says so. */
  publishedAt: string | null;
  /** BCP 47 tag; null when it cannot be told. */
  language: string | null;
  /** Wire agencies that the text credits, e.g. ["Reuters"]. */
  wires: string[];
  boilerplate: Boilerplate[];
}

/** One link of the chain from who said it outwards; `start`/`end` locate the speaker. */
export interface AttributionLink extends Span {
  speaker: string;
  cue: string;
  mode: AttributionMode;
}

export interface Origin {
  kind: OriginKind;
  /** Null where the origin is the outlet itself and its name is unknown. */
  name: string | null;
}

/** How the text limits a figure: "about", "at least", "more than", "up to", "nearly" … */
export type QuantityBound = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN';

export interface Quantity {
  value: number;
  /** Upper end of a range, or the other side of a score ("3-2"); null for a single value. */
  high: number | null;
  unit: string | null;
  bound: QuantityBound;
  text: string;
}

/** One atomic, checkable statement with its exact place: `text.slice(start, end) === quote`. */
export interface SplitClaim extends Span {
  /** Stable within one result: the claim's ordinal. */
  id: string;
  /** Stands alone: pronouns and "the company" resolved where that is safe. */
  text: string;
  quote: string;
  kind: ClaimKind;
  stance: Stance;
  certainty: Certainty;
  /** Innermost first; [] is the outlet's own voice. */
  attribution: AttributionLink[];
  origin: Origin;
  /** Canonical names (Moscow, the Kremlin → Russia where they stand for the state). */
  entities: string[];
  quantities: Quantity[];
  /** ISO 8601 (EDTF seasons) as far as the text and its day of publication tell, else as written. */
  times: string[];
  /** 0..1 */
  checkworthiness: number;
  reasons: string[];
}

export interface SplitResult {
  engine: { name: string; version: string };
  article: ArticleReading;
  claims: SplitClaim[];
}

/** A claim's appearance as the matcher sees it; `file` names its article (a path or an id). */
export interface MatchInput {
  file: string;
  outlet: string | null;
  wires: string[];
  publishedAt: string | null;
  claims: SplitClaim[];
}

export interface MatchedAppearance extends Span {
  file: string;
  /** The SplitClaim's id within its file. */
  claimId: string;
  quote: string;
  stance: Stance;
  certainty: Certainty;
  speaker: string | null;
  origin: Origin;
  /** 0..1 likeness to the cluster's canonical claim; 1 for the canonical appearance itself. */
  score: number;
  reasons: string[];
}

export interface Suggestion {
  rating: Rating;
  reasons: string[];
}

export interface MatchedClaim {
  text: string;
  appearances: MatchedAppearance[];
  independentOrigins: { asserting: number; denying: number };
  suggestion: Suggestion;
}

/** Two claims that may be one: an editor decides. */
export interface SuggestedMatch {
  /** The places of the two claims that are most alike. */
  a: { file: string; claimId: string };
  b: { file: string; claimId: string };
  stance: 'SAME' | 'OPPOSED';
  /** 0..1 */
  score: number;
  /** What speaks for it, and what against. */
  reasons: string[];
}

export interface MatchResult {
  claims: MatchedClaim[];
  /** Pairs of claims above that are not joined without asking, most alike first. */
  suggested: SuggestedMatch[];
}

export interface Comparison {
  match: 'CONFIRMED' | 'SUGGESTED' | 'NONE';
  stance: 'SAME' | 'OPPOSED';
  score: number;
  reasons: string[];
}
