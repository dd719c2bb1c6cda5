import type { Command } from 'commander';
import { CommandError } from '../input.ts';

/** `claimdesk seed`: the demo in a database of one's own. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description('put the demo personas and the five articles into the database (needs CLAIMDESK_DEMO_PASSWORD)')
    .action(async () => {
      await import('reflect-metadata');
      const { readConfig } = await import('@claimdesk/platform');
      const { reachDatabase } = await import('../desk.ts');
      const { seedDemo } = await import('@claimdesk/seeds');
      const config = readConfig();
      if (!config.demoPassword)
        throw new CommandError('Set CLAIMDESK_DEMO_PASSWORD: the demo personas need a password of your choice.');
      const database = await reachDatabase(config);
      try {
        await seedDemo(database.config, config.demoPassword);
      } finally {
        await database.release();
      }
      console.log('The demo is in place; a worker will split its articles.');
    });
}
