import type { SplitClaim } from '@claimdesk/engine';
import type { Appearance, Attribution, Prisma, Revision, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { announceClaim } from '../claims/change-claim.ts';
import { suggestionOf } from '../matching/suggestion.ts';
import { turnStaleByRevision, type EndedPlace } from '../staleness/turn-stale.ts';
import type { Work } from '../unit-of-work.ts';
import { reanchor, type Anchored } from './anchoring.ts';

type Place = Appearance & { attribution: Attribution[] };

/** A statement of the new revision that goes on being an appearance of a claim which is there already. */
export interface Heir {
  place: Place;
  claim: SplitClaim;
}

export interface CarryOver {
  /** New statements, by their index, that take over from a place of the revision before. */
  heirs: Map<number, Heir>;
  /** Places that still stand word for word though the engine no longer reads them (people added them, for one). */
  copies: { place: Place; start: number; end: number }[];
  /** Places that stand in other words, with the statement there now, or nowhere. */
  ended: { place: Place; fate: 'CHANGED' | 'GONE'; nowReads: string | null; successor: number | null }[];
}

/** The places that stand in the article's newest split revision. */
export function placesBefore(tx: Transaction, articleId: string): Promise<Place[]> {
  return tx.appearance.findMany({
    where: { revision: { articleId }, fate: null },
    include: { attribution: { orderBy: { position: 'asc' } } },
    orderBy: { ordinal: 'asc' },
  });
}

/** Decides for each place of the older text what became of it in the newer one, of which these are the statements. */
export function planCarryOver(before: string, after: string, places: Place[], claims: SplitClaim[]): CarryOver {
  const anchored = new Map(reanchor(before, after, places).map((found) => [found.id, found]));
  const plan: CarryOver = { heirs: new Map(), copies: [], ended: [] };
  const taken = new Set<number>();
  for (const place of places) {
    const found = anchored.get(place.id)!;
    if (found.fate === 'GONE') {
      plan.ended.push({ place, fate: 'GONE', nowReads: null, successor: null });
      continue;
    }
    const statement = statementAt(claims, found, place, taken);
    if (statement !== null) taken.add(statement);
    if (found.fate === 'CHANGED') {
      plan.ended.push({ place, fate: 'CHANGED', nowReads: found.nowReads, successor: statement });
    } else if (statement === null) plan.copies.push({ place, start: found.start, end: found.end });
    else if (isTurned(place, claims[statement]!, sentenceAt(before, place), sentenceAt(after, found)))
      plan.ended.push({ place, fate: 'CHANGED', nowReads: sentenceAt(after, found), successor: statement });
    else plan.heirs.set(statement, { place, claim: claims[statement]! });
  }
  return plan;
}

type Span = { start: number; end: number };

/** The statement that stands where the place stood: the one that shares most of it, of the same stance if it can be. */
function statementAt(claims: SplitClaim[], found: Span & Anchored, place: Place, taken: Set<number>): number | null {
  let best: { index: number; score: number } | null = null;
  claims.forEach((claim, index) => {
    const shared = Math.min(claim.end, found.end) - Math.max(claim.start, found.start);
    if (taken.has(index) || shared <= 0) return;
    const likeness = shared / (Math.max(claim.end, found.end) - Math.min(claim.start, found.start));
    const score = likeness + (claim.stance === place.stance ? 0.2 : 0) + (claim.text === place.text ? 0.2 : 0);
    if (likeness >= 0.5 && (!best || score > best.score)) best = { index, score };
  });
  return (best as { index: number } | null)?.index ?? null;
}

/** The same words, but the sentence around them was changed so that someone else says them, or the contrary. */
function isTurned(place: Place, claim: SplitClaim, before: string, after: string): boolean {
  if (before === after) return false;
  const speaker = place.attribution[0]?.speaker ?? null;
  return claim.stance !== place.stance || (claim.attribution[0]?.speaker ?? null) !== speaker;
}

function sentenceAt(text: string, { start, end }: Span): string {
  const ends = /[.!?…]["'”’)]*\s|\n/g;
  let from = text.lastIndexOf('\n', start - 1) + 1;
  ends.lastIndex = from;
  for (let match = ends.exec(text); match && match.index + match[0].length <= start; match = ends.exec(text))
    from = match.index + match[0].length;
  ends.lastIndex = end;
  return text
    .slice(from, ends.exec(text)?.index ?? text.length)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fields of an heir's appearance beside what the engine read: it stays with its claim as it was matched. */
export const inherited = ({ id, originalId, claimId, homeClaimId, score, matchReasons }: Place) => ({
  ...{ claimId, homeClaimId, score, matchReasons, originalId: originalId ?? id },
});

/**
 * Writes what became of the places of the revision before. To be called when the new revision's appearances stand.
 * @param idOf id of the new appearance of a statement, by its index
 */
export async function endPlaces(
  work: Work,
  revision: Revision,
  plan: CarryOver,
  idOf: (index: number) => string,
  firstFreeOrdinal: number,
): Promise<void> {
  const { tx } = work;
  const copied = await copyPlaces(tx, revision, plan.copies, firstFreeOrdinal);
  const rows = [
    ...[...plan.heirs].map(([index, { place }]) => ({ id: place.id, fate: 'KEPT', successor: idOf(index), now: null })),
    ...copied.map(({ place, id }) => ({ id: place.id, fate: 'KEPT', successor: id, now: null })),
    ...plan.ended.map(({ place, fate, nowReads, successor }) => ({
      ...{ id: place.id, fate, now: nowReads, successor: successor === null ? null : idOf(successor) },
    })),
  ];
  await tx.$executeRaw`
    update appearance set fate = new.fate::"AppearanceFate", ended_by_id = ${revision.id}::uuid,
      successor_id = new.successor, now_reads = new.now
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, fate text, successor uuid, now text)
    where appearance.id = new.id`;
  await settleLosers(work, [...new Set(plan.ended.map(({ place }) => place.claimId))].sort());
  await turnStaleByRevision(work, revision.id, await endings(tx, revision, plan, copied));
}

async function copyPlaces(
  tx: Transaction,
  { id: revisionId, text }: Revision,
  copies: CarryOver['copies'],
  first: number,
) {
  const rows = copies.map((copy, i) => ({ ...copy, id: uuid(), ordinal: first + i }));
  for (const { place, id, start, end, ordinal } of rows) {
    const { attribution, quantities, profile, ...fields } = place;
    const { claimId, homeClaimId, text: words, kind, stance, certainty, originKind, originName } = fields;
    const { entities, times, checkworthiness, reasons, score, matchReasons } = fields;
    await tx.appearance.create({
      data: {
        ...{ id, revisionId, ordinal, start, end, quote: text.slice(start, end) },
        ...{ claimId, homeClaimId, text: words, kind, stance, certainty, originKind, originName },
        ...{ entities, times, checkworthiness, reasons, score, matchReasons },
        quantities: quantities as Prisma.InputJsonArray,
        ...(profile === null ? {} : { profile: profile as Prisma.InputJsonObject }),
        originalId: place.originalId ?? place.id,
        attribution: {
          create: attribution.map(({ speaker, cue, mode, position }) => {
            const at = text.lastIndexOf(speaker, end);
            const located = at < 0 ? { start, end } : { start: at, end: at + speaker.length };
            return { id: uuid(), speaker, cue, mode, position, ...located };
          }),
        },
      },
    });
  }
  return rows;
}

/** Claims that lost a place are suggested anew from those they still have. */
async function settleLosers(work: Work, claimIds: string[]): Promise<void> {
  for (const id of claimIds) {
    const data = { ...(await suggestionOf(work.tx, id)), version: { increment: 1 } };
    announceClaim(work, await work.tx.claim.update({ where: { id }, data }));
  }
}

async function endings(
  tx: Transaction,
  revision: Revision,
  { heirs, ended }: CarryOver,
  copied: { place: Place }[],
): Promise<EndedPlace[]> {
  const before = await tx.revision.findFirst({
    where: { articleId: revision.articleId, number: { lt: revision.number } },
    orderBy: { number: 'desc' },
  });
  const isRetracted = hasRetraction(revision) && !(before && hasRetraction(before));
  const kept = isRetracted ? [...[...heirs.values()], ...copied].map(({ place }) => place) : [];
  return [
    ...ended.map(({ place, fate, nowReads }) => ({ ...place, fate, nowReads })),
    ...kept.map((place) => ({ ...place, fate: 'RETRACTED' as const, nowReads: null })),
  ];
}

const hasRetraction = ({ notices }: Revision) =>
  (notices as { kind?: string }[]).some(({ kind }) => kind === 'RETRACTION');
