import type { Certainty, Stance } from '@claimdesk/domain';
import type { Quantity } from '../contract.ts';
import { english } from '../language/english.ts';
import { type Figure, figuresOf } from './figures.ts';
import { readStatement } from '../statements/read-statement.ts';
import type { Statement } from '../statements/statement.ts';
import { type When, whenOf } from './when.ts';

/** Changes whenever profiles of two versions can no longer be compared: stored ones are then made anew. */
export const PROFILE_VERSION = 3;

/** What a profile is made from: a `SplitClaim` and the day its article was published serve as they are. */
export interface ProfileInput {
  /** The standalone text. */
  text: string;
  stance?: Stance;
  certainty?: Certainty;
  /** As the splitter read them; read from the text when absent. */
  quantities?: readonly Quantity[];
  /** ISO 8601; turns "on Friday" into a day. */
  publishedAt?: string | null;
}

/**
 * All that comparing needs to know of a claim: computed once, plain JSON, to be stored beside it. Two profiles of the
 * same `version` compare without the text being read again.
 */
export interface Profile {
  version: number;
  text: string;
  stance: Stance;
  certainty: Certainty;
  statement: Statement;
  figures: Figure[];
  when: When;
}

/** A claim is a sentence; what is longer is compared by its beginning (UTF-16 units). */
const LONGEST = 1200;

/** Reads a claim's text into the form that is compared (some milliseconds; the comparing itself takes microseconds). */
export function profileOf({
  text,
  stance = 'ASSERTS',
  certainty = 'STATED',
  quantities,
  publishedAt = null,
}: ProfileInput): Profile {
  const read = text.slice(0, LONGEST);
  return {
    version: PROFILE_VERSION,
    text,
    stance,
    certainty,
    statement: readStatement(english().analyse(read)),
    figures: figuresOf(read, quantities ?? null),
    when: whenOf(read, publishedAt),
  };
}
