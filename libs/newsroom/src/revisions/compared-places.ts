import type { DifferencePart } from './difference.ts';

/** A place as it is compared: the line it belongs to goes on through the versions that kept it. */
export interface LinedPlace {
  id: string;
  /** First of its line; null in the first itself. */
  originalId: string | null;
  claimId: string;
  /** UTF-16 units into the text of its version. */
  start: number;
  end: number;
  quote: string;
}

/** What became of a claim's place between two versions. NEW: the older one does not have it. */
export type ComparedFate = 'KEPT' | 'MOVED' | 'CHANGED' | 'GONE' | 'NEW';

export interface ComparedPlace {
  fate: ComparedFate;
  claimId: string;
  /** The words of the older version; null where the place is NEW. */
  before: string | null;
  /** The words of the newer version; null where it is GONE. */
  after: string | null;
}

/** How a place's line ended on the way from the older version to the newer one. */
export interface LineEnd {
  fate: 'CHANGED' | 'GONE';
  nowReads: string | null;
  /** The line that took its place, where another statement stands there now. */
  nextLine: string | null;
}

/**
 * What became of each claim's place between two versions, in the order of the text, the NEW ones last. A place that is
 * KEPT stands in words that the two texts share in the same order; one that MOVED is there word for word elsewhere.
 * @param parts what turns the older text into the newer one
 * @param ended how the lines ended that do not reach the newer version, by the first of their places
 */
export function comparePlaces(
  before: readonly LinedPlace[],
  after: readonly LinedPlace[],
  parts: readonly DifferencePart[],
  ended: ReadonlyMap<string, LineEnd>,
): ComparedPlace[] {
  const shared = sharedStretches(parts);
  const later = new Map(after.map((place) => [lineOf(place), place]));
  const taken = new Set<LinedPlace>();
  const old = before.map((place): ComparedPlace => {
    const { claimId, quote } = place;
    const heir = later.get(lineOf(place));
    if (heir) {
      taken.add(heir);
      const fate = isInPlace(place, heir, shared) ? 'KEPT' : 'MOVED';
      return { fate, claimId: heir.claimId, before: quote, after: heir.quote };
    }
    const end = ended.get(lineOf(place));
    if (end?.fate !== 'CHANGED') return { fate: 'GONE', claimId, before: quote, after: null };
    const next = end.nextLine === null ? undefined : later.get(end.nextLine);
    if (next) taken.add(next);
    return { fate: 'CHANGED', claimId, before: quote, after: end.nowReads };
  });
  const fresh = after.filter((place) => !taken.has(place));
  return [
    ...old,
    ...fresh.map(({ claimId, quote }) => ({ fate: 'NEW' as const, claimId, before: null, after: quote })),
  ];
}

export const lineOf = ({ id, originalId }: Pick<LinedPlace, 'id' | 'originalId'>) => originalId ?? id;

interface Stretch {
  start: number;
  end: number;
  /** Where it begins in the newer text. */
  at: number;
}

function sharedStretches(parts: readonly DifferencePart[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [start, at] = [0, 0];
  for (const { kind, text } of parts) {
    if (kind === 'SAME') stretches.push({ start, end: start + text.length, at });
    if (kind !== 'ADDED') start += text.length;
    if (kind !== 'REMOVED') at += text.length;
  }
  return stretches;
}

/** Whether a shared stretch leads from where it stood to where it stands: some word of it did not move. */
const isInPlace = (place: LinedPlace, heir: LinedPlace, shared: readonly Stretch[]): boolean =>
  shared.some(({ start, end, at }) => {
    const [from, to] = [Math.max(start, place.start), Math.min(end, place.end)];
    return from < to && from - start + at < heir.end && to - start + at > heir.start;
  });
