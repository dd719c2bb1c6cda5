import type { AttributionLink } from '../contract.ts';
import type { Certainty, Stance } from '@claimdesk/domain';
import type { Sentence } from '../language/stretches.ts';

/** Token indices, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

export type { Sentence };

/** What holds for everything inside a stretch: who says it, and how surely. */
export interface Context {
  /** Innermost first. */
  chain: AttributionLink[];
  hedged: boolean;
}

/** One statement found in a sentence, before its text is made to stand alone. */
export interface Proposition {
  sentence: Sentence;
  range: Range;
  chain: AttributionLink[];
  stance: Stance;
  certainty: Certainty;
  /** Words put before the stretch so that it has its subject and verb ("China has" + "abstained in votes"). */
  prefix: string;
  /** Where the words of `prefix` stand, to read its names and pronouns. */
  subject: Range | null;
  /** Stretches inside `range` left out of the text (a relative clause that is a claim of its own). */
  omit: Range[];
  /** First word replaced ("abstaining" → "abstained"), else null. */
  firstWord: string | null;
  /** For a denial by reference ("something Beijing has denied"): the text comes from an earlier statement. */
  pointsBack: 'SENTENCE' | 'BEFORE' | null;
  /** Words put in before token `at` ("Russia" + "is" + "hoping"). */
  insert: { at: number; text: string } | null;
  /** The whole text, where it is made anew ("The video call lasted just under two hours"). */
  textAs: string | null;
  speechAct: boolean;
  /** The thing feared, hoped or expected, beside the claim that it is. */
  supposed: boolean;
  notes: string[];
}

/** The words of a range as the article has them; empty for an empty range. */
export const rawText = (s: Sentence, range: Range): string =>
  range.to > range.from ? s.text.slice(s.tokens[range.from]?.start, s.tokens[range.to - 1]?.end) : '';
