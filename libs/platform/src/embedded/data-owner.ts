import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, startOf } from './process-identity.ts';

interface Owner {
  pid: number;
  /** Tells the process from a later one under the same pid; empty where the system does not say. */
  start: string;
  since: string;
}

/** The folder is held by a running process. */
export class DataInUseError extends Error {
  override readonly name = 'DataInUseError';
}

function read(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    // Missing or spoilt: either way nobody's.
    return null;
  }
}

const isRunning = (owner: Owner) => isAlive(owner.pid) && (!owner.start || startOf(owner.pid) === owner.start);

/** Written aside and linked into place, so that nobody ever reads half of it. */
function create(file: string): boolean {
  const owner: Owner = { pid: process.pid, start: startOf(process.pid), since: new Date().toISOString() };
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the file of a dead owner aside; puts it back when another starter has replaced it in between. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const owner = read(aside);
  if (owner && isRunning(owner)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

/**
 * Marks the data folder as this process's own, so that a second start leaves the first one's database alone.
 * @returns what gives the folder back
 * @throws DataInUseError naming the process that holds it
 */
export function claimData(dataDir: string): () => void {
  const file = path.join(dataDir, 'owner.json');
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(file)) return () => rmSync(file, { force: true });
    const owner = read(file);
    if (owner && isRunning(owner)) {
      throw new DataInUseError(
        `The data in ${dataDir} is in use by process ${owner.pid}, running since ${owner.since}. ` +
          'Stop that one first, or set CLAIMDESK_DATA_DIR to another folder.',
      );
    }
    removeStale(file);
  }
  throw new DataInUseError(`The data in ${dataDir} is being started by another process. Try again in a moment.`);
}
