import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { canEnter, serverUser, type ServerUser } from './server-user.ts';

/** Where root keeps what the server's user must reach. */
const SYSTEM_PLACE = '/var/lib/claimdesk';

export interface ClusterPlace {
  /** PostgreSQL's own data directory. */
  cluster: string;
  user: ServerUser;
  /** A folder the server's user can enter, for copies of its programs. */
  reachable: string;
}

/** Makes a folder that others may pass through, whatever the umask says. */
function makePassable(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** An ordinary user's start: PostgreSQL runs only as the owner of its data. */
function refuseForeign(dataDir: string, cluster: string): void {
  const advice = 'Start Claimdesk as the user who started it first, or set CLAIMDESK_DATA_DIR to a folder of your own.';
  try {
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new Error(`The data folder ${dataDir} cannot be written. ${advice}`);
  }
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (process.getuid && owner !== undefined && owner !== process.getuid()) {
    throw new Error(`The database in ${cluster} belongs to another user (number ${owner}). ${advice}`);
  }
}

/**
 * Decides where the database lies: in the data folder, unless this is root and the user that runs the server cannot
 * enter that folder (below a home of mode 0700); then in /var/lib, under a name made from the data folder's path. Once
 * laid in /var/lib it stays there.
 */
export function placeCluster(dataDir: string, say: (line: string) => void): ClusterPlace {
  makePassable(dataDir);
  const inPlace = path.join(dataDir, 'postgres');
  const user = serverUser(inPlace);
  if (user.uid === undefined) {
    refuseForeign(dataDir, inPlace);
    return { cluster: inPlace, user, reachable: dataDir };
  }

  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const elsewhere = path.join(SYSTEM_PLACE, name);
  const moved = path.join(elsewhere, 'postgres');
  if (!existsSync(moved) && canEnter(user, dataDir)) return { cluster: inPlace, user, reachable: SYSTEM_PLACE };

  if (!existsSync(moved)) {
    if (existsSync(inPlace)) {
      throw new Error(
        `The database in ${inPlace} cannot be reached by the user that owns it; open the folders above it.`,
      );
    }
    say(`PostgreSQL's user cannot enter ${dataDir}, so the database is kept in ${moved}.`);
  }
  makePassable(SYSTEM_PLACE);
  makePassable(elsewhere);
  return { cluster: moved, user: serverUser(moved), reachable: SYSTEM_PLACE };
}
