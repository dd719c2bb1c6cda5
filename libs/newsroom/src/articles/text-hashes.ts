import { createHash } from 'node:crypto';
import { bodyOf, comparableText } from '@claimdesk/domain';

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** By what a text is known again: all of it, and what stands below its headline and byline. */
export function textHashes(text: string): { textHash: string; bodyHash: string } {
  const hash = (part: string) => sha256(comparableText(part));
  return { textHash: hash(text), bodyHash: hash(bodyOf(text)) };
}
