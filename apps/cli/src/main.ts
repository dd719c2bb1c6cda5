import { Command } from 'commander';
import { registerAudit } from './commands/audit.ts';
import { registerCompare } from './commands/compare.ts';
import { registerFeeds } from './commands/feeds.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerKeys } from './commands/keys.ts';
import { registerMatch } from './commands/match.ts';
import { registerMigrate } from './commands/migrate.ts';
import { registerPeople } from './commands/people.ts';
import { registerReviews } from './commands/reviews.ts';
import { registerSeed } from './commands/seed.ts';
import { registerStart } from './commands/start.ts';
import { registerSplit } from './commands/split.ts';
import { CommandError } from './input.ts';

/** Every command registers itself here; what it needs it imports when it runs, so that the small ones start fast. */
const COMMANDS: ((program: Command) => void)[] = [
  registerStart,
  registerSplit,
  registerMatch,
  registerCompare,
  registerIngest,
  registerFeeds,
  registerMigrate,
  registerSeed,
  registerAudit,
  registerPeople,
  registerKeys,
  registerReviews,
];

const program = new Command('claimdesk').description('The desk where newsrooms check claims across sources');
for (const register of COMMANDS) register(program);

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`claimdesk: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
