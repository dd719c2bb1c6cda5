import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspaceRoot } from '@claimdesk/platform';
import { testDatabase, type TestDatabase } from './test-database.ts';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const schema = path.join(workspaceRoot, 'prisma/schema.prisma');

/** What separates the migrated database from a schema file, as the CLI tells it; status 0 when nothing does. */
function difference(database: TestDatabase, file: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'migrate', 'diff', '--from-config-datasource', '--to-schema', file, '--exit-code'],
    { cwd: workspaceRoot, encoding: 'utf8', env: { ...process.env, DATABASE_URL: database.url } },
  );
  return { status, output: stdout + stderr };
}

describe('prisma/schema.prisma and prisma/migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  it('describe the same database', () => {
    const { status, output } = difference(database, schema);
    expect({ status, output: status ? output : '' }).toEqual({ status: 0, output: '' });
  }, 30_000);

  it('are seen to differ when the schema gains a table that no migration makes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-drift-'));
    const changed = path.join(folder, 'schema.prisma');
    writeFileSync(changed, `${readFileSync(schema, 'utf8')}\nmodel Forgotten {\n  id Int @id\n}\n`);
    const { status, output } = difference(database, changed);
    rmSync(folder, { recursive: true });
    expect({ status, output }).toEqual({ status: 2, output: expect.stringContaining('Forgotten') });
  }, 30_000);
});
