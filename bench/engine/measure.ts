/** One measurement in a process of its own, so that its peak memory is its own: `measure.ts SHAPE KILOBYTES`. */
import { split } from '../../libs/engine/src/index.ts';
import { news, textOf } from './texts.ts';

export interface Measured {
  /** Of the fastest run, processor time, per kilobyte. */
  msPerKilobyte: number;
  /** Null where it would take an hour: Intl.Segmenter's time per kilobyte grows with the length. */
  baselineMsPerKilobyte: number | null;
  claims: number;
  peakMegabytes: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const CUE = /\b(?:said|says|told|denied|according to)\b/;

/** What one would write in an hour: sentences by the platform, words and a speaker's cue by patterns. */
function simple(text: string): number {
  let found = 0;
  for (const { segment } of segmenter.segment(text))
    found += (segment.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 4 && CUE.test(segment) ? 1 : 0;
  return found;
}

/** Least processor time of some runs in milliseconds: short texts are read often enough to be measured. */
function least(run: () => void, kilobytes: number): number {
  let shortest = Infinity;
  for (let i = 0; i < (kilobytes >= 1000 ? 1 : kilobytes >= 100 ? 3 : 10); i++) {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}

const [shape = 'news', size = '10'] = process.argv.slice(2);
const kilobytes = Number(size);
const text = textOf(shape, kilobytes);
for (let i = 0; i < 4; i++) split(news);
let claims = 0;
const ours = least(() => (claims = split(text).claims.length), kilobytes);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const baseline = kilobytes <= 1000 ? least(() => void simple(text), kilobytes) / kilobytes : null;
const result: Measured = {
  msPerKilobyte: ours / kilobytes,
  baselineMsPerKilobyte: baseline,
  claims,
  peakMegabytes,
};
console.log(JSON.stringify(result));
