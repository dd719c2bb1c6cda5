import type {
  AttributionMode,
  Bearing,
  Certainty,
  ClaimKind,
  CorrectionClass,
  EvidenceKind,
  OriginKind,
  Rating,
  Stance,
} from '@claimdesk/domain';

/** One place where the claim stands, as it was when the verdict was approved. Dates are ISO 8601 in UTC. */
export interface PublishedAppearance {
  quote: string;
  stance: Stance;
  certainty: Certainty;
  /** From who said it outwards; empty is the outlet's own voice. */
  attribution: { speaker: string; cue: string; mode: AttributionMode }[];
  origin: { kind: OriginKind; name: string | null };
  outlet: string | null;
  title: string | null;
  url: string | null;
  publishedAt: string | null;
}

/** What the verdict rests on. Sealed evidence says only that it is there, what it does, and why it is sealed. */
export type PublishedEvidence =
  | { kind: EvidenceKind; bearing: Bearing; isSealed: true; sealedBecause: string }
  | {
      kind: EvidenceKind;
      bearing: Bearing;
      isSealed: false;
      origin: string | null;
      title: string | null;
      url: string | null;
      note: string | null;
      seenAt: string | null;
      seenSha256: string | null;
      appearance: PublishedAppearance | null;
    };

/**
 * The published document. It holds exactly what was approved and nothing of the desk: no people, no drafts, no machine's
 * suggestion. Its fields are a promise to consumers; new ones may come, none changes its meaning.
 */
export interface PublishedSnapshot {
  claim: { text: string; kind: ClaimKind };
  story: { id: string; title: string } | null;
  /** Null once withdrawn. */
  verdict: {
    number: number;
    rating: Rating;
    rationale: string;
    /** What would settle the claim. */
    wouldSettle: string | null;
    nextCheckAt: string | null;
    /** Why the evidence gate was waived. */
    waiver: string | null;
    decidedAt: string;
  } | null;
  correction: { class: CorrectionClass; note: string } | null;
  staleness: { reasons: string[] } | null;
  withdrawal: { reason: string } | null;
  /** Origins that count once however many outlets print them; sealed evidence counts too. */
  independentOrigins: { supporting: number; contradicting: number };
  evidence: PublishedEvidence[];
}

/** The places among the evidence, those first known first. */
export function appearancesOf({ evidence }: PublishedSnapshot): PublishedAppearance[] {
  const places = evidence.flatMap((piece) => (piece.isSealed || !piece.appearance ? [] : [piece.appearance]));
  const known = (place: PublishedAppearance) => place.publishedAt ?? '9999';
  return places.sort((a, b) => (known(a) < known(b) ? -1 : known(a) > known(b) ? 1 : 0));
}

/** How a name is kept to be found by. */
export const folded = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
