import type { Referent } from '../entities/mentioned.ts';
import type { Part } from '../matching/thesaurus.ts';

/** How an act is put: as a fact, or as what may, will, would or must be. */
export type Mode = 'FACT' | 'MAY' | 'WILL' | 'MUST' | 'ALMOST' | 'IF';

/** One word or name of a statement in its place: what it is to the act or thing it belongs to. Plain data. */
export interface Item {
  /** Lemma; "shut_down" for verbs with a particle; the label of a name. */
  word: string;
  part: Part;
  /** Position in `Statement.who`, or null for a common word. */
  who: number | null;
  /** root · agent · patient · content (what is said, asked, planned) · clause · mod · of · to, from, in … (the preposition). */
  role: string;
  /** Position of the item it belongs to; −1 for the root. */
  gov: number;
  /** What it counts for: names and rare words about 1, words of every day down to 0.2. */
  weight: number;
  negated: boolean;
  mode: Mode;
}

/** Who did what to whom, as far as one statement says so; the root is the act that it states. Plain data. */
export interface Statement {
  items: Item[];
  who: Referent[];
  /** The statement says that something is reported or seems so, without saying by whom. */
  hedged: boolean;
  /** The root may go without its actor: a passive, a noun, a quality. */
  mayLackActor: boolean;
}

/** A word as it is told to people: "shut down". */
export const plainWord = ({ word }: Item): string => word.replace('_', ' ');
