import { Inject, Injectable } from '@nestjs/common';
import type { Actor, ClaimKind, ClaimStatus, Rating } from '@claimdesk/domain';
import { originsOfEach } from '@claimdesk/engine';
import { Database, Prisma, type Claim, type Person } from '@claimdesk/platform';
import { auditView } from '../audit/audit.queries.ts';
import { SIDED_PARTS, sidedRow } from '../matching/suggestion.ts';
import { contains, gathered, inOrder, isId, pageOfIds, type Order, type Page, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { familyOf } from './claim-family.ts';

/** An origin that speaks at a place: its key, the same where two are one, and what it is best known as. */
export interface CountedOrigin {
  key: string;
  name: string;
}

export interface ClaimFilter {
  status?: ClaimStatus | null;
  rating?: Rating | null;
  suggested?: Rating | null;
  kind?: ClaimKind | null;
  storyId?: string | null;
  articleId?: string | null;
  outletId?: string | null;
  speaker?: string | null;
  text?: string | null;
  crossSource?: boolean | null;
}

export const CLAIM_ORDERS = {
  CHECKWORTHINESS: { key: Prisma.sql`c.checkworthiness`, type: 'float8', direction: 'desc' },
  NEWEST: { key: Prisma.sql`extract(epoch from c.created_at)::float8`, type: 'float8', direction: 'desc' },
  MOST_SOURCES: {
    key: Prisma.sql`(c.asserting_origins + c.denying_origins + c.checkworthiness)`,
    type: 'float8',
    direction: 'desc',
  },
  DISPUTED_FIRST: {
    key: Prisma.sql`((case c.suggested_rating when 'DISPUTED' then 2 when 'CORROBORATED' then 1 else 0 end) + c.checkworthiness)`,
    type: 'float8',
    direction: 'desc',
  },
} as const satisfies Record<string, Order>;
export type ClaimOrder = keyof typeof CLAIM_ORDERS;

const APPEARANCE_PARTS = { attribution: { orderBy: { position: 'asc' } } } as const satisfies Prisma.AppearanceInclude;
export type AppearanceView = Prisma.AppearanceGetPayload<{ include: typeof APPEARANCE_PARTS }>;

const COMMENT_PARTS = {
  author: true,
  mentions: { include: { person: true }, orderBy: { personId: 'asc' } },
} as const satisfies Prisma.CommentInclude;
export type CommentView = Prisma.CommentGetPayload<{ include: typeof COMMENT_PARTS }>;
export type ReplyRequestView = Prisma.ReplyRequestGetPayload<{ include: { addedBy: true } }>;

/** Everything that is asked about claims. Batch methods answer in the order of the ids they are given. */
@Injectable()
export class ClaimQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async list(actor: Actor, filter: ClaimFilter, orderBy: ClaimOrder, page: PageRequest): Promise<Page<Claim>> {
    authorise(actor, 'claim:read');
    const { ids, ...rest } = await pageOfIds(
      this.database.prisma,
      Prisma.sql`claim c`,
      Prisma.sql`c.id`,
      conditions(filter),
      CLAIM_ORDERS[orderBy],
      page,
    );
    const nodes = (await this.byIds(ids)).filter((claim) => claim !== null);
    return { nodes, ...rest };
  }

  /** The claim, or the one it was merged into. */
  async byId(actor: Actor, id: string): Promise<Claim | null> {
    authorise(actor, 'claim:read');
    for (let at: string | null = id; at && isId(at);) {
      const claim: Claim | null = await this.database.prisma.claim.findUnique({ where: { id: at } });
      if (!claim?.mergedIntoId) return claim;
      at = claim.mergedIntoId;
    }
    return null;
  }

  async byIds(ids: readonly string[]): Promise<(Claim | null)[]> {
    return inOrder(ids, await this.database.prisma.claim.findMany({ where: { id: { in: [...ids] } } }));
  }

  async appearancesOf(claimIds: readonly string[]): Promise<AppearanceView[][]> {
    const rows = await this.database.prisma.appearance.findMany({
      where: { claimId: { in: [...claimIds] }, fate: null },
      include: APPEARANCE_PARTS,
      orderBy: [{ createdAt: 'asc' }, { revisionId: 'asc' }, { ordinal: 'asc' }],
    });
    return gathered(claimIds, rows, ({ claimId }) => claimId);
  }

  /**
   * Which origins speak at each place of each claim, by the place's id: one key where two places have, or may have, it
   * from one source.
   */
  async originsOf(claimIds: readonly string[]): Promise<Map<string, CountedOrigin[]>[]> {
    const rows = await this.database.prisma.appearance.findMany({
      where: { claimId: { in: [...claimIds] }, fate: null },
      include: SIDED_PARTS,
      orderBy: { id: 'asc' },
    });
    return gathered(claimIds, rows, ({ claimId }) => claimId).map((places) => {
      const origins = originsOfEach(places.map(sidedRow));
      return new Map(places.map(({ id }, i) => [id, origins[i]!]));
    });
  }

  /** Places that a later version of their article changed or dropped, the last ones first. */
  async formerAppearancesOf(claimIds: readonly string[]): Promise<AppearanceView[][]> {
    const rows = await this.database.prisma.appearance.findMany({
      where: { claimId: { in: [...claimIds] }, fate: { in: ['CHANGED', 'GONE'] } },
      include: APPEARANCE_PARTS,
      orderBy: { id: 'desc' },
    });
    return gathered(claimIds, rows, ({ claimId }) => claimId);
  }

  async outletsOf(claimIds: readonly string[]) {
    const rows = await this.database.prisma.$queryRaw<{ claimId: string; id: string; name: string }[]>`
      select distinct a.claim_id as "claimId", o.id, o.name
      from appearance a join revision r on r.id = a.revision_id
        join article x on x.id = r.article_id join outlet o on o.id = x.outlet_id
      where a.claim_id = any(${[...claimIds]}::uuid[]) and a.fate is null order by o.name`;
    return gathered(claimIds, rows, ({ claimId }) => claimId);
  }

  /** Oldest first, with those of the claims that were merged into each. */
  async commentsOf(claimIds: readonly string[]): Promise<CommentView[][]> {
    const family = await familyOf(this.database.prisma, claimIds);
    const rows = await this.database.prisma.comment.findMany({
      where: { claimId: { in: [...family.keys()] } },
      include: COMMENT_PARTS,
      orderBy: { id: 'asc' },
    });
    return gathered(claimIds, rows, ({ claimId }) => family.get(claimId)!);
  }

  /** Oldest first, with those of the claims that were merged into each. */
  async replyRequestsOf(claimIds: readonly string[]): Promise<ReplyRequestView[][]> {
    const family = await familyOf(this.database.prisma, claimIds);
    const rows = await this.database.prisma.replyRequest.findMany({
      where: { claimId: { in: [...family.keys()] } },
      include: { addedBy: true },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    });
    return gathered(claimIds, rows, ({ claimId }) => family.get(claimId)!);
  }

  /** The claims that were merged into each, and can be taken out again. */
  async mergedInto(claimIds: readonly string[]): Promise<Claim[][]> {
    const rows = await this.database.prisma.claim.findMany({
      where: { mergedIntoId: { in: [...claimIds] } },
      orderBy: { id: 'asc' },
    });
    return gathered(claimIds, rows, ({ mergedIntoId }) => mergedIntoId!);
  }

  async assigneesOf(claimIds: readonly string[]): Promise<(Person | null)[]> {
    const rows = await this.database.prisma.claim.findMany({
      where: { id: { in: [...claimIds] } },
      select: { id: true, assignee: true },
    });
    return inOrder(claimIds, rows).map((row) => row?.assignee ?? null);
  }

  /** Who did what with each claim, oldest first. */
  async historyOf(claimIds: readonly string[]) {
    const rows = await this.database.prisma.auditEvent.findMany({
      where: { subjectType: 'claim', subjectId: { in: [...claimIds] } },
      include: { personal: true },
      orderBy: { seq: 'asc' },
    });
    return gathered(claimIds, rows.map(auditView), ({ subjectId }) => subjectId);
  }
}

function conditions(filter: ClaimFilter): Prisma.Sql[] {
  // What later versions dropped before anyone had looked at it is no work for the desk.
  const where = [
    Prisma.sql`c.merged_into_id is null`,
    Prisma.sql`(c.status <> 'OPEN' or exists (select from appearance a where a.claim_id = c.id and a.fate is null))`,
  ];
  for (const id of [filter.storyId, filter.articleId, filter.outletId]) if (id && !isId(id)) return [Prisma.sql`false`];
  if (filter.status) where.push(Prisma.sql`c.status = ${filter.status}::"ClaimStatus"`);
  if (filter.suggested) where.push(Prisma.sql`c.suggested_rating = ${filter.suggested}::"Rating"`);
  if (filter.kind) where.push(Prisma.sql`c.kind = ${filter.kind}::"ClaimKind"`);
  if (filter.storyId) where.push(Prisma.sql`c.story_id = ${filter.storyId}::uuid`);
  if (filter.text?.trim()) where.push(Prisma.sql`c.text ilike ${contains(filter.text)}`);
  if (filter.rating)
    where.push(
      Prisma.sql`(select v.rating from verdict v where v.claim_id = c.id order by v.number desc limit 1) = ${filter.rating}::"Rating"`,
    );
  if (filter.articleId)
    where.push(Prisma.sql`exists (select from appearance a join revision r on r.id = a.revision_id
      where a.fate is null and a.claim_id = c.id and r.article_id = ${filter.articleId}::uuid)`);
  if (filter.outletId)
    where.push(Prisma.sql`exists (select from appearance a join revision r on r.id = a.revision_id
      join article x on x.id = r.article_id where a.fate is null and a.claim_id = c.id and x.outlet_id = ${filter.outletId}::uuid)`);
  if (filter.speaker?.trim())
    where.push(Prisma.sql`exists (select from appearance a join attribution t on t.appearance_id = a.id
      where a.fate is null and a.claim_id = c.id and t.speaker ilike ${contains(filter.speaker)})`);
  if (filter.crossSource)
    where.push(Prisma.sql`(select count(distinct r.article_id) from appearance a join revision r on r.id = a.revision_id
      where a.fate is null and a.claim_id = c.id) > 1`);
  return where;
}
