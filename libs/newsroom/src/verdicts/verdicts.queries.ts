import { Inject, Injectable } from '@nestjs/common';
import { DomainError, evidenceGate, type Actor, type EvidenceGate } from '@claimdesk/domain';
import { Database, type Prisma } from '@claimdesk/platform';
import { gathered, isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { EVIDENCE_PARTS, weigh } from './evidence.ts';

const PARTS = {
  proposedBy: true,
  contributors: { include: { person: true } },
  approvals: { include: { approver: true }, orderBy: { createdAt: 'asc' } },
  returns: { include: { returnedBy: true }, orderBy: { createdAt: 'asc' } },
  evidence: {
    include: { readers: { include: { person: true } }, addedBy: true, appearance: { include: { attribution: true } } },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.VerdictInclude;
export type VerdictView = Prisma.VerdictGetPayload<{ include: typeof PARTS }>;
export type EvidenceView = VerdictView['evidence'][number];

/** Everything that is asked about verdicts. */
@Injectable()
export class VerdictQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first, in the order of the claims asked for. */
  async ofClaims(claimIds: readonly string[]): Promise<VerdictView[][]> {
    const rows = await this.database.prisma.verdict.findMany({
      where: { claimId: { in: [...claimIds] } },
      include: PARTS,
      orderBy: { number: 'desc' },
    });
    return gathered(claimIds, rows, ({ claimId }) => claimId);
  }

  /** What the evidence gate makes of the evidence of each verdict, sealed pieces included. */
  async gatesOf(verdictIds: readonly string[]): Promise<EvidenceGate[]> {
    const verdicts = await this.database.prisma.verdict.findMany({
      where: { id: { in: [...verdictIds] } },
      include: { evidence: { include: EVIDENCE_PARTS, orderBy: { id: 'asc' } } },
    });
    const gates = new Map(verdicts.map(({ id, rating, evidence }) => [id, evidenceGate(rating, weigh(evidence))]));
    return verdictIds.map((id) => gates.get(id)!);
  }

  /** One piece of evidence. @throws DomainError NOT_FOUND, EVIDENCE_SEALED for those who may not see it */
  async evidence(actor: Actor, id: string): Promise<EvidenceView> {
    authorise(actor, 'claim:read');
    const found = isId(id)
      ? await this.database.prisma.evidence.findUnique({ where: { id }, include: PARTS.evidence.include })
      : null;
    if (!found) throw new DomainError('NOT_FOUND', 'There is no such evidence.');
    if (!maySee(actor, found))
      throw new DomainError(
        'EVIDENCE_SEALED',
        `This evidence is confidential: ${found.confidentialReason}. Ask ${found.addedBy.name} for access.`,
      );
    return found;
  }
}

/** Confidential evidence is for whoever added it and the people named; it is sealed to everybody else, admins included. */
export function maySee(actor: Actor, { isConfidential, addedById, readers }: EvidenceView): boolean {
  return !isConfidential || addedById === actor.id || readers.some(({ personId }) => personId === actor.id);
}

/** Whether the actor wrote, edited or added evidence to the verdict in the making. */
export function isOwnWork(actor: Actor, verdicts: readonly VerdictView[]): boolean {
  const making = verdicts.find(({ status }) => status === 'PROPOSED' || status === 'RETURNED');
  return Boolean(making?.contributors.some(({ personId }) => personId === actor.id));
}
