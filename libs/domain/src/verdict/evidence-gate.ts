import type { Bearing, Rating } from '../vocabulary.ts';

/** A piece of evidence as the gate counts it: two with one origin are one. */
export interface WeighedEvidence {
  bearing: Bearing;
  origin: string;
}

/**
 * What a verdict still lacks, in sentences; empty when the gate is open. CORROBORATED needs support from two
 * independent origins, DISPUTED needs both sides, UNVERIFIED nothing.
 */
export function missingEvidence(rating: Rating, evidence: readonly WeighedEvidence[]): string[] {
  const origins = (bearing: Bearing) =>
    new Set(evidence.filter((piece) => piece.bearing === bearing).map(({ origin }) => origin));
  const supporting = origins('SUPPORTS').size;
  if (rating === 'CORROBORATED' && supporting < 2)
    return [`Corroborated needs support from two independent origins: you have ${supporting}.`];
  if (rating !== 'DISPUTED') return [];
  const contradicting = origins('CONTRADICTS').size;
  return [
    ...(supporting ? [] : ['Disputed needs both sides: nothing supports the claim yet.']),
    ...(contradicting ? [] : ['Disputed needs both sides: nothing contradicts the claim yet.']),
  ];
}
