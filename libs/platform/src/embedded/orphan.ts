import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, isAlive } from './process-identity.ts';

const FAST_SHUTDOWN_MS = 15_000;

async function endsWithin(pid: number, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (isAlive(pid) && Date.now() < deadline) await pause(20);
  return !isAlive(pid);
}

/**
 * Stops the server that still runs on this cluster although the process that started it is gone. Only the holder of
 * the data folder may call this.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  let pid = 0;
  try {
    pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  } catch {
    return;
  }
  // With its process gone the file is PostgreSQL's own to judge: it also looks for sessions that outlived the server.
  if (!pid || !isAlive(pid)) return;
  if (!commandOf(pid).includes(cluster)) {
    // The number now belongs to some other program, at which PostgreSQL would refuse to start.
    rmSync(pidFile, { force: true });
    return;
  }
  try {
    process.kill(pid, 'SIGINT');
    if (await endsWithin(pid, FAST_SHUTDOWN_MS)) return;
    process.kill(pid, 'SIGQUIT');
    if (await endsWithin(pid, FAST_SHUTDOWN_MS)) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
  }
  throw new Error(
    `A PostgreSQL left over from an earlier run (process ${pid}) holds ${cluster} and cannot be stopped.`,
  );
}
