import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  ConfigError,
  Database,
  deployMigrations,
  deployQueueSchema,
  readiness,
  startEmbeddedPostgres,
  type Config,
} from '@claimdesk/platform';

export interface DeskDatabase {
  /** The configuration with the database's address filled in. */
  config: Config;
  isEmbedded: boolean;
  release(): Promise<void>;
}

const addressFile = (config: Config) => path.join(config.dataDir, 'database-url');

/** The configured database, or the embedded one started for as long as it is held. */
export async function openDatabase(config: Config): Promise<DeskDatabase> {
  if (config.database.url) return { config, isEmbedded: false, release: async () => {} };
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, database: 'claimdesk', durable: true });
  // Lets other commands of the same user reach the running desk.
  writeFileSync(addressFile(config), embedded.url, { mode: 0o600 });
  return {
    config: { ...config, database: { ...config.database, url: embedded.url } },
    isEmbedded: true,
    release: async () => {
      rmSync(addressFile(config), { force: true });
      await embedded.stop();
    },
  };
}

/** The configured database, or that of the desk that runs on this machine; else the embedded one is started. */
export async function reachDatabase(config: Config): Promise<DeskDatabase> {
  const url = config.database.url ? null : await runningAddress(config);
  if (!url) return migrated(await openDatabase(config));
  return { config: { ...config, database: { ...config.database, url } }, isEmbedded: true, release: async () => {} };
}

/** Where the running desk's database answers; a desk that was killed leaves an address at which nobody does. */
async function runningAddress(config: Config): Promise<string | null> {
  if (!existsSync(addressFile(config))) return null;
  const database = await Database.open(readFileSync(addressFile(config), 'utf8'), { poolSize: 1, role: null });
  const { ready } = await readiness(database);
  await database.close();
  return ready ? database.url : null;
}

/** The same database, its tables brought up to date. */
export async function migrated(database: DeskDatabase): Promise<DeskDatabase> {
  try {
    await migrate(database.config);
    return database;
  } catch (error) {
    await database.release();
    throw error;
  }
}

export async function migrate(config: Config): Promise<void> {
  if (!config.database.url) throw new ConfigError('Set DATABASE_URL: there is no database to bring up to date.');
  await deployMigrations(config.database.url);
  if (!config.redis) await deployQueueSchema(config.database.url);
}

/** The demo's password: the configured one, else a random one that stays the same for this data folder. */
export function demoPassword(config: Config): string {
  if (config.demoPassword) return config.demoPassword;
  const file = path.join(config.dataDir, 'demo-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(9).toString('base64url');
  mkdirSync(config.dataDir, { recursive: true });
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}
