import {
  DomainError,
  evidenceGate,
  type Bearing,
  type EvidenceKind,
  type Rating,
  type WeighedEvidence,
} from '@claimdesk/domain';
import { originsOfEach, type Sided } from '@claimdesk/engine';
import type { Prisma, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { SIDED_PARTS, sidedRow } from '../matching/suggestion.ts';
import { isId } from '../paging.ts';
import { optionalText, requiredText } from '../text-field.ts';

/** One piece of evidence as an editor gives it. */
export interface EvidenceInput {
  /** A piece that is there already: it is kept as it is, and the rest of this input is not looked at. */
  id?: string | null;
  kind: EvidenceKind;
  bearing: Bearing;
  appearanceId?: string | null;
  url?: string | null;
  title?: string | null;
  /** What it says, in the editor's words or quoted. */
  note?: string | null;
  /** Who it comes from; two pieces with one origin count once. */
  origin?: string | null;
  /** ISO 8601: when it was seen. */
  seenAt?: string | null;
  seenSha256?: string | null;
  isConfidential?: boolean | null;
  confidentialReason?: string | null;
  /** People who may see it besides whoever added it. */
  readerIds?: string[] | null;
}

const MOST_PIECES = 200;
export const EVIDENCE_PARTS = {
  readers: true,
  appearance: { include: SIDED_PARTS },
} as const satisfies Prisma.EvidenceInclude;
export type EvidenceRow = Prisma.EvidenceGetPayload<{ include: typeof EVIDENCE_PARTS }>;

/** Evidence for every appearance of the claim: what asserts it supports it, what denies it contradicts it. */
export async function evidenceOfAppearances(tx: Transaction, claimId: string): Promise<EvidenceInput[]> {
  const appearances = await tx.appearance.findMany({
    where: { claimId, fate: null },
    orderBy: { id: 'asc' },
    take: MOST_PIECES,
  });
  return appearances.map(({ id, stance }) => ({
    kind: 'APPEARANCE',
    bearing: stance === 'DENIES' ? 'CONTRADICTS' : 'SUPPORTS',
    appearanceId: id,
  }));
}

/** Makes this the evidence of the verdict in the making: what is not named goes. Returns it as stored. */
export async function replaceEvidence(
  tx: Transaction,
  verdictId: string,
  claimId: string,
  actorId: string,
  inputs: EvidenceInput[],
): Promise<EvidenceRow[]> {
  if (inputs.length > MOST_PIECES)
    throw new DomainError('INPUT_INVALID', `A verdict takes up to ${MOST_PIECES} pieces of evidence.`, {
      field: 'evidence',
    });
  const kept = inputs.flatMap(({ id }) => (id && isId(id) ? [id] : []));
  await tx.evidence.deleteMany({ where: { verdictId, id: { notIn: kept } } });
  for (const input of inputs) if (!input.id) await addPiece(tx, verdictId, claimId, actorId, input);
  return evidenceOf(tx, verdictId);
}

export function evidenceOf(tx: Transaction, verdictId: string): Promise<EvidenceRow[]> {
  return tx.evidence.findMany({ where: { verdictId }, include: EVIDENCE_PARTS, orderBy: { id: 'asc' } });
}

async function addPiece(tx: Transaction, verdictId: string, claimId: string, addedById: string, input: EvidenceInput) {
  const confidentialReason = input.isConfidential
    ? requiredText(
        input.confidentialReason,
        'confidential reason',
        500,
        'Say why this evidence is confidential; the reason is shown in its place.',
      )
    : null;
  await tx.evidence.create({
    data: {
      id: uuid(),
      verdictId,
      addedById,
      kind: input.kind,
      bearing: input.bearing,
      ...(input.kind === 'APPEARANCE' ? await placeOf(tx, claimId, input) : writtenOf(input)),
      title: optionalText(input.title, 'title', 500),
      note: optionalText(input.note, 'note', 10_000),
      isConfidential: Boolean(input.isConfidential),
      confidentialReason,
      readers: {
        create: [...new Set(input.isConfidential ? (input.readerIds ?? []) : [])].map((personId) => ({ personId })),
      },
    },
  });
}

/** An appearance must be one of this claim. */
async function placeOf(tx: Transaction, claimId: string, { appearanceId }: EvidenceInput) {
  const isHere =
    appearanceId && isId(appearanceId) && (await tx.appearance.count({ where: { id: appearanceId, claimId } }));
  if (!isHere)
    throw new DomainError(
      'INPUT_INVALID',
      'This appearance does not belong to the claim. Choose one of its appearances.',
      {
        field: 'evidence',
      },
    );
  return { appearanceId };
}

function writtenOf(input: EvidenceInput) {
  const url = optionalText(input.url, 'link', 2_000);
  if (url && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw new DomainError('INPUT_INVALID', `"${url.slice(0, 80)}" is no web address. It begins with https://`, {
      field: 'url',
    });
  if (input.kind === 'LINK' && !url)
    throw new DomainError('INPUT_INVALID', 'A link needs its web address.', { field: 'url' });
  const origin = requiredText(
    input.origin ?? (url && new URL(url).hostname),
    'origin',
    200,
    'Say who this evidence comes from.',
  );
  const seenAt = input.seenAt ? new Date(input.seenAt) : null;
  if (seenAt && Number.isNaN(seenAt.getTime()))
    throw new DomainError('DATE_INVALID', `"${input.seenAt}" is not a date. Write it as 2022-03-18.`, {
      field: 'seenAt',
    });
  if (input.seenSha256 && !/^[0-9a-f]{64}$/.test(input.seenSha256))
    throw new DomainError('INPUT_INVALID', 'The hash must be a sha256 in 64 hexadecimal digits.', {
      field: 'seenSha256',
    });
  return { url, origin, seenAt, seenSha256: input.seenSha256 ?? null };
}

/**
 * The evidence as the gate counts it: pieces that come from one source, or may, have one origin, as among the places of a
 * claim. A place where several speak counts for each of them.
 */
export function weigh(evidence: Pick<EvidenceRow, 'bearing' | 'origin' | 'appearance'>[]): WeighedEvidence[] {
  const origins = originsOfEach(evidence.map(asSided));
  return evidence.flatMap(({ bearing }, i) => origins[i]!.map(({ key }) => ({ bearing, origin: key })));
}

const asSided = ({ bearing, origin, appearance }: Pick<EvidenceRow, 'bearing' | 'origin' | 'appearance'>): Sided =>
  appearance
    ? sidedRow(appearance)
    : {
        stance: bearing === 'CONTRADICTS' ? 'DENIES' : 'ASSERTS',
        certainty: 'STATED',
        speaker: origin,
        origin: { kind: 'SPEAKER', name: origin },
        outlet: null,
      };

/** @throws DomainError EVIDENCE_MISSING that says what is wanting, unless it is waived in writing */
export function checkGate(rating: Rating, evidence: EvidenceRow[], waiver: string | null): void {
  const missing = waiver ? [] : evidenceGate(rating, weigh(evidence)).missing;
  if (missing.length)
    throw new DomainError(
      'EVIDENCE_MISSING',
      `${missing.join(' ')} Add evidence, or waive it with a written reason, which is published.`,
      {
        missing,
      },
    );
}
