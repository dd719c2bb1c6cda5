#!/usr/bin/env node
// Prisma's CLI migrates through a native program, the schema engine, which is on no package registry: the CLI downloads it
// from a host of its own. This file stands in for that program where it cannot be had. It speaks the CLI's JSON-RPC over
// stdin and stdout and passes each call to the same engine compiled to WebAssembly, which npm does carry.
//
// Both the protocol and the WebAssembly package are private to Prisma: raise @prisma/schema-engine-wasm together with
// prisma. libs/testing/src/drift.db-spec.ts runs deploy and diff through it and fails when they part.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { EngineAdapter, runDatabaseCommand } from './schema-engine-adapter.mjs';

const argv = process.argv.slice(2);
const values = (flag) => argv.flatMap((word, i) => (word === flag ? [argv[i + 1]] : []));
const datasource = JSON.parse(values('--datasource')[0] ?? '{}');

/** The CLI shows the last stderr line of level ERROR when the engine ends badly; each must stand on a line of its own. */
function report(message, code) {
  const line = { level: 'ERROR', target: 'schema_engine::logger', fields: { message, error_code: code } };
  process.stderr.write(`\n${JSON.stringify(line)}\n`);
}

function write(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

/** `import '@prisma/schema-engine-wasm'` itself needs a Node that imports .wasm files, which Node 20 does not. */
async function loadEngine() {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings = await import(path);
  const wasm = readFileSync(path.replace(/\.js$/, '.wasm'));
  const { instance } = await globalThis.WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => report(message) };
  const files = values('--datamodels').map((file) => [file, readFileSync(file, 'utf8')]);
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(datasource));
  return bindings.SchemaEngine.new({ datamodels: files.length > 0 ? files : undefined }, () => {}, adapter);
}

/** The CLI's calls, in the engine's names for them. */
async function call(engine, method, params) {
  if (method === 'getDatabaseVersion') return engine.version(params);
  // This build opens no scratch database for evaluateDataLoss: it counts on an earlier diagnosis having remembered what
  // the migrations add up to, which is not so when migrations were just applied. So diagnose once more.
  if (method === 'evaluateDataLoss') {
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  return engine[method](params);
}

let engine;
async function answer({ id, method, params }) {
  try {
    engine ??= await loadEngine();
    const result = await call(engine, method, params);
    if (method === 'diff' && result?.stdout) {
      // The native engine prints the difference by calling the CLI back, under an id of its own.
      write({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } });
      result.stdout = null;
    }
    write({ id, result: result ?? null });
  } catch (error) {
    const message = String(error.message ?? error);
    const data = { is_panic: false, message, error_code: error.code ?? error.error_code };
    write({ id, error: { code: 4466, message, data } });
  }
}

function serve() {
  let queue = Promise.resolve();
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const message = JSON.parse(line);
    // Answers to our own `print` calls carry no method.
    if (message.method) queue = queue.then(() => answer(message));
  });
  lines.on('close', () => queue.then(() => process.exit(0)));
}

process.on('uncaughtException', (error) => {
  report(String(error?.message ?? error));
  process.exit(1);
});

const command = argv.includes('cli') ? argv[argv.indexOf('cli') + 1] : undefined;
if (argv.includes('--version')) {
  console.log('schema-engine-wasm');
} else if (command) {
  try {
    await runDatabaseCommand(command, datasource.url);
  } catch (error) {
    report(error.message || error.code || String(error), error.code === '3D000' ? 'P1003' : 'P1001');
    process.exitCode = 1;
  }
} else {
  serve();
}
