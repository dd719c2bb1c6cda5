import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { Database, type Prisma } from '@claimdesk/platform';
import { checkPage, isId, type Page, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { actorNameOf, auditSummary } from './audit-event.ts';

export interface AuditFilter {
  subjectType?: string | null;
  subjectId?: string | null;
  actorId?: string | null;
  action?: string | null;
  from?: Date | null;
  to?: Date | null;
}

/** An event as a reader sees it. */
export interface AuditEventView {
  id: string;
  at: Date;
  actorName: string;
  actorId: string | null;
  action: string;
  summary: string;
  subjectType: string;
  subjectId: string;
}

type EventRow = Prisma.AuditEventGetPayload<{ include: { personal: true } }>;

export const auditView = ({
  seq,
  at,
  actorId,
  action,
  before,
  after,
  subjectType,
  subjectId,
  personal,
}: EventRow): AuditEventView => ({
  id: String(seq),
  at,
  actorName: actorNameOf(personal?.data),
  actorId,
  action,
  summary: auditSummary(action, after, before, personal?.data),
  subjectType,
  subjectId,
});

const cursorOf = (seq: bigint) => Buffer.from(`audit:${seq}`).toString('base64url');

function seqOf(cursor: string): bigint {
  const seq = /^audit:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (seq) return BigInt(seq);
  throw new DomainError('INPUT_INVALID', 'This cursor is not one of ours. Start again from the first page.', {
    field: 'after',
  });
}

/** What is asked about the audit log. */
@Injectable()
export class AuditQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first. @throws DomainError FORBIDDEN, INPUT_INVALID */
  async list(actor: Actor, filter: AuditFilter, page: PageRequest): Promise<Page<AuditEventView>> {
    authorise(actor, 'audit:read');
    checkPage(page);
    const where = conditions(filter);
    const behind = page.after ? { seq: { lt: seqOf(page.after) } } : {};
    const [rows, totalCount] = await Promise.all([
      this.database.prisma.auditEvent.findMany({
        where: { AND: [where, behind] },
        include: { personal: true },
        orderBy: { seq: 'desc' },
        take: page.first + 1,
        skip: page.offset ?? 0,
      }),
      this.count(where),
    ]);
    const shown = rows.slice(0, page.first);
    return {
      nodes: shown.map(auditView),
      cursors: shown.map(({ seq }) => cursorOf(seq)),
      totalCount,
      hasNextPage: rows.length > page.first,
      hasPreviousPage: Boolean(page.after) || (page.offset ?? 0) > 0,
    };
  }

  /** All events are counted by the chain's head, which spares a walk through the table. */
  private async count(where: Prisma.AuditEventWhereInput): Promise<number> {
    if (Object.keys(where).length) return this.database.prisma.auditEvent.count({ where });
    return Number((await this.database.prisma.auditHead.findUniqueOrThrow({ where: { id: 1 } })).seq);
  }
}

function conditions({ subjectType, subjectId, actorId, action, from, to }: AuditFilter): Prisma.AuditEventWhereInput {
  // An id that cannot be one matches nothing.
  if ([subjectId, actorId].some((id) => id && !isId(id))) return { seq: -1 };
  return {
    ...(subjectType ? { subjectType } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(actorId ? { actorId } : {}),
    ...(action ? { action } : {}),
    ...(from || to ? { at: { ...(from ? { gte: from } : {}), ...(to ? { lt: to } : {}) } } : {}),
  };
}
