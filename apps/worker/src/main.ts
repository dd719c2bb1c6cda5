import 'reflect-metadata';
import { createServer } from 'node:http';
import { ConfigError, readConfig } from '@claimdesk/platform';
import { startWorker, type RunningWorker } from './start-worker.ts';

try {
  const config = readConfig();
  if (!config.database.url)
    throw new ConfigError('Set DATABASE_URL: a worker on its own needs a PostgreSQL to work on.');
  const worker = await startWorker(config);
  const health = config.worker.healthPort ? serveHealth(worker, config.worker.healthPort) : null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      health?.close();
      void worker.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}

/** /health/live and /health/ready, for whoever watches the container. */
function serveHealth(worker: RunningWorker, port: number) {
  const server = createServer(async (request, response) => {
    const state = request.url === '/health/live' ? { ready: true, checks: {} } : await worker.readiness();
    response.writeHead(state.ready ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(state));
  });
  server.on('error', (error) => {
    console.error(
      `The worker's health port ${port} cannot be opened (${error.message}); the worker goes on without it.`,
    );
  });
  return server.listen(port);
}
