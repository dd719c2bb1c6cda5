import { Inject, Injectable } from '@nestjs/common';
import { DomainError, transition, type Actor, type Rating } from '@claimdesk/domain';
import type { Claim } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { lockClaim, refuseStale } from '../claims/claim-lock.ts';
import { authorise } from '../people/authorise.ts';
import { UnitOfWork } from '../unit-of-work.ts';

export interface ProposeInput {
  claimId: string;
  rating: Rating;
  rationale: string;
  /** The claim's version that the editor saw. */
  version: number;
}

const LONGEST_RATIONALE = 10_000;

/** Verdicts: a desk's decisions on claims. */
@Injectable()
export class VerdictsService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Proposes a verdict. The claim's row is locked while the decision is made, so two proposals follow one another.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT, TRANSITION_NOT_ALLOWED
   */
  async propose(actor: Actor, input: ProposeInput): Promise<Claim> {
    authorise(actor, 'verdict:propose');
    const rationale = checkRationale(input.rationale);
    return this.work.run(actor, async ({ tx, audit, announce }) => {
      const claim = await lockClaim(tx, input.claimId);
      await refuseStale(tx, claim, input.version);
      const status = transition(claim.status, 'propose');
      const number = (await tx.verdict.count({ where: { claimId: claim.id } })) + 1;
      const verdict = { number, rating: input.rating, rationale };
      await tx.verdict.create({ data: { id: uuid(), claimId: claim.id, proposedById: actor.id!, ...verdict } });
      const updated = await tx.claim.update({ where: { id: claim.id }, data: { status, version: { increment: 1 } } });
      audit({
        action: 'verdict.proposed',
        subjectType: 'claim',
        subjectId: claim.id,
        before: { status: claim.status },
        after: { status, ...verdict },
      });
      announce({ topic: 'claim-changed', claimId: claim.id, storyId: claim.storyId });
      return updated;
    });
  }
}

function checkRationale(rationale: string): string {
  const trimmed = rationale.trim();
  if (!trimmed)
    throw new DomainError('INPUT_INVALID', 'Say why: a verdict needs its reason in a sentence.', {
      field: 'rationale',
    });
  if (trimmed.length > LONGEST_RATIONALE)
    throw new DomainError(
      'INPUT_INVALID',
      `The reason is ${trimmed.length} characters long; keep it under ${LONGEST_RATIONALE}.`,
      {
        field: 'rationale',
      },
    );
  if (trimmed.includes('\0') || !trimmed.isWellFormed())
    throw new DomainError('INPUT_INVALID', 'The reason holds characters that are no text. Type it again.', {
      field: 'rationale',
    });
  return trimmed;
}
