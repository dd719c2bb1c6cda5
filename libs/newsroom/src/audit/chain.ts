import { hash, randomBytes } from 'node:crypto';

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64);

/** What an event's hash covers besides the hash before it. Dates are ISO 8601, seq a decimal string. */
export interface Link {
  seq: string;
  at: string;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  commitment: string | null;
}

const sha256 = (text: string) => hash('sha256', text);

/**
 * Canonical JSON by RFC 8785 of what JSON.parse gave, so that every verifier hashes the same bytes. Our own, since half of
 * a verification is spent here and the package is twice as slow; the tests hold it against the package.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  // The default order of sort is by UTF-16 units, which is what the RFC asks for.
  for (const key of Object.keys(value).sort())
    members += `${members ? ',' : ''}${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`;
  return `{${members}}`;
}

/** A link's canonical JSON around its two last facts, time and number, which are known only under the head's lock. */
export interface LinkText {
  opening: string;
  middle: string;
  ending: string;
}

/** The keys stand in their order here, so only before and after need sorting. */
export const linkText = (link: Omit<Link, 'at' | 'seq'>): LinkText => ({
  opening:
    `{"action":${JSON.stringify(link.action)},"actorId":${JSON.stringify(link.actorId)},` +
    `"actorKind":${JSON.stringify(link.actorKind)},"after":${canonicalJson(link.after)},"at":"`,
  middle: `","before":${canonicalJson(link.before)},"commitment":${JSON.stringify(link.commitment)},"seq":"`,
  ending: `","subjectId":${JSON.stringify(link.subjectId)},"subjectType":${JSON.stringify(link.subjectType)}}`,
});

const inQuotes = (text: string) => JSON.stringify(text).slice(1, -1);

/** sha256 over the hash before and the link's canonical JSON. */
export function linkHash(prevHash: string, link: Link): string {
  const { opening, middle, ending } = linkText(link);
  return sha256(prevHash + opening + inQuotes(link.at) + middle + inQuotes(link.seq) + ending);
}

/** sha256 over salt and canonical JSON: binds the chain to personal data that can be erased without breaking it. */
export const commitmentTo = (salt: string, personal: unknown) => sha256(salt + canonicalJson(personal));

export const newSalt = () => randomBytes(32).toString('hex');
