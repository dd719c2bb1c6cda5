import type {
  MatchedAppearance,
  MatchedClaim,
  MatchInput,
  MatchResult,
  SplitClaim,
  SuggestedMatch,
} from '../contract.ts';
import { candidatePairs } from './candidates.ts';
import { clarityOf } from './clarity.ts';
import { joinClusters, type ScoredPair } from './clusters.ts';
import { comparePair, type PairScore } from './compare-pair.ts';
import { keysOf } from './keys.ts';
import { type Profile, profileOf } from './profile.ts';
import { originsOf, type Sided } from './origins.ts';
import { suggest } from './suggestion.ts';

interface Item {
  id: string;
  input: MatchInput;
  claim: SplitClaim;
  profile: Profile;
}
interface Compared extends ScoredPair {
  result: PairScore;
}

/**
 * Gathers the places that make one claim, across and within articles. The result does not depend on the order of the
 * inputs; only pairs that share names or rare words are compared.
 */
export function match(inputs: MatchInput[]): MatchResult {
  const items = itemsOf(inputs);
  const byId = new Map(items.map((item) => [item.id, item]));
  const pairs = comparedPairs(items);
  const clusters = joinClusters(
    items.map(({ id, claim, profile }) => ({ id, text: claim.text, clarity: clarityOf(claim, profile) })),
    pairs,
  );
  const pairAt = new Map(
    pairs.flatMap(
      (pair) =>
        [
          [`${pair.a} ${pair.b}`, pair],
          [`${pair.b} ${pair.a}`, pair],
        ] as const,
    ),
  );
  const claims = clusters.map(({ canonical, members }) =>
    matchedClaim(
      byId.get(canonical)!,
      members.map((id) => byId.get(id)!),
      pairAt,
    ),
  );
  const clusterOf = new Map(clusters.flatMap(({ members }, c) => members.map((id) => [id, c] as const)));
  tellFigures(pairs, byId, clusterOf, claims);
  return { claims: [...claims].sort(byWeight), suggested: suggestedMatches(pairs, byId, clusterOf) };
}

/** Two claims that differ in nothing but a figure are a conflict between their outlets, and each says so. */
function tellFigures(
  pairs: Compared[],
  byId: Map<string, Item>,
  clusterOf: Map<string, number>,
  claims: MatchedClaim[],
): void {
  const told = new Map<number, Set<string>>();
  for (const { a, b, result } of pairs) {
    const [x, y] = [clusterOf.get(a)!, clusterOf.get(b)!];
    if (x === y || result.guards.length !== 1 || result.guards[0]!.kind !== 'FIGURE') continue;
    for (const [at, other] of [
      [x, b],
      [y, a],
    ] as const) {
      const { claim, input } = byId.get(other)!;
      const outlet = input.outlet ?? `the outlet of ${fileName(input.file)}`;
      told.set(at, (told.get(at) ?? new Set()).add(`Another figure elsewhere: “${claim.text}” (${outlet})`));
    }
  }
  for (const [at, reasons] of told) claims[at]!.suggestion.reasons.push(...[...reasons].sort());
}

/** All claims in an order of their own: by file and place. */
function itemsOf(inputs: MatchInput[]): Item[] {
  const all = inputs.flatMap((input) => input.claims.map((claim) => ({ input, claim })));
  all.sort(
    (x, y) =>
      compareText(x.input.file, y.input.file) ||
      x.claim.start - y.claim.start ||
      x.claim.end - y.claim.end ||
      compareText(x.claim.stance, y.claim.stance) ||
      compareText(x.claim.id, y.claim.id),
  );
  return all.map(({ input, claim }) => ({
    id: JSON.stringify([input.file, claim.id]),
    input,
    claim,
    profile: remembered(claim, input.publishedAt),
  }));
}

const REMEMBERED = 5000;
const profiles = new Map<string, Profile>();
/** Reading is the costly part, and a story is matched again with every article that joins it: the last texts are kept. */
function remembered({ text, stance, certainty, quantities }: SplitClaim, publishedAt: string | null): Profile {
  const key = JSON.stringify([text, stance, certainty, quantities, publishedAt]);
  let profile = profiles.get(key);
  if (!profile) {
    if (profiles.size >= REMEMBERED) profiles.clear();
    profiles.set(key, (profile = profileOf({ text, stance, certainty, quantities, publishedAt })));
  }
  return profile;
}

const results = new WeakMap<Profile, WeakMap<Profile, PairScore>>();
function comparedBefore(x: Profile, y: Profile): PairScore {
  const own = results.get(x) ?? new WeakMap<Profile, PairScore>();
  results.set(x, own);
  const known = own.get(y) ?? comparePair(x, y);
  own.set(y, known);
  return known;
}

function comparedPairs(items: Item[]): Compared[] {
  return candidatePairs(
    items.map(({ profile }) => profile),
    keysOf,
  ).flatMap(([i, j]) => {
    const [x, y] = [items[i]!, items[j]!];
    if (!mayMatch(x, y)) return [];
    const result = comparedBefore(x.profile, y.profile);
    return result.match === 'NONE'
      ? []
      : [{ a: x.id, b: y.id, match: result.match, score: result.score, isGuarded: result.guards.length > 0, result }];
  });
}

/** Two overlapping places of one article are two statements, unless one is the denial of the other. */
function mayMatch(
  x: { input: { file: string }; claim: SplitClaim },
  y: { input: { file: string }; claim: SplitClaim },
): boolean {
  if (x.input.file !== y.input.file) return true;
  return x.claim.end <= y.claim.start || y.claim.end <= x.claim.start;
}

function matchedClaim(canonical: Item, members: Item[], pairAt: Map<string, Compared>): MatchedClaim {
  const own = [...members].sort(
    (x, y) => compareText(x.input.file, y.input.file) || x.claim.start - y.claim.start || x.claim.end - y.claim.end,
  );
  const appearances = own.map((item) =>
    appearanceOf(item, canonical, pairAt.get(`${item.id} ${canonical.id}`)?.result),
  );
  const sided = own.map(sidedOf);
  const { asserting, denying } = originsOf(sided);
  return {
    text: canonical.claim.text,
    appearances,
    independentOrigins: { asserting: asserting.size, denying: denying.size },
    suggestion: suggest(sided),
  };
}

/** An outlet whose name is not known is still this one article's outlet. */
const sidedOf = ({ input, claim }: Item): Sided => ({
  stance: claim.stance,
  certainty: claim.certainty,
  speaker: claim.attribution[0]?.speaker ?? null,
  origin: claim.origin,
  outlet: input.outlet ?? `the outlet of ${fileName(input.file)}`,
  chain: claim.attribution.map(({ speaker }) => speaker),
  // An outlet's own voice may be its agency's; what a named speaker says is the speaker's.
  wires: input.wires,
  quote: claim.quote,
  quantities: claim.quantities,
});
const fileName = (file: string) => file.split('/').at(-1) ?? file;

function appearanceOf(
  { claim, input, id, profile }: Item,
  canonical: Item,
  pair: PairScore | undefined,
): MatchedAppearance {
  const scored =
    id === canonical.id
      ? { score: 1, reasons: ['the clearest wording'] }
      : (pair ?? comparePair(profile, canonical.profile));
  return {
    file: input.file,
    claimId: claim.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    stance: claim.stance,
    certainty: claim.certainty,
    speaker: claim.attribution[0]?.speaker ?? null,
    origin: claim.origin,
    score: scored.score,
    reasons: scored.reasons,
  };
}

/** For each two clusters the best of the pairs that are left to the editor, most alike first. */
function suggestedMatches(
  pairs: Compared[],
  byId: Map<string, Item>,
  clusterOf: Map<string, number>,
): SuggestedMatch[] {
  const best = new Map<string, Compared>();
  for (const pair of pairs) {
    const [x, y] = [clusterOf.get(pair.a)!, clusterOf.get(pair.b)!];
    if (x === y) continue;
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    const known = best.get(key);
    if (!known || pair.score > known.score) best.set(key, pair);
  }
  const place = (id: string) => ({ file: byId.get(id)!.input.file, claimId: byId.get(id)!.claim.id });
  return [...best.values()]
    .sort((x, y) => y.score - x.score || compareText(x.a + x.b, y.a + y.b))
    .map(({ a, b, result: { stance, score, reasons } }) => ({ a: place(a), b: place(b), stance, score, reasons }));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byWeight = (a: MatchedClaim, b: MatchedClaim) =>
  b.appearances.length - a.appearances.length ||
  compareText(a.appearances[0]?.file ?? '', b.appearances[0]?.file ?? '') ||
  (a.appearances[0]?.start ?? 0) - (b.appearances[0]?.start ?? 0) ||
  compareText(a.text, b.text);
