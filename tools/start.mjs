// `npm start`: makes what is missing, then becomes `claimdesk start`. In this same process, not in a child: so Ctrl-C,
// kill and a service manager each reach the desk exactly once.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildConsole, generateClient, install, requireNode, root, StepError } from './prepare.mjs';

const say = (line) => console.log(line);

try {
  requireNode();
  // The loader reads tsconfig.json from the current folder.
  process.chdir(root);
  // What the shell sets goes before what the file says.
  if (existsSync('.env')) process.loadEnvFile('.env');
  install(say);
  generateClient(say);
  buildConsole(say);
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(error.message);
  process.exit(1);
}
await import('@oxc-node/core/register');
const main = `${root}/apps/cli/src/main.ts`;
process.argv.splice(1, 1, main, 'start');
await import(pathToFileURL(main).href);
