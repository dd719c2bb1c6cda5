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
 * The appearances with one stance, by the origin they come from: two outlets that print one origin are one source.
 * Origins that state it come before those that only hedge, then those with most places. Where nothing is known of an
 * origin, each article stands for itself.
 */
export function groupByOrigin(appearances: readonly Appearance[], stance: Stance): OriginGroup[] {
  const groups = new Map<string, OriginGroup>();
  for (const appearance of appearances) {
    if (appearance.stance !== stance) continue;
    const name = originNameOf(appearance);
    const key = `${appearance.origin.kind}:${name?.toLowerCase() ?? `?${appearance.article.id}`}`;
    const group = groups.get(key) ?? { key, kind: appearance.origin.kind, name, appearances: [] };
    group.appearances.push(appearance);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => strength(b) - strength(a));
}
