import { comparableText, takesOtherSide, transition, type StalenessReason } from '@claimdesk/domain';
import type { Prisma, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { announceClaim } from '../claims/change-claim.ts';
import { lockClaim } from '../claims/claim-lock.ts';
import type { Work } from '../unit-of-work.ts';

/** One thing that makes a verdict in force doubtful, with what stood before and what stands now. */
export interface StaleCause {
  reason: StalenessReason;
  appearanceId?: string;
  revisionId?: string;
  before?: string;
  after?: string;
}

/** What readers are told; the desk sees the difference beside it. */
const SENTENCES: Record<StalenessReason, string> = {
  CONTRADICTED: 'An article came in that contradicts it.',
  QUOTE_CHANGED: 'An article that it cites has changed the words cited.',
  QUOTE_GONE: 'An article that it cites no longer holds the words cited.',
  SOURCE_RETRACTED: 'An article that it cites was retracted.',
  MATCH_UNDONE: 'A place that counted as this claim turned out to be another one.',
  CHECK_DUE: 'The date has come at which it was to be checked again.',
};

const CITED = { evidence: { include: { appearance: true } } } as const satisfies Prisma.VerdictInclude;

/**
 * Records why the verdict in force may no longer hold. An APPROVED claim turns STALE, its people find it in their
 * queue and its consumers are told, all in this transaction; where a correction is under way already the reasons are
 * kept beside it. A claim without a verdict in force has nothing to go stale.
 */
export async function turnStale(work: Work, claimId: string, causes: StaleCause[]): Promise<void> {
  if (!causes.length) return;
  const { tx } = work;
  const claim = await lockClaim(tx, claimId);
  const verdict = await tx.verdict.findFirst({ where: { claimId: claim.id, status: 'APPROVED' } });
  if (!verdict) return;
  await tx.staleness.createMany({
    data: causes.map((cause) => ({ id: uuid(), claimId: claim.id, verdictId: verdict.id, ...cause })),
  });
  const reasons = [...new Set(causes.map(({ reason }) => reason))];
  const sentences = reasons.map((reason) => SENTENCES[reason]);
  const isApproved = claim.status === 'APPROVED';
  work.audit({
    action: 'claim.turned-stale',
    subjectType: 'claim',
    subjectId: claim.id,
    before: { status: claim.status },
    after: {
      status: isApproved ? transition(claim.status, 'turnStale') : claim.status,
      why: sentences.join(' '),
      causes: causes as unknown as Prisma.InputJsonArray,
    },
  });
  if (isApproved) {
    await tx.claim.update({
      where: { id: claim.id },
      data: { status: transition(claim.status, 'turnStale'), version: { increment: 1 } },
    });
    work.publish({ about: 'STALENESS', claimId: claim.id, reasons: sentences });
  }
  announceClaim(work, claim);
}

/** What places that came to a claim say against the verdict in force; one that repeats a cited quote says nothing new. */
export async function contradictions(tx: Transaction, claimId: string, gained: string[]): Promise<StaleCause[]> {
  if (!gained.length) return [];
  const verdict = await tx.verdict.findFirst({ where: { claimId, status: 'APPROVED' }, include: CITED });
  if (!verdict) return [];
  const bearings = new Set(verdict.evidence.map(({ bearing }) => bearing));
  const cited = verdict.evidence.flatMap(({ appearance }) => appearance ?? []);
  const lines = new Set(cited.map(({ id, originalId }) => originalId ?? id));
  const quotes = new Set(cited.map(({ quote }) => comparableText(quote)));
  const places = await tx.appearance.findMany({ where: { id: { in: gained } }, orderBy: { id: 'asc' } });
  return places
    .filter(({ id, originalId }) => !lines.has(originalId ?? id))
    .filter(({ stance, quote }) => takesOtherSide(stance, bearings) && !quotes.has(comparableText(quote)))
    .map(({ id, quote }) => ({ reason: 'CONTRADICTED', appearanceId: id, after: quote }));
}

/** An appearance that a newer revision ended otherwise than by taking it over. */
export interface EndedPlace {
  id: string;
  /** First of its line. */
  originalId: string | null;
  quote: string;
  fate: 'CHANGED' | 'GONE' | 'RETRACTED';
  nowReads: string | null;
}

/** The verdicts in force that cite one of these places, or the place it took over from, turn stale. */
export async function turnStaleByRevision(work: Work, revisionId: string, ended: EndedPlace[]): Promise<void> {
  const byLine = new Map(ended.map((place) => [place.originalId ?? place.id, place]));
  const lines = [...byLine.keys()];
  const evidence = await work.tx.evidence.findMany({
    where: {
      verdict: { status: 'APPROVED' },
      appearance: { OR: [{ id: { in: lines } }, { originalId: { in: lines } }] },
    },
    include: { appearance: true, verdict: { select: { claimId: true } } },
    orderBy: { id: 'asc' },
  });
  const causes = new Map<string, StaleCause[]>();
  for (const { appearance, verdict } of evidence) {
    const { quote, fate, nowReads, id } = byLine.get(appearance!.originalId ?? appearance!.id)!;
    const reason = fate === 'GONE' ? 'QUOTE_GONE' : fate === 'CHANGED' ? 'QUOTE_CHANGED' : 'SOURCE_RETRACTED';
    const cause = {
      reason,
      appearanceId: id,
      revisionId,
      before: quote,
      ...(nowReads ? { after: nowReads } : {}),
    } as const;
    causes.set(verdict.claimId, [...(causes.get(verdict.claimId) ?? []), cause]);
  }
  for (const claimId of [...causes.keys()].sort()) await turnStale(work, claimId, causes.get(claimId)!);
}
