import { evidenceGate } from '@claimdesk/domain';
import type { Prisma, Transaction } from '@claimdesk/platform';
import { weigh } from '../verdicts/evidence.ts';
import { publicAddress } from './public-address.ts';
import type { PublishedAppearance, PublishedEvidence, PublishedSnapshot } from './snapshot.ts';

const PARTS = {
  claim: { include: { story: true } },
  evidence: {
    include: {
      readers: true,
      appearance: {
        include: {
          attribution: { orderBy: { position: 'asc' } },
          revision: {
            select: {
              article: {
                include: { outlet: true, sources: { where: { status: 'FETCHED' }, orderBy: { createdAt: 'asc' } } },
              },
            },
          },
        },
      },
    },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.VerdictInclude;
type Approved = Prisma.VerdictGetPayload<{ include: typeof PARTS }>;
type Piece = Approved['evidence'][number];
type Place = NonNullable<Piece['appearance']>;

/** The document of an approved verdict: the claim, the decision, and the evidence that was reviewed with it. */
export async function composeSnapshot(tx: Transaction, verdictId: string): Promise<PublishedSnapshot> {
  const verdict = await tx.verdict.findUniqueOrThrow({ where: { id: verdictId }, include: PARTS });
  const { claim, correctionClass, correctionNote, evidence } = verdict;
  const { supporting, contradicting } = evidenceGate(verdict.rating, weigh(evidence));
  const sealed = new Set(evidence.flatMap((piece) => (piece.isConfidential ? (articleOf(piece) ?? []) : [])));
  return {
    claim: { text: claim.text, kind: claim.kind },
    story: claim.story && { id: claim.story.id, title: claim.story.title },
    verdict: {
      number: verdict.number,
      rating: verdict.rating,
      rationale: verdict.rationale,
      wouldSettle: verdict.wouldSettle,
      nextCheckAt: verdict.nextCheckAt?.toISOString() ?? null,
      waiver: verdict.waiver,
      decidedAt: verdict.decidedAt!.toISOString(),
    },
    correction: correctionClass && { class: correctionClass, note: correctionNote! },
    staleness: null,
    withdrawal: null,
    independentOrigins: { supporting, contradicting },
    evidence: evidence.map((piece) => publicPiece(piece, sealed)),
  };
}

const articleOf = ({ appearance }: Piece) => appearance?.revision.article.id;

/** Whoever seals one place of an article seals the article: another place in it would give the source away. */
function publicPiece(piece: Piece, sealedArticles: Set<string>): PublishedEvidence {
  const { kind, bearing } = piece;
  if (piece.isConfidential) return { kind, bearing, isSealed: true, sealedBecause: piece.confidentialReason! };
  const article = articleOf(piece);
  if (article && sealedArticles.has(article))
    return { kind, bearing, isSealed: true, sealedBecause: 'From the same source as other confidential evidence.' };
  const { origin, title, url, note, seenAt, seenSha256, appearance } = piece;
  return {
    ...{ kind, bearing, isSealed: false, origin, title, url, note, seenSha256 },
    seenAt: seenAt?.toISOString() ?? null,
    appearance: appearance && publicPlace(appearance),
  };
}

function publicPlace(place: Place): PublishedAppearance {
  const { outlet, title, publishedAt, sources } = place.revision.article;
  return {
    quote: place.quote,
    stance: place.stance,
    certainty: place.certainty,
    attribution: place.attribution.map(({ speaker, cue, mode }) => ({ speaker, cue, mode })),
    origin: { kind: place.originKind, name: place.originName },
    outlet: outlet?.name ?? null,
    title,
    url: publicAddress(sources),
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}
