import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nothing to guess, nothing to read out of it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. Plain sha256 is enough for something that cannot be guessed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
