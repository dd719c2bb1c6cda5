import { createHash } from 'node:crypto';
import type { CorrectionClass, Rating } from '@claimdesk/domain';
import { canonicalJson } from '../audit/chain.ts';
import type { EvidenceRow } from './evidence.ts';

/** What is decided, in words: what an approval approves. */
export interface VerdictContent {
  rating: Rating;
  rationale: string;
  wouldSettle: string | null;
  nextCheckAt: Date | null;
  waiver: string | null;
  correctionClass: CorrectionClass | null;
  correctionNote: string | null;
}

/**
 * sha256 over the canonical JSON of claim, content, evidence and the verdict's version: changes with any of them, and no
 * edit ever comes back to a hash that was approved before.
 */
export function contentHash(
  claimText: string,
  version: number,
  content: VerdictContent,
  evidence: EvidenceRow[],
): string {
  const reviewed = {
    claim: claimText,
    version,
    ...content,
    nextCheckAt: content.nextCheckAt?.toISOString() ?? null,
    evidence: evidence.map((piece) => ({
      kind: piece.kind,
      bearing: piece.bearing,
      appearance: piece.appearanceId,
      quote: piece.appearance?.quote ?? null,
      origin: piece.origin,
      title: piece.title,
      url: piece.url,
      note: piece.note,
      seenAt: piece.seenAt?.toISOString() ?? null,
      seenSha256: piece.seenSha256,
      isConfidential: piece.isConfidential,
    })),
  };
  return createHash('sha256').update(canonicalJson(reviewed)).digest('hex');
}
