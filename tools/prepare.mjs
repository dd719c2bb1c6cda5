// What must be there before anything runs: packages, the Prisma client, the built console. Each is made only when it is
// missing or older than its sources, told by content and not by date, so that a second start makes nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const at = (...parts) => path.join(root, ...parts);

/** A step that failed, told in words; what its program printed stands above. */
export class StepError extends Error {}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StepError(`Claimdesk needs Node.js 20.19 or newer; this is ${process.version}.`);
}

/** Runs a program silently; shows its output only when it fails. */
function run(what, command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}`.trim());
  throw new StepError(`${what} failed${error ? `: ${error.message}` : ', see above'}.`);
}

/** Whether node_modules holds what package-lock.json asks for; npm leaves out optional packages of other machines. */
function isInstalled() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packages(installed);
  return Object.entries(packages(at('package-lock.json'))).every(([name, wanted]) => {
    if (!name.startsWith('node_modules/') && !name.includes('/node_modules/')) return true;
    const found = present[name];
    if (!found) return Boolean(wanted.optional || wanted.peer);
    return found.version === wanted.version;
  });
}

export function install(say) {
  if (isInstalled()) return;
  say('Installing packages (npm ci); the first time takes a minute or two …');
  // Under `npm start` this is the very npm that runs us, whatever is first on the PATH.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  if (npm?.endsWith('.js')) run('Installing the packages', process.execPath, [npm, ...args]);
  else run('Installing the packages', 'npm', args);
}

function* filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (['node_modules', 'dist'].includes(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(full);
    else if (entry.isFile()) yield full;
  }
}

/** One hash over files and folders, by path and content. */
function fingerprint(...places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of statSync(place).isDirectory() ? filesBelow(place) : [place]) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Makes something again when the stamp beside it does not carry the fingerprint of its sources. */
function refresh(stamp, sources, make) {
  const wanted = fingerprint(...sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  make();
  writeFileSync(stamp, wanted);
}

export function generateClient(say) {
  const stamp = at('libs/platform/src/database/generated/.made-from');
  const sources = [at('prisma/schema.prisma'), at('node_modules/prisma/package.json')];
  refresh(stamp, sources, () => {
    say('Generating the database client …');
    run('Generating the database client', process.execPath, [at('node_modules/prisma/build/index.js'), 'generate'], {
      env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    });
  });
}

export function buildConsole(say) {
  const stamp = at('apps/console/dist/.made-from');
  const sources = ['apps/console', 'libs/contract/src', 'libs/domain/src', 'package-lock.json'].map((name) => at(name));
  refresh(stamp, sources, () => {
    say('Building the console …');
    run('Building the console', process.execPath, [at('node_modules/vite/bin/vite.js'), 'build', 'apps/console']);
  });
}
