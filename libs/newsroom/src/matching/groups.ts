import type { MatchResult } from '@claimdesk/engine';
import { groupBy } from '../group-by.ts';
import type { StoryAppearance } from './matching.queries.ts';

/** The appearances of what is to be one claim, and which of the claims they belong to now stays. */
export interface Group {
  /** The claim that stays. */
  claimId: string;
  /** Whether people have decided on it: then its wording and what it holds already are left alone. */
  isDecided: boolean;
  appearances: StoryAppearance[];
  /** Ids of appearances that come over from other claims. */
  moved: string[];
  /** Claims that lose all their appearances to it. */
  emptied: string[];
  likeness: Map<string, { score: number; reasons: string[] }>;
}

/**
 * Joins the engine's clusters with the claims as they stand: what is one claim already stays one; claims that people
 * have decided on are never joined with each other.
 */
export function groupAppearances(appearances: StoryAppearance[], result: MatchResult): Group[] {
  const byId = new Map(appearances.map((appearance) => [appearance.claim.id, appearance]));
  const byClaim = groupBy(appearances, ({ claimId }) => claimId);
  const likeness = new Map(
    result.claims.flatMap(({ appearances: places }) =>
      places.map(({ claimId, score, reasons }) => [claimId, { score, reasons }]),
    ),
  );
  const parent = new Map<string, string>([...byClaim.keys()].map((id) => [id, id]));
  const root = (id: string): string => {
    while (parent.get(id) !== id) id = parent.get(id)!;
    return id;
  };
  const decided = new Set(appearances.filter(({ isDecided }) => isDecided).map(({ claimId }) => claimId));
  for (const cluster of result.claims) {
    const claims = [...new Set(cluster.appearances.map(({ claimId }) => byId.get(claimId)!.claimId))].sort();
    for (const other of claims.slice(1)) join(parent, root(claims[0]!), root(other), decided);
  }
  return [...groupBy([...byClaim.keys()], root)].map(([stays, claims]) => {
    const members = claims.flatMap((id) => byClaim.get(id)!);
    return {
      claimId: stays,
      isDecided: decided.has(stays),
      appearances: members,
      moved: members.filter(({ claimId }) => claimId !== stays).map(({ claim }) => claim.id),
      emptied: claims.filter((id) => id !== stays),
      likeness: new Map(members.map(({ claim }) => [claim.id, likeness.get(claim.id) ?? { score: 1, reasons: [] }])),
    };
  });
}

/** The decided claim stays, else the older one (ids grow with time); two decided ones stay two. */
function join(parent: Map<string, string>, a: string, b: string, decided: Set<string>): void {
  if (a === b || (decided.has(a) && decided.has(b))) return;
  const [stays, goes] = decided.has(b) || (!decided.has(a) && b < a) ? [b, a] : [a, b];
  parent.set(goes, stays);
}
