import { groupBy } from '../group-by.ts';

/** A place as far as it matters to which claim it belongs. */
export interface Placed {
  id: string;
  /** The claim it belongs to now. */
  claimId: string;
  /** The claim that was opened for it. */
  homeClaimId: string | null;
  /** Whether people have given its claim a verdict, a wording or other places. */
  isDecided: boolean;
}

/** Places that are to be one claim. */
export interface Group<P extends Placed> {
  claimId: string;
  isDecided: boolean;
  places: P[];
  /** Those that come from other claims. */
  gained: P[];
  /** Those that it has now and gives to other claims. */
  lost: P[];
}

/**
 * Which claim each cluster is: the one that people have decided on, of which a cluster holds one at most (the caller
 * keeps them apart); else the claim that was opened for its earliest place (ids grow with time).
 */
export function groupPlaces<P extends Placed>(places: P[], clusters: string[][]): Group<P>[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const taken = new Set(places.filter(({ isDecided }) => isDecided).map(({ claimId }) => claimId));
  const target = new Map<string, string>();
  for (const cluster of clusters) {
    const members = cluster.map((id) => byId.get(id)!);
    const head = members.find(({ isDecided }) => isDecided)?.claimId ?? headOf(members, taken);
    taken.add(head);
    for (const { id } of members) target.set(id, head);
  }
  const now = groupBy(places, ({ claimId }) => claimId);
  return [...groupBy(places, ({ id }) => target.get(id)!)].map(([claimId, members]) => ({
    claimId,
    isDecided: members.some((place) => place.isDecided),
    places: members,
    gained: members.filter((place) => place.claimId !== claimId),
    lost: (now.get(claimId) ?? []).filter(({ id }) => target.get(id) !== claimId),
  }));
}

/** Claims that were opened for these places, the earliest first; one may be another group's from before homes were kept. */
function headOf(places: Placed[], taken: Set<string>): string {
  const homes = places.map(({ homeClaimId, claimId }) => homeClaimId ?? claimId).sort();
  return homes.find((id) => !taken.has(id)) ?? homes[0]!;
}

/** The groups that people made by deciding on claims, and those of them that must not come together. */
export function decidedGroups(places: Placed[]): { kept: string[][]; apart: [string, string][] } {
  const decided = groupBy(
    places.filter(({ isDecided }) => isDecided),
    ({ claimId }) => claimId,
  );
  const kept = [...decided.values()].map((group) => group.map(({ id }) => id));
  return { kept, apart: kept.flatMap(([a], i) => kept.slice(i + 1).map(([b]): [string, string] => [a!, b!])) };
}
