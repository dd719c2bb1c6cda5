/**
 * `npm run bench -- engine [--sizes 10,100,1000,10000]`: how fast `split` reads (tokens a second, processor and wall
 * time, the share of each stage), how time grows with length for news and for hostile texts (kilobytes), and the peak
 * memory; beside a baseline of Intl.Segmenter and patterns in the same process. Writes bench/results/engine.json.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadEnglish, splitSentences } from '@claimdesk/english';
import { ENGINE, split } from '../../libs/engine/src/index.ts';
import type { Measured } from './measure.ts';
import { news, SHAPES } from './texts.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10,100,1000,10000' } } });
const sizes = values.sizes.split(',').map(Number);
/** Time per kilobyte may grow by this from the smallest text to the largest. */
const BOUND = 1.5;
const RUNS = 5;

/** Milliseconds of the fastest of some runs: processor time of this process, and wall time. */
function time(run: () => void): { cpu: number; wall: number } {
  const best = { cpu: Infinity, wall: Infinity };
  for (let i = 0; i < RUNS; i++) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(used);
    best.cpu = Math.min(best.cpu, (user + system) / 1000);
    best.wall = Math.min(best.wall, performance.now() - began);
  }
  return best;
}

function speed() {
  const english = loadEnglish();
  const spans = splitSentences(news);
  const { tokens, sentences } = english.analyse(news);
  const forms = sentences.map(({ first, last }) => tokens.slice(first, last + 1).map((token) => token.form));
  for (let i = 0; i < 3; i++) split(news);
  const whole = time(() => void split(news));
  const each = {
    sentences: time(() => void splitSentences(news)).cpu,
    words: time(() => void english.tokenise(news)).cpu,
    'tags and names': time(() => forms.forEach((words) => english.nameWords(words))).cpu,
    'tags, names, trees': time(() => forms.forEach((words) => english.analyseWords(words))).cpu,
    'all of english': time(() => void english.analyse(news)).cpu,
  };
  const share = (ms: number) => Number(Math.max(0, ms / whole.cpu).toFixed(3));
  return {
    tokens: tokens.length,
    sentences: spans.length,
    tokensPerSecondCpu: Math.round((tokens.length * 1000) / whole.cpu),
    tokensPerSecondWall: Math.round((tokens.length * 1000) / whole.wall),
    shares: {
      'sentences and words': share(each.words),
      'tags and names': share(each['tags and names']),
      trees: share(each['tags, names, trees'] - each['tags and names']),
      references: share(each['all of english'] - each['tags, names, trees'] - each.words),
      'cleaning, reading, claims': share(whole.cpu - each['all of english']),
    },
  };
}

const measure = (shape: string, kilobytes: number): Measured =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [...process.execArgv, path.join(import.meta.dirname, 'measure.ts'), shape, String(kilobytes)],
      { encoding: 'utf8', maxBuffer: 1e8 },
    ),
  ) as Measured;

const pad = (cells: (string | number)[]) =>
  cells
    .map((c, i) => String(c).padEnd(i === 0 ? 10 : 18))
    .join('')
    .trimEnd();

const measured = speed();
console.log(
  `split    ${measured.tokensPerSecondCpu.toLocaleString('en')} tokens a second of processor time, ${measured.tokensPerSecondWall.toLocaleString('en')} of wall time (aim: 5,000); ${measured.tokens} tokens`,
);
for (const [stage, share] of Object.entries(measured.shares))
  console.log(`         ${(100 * share).toFixed(1).padStart(5)} %  ${stage}`);
console.log(pad(['text', 'kilobytes', 'ms per kB', 'baseline', 'growth', 'peak MB', 'claims']));
const growth: Record<string, unknown>[] = [];
for (const shape of Object.keys(SHAPES)) {
  let smallest: number | null = null;
  for (const kilobytes of sizes) {
    const m = measure(shape, kilobytes);
    smallest ??= m.msPerKilobyte;
    const factor = m.msPerKilobyte / smallest;
    growth.push({ shape, kilobytes, ...m, factor });
    const verdict = `${factor.toFixed(2)}${factor > BOUND ? ' over 1.5' : ''}`;
    console.log(
      pad([
        shape,
        kilobytes,
        m.msPerKilobyte.toFixed(3),
        m.baselineMsPerKilobyte?.toFixed(3) ?? '-',
        verdict,
        m.peakMegabytes,
        m.claims,
      ]),
    );
  }
}
const results = path.join(import.meta.dirname, '../results');
mkdirSync(results, { recursive: true });
writeFileSync(
  path.join(results, 'engine.json'),
  `${JSON.stringify({ engine: ENGINE, ...measured, growth }, null, 2)}\n`,
);
