import type { MatchLevel } from '@claimdesk/domain';
import { OPPOSED_REASON } from '@claimdesk/engine';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type Claim, type Transaction } from '@claimdesk/platform';
import { gathered } from '../paging.ts';
import { rejectionsAmong } from './matching.queries.ts';

/** Another claim that may be this one, as the closest of their places compare. */
export interface ClaimMatch {
  /** The claim that was asked about. */
  claimId: string;
  otherId: string;
  other: Claim;
  /** SUGGESTED where an editor is to decide; CONFIRMED where only earlier decisions of people keep the two apart. */
  level: MatchLevel;
  /** Whether one says the opposite of the other. */
  isOpposed: boolean;
  /** 0..1 */
  score: number;
  /** What spoke for and against, in words. */
  reasons: string[];
}

type Found = Omit<ClaimMatch, 'other'>;

/** Which claims may be one. Batch methods answer in the order of the ids they are given. */
@Injectable()
export class ClaimMatchQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The likest first; what people have rejected is left out. */
  async matchesOf(claimIds: readonly string[]): Promise<ClaimMatch[][]> {
    const { prisma } = this.database;
    const found = await prisma.$queryRaw<Found[]>`
      with alike as (
        select a.claim_id as claim, b.claim_id as other, m.level, m.score, m.reasons,
          -- Two places may differ in stance alone: one denies what the other asserts, and the claims are the same.
          m.is_opposed <> (a.stance <> b.stance) as is_opposed
        from appearance a join match m on m.first_id = a.id join appearance b on b.id = m.second_id
        where a.claim_id = any(${[...claimIds]}::uuid[])
        union all
        select a.claim_id, b.claim_id, m.level, m.score, m.reasons, m.is_opposed <> (a.stance <> b.stance)
        from appearance a join match m on m.second_id = a.id join appearance b on b.id = m.first_id
        where a.claim_id = any(${[...claimIds]}::uuid[])
      )
      select distinct on (claim, other) claim as "claimId", other as "otherId", level::text as level,
        is_opposed as "isOpposed", score, reasons
      from alike where claim <> other order by claim, other, score desc`;
    const ids = [...new Set(found.flatMap(({ claimId, otherId }) => [claimId, otherId]))];
    const [others, rejected] = await Promise.all([
      prisma.claim.findMany({ where: { id: { in: ids } } }),
      rejectionsAmong(prisma as unknown as Transaction, ids),
    ]);
    const byId = new Map(others.map((claim) => [claim.id, claim]));
    const apart = new Set(rejected.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const open = found
      .filter(({ claimId, otherId }) => !apart.has(`${claimId} ${otherId}`))
      .sort((a, b) => b.score - a.score || (a.otherId < b.otherId ? -1 : 1))
      .map((match) => ({
        ...match,
        // Their places are opposed where one denies; the claims themselves may not be.
        reasons: match.reasons.filter((reason) => match.isOpposed || reason !== OPPOSED_REASON),
        other: byId.get(match.otherId)!,
      }));
    return gathered(claimIds, open, ({ claimId }) => claimId);
  }

  /** Claims that people have said not to be this one. */
  async rejectedFor(claimIds: readonly string[]): Promise<Claim[][]> {
    const rows = await this.database.prisma.matchRejection.findMany({
      where: { OR: [{ claimId: { in: [...claimIds] } }, { otherId: { in: [...claimIds] } }] },
      include: { claim: true, other: true },
      orderBy: { id: 'asc' },
    });
    const sides = rows.flatMap(({ claimId, otherId, claim, other }) => [
      { of: claimId, claim: other },
      { of: otherId, claim },
    ]);
    return gathered(
      claimIds,
      sides.filter(({ of }) => claimIds.includes(of)),
      ({ of }) => of,
    ).map((own) => own.map(({ claim }) => claim));
  }
}
