import {
  appearancesOf,
  claimReviewOf,
  type PublishedAppearance as Place,
  type PublishedClaimView,
  type PublishedEvidence as Piece,
} from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import type {
  PublishedAppearance,
  PublishedClaim,
  PublishedEvidence,
  PublishedVersion,
} from './published-claim.types.ts';

/** The published document as GraphQL gives it. */
export function toPublishedClaim(view: PublishedClaimView, config: Config): PublishedClaim {
  const { id, number, kind, status, publishedAt, firstPublishedAt, sha256, seq, snapshot } = view;
  const { claim, story, verdict, correction, staleness, withdrawal, independentOrigins, evidence } = snapshot;
  const review = claimReviewOf(view, config.publisher);
  return {
    ...{ id, number, kind, status, publishedAt, firstPublishedAt, sha256, seq },
    url: `${config.publisher.url}/claims/${id}`,
    text: claim.text,
    claimKind: claim.kind,
    ...{ story, correction, independentOrigins },
    rating: verdict?.rating ?? null,
    rationale: verdict?.rationale ?? null,
    wouldSettle: verdict?.wouldSettle ?? null,
    nextCheckAt: dateOf(verdict?.nextCheckAt),
    waiver: verdict?.waiver ?? null,
    staleBecause: staleness?.reasons ?? [],
    withdrawnBecause: withdrawal?.reason ?? null,
    appearances: appearancesOf(snapshot).map(toAppearance),
    evidence: evidence.map(toEvidence),
    claimReview: review && JSON.stringify(review),
  };
}

export function toVersion({ number, kind, publishedAt, snapshot }: PublishedClaimView): PublishedVersion {
  const { verdict, correction, staleness, withdrawal } = snapshot;
  const notes =
    kind === 'CORRECTED' ? [correction?.note] : kind === 'STALE' ? (staleness?.reasons ?? []) : [withdrawal?.reason];
  return { number, kind, publishedAt, rating: verdict?.rating ?? null, notes: notes.flatMap((note) => note ?? []) };
}

const dateOf = (iso: string | null | undefined) => (iso ? new Date(iso) : null);
const toAppearance = (place: Place): PublishedAppearance => ({ ...place, publishedAt: dateOf(place.publishedAt) });

function toEvidence(piece: Piece): PublishedEvidence {
  if (!piece.isSealed)
    return {
      ...{ ...piece, sealedBecause: null, seenAt: dateOf(piece.seenAt) },
      appearance: piece.appearance && toAppearance(piece.appearance),
    };
  const nothing = {
    origin: null,
    title: null,
    url: null,
    note: null,
    seenAt: null,
    seenSha256: null,
    appearance: null,
  };
  return { ...piece, ...nothing };
}
