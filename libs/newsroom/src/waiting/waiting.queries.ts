import { Inject, Injectable } from '@nestjs/common';
import { can, type Actor } from '@claimdesk/domain';
import { Database, Prisma, type Claim } from '@claimdesk/platform';
import { ClaimQueries, type CommentView } from '../claims/claims.queries.ts';
import { checkPage, pageOfIds, type Order, type Page, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';

export interface WaitingClaims {
  count: number;
  claims: Claim[];
}
export interface WaitingMentions {
  count: number;
  comments: CommentView[];
}

const sql = Prisma.sql;
const ascending = (moment: Prisma.Sql): Order => ({
  key: sql`coalesce(extract(epoch from ${moment}), 1e12)::float8`,
  type: 'float8',
  direction: 'asc',
});
const BY_PROPOSAL = ascending(sql`(select max(v.created_at) from verdict v where v.claim_id = c.id)`);
const BY_DUE_DATE = ascending(sql`c.due_at`);
const BY_CHECK_DATE = ascending(sql`c.next_check_at`);
const BY_CHANGE = ascending(sql`c.updated_at`);

const STANDS = sql`c.merged_into_id is null`;
const workOf = (personId: string) => sql`exists (select from verdict v join contributor o on o.verdict_id = v.id
  where v.claim_id = c.id and o.person_id = ${personId}::uuid)`;
const approvedBy = (personId: string) => sql`exists (select from verdict v join approval a on a.verdict_id = v.id
  where v.claim_id = c.id and a.approver_id = ${personId}::uuid)`;

/** What waits for someone: the personal queue, and the queue of all reviewers. Asked by time; no job keeps it. */
@Injectable()
export class WaitingQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ClaimQueries) private readonly claims: ClaimQueries,
  ) {}

  /** Every claim whose verdict waits for review, one's own work too, oldest proposal first. */
  async reviewQueue(actor: Actor, page: PageRequest): Promise<Page<Claim>> {
    authorise(actor, 'claim:read');
    return this.page([sql`c.status = 'PROPOSED'`], BY_PROPOSAL, page);
  }

  /** Verdicts that wait for this reviewer: neither their own work nor approved by them already. */
  async toReview(actor: Actor, first: number): Promise<WaitingClaims> {
    if (!can(actor, 'verdict:review')) return { count: 0, claims: [] };
    return this.mine(actor, first, BY_PROPOSAL, (me) => [
      sql`c.status = 'PROPOSED'`,
      sql`exists (select from verdict v where v.claim_id = c.id and v.status = 'PROPOSED'
        and not exists (select from contributor o where o.verdict_id = v.id and o.person_id = ${me}::uuid)
        and not exists (select from approval a where a.verdict_id = v.id and a.approver_id = ${me}::uuid
          and a.content_hash = v.content_hash))`,
    ]);
  }

  /** Verdicts of one's own that a reviewer sent back. */
  returned(actor: Actor, first: number): Promise<WaitingClaims> {
    return this.mine(actor, first, BY_CHANGE, (me) => [
      sql`c.status = 'RETURNED'`,
      sql`exists (select from verdict v join contributor o on o.verdict_id = v.id
        where v.claim_id = c.id and v.status = 'RETURNED' and o.person_id = ${me}::uuid)`,
    ]);
  }

  /** Claims given to one and not done with, the first due first. */
  assigned(actor: Actor, first: number): Promise<WaitingClaims> {
    return this.mine(actor, first, BY_DUE_DATE, (me) => [
      sql`c.assignee_id = ${me}::uuid`,
      sql`c.status not in ('APPROVED', 'WITHDRAWN', 'DISMISSED')`,
    ]);
  }

  /** Claims whose verdict no longer fits, for whoever wrote or approved it and whoever has the claim. */
  stale(actor: Actor, first: number): Promise<WaitingClaims> {
    return this.mine(actor, first, BY_CHANGE, (me) => [
      sql`c.status = 'STALE'`,
      sql`(${workOf(me)} or ${approvedBy(me)} or c.assignee_id = ${me}::uuid)`,
    ]);
  }

  /** Claims whose time to be checked again has come, for the whole desk; not while a verdict is in the making. */
  checkDue(actor: Actor, first: number): Promise<WaitingClaims> {
    return this.mine(actor, first, BY_CHECK_DATE, () => [
      sql`c.next_check_at <= now()`,
      sql`c.status in ('OPEN', 'APPROVED', 'STALE')`,
    ]);
  }

  /** Comments that mention one and are unread, the newest first. */
  async mentions(actor: Actor, first: number): Promise<WaitingMentions> {
    authorise(actor, 'claim:read');
    checkPage({ first });
    if (!actor.id) return { count: 0, comments: [] };
    const where = { mentions: { some: { personId: actor.id, readAt: null } } };
    const [count, comments] = await Promise.all([
      this.database.prisma.comment.count({ where }),
      this.database.prisma.comment.findMany({
        where,
        include: { author: true, mentions: { include: { person: true }, orderBy: { personId: 'asc' } } },
        orderBy: { id: 'desc' },
        take: first,
      }),
    ]);
    return { count, comments };
  }

  private async mine(
    actor: Actor,
    first: number,
    order: Order,
    where: (personId: string) => Prisma.Sql[],
  ): Promise<WaitingClaims> {
    authorise(actor, 'claim:read');
    if (!actor.id) return { count: 0, claims: [] };
    const { totalCount, nodes } = await this.page(where(actor.id), order, { first });
    return { count: totalCount, claims: nodes };
  }

  private async page(where: Prisma.Sql[], order: Order, request: PageRequest): Promise<Page<Claim>> {
    const { prisma } = this.database;
    const { ids, ...rest } = await pageOfIds(prisma, sql`claim c`, sql`c.id`, [STANDS, ...where], order, request);
    return { nodes: (await this.claims.byIds(ids)).filter((claim) => claim !== null), ...rest };
  }
}
