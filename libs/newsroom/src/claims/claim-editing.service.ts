import { Inject, Injectable } from '@nestjs/common';
import { approvalsRequired, DomainError, RISK_TAGS, transition, type Actor, type ClaimStatus } from '@claimdesk/domain';
import type { Claim } from '@claimdesk/platform';
import { authorise } from '../people/authorise.ts';
import { requiredText } from '../text-field.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { changeClaim, type SeenClaim } from './change-claim.ts';
import { raiseApprovals } from './raise-approvals.ts';

export interface EditClaimInput extends SeenClaim {
  text: string;
}
export interface DismissClaimInput extends SeenClaim {
  reason: string;
}
export interface TagClaimInput extends SeenClaim {
  tags: string[];
}

export const LONGEST_CLAIM = 1_000;
const LONGEST_REASON = 1_000;
/** A verdict that waits for review or is in force stands on the wording as it was read. */
const WORDING_IS_FREE: ReadonlySet<ClaimStatus> = new Set(['OPEN', 'RETURNED', 'STALE']);

/** A claim's own words: its wording, its subjects, and whether it can be checked at all. */
@Injectable()
export class ClaimEditingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT, TRANSITION_NOT_ALLOWED */
  async edit(actor: Actor, input: EditClaimInput): Promise<Claim> {
    authorise(actor, 'claim:edit');
    const text = claimText(input.text);
    return this.work.run(actor, (work) =>
      changeClaim(work, input, (claim) => {
        refuseFixedWording(claim.status);
        if (claim.text === text)
          throw new DomainError('INPUT_INVALID', 'The wording is what it was before. Change it, or leave it.', {
            field: 'text',
          });
        return { data: { text }, action: 'claim.edited', before: { text: claim.text }, after: { text } };
      }),
    );
  }

  /** Sets the claim's subjects; a verdict in the making then needs as many approvals as they ask for, never fewer. */
  async tag(actor: Actor, input: TagClaimInput): Promise<Claim> {
    authorise(actor, 'claim:edit');
    const unknown = input.tags.find((tag) => !(RISK_TAGS as readonly string[]).includes(tag));
    if (unknown !== undefined)
      throw new DomainError(
        'INPUT_INVALID',
        `“${unknown.slice(0, 40)}” is none of the tags. There are: ${RISK_TAGS.join(', ')}.`,
        { field: 'tags', tags: RISK_TAGS },
      );
    const tags = RISK_TAGS.filter((tag) => input.tags.includes(tag));
    return this.work.run(actor, (work) =>
      changeClaim(work, input, async (claim) => {
        await raiseApprovals(work.tx, claim.id, approvalsRequired(tags));
        return { data: { tags }, action: 'claim.tagged', before: { tags: claim.tags }, after: { tags } };
      }),
    );
  }

  /** Takes a claim that nobody could check off the desk, with the reason. `reopen` brings it back. */
  async dismiss(actor: Actor, input: DismissClaimInput): Promise<Claim> {
    authorise(actor, 'claim:dismiss');
    const reason = requiredText(input.reason, 'reason', LONGEST_REASON, 'Say why the claim cannot be checked.');
    return this.work.run(actor, (work) =>
      changeClaim(work, input, (claim) => {
        const status = transition(claim.status, 'dismiss');
        return {
          data: { status, dismissalReason: reason },
          action: 'claim.dismissed',
          before: { status: claim.status },
          after: { status, reason },
        };
      }),
    );
  }

  async reopen(actor: Actor, input: SeenClaim): Promise<Claim> {
    authorise(actor, 'claim:dismiss');
    return this.work.run(actor, (work) =>
      changeClaim(work, input, (claim) => {
        const status = transition(claim.status, 'reopen');
        return {
          data: { status, dismissalReason: null },
          action: 'claim.reopened',
          before: { status: claim.status, reason: claim.dismissalReason },
          after: { status },
        };
      }),
    );
  }
}

/** A claim's wording on one line, or the refusal in words. */
export const claimText = (text: string) =>
  requiredText(text, 'text', LONGEST_CLAIM, 'Write the claim as a sentence that stands alone.').replace(/\s+/g, ' ');

function refuseFixedWording(status: ClaimStatus): void {
  if (WORDING_IS_FREE.has(status)) return;
  const advice: Partial<Record<ClaimStatus, string>> = {
    PROPOSED: 'A proposed verdict waits for review on this wording. Have it returned first, then change the wording.',
    APPROVED: 'A verdict is in force on this wording. Add the claim anew in the right words, and correct the verdict.',
    DISMISSED: 'The claim was dismissed. Open it again first.',
  };
  throw new DomainError(
    'TRANSITION_NOT_ALLOWED',
    advice[status] ?? 'The verdict on this claim was withdrawn; its wording stays as it was.',
    { from: status, action: 'editClaim' },
  );
}
