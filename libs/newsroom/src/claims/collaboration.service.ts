import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import type { Claim, Person, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { requiredText } from '../text-field.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { announceClaim, changeClaim, optionalDate, type SeenClaim } from './change-claim.ts';
import { familyOf } from './claim-family.ts';
import { lockClaim } from './claim-lock.ts';
import { mentionsIn } from './mentions.ts';

export interface AssignClaimInput extends SeenClaim {
  /** Null takes it from whoever has it. */
  assigneeId?: string | null;
  dueAt?: Date | null;
}
export interface CommentInput {
  claimId: string;
  text: string;
}

const LONGEST_COMMENT = 10_000;
const DAY_MS = 86_400_000;

/** Who works on a claim, and what they tell one another about it. */
@Injectable()
export class CollaborationService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT */
  async assign(actor: Actor, input: AssignClaimInput): Promise<Claim> {
    authorise(actor, 'claim:assign');
    const assigneeId = input.assigneeId ?? null;
    const dueAt = dueDate(input.dueAt, assigneeId);
    return this.work.run(actor, (work) =>
      changeClaim(work, input, async (claim) => {
        const assignee = assigneeId ? await activePerson(work.tx, assigneeId) : null;
        const facts = (to: string | null, due: Date | null) => ({ assigneeId: to, dueAt: due?.toISOString() ?? null });
        return {
          data: { assigneeId, dueAt },
          action: 'claim.assigned',
          before: facts(claim.assigneeId, claim.dueAt),
          after: facts(assigneeId, dueAt),
          personal: { assignee: assignee?.name ?? null },
        };
      }),
    );
  }

  /**
   * Comments on a claim; whoever is named by "@Full Name" or "@address" finds it in their queue.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID
   */
  async comment(actor: Actor, input: CommentInput): Promise<Claim> {
    authorise(actor, 'claim:comment');
    const text = requiredText(input.text, 'comment', LONGEST_COMMENT, 'Write what you want to say.');
    return this.work.run(actor, async (work) => {
      const { tx } = work;
      const claim = await lockClaim(tx, input.claimId);
      const people = await tx.person.findMany({
        where: { disabledAt: null, NOT: { id: actor.id! } },
        select: { id: true, name: true, email: true },
      });
      const mentioned = mentionsIn(text, people);
      const comment = await tx.comment.create({
        data: {
          ...{ id: uuid(), claimId: claim.id, authorId: actor.id!, text },
          mentions: { create: mentioned.map((personId) => ({ personId })) },
        },
      });
      work.audit({
        action: 'claim.commented',
        subjectType: 'claim',
        subjectId: claim.id,
        after: { comment: comment.id, mentioned },
        personal: { text },
      });
      announceClaim(work, claim);
      return tx.claim.findUniqueOrThrow({ where: { id: claim.id } });
    });
  }

  /** Takes a claim's comments out of one's own queue. Nobody else sees a difference, so it leaves no audit event. */
  async markMentionsRead(actor: Actor, claimId: string): Promise<Claim> {
    authorise(actor, 'claim:comment');
    return this.work.run(actor, async ({ tx }) => {
      const { id } = await lockClaim(tx, claimId);
      const family = [...(await familyOf(tx, [id])).keys()];
      await tx.mention.updateMany({
        where: { personId: actor.id!, readAt: null, comment: { claimId: { in: family } } },
        data: { readAt: new Date() },
      });
      return tx.claim.findUniqueOrThrow({ where: { id } });
    });
  }
}

function dueDate(value: Date | null | undefined, assigneeId: string | null): Date | null {
  const dueAt = optionalDate(value, 'dueAt');
  if (dueAt && !assigneeId)
    throw new DomainError('INPUT_INVALID', 'A due date needs someone to keep it. Choose who gets the claim.', {
      field: 'assigneeId',
    });
  if (dueAt && dueAt.getTime() < Date.now() - DAY_MS)
    throw new DomainError('INPUT_INVALID', 'The due date has passed already. Choose one to come.', { field: 'dueAt' });
  return dueAt;
}

async function activePerson(tx: Transaction, id: string): Promise<Person> {
  const person = isId(id) ? await tx.person.findUnique({ where: { id } }) : null;
  if (!person) throw new DomainError('NOT_FOUND', 'There is no such person at the desk.');
  if (person.disabledAt)
    throw new DomainError('INPUT_INVALID', `${person.name} no longer works at the desk. Choose someone else.`, {
      field: 'assigneeId',
    });
  return person;
}
