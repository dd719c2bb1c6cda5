import type { ClaimPageFragment, Stance } from '@claimdesk/contract';

export type Appearance = ClaimPageFragment['appearances'][number];

export interface OriginGroup {
  key: string;
  kind: Appearance['origin']['kind'];
  /** Null where neither a source nor an outlet is known. */
  name: string | null;
  appearances: Appearance[];
}

const strength = ({ appearances }: OriginGroup) =>
  appearances.length + (appearances.some(({ certainty }) => certainty === 'STATED') ? 1000 : 0);

/** Who a place has it from; null where neither a source nor an outlet is known. */
export const originNameOf = ({
  origin,
  article,
}: Pick<Appearance, 'origin'> & { article: Pick<Appearance['article'], 'outlet'> }) =>
  origin.name ?? (origin.kind === 'OUTLET' ? (article.outlet?.name ?? null) : null);

/**
 * The appearances with one stance, by who speaks: "Washington" and "a US official" are one where the desk counts them as
 * one, and what two say together stands by itself. Origins that state it come before those that only hedge, then those
 * with most places.
 */
export function groupByOrigin(appearances: readonly Appearance[], stance: Stance): OriginGroup[] {
  const groups = new Map<string, OriginGroup>();
  for (const appearance of appearances) {
    if (appearance.stance !== stance) continue;
    const { origin, origins } = appearance;
    const key = origins.map((one) => one.key).join('|');
    const own = originNameOf(appearance);
    const name = own && origins.length === 1 ? origins[0]!.name : own;
    const group = groups.get(key) ?? { key, kind: origin.kind, name, appearances: [] };
    if (own === group.name) group.kind = origin.kind;
    group.appearances.push(appearance);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => strength(b) - strength(a));
}

const bare = (name: string) => name.toLowerCase().replace(/^the /, '');

/** Whether both name the same: "the Financial Times" is Financial Times. */
export const isSameName = (one: string | null | undefined, other: string | null | undefined) =>
  bare(one ?? '') === bare(other ?? '');

/** The outlets that print what the origin says, or null where that is the origin itself, an outlet in its own voice. */
export function outletsOf({ name, appearances }: Pick<OriginGroup, 'name' | 'appearances'>): string[] | null {
  const outlets = [...new Set(appearances.flatMap(({ article }) => article.outlet?.name ?? []))];
  return outlets.length === 1 && isSameName(outlets[0], name) ? null : outlets;
}
