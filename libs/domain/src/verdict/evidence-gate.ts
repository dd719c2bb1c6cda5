import type { Bearing, Rating } from '../vocabulary.ts';

/** A piece of evidence as the gate counts it: two with one origin are one. */
export interface WeighedEvidence {
  bearing: Bearing;
  origin: string;
}

/** What the evidence of a verdict comes to. */
export interface EvidenceGate {
  /** Independent origins that support the claim. */
  supporting: number;
  contradicting: number;
  /** What is wanting for the rating, in sentences; empty when the gate is open. */
  missing: string[];
}

/** CORROBORATED needs support from two independent origins, DISPUTED needs both sides, UNVERIFIED nothing. */
export function evidenceGate(rating: Rating, evidence: readonly WeighedEvidence[]): EvidenceGate {
  const origins = (bearing: Bearing) =>
    new Set(evidence.filter((piece) => piece.bearing === bearing).map(({ origin }) => origin)).size;
  const [supporting, contradicting] = [origins('SUPPORTS'), origins('CONTRADICTS')];
  return { supporting, contradicting, missing: wanting(rating, supporting, contradicting) };
}

function wanting(rating: Rating, supporting: number, contradicting: number): string[] {
  if (rating === 'CORROBORATED' && supporting < 2)
    return [`Corroborated needs support from two independent origins: you have ${supporting}.`];
  if (rating !== 'DISPUTED') return [];
  return [
    ...(supporting ? [] : ['Disputed needs both sides: nothing supports the claim yet.']),
    ...(contradicting ? [] : ['Disputed needs both sides: nothing contradicts the claim yet.']),
  ];
}
