import type { Modality } from './modality.ts';

/** Where a phrase comes to stand in a statement while it is read. */
export interface Place extends Modality {
  /** See `Item.role` and `Item.gov`. */
  role: string;
  gov: number;
  /** Who does it, where the sentence says so before the verb that is stripped. */
  subject: readonly number[];
  /** The subject is what it is done to. */
  isPassive?: boolean;
  /** It has been looked at as the head of its sentence: now it is only what it names. */
  isPlain?: boolean;
}
