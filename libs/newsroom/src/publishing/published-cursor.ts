import { DomainError } from '@claimdesk/domain';

/** A place in a walk through a list: the state of the record that it shows, and the entry to go on behind. */
export interface Place {
  upTo: bigint;
  key: string;
  seq: bigint;
}

const NUMBER = /^\d{1,18}$/;
const invalid = (field: string, advice: string) =>
  new DomainError('INPUT_INVALID', `This cursor is not one of ours. ${advice}`, { field });

export const encodePlace = ({ upTo, key, seq }: Place): string =>
  Buffer.from(JSON.stringify([String(upTo), key, String(seq)])).toString('base64url');

/** @throws DomainError INPUT_INVALID */
export function decodePlace(cursor: string): Place {
  const refusal = invalid('after', 'Start again from the first page.');
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refusal;
  }
  const [upTo, key, seq] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (typeof key !== 'string' || ![upTo, seq].every((part) => typeof part === 'string' && NUMBER.test(part)))
    throw refusal;
  return { upTo: BigInt(upTo as string), key, seq: BigInt(seq as string) };
}

/** A cursor belongs to the order that made it. @throws DomainError INPUT_INVALID */
export function refuseForeignKey({ key }: Place, type: 'int8' | 'timestamptz'): void {
  const fits = type === 'int8' ? NUMBER.test(key) : /^[-0-9:.+ ]{10,40}$/.test(key) && !Number.isNaN(Date.parse(key));
  if (!fits) throw invalid('after', 'It was made in another order. Start again from the first page.');
}

/** Cursors of the changefeed. */
export const changeSeq = {
  encode: (seq: bigint): string => Buffer.from(`changes:${seq}`).toString('base64url'),

  /** @throws DomainError INPUT_INVALID, also for one that lies ahead of all there is: it is from another desk */
  decode(cursor: string | null | undefined, head: bigint): bigint {
    if (!cursor) return 0n;
    const seq = /^changes:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
    if (!seq) throw invalid('since', 'Leave it out to read from the beginning.');
    if (BigInt(seq) > head)
      throw invalid('since', 'It is ahead of everything published here. Leave it out to read from the beginning.');
    return BigInt(seq);
  },
};
