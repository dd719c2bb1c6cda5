import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Whom PostgreSQL's programs run as; empty means as this process does. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

function systemUser(): Required<ServerUser> {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' });
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** PostgreSQL refuses to run as root, so root starts it as the owner of its data or as the system user `postgres`. */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  try {
    return systemUser();
  } catch {
    throw new Error(
      'PostgreSQL does not run as root, and there is no system user named postgres for it. ' +
        'Make one (useradd --system postgres), or start Claimdesk as an ordinary user.',
    );
  }
}

/** Whether that user can pass into a folder; asked of the system, since modes alone do not tell. */
export function canEnter(user: ServerUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}
