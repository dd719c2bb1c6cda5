import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspaceRoot } from '@claimdesk/platform';
import { testDatabase, type TestDatabase } from './test-database.ts';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const schema = path.join(workspaceRoot, 'prisma/schema.prisma');

const migrated = ['--from-config-datasource'];
/** Makes the CLI replay the migrations in a scratch database, as `migrate dev` does. */
const replayed = ['--from-migrations', 'prisma/migrations'];

/** What separates the migrations from a schema file, as the CLI tells it; status 0 when nothing does. */
function difference(database: TestDatabase, file: string, from = migrated): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'migrate', 'diff', ...from, '--to-schema', file, '--exit-code'],
    { cwd: workspaceRoot, encoding: 'utf8', env: { ...process.env, DATABASE_URL: database.url } },
  );
  return { status, output: stdout + stderr };
}

describe('prisma/schema.prisma and prisma/migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    ['applied', migrated],
    ['replayed', replayed],
  ])(
    'describe the same database when %s',
    (_, from) => {
      const { status, output } = difference(database, schema, from);
      expect({ status, output: status ? output : '' }).toEqual({ status: 0, output: '' });
    },
    30_000,
  );

  it('are seen to differ when the schema gains a table that no migration makes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-drift-'));
    const changed = path.join(folder, 'schema.prisma');
    writeFileSync(changed, `${readFileSync(schema, 'utf8')}\nmodel Forgotten {\n  id Int @id\n}\n`);
    const { status, output } = difference(database, changed);
    rmSync(folder, { recursive: true });
    expect({ status, output }).toEqual({ status: 2, output: expect.stringContaining('Forgotten') });
  });
});
