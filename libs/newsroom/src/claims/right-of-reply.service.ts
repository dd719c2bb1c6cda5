import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import type { Claim, ReplyRequest, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { actorNameOf } from '../audit/audit-event.ts';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { requiredText } from '../text-field.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { announceClaim, optionalDate, requiredDate } from './change-claim.ts';
import { lockClaim } from './claim-lock.ts';

export interface AskForReplyInput {
  claimId: string;
  askedWhom: string;
  askedAt: Date;
  /** By when they were asked to answer. */
  dueAt?: Date | null;
}

export interface RecordReplyInput {
  /** The reply request's. */
  id: string;
  answer: string;
  answeredAt: Date;
  version: number;
}

const LONGEST_NAME = 300;
const LONGEST_ANSWER = 10_000;
const MINUTE_MS = 60_000;

/** Those whom a claim concerns are asked, and what they say is kept with it. */
@Injectable()
export class RightOfReplyService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID */
  async ask(actor: Actor, input: AskForReplyInput): Promise<Claim> {
    authorise(actor, 'reply:record');
    const askedWhom = requiredText(input.askedWhom, 'askedWhom', LONGEST_NAME, 'Say who was asked for a reply.');
    const askedAt = pastDate(input.askedAt, 'askedAt', 'Say when they were asked.');
    const dueAt = optionalDate(input.dueAt, 'dueAt');
    if (dueAt && dueAt <= askedAt)
      throw new DomainError('INPUT_INVALID', 'They cannot answer by a time before they were asked.', {
        field: 'dueAt',
      });
    return this.work.run(actor, async (work) => {
      const { tx } = work;
      const claim = await lockClaim(tx, input.claimId);
      const asked = { askedAt, dueAt, askedWhom, addedById: actor.id! };
      const { id } = await tx.replyRequest.create({ data: { id: uuid(), claimId: claim.id, ...asked } });
      work.audit({
        action: 'claim.reply-asked',
        subjectType: 'claim',
        subjectId: claim.id,
        after: { replyRequest: id, askedAt: askedAt.toISOString(), dueAt: dueAt?.toISOString() ?? null },
        personal: { askedWhom },
      });
      announceClaim(work, claim);
      return tx.claim.findUniqueOrThrow({ where: { id: claim.id } });
    });
  }

  /**
   * Keeps what came back; recorded again, the later one stands and the earlier stays in the audit log.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, VERSION_CONFLICT
   */
  async record(actor: Actor, input: RecordReplyInput): Promise<Claim> {
    authorise(actor, 'reply:record');
    const answer = requiredText(input.answer, 'answer', LONGEST_ANSWER, 'Write what they answered.');
    const answeredAt = pastDate(input.answeredAt, 'answeredAt', 'Say when they answered.');
    return this.work.run(actor, async (work) => {
      const { tx } = work;
      const request = await lockRequest(tx, input.id);
      await refuseStaleRequest(tx, request, input.version);
      if (answeredAt < request.askedAt)
        throw new DomainError('INPUT_INVALID', 'They cannot have answered before they were asked.', {
          field: 'answeredAt',
        });
      await tx.replyRequest.update({
        where: { id: request.id },
        data: { answer, answeredAt, version: { increment: 1 } },
      });
      const claim = await lockClaim(tx, request.claimId);
      work.audit({
        action: 'claim.reply-answered',
        subjectType: 'claim',
        subjectId: claim.id,
        before: { replyRequest: request.id, answeredAt: request.answeredAt?.toISOString() ?? null },
        after: { replyRequest: request.id, answeredAt: answeredAt.toISOString() },
        personal: { askedWhom: request.askedWhom, before: request.answer, answer },
      });
      announceClaim(work, claim);
      return tx.claim.findUniqueOrThrow({ where: { id: claim.id } });
    });
  }
}

/** Something that has happened; clocks may differ by a minute. */
function pastDate(value: Date, name: string, whyNeeded: string): Date {
  const date = requiredDate(value, name, whyNeeded);
  if (date.getTime() > Date.now() + MINUTE_MS)
    throw new DomainError('INPUT_INVALID', `The ${name} lies in the future. Check the date.`, { field: name });
  return date;
}

async function lockRequest(tx: Transaction, id: string): Promise<ReplyRequest> {
  if (isId(id)) await tx.$queryRaw`select id from reply_request where id = ${id}::uuid for update`;
  const request = isId(id) ? await tx.replyRequest.findUnique({ where: { id } }) : null;
  if (!request) throw new DomainError('NOT_FOUND', 'There is no such request for a reply.');
  return request;
}

async function refuseStaleRequest(tx: Transaction, request: ReplyRequest, seen: number): Promise<void> {
  if (request.version === seen) return;
  const last = await tx.auditEvent.findFirst({
    where: { subjectType: 'claim', after: { path: ['replyRequest'], equals: request.id } },
    include: { personal: true },
    orderBy: { seq: 'desc' },
  });
  const by = last && actorNameOf(last.personal?.data);
  throw new DomainError(
    'VERSION_CONFLICT',
    `A reply has been recorded since you opened this${by ? ` (by ${by})` : ''}. Read it, then record yours again; your text is kept.`,
    { seen, now: request.version, by, at: last?.at.toISOString() ?? null },
  );
}
