import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP's password storage sheet asks at least: 19 MiB, two passes. It runs on libuv's few threads. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2);

/** Checked where there is no password, so that the answer takes as long. */
let nobody: Promise<string> | undefined;

/** Whether this is the password; for a person without one it takes as long to say no. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(16).toString('hex'));
  const matches = await verify(passwordHash ?? (await nobody), password).catch(() => false);
  return matches && Boolean(passwordHash);
}
