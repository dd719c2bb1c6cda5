import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX = 'cdk_';
/** 62^43 is just above 2^256, 62^6 above 2^32. */
const [RANDOM_LENGTH, CHECK_LENGTH] = [43, 6];
const SHAPE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH + CHECK_LENGTH}}$`);

function base62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = DIGITS[Number(rest % 62n)] + text;
  return text.padStart(length, '0');
}

const checksum = (text: string) => base62(BigInt(crc32(text)), CHECK_LENGTH);

/**
 * A new API key: a prefix by which scanners find it where it was left lying, 256 random bits, and a checksum that tells
 * a mistyped key from an unknown one. Letters and digits only, so that a double click selects all of it.
 */
export function newKeyToken(): string {
  const body = PREFIX + base62(BigInt(`0x${randomBytes(32).toString('hex')}`), RANDOM_LENGTH);
  return body + checksum(body);
}

/** Whether a text can be one of our keys at all. */
export function isKeyToken(text: string): boolean {
  return SHAPE.test(text) && checksum(text.slice(0, -CHECK_LENGTH)) === text.slice(-CHECK_LENGTH);
}

/** As much of a key as may be shown, to recognise it by. */
export const hintOf = (token: string): string => token.slice(0, PREFIX.length + 6);
