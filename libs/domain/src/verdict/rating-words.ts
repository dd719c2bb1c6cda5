import type { Rating } from '../vocabulary.ts';

/** What readers see for each rating. The start carries the meaning, as those who cite it cut it short. */
export const RATING_WORDS: Readonly<Record<Rating, { name: string; meaning: string }>> = {
  CORROBORATED: {
    name: 'Corroborated',
    meaning: 'At least two independent origins assert it as fact, and none denies it.',
  },
  DISPUTED: { name: 'Disputed', meaning: 'One origin asserts it and a different origin denies it.' },
  UNVERIFIED: {
    name: 'Unverified',
    meaning: 'It rests on one origin, or is only hedged, or is one report printed again: neither shown nor refuted.',
  },
};

/** Whether a claim's wording already holds the word of its rating, which exchange formats forbid. */
export const saysItsRating = (claim: string, rating: Rating): boolean =>
  new RegExp(`\\b${RATING_WORDS[rating].name}\\b`, 'iu').test(claim);
