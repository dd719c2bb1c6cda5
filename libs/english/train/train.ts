/**
 * Trains the model of English from open treebanks (README.md says where to get them):
 *   node --import @oxc-node/core/register libs/english/train/train.ts --data DIR [--out FILE] [--share 0.05] [--reuse tagger,parser]
 * --reuse takes layers over from the present model instead of training them, for work on the later ones.
 * DIR holds ewt-train.conllu[.gz] and gum-train.conllu[.gz]; every *-train file in it is used.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildModel } from './build-model.ts';
import { readModelFile } from '../src/model-file/read.ts';
import type { Layer } from '../src/model-file/format.ts';
import { readSenses } from './senses.ts';
import { readTrainingFiles } from './treebanks.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../model/english.model', import.meta.url)) },
    reuse: { type: 'string', default: '' },
    share: { type: 'string', default: '1' },
  },
});
if (!values.data) {
  console.error('Usage: train.ts --data DIR [--out FILE] [--share 0.05]');
  process.exit(2);
}
const started = Date.now();
const log = (line: string): void =>
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const files = readTrainingFiles(values.data, Number(values.share));
for (const { file, sha256, sentences, words } of files)
  log(`${file}: ${sentences.length} sentences, ${words} words, sha256 ${sha256}`);
const layers = values.reuse === '' ? [] : (values.reuse.split(',') as Layer[]);
const reuse = layers.length > 0 ? { layers, file: readModelFile(readFileSync(values.out), layers) } : undefined;
const bytes = buildModel(files, readSenses(), version, log, reuse);
writeFileSync(values.out, bytes);
const { user, system } = process.cpuUsage();
log(`${Math.round((user + system) / 1e6)} s of processor time`);
log(`${values.out}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
