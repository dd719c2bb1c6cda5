import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerUser } from './server-user.ts';

const LOG_LIMIT = 5_000_000;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;

interface ServerSettings {
  dataDir: string;
  cluster: string;
  user: ServerUser;
  postgres: string;
  durable: boolean;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The last thing the server complained of. */
function lastComplaint(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.findLast((line) => /FATAL|PANIC|could not/.test(line))?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? '';
}

/** The server keeps its state in the last line of its pid file. */
function isReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function spawnServer({ dataDir, cluster, user, postgres, durable }: ServerSettings, port: number): ChildProcess {
  const log = openLog(path.join(dataDir, 'postgres.log'));
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting]);
  // Detached: in a process group of its own, so that Ctrl-C reaches Node alone and the desk closes before its database.
  // Its log goes straight to the file: a pipe would break when this process is killed.
  const server = spawn(postgres, ['-D', cluster, '-p', String(port), ...settings], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.unref();
  return server;
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

async function launch(settings: ServerSettings, port: number): Promise<ChildProcess> {
  const server = spawnServer(settings, port);
  let failure: Error | undefined;
  server.once('error', (error) => (failure = error));
  const deadline = Date.now() + START_LIMIT_MS;
  while (!hasEnded(server) && !failure && Date.now() < deadline) {
    if (isReady(settings.cluster, server.pid)) return server;
    await pause(20);
  }
  server.kill('SIGQUIT');
  if (failure) throw failure;
  const log = path.join(settings.dataDir, 'postgres.log');
  throw new Error(`PostgreSQL did not start: ${lastComplaint(log)} (its log is ${log})`);
}

/** Starts the server on a free port. That the port is taken meanwhile, or memory of a killed server lingers, passes. */
export async function startServer(settings: ServerSettings): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { server: await launch(settings, port), port };
    } catch (error) {
      if (attempt === 3) throw error;
      await pause(500 * attempt);
    }
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes everything out. SIGQUIT would not write. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.ref();
  server.kill('SIGINT');
  const timer = setTimeout(() => server.kill('SIGQUIT'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(timer);
}
