import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@claimdesk/platform';
import { gathered } from '../paging.ts';
import { WORKER } from '../pipeline/pipeline.service.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { turnStale } from './turn-stale.ts';

/** Verdicts that time overtakes, and the record of what overtook them. */
@Injectable()
export class StalenessService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** Turns claims stale whose date to be checked again has come. Returns how many. */
  async sweep(): Promise<number> {
    const due = await this.database.prisma.claim.findMany({
      where: { status: 'APPROVED', nextCheckAt: { lte: new Date() }, mergedIntoId: null },
      select: { id: true, nextCheckAt: true },
      orderBy: { nextCheckAt: 'asc' },
      take: 500,
    });
    for (const { id, nextCheckAt } of due)
      await this.work.run(WORKER, async (work) => {
        const claim = await work.tx.claim.findUniqueOrThrow({ where: { id } });
        if (claim.status === 'APPROVED')
          await turnStale(work, id, [{ reason: 'CHECK_DUE', before: nextCheckAt!.toISOString() }]);
      });
    return due.length;
  }

  /** Why the verdict in force of each claim is stale, newest first; empty where a later verdict is in force. */
  async ofClaims(claimIds: readonly string[]) {
    const rows = await this.database.prisma.staleness.findMany({
      where: { claimId: { in: [...claimIds] }, verdict: { status: 'APPROVED' } },
      include: {
        revision: { select: { articleId: true, number: true } },
        appearance: { select: { revision: { select: { articleId: true } } } },
      },
      orderBy: { id: 'desc' },
    });
    return gathered(claimIds, rows, ({ claimId }) => claimId);
  }
}
export type StalenessView = Awaited<ReturnType<StalenessService['ofClaims']>>[number][number];
