import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { openCluster } from './cluster.ts';
import { placeCluster } from './cluster-place.ts';
import { claimData } from './data-owner.ts';
import { stopOrphan } from './orphan.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { startServer, stopServer } from './server-process.ts';

export interface EmbeddedPostgresOptions {
  /** Folder for the data, the password and the server's log; made if missing. */
  dataDir: string;
  /** Database to connect to; made if missing. */
  database: string;
  /** False trades safety in a power cut for speed: for tests only. */
  durable: boolean;
  /** Told what is worth a line on the screen. */
  say?: (line: string) => void;
}

export interface EmbeddedPostgres {
  url: string;
  /** Stops the server cleanly and gives the data folder back. */
  stop(): Promise<void>;
}

async function ensureDatabase(url: (database: string) => string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/**
 * Runs the PostgreSQL that npm installed, as a child in its own process group, with a password and a port of its own.
 * One process per data folder. A server that a killed process left behind is stopped first.
 * @throws DataInUseError when a running process holds the folder, which is left alone
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { say = (line: string) => console.error(line) } = options;
  const settled = { ...options, dataDir: path.resolve(options.dataDir), say };
  const place = placeCluster(settled.dataDir, say);
  const release = claimData(settled.dataDir);
  let server: ChildProcess | undefined;
  // Whatever ends this process short of a kill -9 takes the server along.
  const onExit = () => server?.kill('SIGINT');
  const end = async () => {
    if (server) await stopServer(server);
    process.off('exit', onExit);
    release();
  };
  let ended: Promise<void> | undefined;
  const stop = () => (ended ??= end());
  try {
    await stopOrphan(place.cluster);
    const programs = postgresPrograms(place.user, place.reachable, say);
    const password = await openCluster({ ...settled, ...place, ...programs });
    const started = await startServer({ ...settled, ...place, ...programs });
    server = started.server;
    process.on('exit', onExit);
    const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${started.port}/${database}`;
    await ensureDatabase(url, settled.database);
    return { url: url(settled.database), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
