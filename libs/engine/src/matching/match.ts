import type { MatchedAppearance, MatchedClaim, MatchInput, MatchResult, SplitClaim } from '../contract.ts';
import { candidatePairs } from './candidates.ts';
import { type Features, featuresOfAll } from './features.ts';
import { LEVELS, scorePair } from './score-pair.ts';
import { originsOf, suggest } from './suggestion.ts';

interface Item {
  input: MatchInput;
  claim: SplitClaim;
  features: Features;
}
interface Pair {
  a: number;
  b: number;
  score: number;
  reasons: string[];
}

/**
 * Gathers the places that make one claim, across and within articles. The result does not depend on the order of the
 * inputs; only pairs that share names or rare words are compared.
 */
export function match(inputs: MatchInput[]): MatchResult {
  const items = itemsOf(inputs);
  const pairs = confirmedPairs(items);
  const clusters = gather(items.length, pairs);
  const pairAt = new Map(pairs.map((pair) => [`${pair.a},${pair.b}`, pair]));
  return { claims: clusters.map((members) => matchedClaim(members, items, pairAt)).sort(byWeight) };
}

/** All claims in an order of their own: by file and place. */
function itemsOf(inputs: MatchInput[]): Item[] {
  const all = inputs.flatMap((input) => input.claims.map((claim) => ({ input, claim })));
  all.sort(
    (x, y) =>
      compareText(x.input.file, y.input.file) ||
      x.claim.start - y.claim.start ||
      x.claim.end - y.claim.end ||
      compareText(x.claim.stance, y.claim.stance),
  );
  const features = featuresOfAll(all.map(({ claim }) => claim.text));
  return all.flatMap(({ input, claim }, i) => {
    const own = features[i];
    return own ? [{ input, claim, features: own }] : [];
  });
}

function confirmedPairs(items: Item[]): Pair[] {
  const found: Pair[] = [];
  for (const [a, b] of candidatePairs(items.map((i) => i.features))) {
    const [x, y] = [items[a], items[b]];
    if (!x || !y || !mayMatch(x, y)) continue;
    const { score, reasons, guards } = scorePair(x.features, y.features);
    if (guards.length === 0 && score >= LEVELS.confirmed) found.push({ a, b, score, reasons });
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Two overlapping places of one article are two statements, unless one is the denial of the other. */
function mayMatch(x: Item, y: Item): boolean {
  if (x.input.file !== y.input.file) return true;
  return x.claim.end <= y.claim.start || y.claim.end <= x.claim.start;
}

/** Joins pairs best first; two groups become one only if their members are alike on average, so that groups do not drift. */
function gather(size: number, pairs: Pair[]): number[][] {
  const group = Array.from({ length: size }, (_, i) => i);
  const members = new Map(group.map((i) => [i, [i]]));
  const links = new Map(pairs.map((p) => [`${p.a},${p.b}`, p.score]));
  for (const { a, b } of pairs) {
    const [x, y] = [group[a] ?? a, group[b] ?? b];
    if (x === y) continue;
    const [left, right] = [members.get(x) ?? [], members.get(y) ?? []];
    let linked = 0;
    for (const i of left) for (const j of right) if (links.has(i < j ? `${i},${j}` : `${j},${i}`)) linked++;
    if (linked * 2 < left.length * right.length) continue;
    const [into, from] = x < y ? [x, y] : [y, x];
    const joined = [...(members.get(into) ?? []), ...(members.get(from) ?? [])].sort((m, n) => m - n);
    members.set(into, joined);
    members.delete(from);
    for (const i of joined) group[i] = into;
  }
  return [...members.values()];
}

function matchedClaim(members: number[], items: Item[], pairAt: Map<string, Pair>): MatchedClaim {
  const own = members.flatMap((i) => items[i] ?? []);
  const canonical = clearest(own);
  const at = members[own.indexOf(canonical)] ?? -1;
  const appearances = own.map((item, m): MatchedAppearance => {
    const i = members[m] ?? -1;
    return appearanceOf(item, canonical, pairAt.get(i < at ? `${i},${at}` : `${at},${i}`));
  });
  const sided = appearances.map((a, i) => ({ ...a, outlet: own[i]?.input.outlet ?? null }));
  const { asserting, denying } = originsOf(sided.map(fileAsOutlet));
  return {
    text: canonical.claim.text,
    appearances,
    independentOrigins: { asserting: asserting.size, denying: denying.size },
    suggestion: suggest(sided.map(fileAsOutlet)),
  };
}

/** An outlet whose name is not known is still this one article's outlet. */
const fileAsOutlet = <T extends { outlet: string | null; file: string }>(a: T): T =>
  a.outlet ? a : { ...a, outlet: `the outlet of ${a.file}` };

/** The clearest place: asserted, stated, nothing unresolved, most names; then the longer, then the first. */
function clearest(items: Item[]): Item {
  const rank = ({ claim }: Item) =>
    (claim.stance === 'ASSERTS' ? 8 : 0) +
    (claim.certainty === 'STATED' ? 4 : 0) +
    (claim.reasons.some((r) => /could not|left as said/.test(r)) ? 0 : 3) +
    Math.min(claim.entities.length, 3);
  return items.reduce((best, item) => {
    const gain = rank(item) - rank(best) || item.claim.text.length - best.claim.text.length;
    return gain > 0 ? item : best;
  });
}

function appearanceOf(item: Item, canonical: Item, pair: Pair | undefined): MatchedAppearance {
  const { claim, input } = item;
  const scored =
    item === canonical
      ? { score: 1, reasons: ['the clearest wording'] }
      : (pair ?? scorePair(item.features, canonical.features));
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

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byWeight = (a: MatchedClaim, b: MatchedClaim) =>
  b.appearances.length - a.appearances.length ||
  compareText(a.appearances[0]?.file ?? '', b.appearances[0]?.file ?? '') ||
  (a.appearances[0]?.start ?? 0) - (b.appearances[0]?.start ?? 0);
