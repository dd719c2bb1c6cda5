// One PostgreSQL for a whole Jest run, started when the first test asks for a database (libs/testing) and not before:
// a run of pure specs pays nothing. Jest's workers find this small server through the environment.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const host = fileURLToPath(new URL('../libs/testing/src/postgres-host.ts', import.meta.url));
let child;
let answer;

/** The host's one line of JSON: its address, or why it has none. */
function startHost() {
  child = spawn(process.execPath, ['--import', '@oxc-node/core/register', host], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => resolve(JSON.stringify({ error: `its process ended with ${code}` })));
  });
}

const server = createServer((_request, response) => {
  // A connection kept open can close under the next question.
  response.setHeader('connection', 'close');
  answer ??= startHost();
  answer.then((line) => response.end(line));
});

export async function setup() {
  // A run of everything waits for it here, so that no test's time limit pays for the start.
  if (process.env.CLAIMDESK_TEST_POSTGRES === 'now') await (answer = startHost());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.CLAIMDESK_TEST_POSTGRES = `http://127.0.0.1:${server.address().port}`;
}

export async function teardown() {
  server.close();
  server.closeAllConnections();
  if (!child || child.exitCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await exited;
}
