import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { workspaceRoot } from '../config/config.ts';

const folder = path.join(workspaceRoot, 'prisma', 'migrations');

function wanted(): Map<string, string> {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    names.map(({ name }) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'));
      return [name, createHash('sha256').update(sql).digest('hex')];
    }),
  );
}

/**
 * Whether every migration of the checkout stands in the database as applied, unedited, and none as failed. A plain look
 * that spares the two seconds of Prisma's CLI; in any doubt the answer is no, and the CLI decides.
 */
export async function isUpToDate(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
      'SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    return rows.every((row) => row.finished) && [...wanted()].every(([name, sum]) => applied.get(name) === sum);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
