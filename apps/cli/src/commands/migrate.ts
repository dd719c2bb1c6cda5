import type { Command } from 'commander';
import { CommandError } from '../input.ts';

/** `claimdesk migrate`: brings the database of DATABASE_URL up to date; run before API and worker. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database of DATABASE_URL up to date')
    .action(async () => {
      const { readConfig } = await import('@claimdesk/platform');
      const { migrate } = await import('../desk.ts');
      try {
        await migrate(readConfig());
      } catch (error) {
        throw new CommandError((error as Error).message);
      }
      console.log('The database is up to date.');
    });
}
