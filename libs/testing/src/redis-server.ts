import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { redisServerPath } from './programs.ts';

export interface TestRedis {
  url: string;
  flushAll(): Promise<void>;
  /** Ends it for good and removes its files. */
  stop(): Promise<void>;
  /** As a crash would: nothing is saved. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Sends one command without a client library and waits for its answer. */
async function send(port: number, command: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    socket.write(`${command}\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return answer.toString().trim();
  } finally {
    socket.destroy();
  }
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  // BullMQ warns about any other policy, and rightly: an evicted key is a lost job.
  const server = spawn(redisServerPath(), [...settings, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline && server.exitCode === null) {
    if ((await send(port, 'PING').catch(() => '')) === '+PONG') return server;
    await pause(20);
  }
  server.kill('SIGKILL');
  throw new Error(`redis-server did not start on port ${port}.`);
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill(signal);
  await exited;
}

/** A Redis of the test's own, on its own port, which keeps nothing on disk. */
export async function redisServer(): Promise<TestRedis> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-redis-'));
  const port = await freePort();
  let server = await launch(port, folder);
  const onExit = () => server.kill('SIGKILL');
  process.on('exit', onExit);
  return {
    url: `redis://127.0.0.1:${port}`,
    flushAll: async () => void (await send(port, 'FLUSHALL')),
    kill: () => end(server, 'SIGKILL'),
    restart: async () => {
      await end(server, 'SIGKILL');
      server = await launch(port, folder);
    },
    stop: async () => {
      await end(server, 'SIGTERM');
      process.off('exit', onExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
