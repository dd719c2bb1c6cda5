import { Inject, Injectable } from '@nestjs/common';
import {
  approvalsRequired,
  CURRENT_POLICY,
  DomainError,
  transition,
  type Actor,
  type ClaimAction,
  type CorrectionClass,
  type Rating,
} from '@claimdesk/domain';
import type { Claim, Transaction, Verdict } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { lockClaim, refuseStale, type LockedClaim } from '../claims/claim-lock.ts';
import { authorise } from '../people/authorise.ts';
import { optionalText, requiredText } from '../text-field.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { checkGate, evidenceOf, evidenceOfAppearances, replaceEvidence, type EvidenceInput } from './evidence.ts';
import { contentHash, type VerdictContent } from './verdict-content.ts';

export interface ProposeInput {
  claimId: string;
  /** The claim's version that the editor saw. */
  version: number;
  rating: Rating;
  rationale: string;
  /** What would settle the claim. */
  wouldSettle?: string | null;
  /** ISO 8601: when it comes back to the desk. */
  nextCheckAt?: string | null;
  /** Why the evidence gate does not apply; published with the verdict. */
  waiver?: string | null;
  /** Left out: all appearances of the claim (on a first proposal), or what is there already (on an edit). */
  evidence?: EvidenceInput[] | null;
}

export interface CorrectInput extends ProposeInput {
  correctionClass: CorrectionClass;
  /** What readers are told. */
  correctionNote: string;
}

/** Placeholder until the evidence is stored; no approval can name it. */
const NOT_YET_HASHED = '0'.repeat(64);

/** Proposing, editing and correcting verdicts: what an author does. */
@Injectable()
export class VerdictsService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Proposes a verdict, or edits the one in the making. The claim's row is locked while the decision is made, so two
   * proposals follow one another.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT, TRANSITION_NOT_ALLOWED, EVIDENCE_MISSING
   */
  propose(actor: Actor, input: ProposeInput): Promise<Claim> {
    return this.write(actor, input, (claim) => (claim.status === 'PROPOSED' ? 'edit' : 'propose'));
  }

  /** Proposes a verdict that is to supersede the one in force. @throws as `propose` */
  correct(actor: Actor, input: CorrectInput): Promise<Claim> {
    return this.write(actor, input, () => 'correct');
  }

  private write(actor: Actor, input: ProposeInput, actionOn: (claim: LockedClaim) => ClaimAction): Promise<Claim> {
    authorise(actor, 'verdict:propose');
    const content = readContent(input);
    return this.work.run(actor, async (work) => {
      const claim = await lockClaim(work.tx, input.claimId);
      await refuseStale(work.tx, claim, input.version);
      const action = actionOn(claim);
      const status = transition(claim.status, action);
      const making = await work.tx.verdict.findFirst({
        where: { claimId: claim.id, status: { in: ['PROPOSED', 'RETURNED'] } },
      });
      const merged = making ? { ...content, ...correctionOf(making) } : content;
      const verdict = making ? await reopen(work.tx, making, merged) : await open(work.tx, claim, actor, merged);
      await work.tx.contributor.createMany({
        data: [{ verdictId: verdict.id, personId: actor.id! }],
        skipDuplicates: true,
      });
      await settle(work.tx, claim, verdict, actor, merged, input.evidence ?? (making ? null : undefined));
      work.audit({
        action: action === 'correct' ? 'verdict.corrected' : making ? 'verdict.edited' : 'verdict.proposed',
        subjectType: 'claim',
        subjectId: claim.id,
        before: making
          ? { status: claim.status, rating: making.rating, rationale: making.rationale }
          : { status: claim.status },
        after: { status, number: verdict.number, rating: merged.rating, rationale: merged.rationale, ...notes(merged) },
      });
      return moveClaim(work, claim, { status });
    });
  }
}

/** Writes the claim's new state, counts its version on and tells the watchers. */
export async function moveClaim(
  work: Work,
  claim: LockedClaim,
  data: Partial<Pick<Claim, 'status' | 'nextCheckAt'>>,
): Promise<Claim> {
  work.announce({ topic: 'claim-changed', claimId: claim.id, storyId: claim.storyId });
  return work.tx.claim.update({ where: { id: claim.id }, data: { ...data, version: { increment: 1 } } });
}

function readContent(input: ProposeInput & Partial<CorrectInput>): VerdictContent {
  const nextCheckAt = input.nextCheckAt ? new Date(input.nextCheckAt) : null;
  if (nextCheckAt && Number.isNaN(nextCheckAt.getTime()))
    throw new DomainError('DATE_INVALID', `"${input.nextCheckAt}" is not a date. Write it as 2026-12-01.`, {
      field: 'nextCheckAt',
    });
  return {
    rating: input.rating,
    rationale: requiredText(input.rationale, 'rationale', 10_000, 'Say why: a verdict needs its reason in a sentence.'),
    wouldSettle: optionalText(input.wouldSettle, 'what would settle it', 2_000),
    nextCheckAt,
    waiver: optionalText(input.waiver, 'waiver', 2_000),
    correctionClass: input.correctionClass ?? null,
    correctionNote: input.correctionClass
      ? requiredText(input.correctionNote, 'correction note', 2_000, 'Tell readers in a sentence what was corrected.')
      : null,
  };
}

/** An edit leaves what the correction is about as it was. */
const correctionOf = ({ correctionClass, correctionNote }: Verdict) => ({ correctionClass, correctionNote });

const notes = ({ waiver, correctionClass, correctionNote }: VerdictContent) => ({
  ...(waiver ? { waiver } : {}),
  ...(correctionClass ? { correctionClass, correctionNote } : {}),
});

async function open(tx: Transaction, claim: LockedClaim, actor: Actor, content: VerdictContent): Promise<Verdict> {
  const number = (await tx.verdict.count({ where: { claimId: claim.id } })) + 1;
  return tx.verdict.create({
    data: {
      id: uuid(),
      claimId: claim.id,
      number,
      proposedById: actor.id!,
      contentHash: NOT_YET_HASHED,
      ...content,
      ...policyFor(claim),
    },
  });
}

/** The content is written before its hash: between the two no approval of the old one can count. */
function reopen(tx: Transaction, making: Verdict, content: VerdictContent): Promise<Verdict> {
  return tx.verdict.update({
    where: { id: making.id },
    data: { ...content, status: 'PROPOSED', contentHash: NOT_YET_HASHED, version: { increment: 1 } },
  });
}

const policyFor = (claim: LockedClaim) => ({
  approvalsRequired: approvalsRequired(claim.tags),
  policyVersion: CURRENT_POLICY.version,
});

/** Stores the evidence (null keeps what is there, undefined takes the appearances), checks the gate, seals with the hash. */
async function settle(
  tx: Transaction,
  claim: LockedClaim,
  verdict: Verdict,
  actor: Actor,
  content: VerdictContent,
  given: EvidenceInput[] | null | undefined,
): Promise<void> {
  const evidence =
    given === null
      ? await evidenceOf(tx, verdict.id)
      : await replaceEvidence(
          tx,
          verdict.id,
          claim.id,
          actor.id!,
          given ?? (await evidenceOfAppearances(tx, claim.id)),
        );
  checkGate(content.rating, evidence, content.waiver);
  await tx.verdict.update({
    where: { id: verdict.id },
    data: { contentHash: contentHash(claim.text, verdict.version, content, evidence), ...policyFor(claim) },
  });
}
