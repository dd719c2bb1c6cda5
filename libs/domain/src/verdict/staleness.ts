import type { Bearing, Stance } from '../vocabulary.ts';

/**
 * Whether a place that came in takes the other side of what a verdict rests on: a denial where something supports the
 * claim (or nothing speaks either way), an assertion where all that was known denied it. A further assertion of a claim
 * that is disputed already is no other side; a further denial is, since the desk rated it with those it knew.
 */
export function takesOtherSide(stance: Stance, bearings: ReadonlySet<Bearing>): boolean {
  const [supported, contradicted] = [bearings.has('SUPPORTS'), bearings.has('CONTRADICTS')];
  return stance === 'DENIES' ? supported || !contradicted : contradicted && !supported;
}
