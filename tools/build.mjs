// Makes what the running desk needs beyond its sources: the Prisma client and the console. For images and for `npm test`.
import { buildConsole, generateClient, root, StepError } from './prepare.mjs';

try {
  process.chdir(root);
  generateClient(console.log);
  buildConsole(console.log);
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
