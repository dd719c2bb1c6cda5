import type { Range } from './proposition.ts';

/** A fact carried beside the main clause: relative clause, participle, "with X doing Y", a measured adjunct. */
export interface Side {
  range: Range;
  prefix: string;
  subject: Range | null;
  firstWord: string | null;
  /** Left out of this claim's own text. */
  omit: Range[];
  notes: string[];
  insert: { at: number; text: string } | null;
  textAs: string | null;
  /** Left out of the main clause's text. */
  mainOmit: Range[];
  /** The main clause's span ends here. */
  cutsMain: number | null;
  /** The main clause's span starts here. */
  mainFrom: number | null;
}

/** A side fact at `range`, with what sets it apart from a plain one. */
export const side = (range: Range, more: Partial<Side>): Side => ({
  range,
  prefix: '',
  subject: null,
  firstWord: null,
  omit: [],
  notes: [],
  insert: null,
  textAs: null,
  mainOmit: [],
  cutsMain: null,
  mainFrom: null,
  ...more,
});
