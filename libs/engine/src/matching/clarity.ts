import type { SplitClaim } from '../contract.ts';
import type { Profile } from './profile.ts';

/** How many names and words make a statement as clear as it gets; a longer one only says more. */
const ENOUGH_NAMES = 3;
const ENOUGH_ITEMS = 9;

/**
 * How well an appearance's wording would serve as the claim's own: asserted and stated before denied and hedged,
 * nothing left unresolved, who did it named, an act told in full. Higher is clearer; depends on the claim alone.
 */
export function clarityOf(claim: Pick<SplitClaim, 'stance' | 'certainty' | 'reasons'>, { statement }: Profile): number {
  const { items, who, hedged } = statement;
  const isResolved = !claim.reasons.some((reason) => /could not|left as said/.test(reason));
  const hasActor = items.some(({ role, gov }) => role === 'agent' && gov === 0);
  const namesActor = items.some(({ role, gov, who: name }) => role === 'agent' && gov === 0 && name !== null);
  return (
    (claim.stance === 'ASSERTS' ? 8 : 0) +
    (claim.certainty === 'STATED' ? 4 : 0) +
    (hedged ? 0 : 1) +
    (isResolved ? 3 : 0) +
    (hasActor ? 1 : 0) +
    (namesActor ? 1 : 0) +
    Math.min(who.length, ENOUGH_NAMES) +
    Math.min(items.length, ENOUGH_ITEMS) / ENOUGH_ITEMS
  );
}
