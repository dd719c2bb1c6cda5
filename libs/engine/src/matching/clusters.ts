/** A claim's appearance as clustering sees it. */
export interface ClusterItem {
  /** Any name that does not depend on the order of arrival (file and place; an appearance's id). */
  id: string;
  /** How well its wording would serve as the claim's own, see `clarityOf`; equals are told apart by `text`, then `id`. */
  clarity: number;
  text: string;
}

/** How two items compare; pairs that were never compared are as good as NONE. */
export interface ScoredPair {
  a: string;
  b: string;
  match: 'CONFIRMED' | 'SUGGESTED' | 'NONE';
  score: number;
  /** Something stands against it (`PairScore.guards` is not empty): it is confirmed by nobody but an editor. */
  isGuarded?: boolean;
}

/** One claim: the item whose wording it takes, and all its items (that one first, then by id). */
export interface Cluster {
  canonical: string;
  members: string[];
}

export interface ClusterOptions {
  /** Pairs that an editor, or the place in one article, keeps apart: never in one cluster, whatever confirms them. */
  rejected?: readonly (readonly [string, string])[];
  /** Groups that people made: kept together, whatever the pairs say. */
  kept?: readonly (readonly string[])[];
}

/**
 * Makes claims of appearances. Every member is confirmed against the clearest one, the canonical, and not merely
 * against some other member, so that clusters do not drift. Where the canonical is near and nothing stands against it
 * (SUGGESTED, not guarded), a member comes in when half of the others confirm it, and two clusters are one when a
 * member of one is confirmed by both canonicals. The result depends on the sets of items, pairs and options alone, not
 * on their order, and parts that no CONFIRMED pair connects do not touch each other: after a new article it is enough
 * to cluster anew the items that its own are connected with (see `connectedWith`), and the outcome is that of
 * clustering everything at once. About O(items log items + pairs).
 */
export function joinClusters(
  items: readonly ClusterItem[],
  pairs: readonly ScoredPair[],
  { rejected = [], kept = [] }: ClusterOptions = {},
): Cluster[] {
  const links = linksOf(pairs);
  const apart = new Set(rejected.flatMap(([a, b]) => [keyOf(a, b), keyOf(b, a)]));
  const groupOf = new Map(kept.flatMap((group) => group.map((id) => [id, group] as const)));
  const clusters: string[][] = [];
  const clusterOf = new Map<string, string[]>();
  const known = new Set(items.map(({ id }) => id));
  for (const { id } of [...items].sort(byClarity)) {
    if (clusterOf.has(id)) continue;
    const together = [id, ...(groupOf.get(id) ?? []).filter((other) => other !== id && known.has(other)).sort()];
    const best = bestCluster(together, links, apart, clusterOf);
    const cluster = best ?? [];
    if (!best) clusters.push(cluster);
    for (const one of together)
      if (!clusterOf.has(one)) {
        cluster.push(one);
        clusterOf.set(one, cluster);
      }
  }
  return bridged(clusters, links, apart)
    .map(([canonical = '', ...others]) => ({ canonical, members: [canonical, ...others.sort()] }))
    .sort((x, y) => (x.canonical < y.canonical ? -1 : 1));
}

/** All items that the given ones hang together with through CONFIRMED pairs or groups kept by people, themselves included. */
export function connectedWith(
  ids: Iterable<string>,
  pairs: readonly ScoredPair[],
  kept: ClusterOptions['kept'] = [],
): Set<string> {
  const next = new Map<string, string[]>();
  const tie = (a: string, b: string) => {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  };
  for (const { a, b, match } of pairs) if (match === 'CONFIRMED') tie(a, b);
  for (const [first = '', ...others] of kept) for (const other of others) tie(first, other);
  const found = new Set(ids);
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
}

/** Clearest first; what no clarity decides, the text and the id do. */
const byClarity = (x: ClusterItem, y: ClusterItem) =>
  y.clarity - x.clarity || (x.text < y.text ? -1 : x.text > y.text ? 1 : x.id < y.id ? -1 : 1);

const keyOf = (a: string, b: string) => `${a} ${b}`;

type Links = Map<string, Map<string, ScoredPair>>;

function linksOf(pairs: readonly ScoredPair[]): Links {
  const links: Links = new Map();
  const put = (a: string, b: string, pair: ScoredPair) => {
    const own = links.get(a) ?? new Map<string, ScoredPair>();
    const known = own.get(b);
    if (!known || known.score < pair.score) own.set(b, pair);
    links.set(a, own);
  };
  for (const pair of pairs) {
    if (pair.match === 'NONE' || pair.a === pair.b) continue;
    put(pair.a, pair.b, pair);
    put(pair.b, pair.a, pair);
  }
  return links;
}

/** The cluster whose canonical fits best; clusters are tried in the order of their making, which is that of clarity. */
function bestCluster(
  together: string[],
  links: Links,
  apart: Set<string>,
  clusterOf: Map<string, string[]>,
): string[] | null {
  let best: string[] | null = null;
  let most = 0;
  const near = new Set(
    together.flatMap((id) => [...(links.get(id)?.keys() ?? [])].flatMap((other) => clusterOf.get(other) ?? [])),
  );
  const tried = new Set([...near].sort().map((id) => clusterOf.get(id)!));
  for (const cluster of tried) {
    if (together.some((id) => cluster.some((member) => apart.has(keyOf(id, member))))) continue;
    const score = Math.max(...together.map((id) => fit(id, cluster, links)));
    if (score > most || (score === most && best && score > 0 && cluster[0]! < best[0]!))
      [best, most] = [cluster, score];
  }
  return best;
}

/** How well an item fits a cluster, 0 when it does not. */
function fit(id: string, cluster: string[], links: Links): number {
  const own = links.get(id);
  const centre = own?.get(cluster[0]!);
  if (centre?.match === 'CONFIRMED') return centre.score;
  if (!centre || centre.isGuarded || cluster.length < 2) return 0;
  const confirming = cluster.filter((member) => own?.get(member)?.match === 'CONFIRMED').length;
  return confirming * 2 >= cluster.length ? centre.score : 0;
}

/** Joins clusters whose canonicals are near, where a member is confirmed by both; nearest first, the clearer one leads. */
function bridged(clusters: string[][], links: Links, apart: Set<string>): string[][] {
  const rank = new Map(clusters.map((cluster, i) => [cluster[0]!, i]));
  const near = clusters
    .flatMap((cluster) => [...(links.get(cluster[0]!)?.values() ?? [])])
    .filter(({ a, b, match, isGuarded }) => match === 'SUGGESTED' && !isGuarded && rank.has(a) && rank.has(b))
    .sort((x, y) => y.score - x.score || (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1));
  const made = new Map(clusters.map((cluster) => [cluster[0]!, cluster]));
  for (const { a, b } of near) {
    const [first, second] = rank.get(a)! < rank.get(b)! ? [a, b] : [b, a];
    const [into, from] = [made.get(first), made.get(second)];
    if (!into || !from || into.some((x) => from.some((y) => apart.has(keyOf(x, y))))) continue;
    const confirms = (id: string) =>
      [first, second].every((centre) => id === centre || links.get(id)?.get(centre)?.match === 'CONFIRMED');
    if (![...into, ...from].some((id) => id !== first && id !== second && confirms(id))) continue;
    into.push(...from);
    made.delete(second);
  }
  return [...made.values()];
}
