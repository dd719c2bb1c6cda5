// `npm test`: every check and every test in one run; the last line is `N passed, N failed`.
// `npm run check` (--quick) leaves out the tests that need PostgreSQL, Redis or a browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildConsole, generateClient, install, requireNode, root } from './prepare.mjs';

const isQuick = process.argv.includes('--quick');
const node = (...args) => [process.execPath, ...args];
const bin = (file) => path.join(root, 'node_modules', file);
const loader = ['--import', '@oxc-node/core/register'];
const totals = { passed: 0, failed: 0 };

function count(name, isGood, seconds) {
  totals[isGood ? 'passed' : 'failed'] += 1;
  console.log(`${isGood ? 'ok  ' : 'FAIL'}  ${name}  (${seconds} s)`);
  return isGood;
}

/** One check; what it prints is shown when it fails. */
function check(name, action) {
  const began = performance.now();
  let isGood = true;
  try {
    action();
  } catch (error) {
    isGood = false;
    console.error(error.message);
  }
  return count(name, isGood, ((performance.now() - began) / 1000).toFixed(1));
}

function run([command, ...args], env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(error?.message ?? `${stdout}${stderr}`.trim());
}

function lint() {
  // The rule on who may import whom reads Nx's project graph and falls silent without one, so it is made first.
  run(node(bin('nx/dist/bin/nx.js'), 'graph', '--file=.nx/graph.json'), { NX_DAEMON: 'false', CI: 'true' });
  run(node(bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'));
}

/** Tests that start a worker or a browser beside the servers: one at a time they keep both cores busy. */
const HEAVY = String.raw`apps/worker/e2e/|/console[\w-]*\.e2e-spec\.ts$`;

function jest() {
  if (isQuick) return jestRun(['--testPathIgnorePatterns', '/node_modules/', String.raw`\.(db|e2e)-spec\.ts$`]);
  jestRun(['--maxWorkers=2', '--testPathIgnorePatterns', '/node_modules/', HEAVY]);
  jestRun(['--maxWorkers=1', '--testPathPatterns', HEAVY]);
}

function jestRun(args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-jest-'));
  const report = path.join(folder, 'report.json');
  console.log('');
  spawnSync(process.execPath, ['tools/jest.mjs', '--json', `--outputFile=${report}`, ...args], {
    cwd: root,
    env: { ...process.env, ...(isQuick ? {} : { CLAIMDESK_TEST_POSTGRES: 'now' }) },
    // Jest's own report goes to stderr; the JSON it also prints is read from the file.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log('');
  if (!existsSync(report)) return count('Jest ended without a report', false, 0);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  // A suite that cannot even be loaded holds no tests, yet is a failure; a test left out did not pass.
  const left = result.numPendingTests + result.numTodoTests;
  if (left) console.log(`${left} tests were left out and count as failed.`);
  totals.passed += result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + left;
  totals.failed += result.success || failed ? failed : 1;
}

/** Without these nothing else can be tried. */
function prepare() {
  const say = (line) => console.log(line);
  if (!check('Node.js is recent enough', requireNode)) return false;
  if (!check('packages are installed', () => install(say))) return false;
  if (!check('database client is generated', () => generateClient(say))) return false;
  const programs = node(...loader, 'libs/testing/src/check-programs.ts');
  if (!isQuick && !check('Chromium and redis-server are installed', () => run(programs))) return false;
  return isQuick || check('console builds', () => buildConsole(say));
}

if (prepare()) {
  check('format (npm run format mends it)', () => run(node(bin('prettier/bin/prettier.cjs'), '--check', '.')));
  check('lint and dependency arrows', lint);
  check('types', () => run(node(bin('typescript/bin/tsc'), '-p', 'tsconfig.json')));
  check('types of the console', () => run(node(bin('typescript/bin/tsc'), '-p', 'apps/console/tsconfig.json')));
  if (existsSync(path.join(root, 'tools/codegen.mjs'))) {
    check('generated files are fresh', () => run(node(...loader, 'tools/codegen.mjs', '--check')));
  }
  jest();
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
