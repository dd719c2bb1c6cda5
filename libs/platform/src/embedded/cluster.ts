import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ServerUser } from './server-user.ts';

const run = promisify(execFile);

interface NewCluster {
  dataDir: string;
  cluster: string;
  user: ServerUser;
  initdb: string;
  durable: boolean;
  say: (line: string) => void;
}

/** Lays a new database cluster; under another name until it is whole, so that a crash leaves no half of one. */
async function layCluster({ cluster, user, initdb, durable }: NewCluster, password: string): Promise<void> {
  const draft = `${cluster}.new`;
  const passwordFile = `${draft}.password`;
  for (const old of [draft, passwordFile]) rmSync(old, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined) {
    for (const owned of [draft, passwordFile]) chownSync(owned, user.uid, user.gid ?? user.uid);
  }
  // Sorted by code point as everywhere, yet knowing the case of letters beyond ASCII; docker-compose.yml says the same.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    const args = ['-D', draft, ...access, ...locale, ...(durable ? [] : ['--no-sync'])];
    await run(initdb, args, { ...user, cwd: '/' });
    renameSync(draft, cluster);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`A new database could not be laid in ${cluster}: ${stderr?.trim() || message}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** A cluster outside its data folder outlives it: when the folder was deleted, someone wants to begin afresh. */
function setAside({ cluster, dataDir, say }: NewCluster, passwordFile: string): void {
  if (cluster.startsWith(dataDir + path.sep)) {
    throw new Error(`The password of the database in ${cluster} is missing: it belongs in ${passwordFile}.`);
  }
  const aside = `${cluster}.${new Date().toISOString().replace(/\W/g, '')}`;
  renameSync(cluster, aside);
  say(`The data folder ${dataDir} is new, so the database it had before was set aside as ${aside}.`);
}

/** The password of the database cluster; where there is no cluster, it is laid with a new one. */
export async function openCluster(wanted: NewCluster): Promise<string> {
  const file = path.join(wanted.dataDir, 'postgres.password');
  if (existsSync(wanted.cluster)) {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    setAside(wanted, file);
  }
  const password = randomBytes(24).toString('base64url');
  rmSync(file, { force: true });
  writeFileSync(file, password, { mode: 0o600 });
  await layCluster(wanted, password);
  return password;
}
