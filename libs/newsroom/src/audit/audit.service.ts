import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@claimdesk/domain';
import { Database, type Logger, type Person } from '@claimdesk/platform';
import { authorise } from '../people/authorise.ts';
import { LOGGER } from '../tokens.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { AuditKeys } from './audit-keys.ts';
import { ChainWalk, type BrokenLink, type ChainHead } from './chain-walk.ts';
import { checkpointNote } from './checkpoint-note.ts';
import { erasePerson } from './erase-person.ts';
import { exportedLines } from './export.ts';
import { withLogSnapshot, type LogSnapshot } from './stored-events.ts';
import { claimOf, verifyLog, type AuditVerification } from './verification.ts';

export interface Checkpoint extends ChainHead {
  /** The signed text, to be kept outside. */
  note: string;
}

/** No checkpoint is signed over a chain that does not hold. */
export class ChainBroken extends Error {
  constructor(readonly broken: BrokenLink) {
    super(`The audit log does not hold at event ${broken.seq}: ${broken.reason}. No checkpoint was signed over it.`);
  }
}

/** The audit log as a whole: verified, vouched for, handed out, and relieved of what names a person. */
@Injectable()
export class AuditService {
  private verifying: Promise<AuditVerification> | null = null;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(AuditKeys) private readonly keys: AuditKeys,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Walks the whole chain; who asks while a walk is under way gets the result of that one.
   * @throws DomainError FORBIDDEN
   */
  verify(actor: Actor): Promise<AuditVerification> {
    authorise(actor, 'audit:read');
    return (this.verifying ??= this.verifyAgainst(actor, null).finally(() => (this.verifying = null)));
  }

  /** The same, held against the note of a checkpoint that was kept outside too. @throws DomainError INPUT_INVALID */
  async verifyAgainst(actor: Actor, outside: string | null): Promise<AuditVerification> {
    authorise(actor, 'audit:read');
    return withLogSnapshot(this.database, ({ head, checkpoints, eventsAfter }) =>
      verifyLog({ head, checkpoints, outside, events: eventsAfter(0) }, this.keys),
    );
  }

  /**
   * Signs the chain as it stands, having followed it from the newest checkpoint on. Null when there is no event yet.
   * @throws ConfigError without a key to sign with, ChainBroken
   */
  async checkpoint(actor: Actor): Promise<Checkpoint | null> {
    authorise(actor, 'audit:read');
    const head = await withLogSnapshot(this.database, (log) => this.soundHead(log));
    if (head.seq === 0) return null;
    const { keyId, signature } = this.keys.sign(head);
    await this.database.prisma.auditCheckpoint.createMany({
      data: [{ ...head, seq: BigInt(head.seq), keyId, signature }],
      skipDuplicates: true,
    });
    return { ...head, note: checkpointNote(head, { keyId, signature }) };
  }

  /** Signs a checkpoint at the interval; what it finds broken is in the log until someone looks. */
  checkpointRegularly(minutes: number): { stop(): Promise<void> } {
    if (!this.keys.canSign) {
      this.logger.info('audit: no CLAIMDESK_AUDIT_KEY, so no checkpoints are signed');
      return { stop: async () => {} };
    }
    let running: Promise<unknown> = Promise.resolve();
    const sign = () => {
      running = this.checkpoint(systemActor('Checkpoints')).catch((error: Error) =>
        this.logger.error({ error: error.message }, 'audit: no checkpoint could be signed'),
      );
    };
    const timer = setInterval(sign, minutes * 60_000);
    return {
      stop: async () => {
        clearInterval(timer);
        await running;
      },
    };
  }

  /** The public key of the checkpoints as PEM, for whoever verifies outside; null where there is none. */
  publicKey(actor: Actor): string | null {
    authorise(actor, 'audit:read');
    return this.keys.publicPem;
  }

  /** Writes the log as JSON lines, piece by piece. */
  async export(actor: Actor, write: (piece: string) => Promise<void>): Promise<void> {
    authorise(actor, 'audit:read');
    await withLogSnapshot(this.database, async (log) => {
      for await (const piece of exportedLines(log)) await write(piece);
    });
  }

  /**
   * Erases what names a person; the chain holds, since it covers commitments and not the names.
   * @throws DomainError FORBIDDEN, NOT_FOUND
   */
  erasePerson(actor: Actor, personId: string): Promise<Person> {
    authorise(actor, 'people:manage');
    return this.work.run(actor, async ({ tx, audit }) => {
      const person = await erasePerson(tx, actor, personId);
      audit({ action: 'person.erased', subjectType: 'person', subjectId: personId });
      return person;
    });
  }

  /** The chain's end, followed from the newest checkpoint: what came before was vouched for then. */
  private async soundHead({ head, checkpoints, eventsAfter }: LogSnapshot): Promise<ChainHead> {
    const newest = checkpoints.at(-1);
    const claim = newest && claimOf(newest, this.keys);
    if (claim?.complaint) throw new ChainBroken({ seq: claim.seq, reason: claim.complaint });
    const walk = new ChainWalk([], claim && { seq: claim.seq, hash: claim.hash });
    for await (const batch of eventsAfter(claim?.seq ?? 0)) for (const event of batch) walk.next(event);
    const broken = walk.end(head);
    if (broken) throw new ChainBroken(broken);
    return head;
  }
}
