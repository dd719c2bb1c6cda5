import { DomainError } from '@claimdesk/domain';
import type { AuditKeys } from './audit-keys.ts';
import { ChainWalk, type BrokenLink, type ChainHead, type CheckpointClaim, type StoredEvent } from './chain-walk.ts';
import { parseCheckpointNote, type NoteSignature } from './checkpoint-note.ts';

export interface AuditVerification {
  intact: boolean;
  /** How many events were looked at. */
  events: number;
  /** How many of them no longer have their personal part. */
  erased: number;
  checkedAt: Date;
  milliseconds: number;
  firstBroken: BrokenLink | null;
  /** The newest event that a checkpoint with a checked signature vouches for; null when none does. */
  checkpointSeq: number | null;
  /** What could not be checked, in sentences. */
  notes: string[];
}

export type SignedCheckpoint = ChainHead & NoteSignature;

export interface LogToVerify {
  head: ChainHead;
  /** Those that are kept with the log. */
  checkpoints: SignedCheckpoint[];
  /** The note of one that was kept outside. */
  outside?: string | null;
  events: AsyncIterable<StoredEvent[]>;
}

/**
 * Walks the whole log.
 * @throws DomainError INPUT_INVALID for an outside checkpoint that is none, or that these keys did not sign
 */
export async function verifyLog(log: LogToVerify, keys: AuditKeys): Promise<AuditVerification> {
  const began = performance.now();
  const claims = log.checkpoints.map((checkpoint) => claimOf(checkpoint, keys));
  if (log.outside) claims.push(outsideClaim(log.outside, keys));
  const walk = new ChainWalk(claims);
  for await (const batch of log.events) for (const event of batch) walk.next(event);
  const firstBroken = walk.end(log.head);
  return {
    intact: firstBroken === null,
    events: walk.events,
    erased: walk.erased,
    checkedAt: new Date(),
    milliseconds: Math.round(performance.now() - began),
    firstBroken,
    checkpointSeq: keys.canVerify
      ? claims.reduce<number | null>((max, { seq }) => Math.max(max ?? 0, seq), null)
      : null,
    notes: notes(claims, keys),
  };
}

/** What a checkpoint kept with the log says. Its signature is checked where there is a key. */
export function claimOf(checkpoint: SignedCheckpoint, keys: AuditKeys): CheckpointClaim {
  const { seq, hash } = checkpoint;
  const name = `the signed checkpoint at event ${seq}`;
  const signer = keys.canVerify ? keys.isSignedBy(checkpoint, checkpoint) : 'us';
  const complaint = {
    us: null,
    nobody: `${name} was changed: its signature does not fit`,
    'another key': `${name} was not signed by a key of this desk (key ${checkpoint.keyId})`,
  }[signer];
  return { seq, hash, name, complaint };
}

function outsideClaim(note: string, keys: AuditKeys): CheckpointClaim {
  const { head, signature } = parseCheckpointNote(note);
  const signer = keys.canVerify ? keys.isSignedBy(head, signature) : 'us';
  if (signer === 'nobody') throw new DomainError('INPUT_INVALID', 'The signature of this checkpoint does not fit it.');
  if (signer === 'another key')
    throw new DomainError(
      'INPUT_INVALID',
      `This checkpoint was signed by another key (${signature.keyId}) than those known here. Give its public key.`,
    );
  return { ...head, name: `the checkpoint kept outside (event ${head.seq})`, complaint: null };
}

function notes(claims: CheckpointClaim[], keys: AuditKeys): string[] {
  if (!claims.length)
    return ['No checkpoint was there to hold the log against: a chain rewritten as a whole would not show.'];
  return keys.canVerify ? [] : ['No key was there to check the signatures of the checkpoints.'];
}
