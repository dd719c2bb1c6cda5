import { commitmentTo, GENESIS, linkHash, type Link } from './chain.ts';

/** An event as it stands in the log, with its personal part unless that was erased. */
export interface StoredEvent extends Link {
  prevHash: string;
  hash: string;
  salt: string | null;
  personal: unknown;
}

export interface ChainHead {
  seq: number;
  hash: string;
}

/** What a signed checkpoint says about the chain, or what is wrong with the checkpoint itself. */
export interface CheckpointClaim extends ChainHead {
  /** "the signed checkpoint", "the checkpoint kept outside" */
  name: string;
  complaint: string | null;
}

/** The first place where the chain does not hold, and in words why. */
export interface BrokenLink {
  seq: number;
  reason: string;
}

const START: ChainHead = { seq: 0, hash: GENESIS };

/**
 * Follows the chain event by event, in order, and keeps the first break. It goes on behind one only to say better what
 * happened: two events exchanged look like one changed until the second is seen.
 */
export class ChainWalk {
  events = 0;
  erased = 0;
  broken: BrokenLink | null = null;
  private last: ChainHead;
  /** The last event that a checkpoint confirmed. */
  private confirmed: number;
  private misplaced: StoredEvent | null = null;
  private readonly checkpoints: CheckpointClaim[];

  constructor(checkpoints: readonly CheckpointClaim[], from: ChainHead = START) {
    this.last = from;
    this.confirmed = from.seq;
    this.checkpoints = checkpoints.filter(({ seq }) => seq > from.seq).sort((a, b) => a.seq - b.seq);
  }

  next(event: StoredEvent): void {
    this.events++;
    if (this.broken) return this.lookForPartner(event);
    const seq = Number(event.seq);
    const fault = this.gapBefore(seq) ?? this.faultOf(event, seq) ?? this.faultOfCheckpoint(seq, event.hash);
    if (fault) return this.break(fault, event);
    if (event.commitment !== null && event.salt === null) this.erased++;
    this.last = { seq, hash: event.hash };
  }

  /** Holds the end of the chain against the head's row and against checkpoints of events that are no longer there. */
  end(head: ChainHead): BrokenLink | null {
    if (this.broken) return this.broken;
    const { seq, hash } = this.last;
    const beyond = this.checkpoints[0];
    if (head.seq > seq) return cut(seq, head.seq, 'the row that counts them');
    if (beyond)
      return beyond.complaint ? { seq: beyond.seq, reason: beyond.complaint } : cut(seq, beyond.seq, beyond.name);
    if (head.seq < seq)
      return { seq: head.seq + 1, reason: `the row that counts the events ends at ${head.seq}, the log at ${seq}` };
    if (head.hash !== hash)
      return { seq, reason: `the row that counts the events names another hash than event ${seq} has` };
    return null;
  }

  private gapBefore(seq: number): BrokenLink | null {
    const expected = this.last.seq + 1;
    if (seq === expected) return null;
    if (seq < expected) return { seq, reason: `event ${seq} stands behind event ${this.last.seq}` };
    const missing = seq - 1 === expected ? `event ${expected} is` : `events ${expected} to ${seq - 1} are`;
    return { seq: expected, reason: `${missing} missing: deleted` };
  }

  private faultOf(event: StoredEvent, seq: number): BrokenLink | null {
    const isSelfConsistent = linkHash(event.prevHash, event) === event.hash;
    if (event.prevHash !== this.last.hash) {
      const reason = isSelfConsistent
        ? `event ${seq} follows another event ${seq - 1} than the one that stands there: event ${seq - 1} was rewritten`
        : `event ${seq} was changed after it was written: neither its hash nor the one before fits`;
      return { seq, reason };
    }
    if (!isSelfConsistent)
      return { seq, reason: `event ${seq} was changed after it was written: its content does not give its hash` };
    if (event.salt !== null && event.commitment !== commitmentTo(event.salt, event.personal))
      return { seq, reason: `the personal part of event ${seq} was changed: it does not fit its commitment` };
    return null;
  }

  private faultOfCheckpoint(seq: number, hash: string): BrokenLink | null {
    for (let claim = this.checkpoints[0]; claim?.seq === seq; claim = this.checkpoints[0]) {
      if (claim.complaint) return { seq, reason: claim.complaint };
      if (claim.hash !== hash) {
        const range = `somewhere from event ${this.confirmed + 1} to ${seq}`;
        return {
          seq,
          reason: `the chain was rewritten ${range}: event ${seq} has another hash than ${claim.name} gives for it`,
        };
      }
      this.confirmed = seq;
      this.checkpoints.shift();
    }
    return null;
  }

  private break(fault: BrokenLink, event: StoredEvent): void {
    this.broken = fault;
    this.misplaced = event;
  }

  private lookForPartner(event: StoredEvent): void {
    const { misplaced, broken } = this;
    if (!misplaced || !broken) return;
    const isTheMissing = Number(event.seq) === broken.seq;
    const belongsThere = event.prevHash === this.last.hash;
    const hasItsContent = linkHash(event.prevHash, { ...misplaced, seq: event.seq }) === event.hash;
    if (!isTheMissing && !belongsThere && !hasItsContent) return;
    const partner = isTheMissing ? misplaced.seq : event.seq;
    this.broken = { seq: broken.seq, reason: `event ${broken.seq} was exchanged with event ${partner}` };
    this.misplaced = null;
  }
}

const cut = (last: number, should: number, witness: string): BrokenLink => ({
  seq: last + 1,
  reason: `the log ends at event ${last}, but ${witness} knows ${should} events: the end was cut off`,
});
