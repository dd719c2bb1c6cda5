import { DomainError } from '@claimdesk/domain';
import type { ChainHead } from './chain-walk.ts';

/**
 * The log's name in its checkpoints. Their text is that of c2sp.org/tlog-checkpoint in a note of c2sp.org/signed-note;
 * ours is a chain and no tree, so the hash is that of the last event.
 */
export const ORIGIN = 'claimdesk/audit-log';

export interface NoteSignature {
  /** Four bytes in hex that tell keys apart. */
  keyId: string;
  /** base64 */
  signature: string;
}

/** What is signed. */
export const checkpointText = ({ seq, hash }: ChainHead) =>
  `${ORIGIN}\n${seq}\n${Buffer.from(hash, 'hex').toString('base64')}\n`;

/** The whole note, as it is sent outside. */
export function checkpointNote(head: ChainHead, { keyId, signature }: NoteSignature): string {
  const signed = Buffer.concat([Buffer.from(keyId, 'hex'), Buffer.from(signature, 'base64')]);
  return `${checkpointText(head)}\n— ${ORIGIN} ${signed.toString('base64')}\n`;
}

/** @throws DomainError INPUT_INVALID for anything that is no checkpoint of ours */
export function parseCheckpointNote(note: string): { head: ChainHead; signature: NoteSignature } {
  const match = NOTE.exec(note.replaceAll('\r\n', '\n').trim());
  const hash = Buffer.from(match?.[2] ?? '', 'base64');
  const signed = Buffer.from(match?.[3] ?? '', 'base64');
  if (!match || hash.length !== 32 || signed.length !== 68)
    throw new DomainError(
      'INPUT_INVALID',
      'This is no checkpoint of Claimdesk. Give the text that `claimdesk audit checkpoint` printed.',
    );
  return {
    head: { seq: Number(match[1]), hash: hash.toString('hex') },
    signature: { keyId: signed.subarray(0, 4).toString('hex'), signature: signed.subarray(4).toString('base64') },
  };
}

const NOTE = new RegExp(`^${ORIGIN}\\n([1-9]\\d{0,14})\\n([\\w+/]+=*)\\n\\n— ${ORIGIN} ([\\w+/]+=*)$`);
