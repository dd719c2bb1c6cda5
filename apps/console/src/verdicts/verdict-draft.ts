import type {
  Bearing,
  ClaimPageFragment,
  CorrectionClass,
  EvidenceInput,
  EvidenceKind,
  ProposeVerdictInput,
  Rating,
  VerdictFieldsFragment,
} from '@claimdesk/contract';
import { evidenceGate } from '@claimdesk/domain';

type Evidence = VerdictFieldsFragment['evidence'][number];

/** A piece of evidence as the form holds it. */
export interface Piece {
  /** Of the form only. */
  key: string;
  /** A piece that the proposal has already, kept as it is. */
  id?: string | undefined;
  kind: EvidenceKind;
  bearing: Bearing;
  appearanceId?: string | undefined;
  origin: string;
  title: string;
  url: string;
  note: string;
  seenAt: string;
  seenSha256?: string | undefined;
  isConfidential: boolean;
  confidentialReason: string;
  readerIds: string[];
  /** Sealed to the one who edits: it can be kept or taken out, no more. */
  isSealed?: boolean | undefined;
}

/** What an editor is writing about a claim. */
export interface Draft {
  rating: Rating | null;
  rationale: string;
  waiver: string;
  wouldSettle: string;
  /** A day: 2026-12-01. */
  nextCheckAt: string;
  pieces: Piece[];
  correctionClass: CorrectionClass | null;
  correctionNote: string;
  /** The claim's version when the writing began: what the editor saw and judged. */
  version: number;
}

export const isInTheMaking = ({ status }: Pick<VerdictFieldsFragment, 'status'>) =>
  status === 'PROPOSED' || status === 'RETURNED';

/** The verdict that is being written or reviewed, if any; the one in force, if any. */
export const verdictInTheMaking = ({ verdicts }: Pick<ClaimPageFragment, 'verdicts'>) => verdicts.find(isInTheMaking);
export const verdictInForce = ({ verdicts }: Pick<ClaimPageFragment, 'verdicts'>) =>
  verdicts.find(({ status }) => status === 'APPROVED');

/** A correction, or an edit of one: it has a class and a note for readers. */
export const isCorrection = (claim: ClaimPageFragment) =>
  claim.status === 'APPROVED' || Boolean(verdictInTheMaking(claim)?.correctionClass);

const EMPTY_PIECE = {
  origin: '',
  title: '',
  url: '',
  note: '',
  seenAt: '',
  isConfidential: false,
  confidentialReason: '',
  readerIds: [],
};

export function pieceOfAppearance({
  id,
  stance,
}: Pick<ClaimPageFragment['appearances'][number], 'id' | 'stance'>): Piece {
  const bearing = stance === 'DENIES' ? 'CONTRADICTS' : 'SUPPORTS';
  return { ...EMPTY_PIECE, key: id, kind: 'APPEARANCE', bearing, appearanceId: id };
}

export const newPiece = (kind: EvidenceKind, bearing: Bearing): Piece => ({
  ...EMPTY_PIECE,
  key: `new-${Date.now()}`,
  kind,
  bearing,
});

function pieceOf(evidence: Evidence): Piece {
  return {
    key: evidence.id,
    id: evidence.id,
    kind: evidence.kind,
    bearing: evidence.bearing,
    appearanceId: evidence.appearance?.id,
    origin: evidence.origin ?? '',
    title: evidence.title ?? '',
    url: evidence.url ?? '',
    note: evidence.note ?? '',
    seenAt: evidence.seenAt?.slice(0, 10) ?? '',
    seenSha256: evidence.seenSha256 ?? undefined,
    isConfidential: evidence.isConfidential,
    confidentialReason: evidence.confidentialReason ?? '',
    readerIds: evidence.readers.map(({ id }) => id),
    isSealed: evidence.isSealed,
  };
}

/** Evidence belongs to one verdict: a new verdict takes copies, and no copy of what is sealed to the editor. */
const copied = (piece: Piece): Piece => ({ ...piece, id: undefined });

/**
 * Where the writing starts: the proposal as it stands, the verdict in force for a correction, or an empty form with
 * every appearance as evidence.
 */
export function startingPoint(claim: ClaimPageFragment): Draft {
  const making = verdictInTheMaking(claim);
  const base = making ?? verdictInForce(claim);
  const here = new Set(claim.appearances.map(({ id }) => id));
  const old = (base?.evidence ?? []).map(pieceOf);
  const kept = making
    ? old
    : old.filter(({ isSealed, kind, appearanceId }) => !isSealed && (kind !== 'APPEARANCE' || here.has(appearanceId!)));
  return {
    rating: base?.rating ?? null,
    rationale: base?.rationale ?? '',
    waiver: base?.waiver ?? '',
    wouldSettle: base?.wouldSettle ?? '',
    nextCheckAt: base?.nextCheckAt?.slice(0, 10) ?? '',
    pieces: base ? (making ? kept : kept.map(copied)) : claim.appearances.map(pieceOfAppearance),
    correctionClass: making?.correctionClass ?? null,
    correctionNote: making?.correctionNote ?? '',
    version: claim.version,
  };
}

/** The words stay; the evidence becomes that of the claim as it is now, with what the editor added. */
export function rebased(draft: Draft, claim: ClaimPageFragment): Draft {
  const now = startingPoint(claim);
  const own = draft.pieces.filter(({ id, kind }) => !id && kind !== 'APPEARANCE');
  return { ...draft, pieces: [...now.pieces, ...own], version: claim.version };
}

/** The piece doing something else for the claim. What is stored already is then stored anew. */
export const withBearing = (piece: Piece, bearing: Bearing): Piece => ({ ...copied(piece), bearing });

const given = (text: string) => text.trim() || null;

function asInput(piece: Piece): EvidenceInput {
  const { id, kind, bearing } = piece;
  if (id) return { id, kind, bearing };
  const written =
    kind === 'APPEARANCE'
      ? { appearanceId: piece.appearanceId! }
      : {
          origin: given(piece.origin),
          url: given(piece.url),
          seenAt: given(piece.seenAt),
          seenSha256: piece.seenSha256,
        };
  const secret = piece.isConfidential
    ? { isConfidential: true, confidentialReason: piece.confidentialReason, readerIds: piece.readerIds }
    : {};
  return { kind, bearing, title: given(piece.title), note: given(piece.note), ...written, ...secret };
}

/** What is sent. An UNVERIFIED claim says what would settle it; the other ratings have no use for that. */
export function asProposal(claimId: string, rating: Rating, draft: Draft, gateIsClosed: boolean): ProposeVerdictInput {
  const open = rating === 'UNVERIFIED';
  return {
    claimId,
    rating,
    rationale: draft.rationale.trim(),
    version: draft.version,
    evidence: draft.pieces.map(asInput),
    waiver: gateIsClosed ? given(draft.waiver) : null,
    wouldSettle: open ? given(draft.wouldSettle) : null,
    nextCheckAt: open ? given(draft.nextCheckAt) : null,
  };
}

/**
 * What the evidence gate would still want, as far as the console can tell: whether a source that the editor writes down
 * is one of those that the places name, the server decides.
 */
export function missingPieces(rating: Rating | null, pieces: readonly Piece[], claim: ClaimPageFragment): string[] {
  const places = new Map(claim.appearances.map(({ id, origins }) => [id, origins.map(({ key }) => key)]));
  const written = (piece: Piece) =>
    (piece.origin || hostOf(piece.url) || piece.key).toLowerCase().replace(/^(?:the|a|an) /, '');
  const originsOf = (piece: Piece) => places.get(piece.appearanceId ?? '') ?? [written(piece)];
  const weighed = pieces.flatMap((piece) => originsOf(piece).map((origin) => ({ bearing: piece.bearing, origin })));
  return rating ? evidenceGate(rating, weighed).missing : [];
}

export const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '');
