// A process of its own that holds the PostgreSQL of one Jest run. Started by the first test that asks for a database;
// ends, and takes the server along, when its standard input closes: however Jest ends, nothing is left running.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deployMigrations, deployQueueSchema, startEmbeddedPostgres } from '@claimdesk/platform';

/** The database every test copies: migrated, empty. */
const template = 'desk_template';

const dataDir = mkdtempSync(path.join(tmpdir(), 'claimdesk-test-'));
// Where root runs the tests, the server's own user must get in.
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir, database: template, durable: false });

async function end(code: number): Promise<never> {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code);
}

process.stdin.resume().on('end', () => void end(0));
// Ctrl-C reaches the whole group; the tests still use the server, and Jest closes the input when it is done.
process.on('SIGINT', () => {});

try {
  await deployMigrations(postgres.url);
  await deployQueueSchema(postgres.url);
  process.stdout.write(`${JSON.stringify({ url: postgres.url })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: (error as Error).message })}\n`);
  await end(1);
}
