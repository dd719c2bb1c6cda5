import type { Database } from '../database/database.ts';

export interface Readiness {
  ready: boolean;
  checks: Record<string, 'ok' | string>;
}

/** Ready means: the database answers within two seconds. The queue may be away; articles are still accepted. */
export async function readiness(database: Database): Promise<Readiness> {
  const timeout = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('no answer within 2 seconds')), 2_000).unref(),
  );
  const check = await Promise.race([database.pool.query('select 1'), timeout]).then(
    () => 'ok',
    (error: Error) => error.message,
  );
  return { ready: check === 'ok', checks: { database: check } };
}
