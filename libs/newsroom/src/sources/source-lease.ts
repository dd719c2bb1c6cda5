import { randomUUID } from 'node:crypto';
import type { Source, Transaction } from '@claimdesk/platform';

/** Longer than fetching, waiting for one's turn and reading may take together. */
const LEASE_SECONDS = 180;

/** A source in this worker's hands alone, until the lease runs out. */
export interface HeldSource {
  source: Source;
  token: string;
}

/** Takes the source, or null where someone else has it. */
export async function takeSource(db: Transaction, id: string): Promise<HeldSource | null> {
  const token = randomUUID();
  const taken = await db.$executeRaw`
    update source set attempt_token = ${token}::uuid, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = ${id}::uuid and (lease_until is null or lease_until < now())`;
  return taken ? { source: await db.source.findUniqueOrThrow({ where: { id } }), token } : null;
}

const HOUR_MS = 3_600_000;
const LONGEST_MS = 30 * 24 * HOUR_MS;
/** After so many looks without a change (the last ones a month apart) an article counts as settled. */
const SETTLED_AFTER = 16;

/** When to look again: twice as late each time nothing had changed; null when it is settled. */
export function nextLook(unchanged: number, firstHours: number, now = new Date()): Date | null {
  if (unchanged >= SETTLED_AFTER) return null;
  return new Date(now.getTime() + Math.min(firstHours * HOUR_MS * 2 ** unchanged, LONGEST_MS));
}

const MINUTE_MS = 60_000;
/** After so many failures in a row an address is given up. */
export const MOST_FAILURES = 6;

/** When to try again after the nth failure: after 1, 4, 16 … minutes. */
export function nextTry(failures: number, now = new Date()): Date {
  return new Date(now.getTime() + MINUTE_MS * 4 ** (failures - 1));
}
