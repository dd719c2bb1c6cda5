/**
 * `npm run bench -- quality [--data DIR] [--only NAME,…] [--misses]`: scores every evaluation set found in DIR (default:
 * bench/data and the engine's articles of ten kinds, which is what may be kept here; bench/data/README.md says where the others come from), prints our
 * figures beside a simple baseline and the best published ones, and writes bench/results/quality.json.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINE } from '../../libs/engine/src/engine.ts';
import type { QualitySet, Row } from './quality-set.ts';
import { type Scored, table } from './table.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});
const SHIPPED = ['../data', '../../libs/engine/fixtures/kinds'].map((dir) => path.join(import.meta.dirname, dir));
const dirs = values.data ? [path.resolve(values.data)] : SHIPPED;
for (const dir of dirs) if (!existsSync(dir)) throw new Error(`There is no folder ${dir}: say --data DIR.`);
const wanted = values.only?.split(',');

const setFiles = readdirSync(path.join(import.meta.dirname, 'sets')).filter((file) => file.endsWith('.ts'));
const sets: QualitySet[] = [];
for (const file of setFiles.sort()) {
  const { set } = (await import(`./sets/${file}`)) as { set: QualitySet };
  if (!wanted || wanted.includes(set.name)) sets.push(set);
}
if (sets.length === 0)
  throw new Error(`No set is called ${values.only}: ${setFiles.map((f) => f.slice(0, -3)).join(', ')}.`);

const files = dirs.flatMap((dir) =>
  readdirSync(dir)
    .sort()
    .map((name) => ({ dir, name })),
);
const scored: Scored[] = [];
const skipped: string[] = [];
for (const set of sets) {
  const own = files.filter(({ name }) => set.files.test(name));
  if (own.length === 0) skipped.push(`${set.name}: no file like ${set.files.source} (${set.from})`);
  for (const { dir, name } of own) await score(set, dir, name);
}
console.log(table(scored));
for (const line of skipped) console.log(`SKIPPED  ${line}`);
const isKnown = (name: string) => sets.some((s) => s.files.test(name) || s.beside?.test(name));
const unknown = files
  .filter(({ name }) => /\.(?:jsonl?|conllu(?:\.gz)?)$/.test(name) && !isKnown(name))
  .map((f) => f.name);
if (!wanted && unknown.length > 0) console.log(`UNKNOWN  no set reads ${unknown.join(', ')}`);

const results = path.join(import.meta.dirname, '../results');
mkdirSync(results, { recursive: true });
writeFileSync(
  path.join(results, 'quality.json'),
  `${JSON.stringify({ engine: ENGINE, data: dirs, scored, skipped, unknown }, null, 2)}\n`,
);

/** One set that cannot be read must not cost the figures of the others; it is told and makes the run fail. */
async function score(set: QualitySet, dir: string, file: string): Promise<void> {
  const began = performance.now();
  const miss = (line: string) => values.misses && console.log(`${set.name}: ${line}`);
  try {
    const rows: Row[] = await set.run(path.join(dir, file), { dir, miss });
    scored.push({ set: set.name, file, seconds: (performance.now() - began) / 1000, rows });
  } catch (error) {
    skipped.push(`${set.name}: ${file} could not be scored: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
