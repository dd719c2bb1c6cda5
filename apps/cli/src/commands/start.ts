import type { Command } from 'commander';

type Stop = () => Promise<void>;

/** `claimdesk start`: the whole desk in one process tree. */
export function registerStart(program: Command): void {
  program
    .command('start')
    .description('run the whole desk: API, worker and console, with an embedded PostgreSQL unless DATABASE_URL is set')
    .action(async () => {
      await import('reflect-metadata');
      const { ConfigError, DataInUseError } = await import('@claimdesk/platform');
      const stops: Stop[] = [];
      const stop = stopOnce(stops);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
      try {
        await start(stops);
      } catch (error) {
        const isTold = error instanceof ConfigError || error instanceof DataInUseError;
        console.error(isTold ? error.message : error);
        await stop(1);
      }
    });
}

async function start(stops: Stop[]): Promise<void> {
  const began = performance.now();
  const [
    { readConfig },
    { demoPassword, migrated, openDatabase },
    { startApi },
    { startWorker },
    { PERSONAS, seedDemo },
  ] = await Promise.all([
    import('@claimdesk/platform'),
    import('../desk.ts'),
    import('@claimdesk/api'),
    import('@claimdesk/worker'),
    import('@claimdesk/seeds'),
  ]);
  const database = await openDatabase(readConfig());
  stops.push(database.release);
  await migrated(database);
  const { config, isEmbedded } = database;
  const api = await startApi(config, { personas: isEmbedded ? [...PERSONAS] : [] });
  stops.push(api.stop);
  const password = isEmbedded ? demoPassword(config) : null;
  if (password) await seedDemo(config, password);
  const worker = await startWorker(config);
  stops.push(worker.stop);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\nClaimdesk is ready (${seconds} s): ${api.url}\n`);
  if (password) console.log(personasTable(PERSONAS, password));
  console.log('Stop with Ctrl-C; everything is kept.\n');
}

function personasTable(personas: readonly { email: string; role: string }[], password: string): string {
  const lines = personas.map(({ email, role }) => `  ${email.padEnd(26)} ${role.toLowerCase()}`);
  return `Sign in as\n${lines.join('\n')}\nwith the password  ${password}\n`;
}

/** Stops what was started, last first: work in hand is finished before the database goes. A second signal insists. */
function stopOnce(stops: Stop[]): (code: number) => Promise<void> {
  let stopping = false;
  return async (code) => {
    if (stopping) process.exit(1);
    stopping = true;
    if (code === 0) console.log('\nStopping …');
    for (const stop of stops.reverse()) await stop().catch((error: Error) => console.error(error.message));
    process.exit(code);
  };
}
