import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { English } from '../src/english.ts';

export interface Rate {
  /** Tokens a second by the clock on the wall, which other work on the machine slows. */
  wall: number;
  /** Tokens a second of processor time. */
  processor: number;
}

export interface Speed {
  loadMilliseconds: number;
  residentMegabytes: number;
  /** On one core; the best of three runs. */
  tokensPerSecond: Record<string, Rate>;
}

const RUNS = 3;

function best(tokens: number, run: () => void): Rate {
  let [shortest, least] = [Infinity, Infinity];
  for (let i = 0; i < RUNS; i++) {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(cpu);
    shortest = Math.min(shortest, performance.now() - started);
    least = Math.min(least, (user + system) / 1000);
  }
  return { wall: Math.round((1000 * tokens) / shortest), processor: Math.round((1000 * tokens) / least) };
}

/** Other tools of the field, if the machine has them; each as a function over a text. */
async function peers(): Promise<Record<string, (text: string) => void>> {
  const found: Record<string, (text: string) => void> = {};
  const load = async (name: string): Promise<unknown> =>
    import(name).then((module: { default: unknown }) => module.default).catch(() => null);
  const wink = (await load('wink-nlp')) as
    | ((model: unknown) => {
        readDoc(text: string): { tokens(): { out(as: unknown): unknown } };
        its: { pos: unknown };
      })
    | null;
  const model = await load('wink-eng-lite-web-model');
  if (wink && model) {
    const nlp = wink(model);
    found['wink-nlp (tokens, sentences, POS)'] = (text) => void nlp.readDoc(text).tokens().out(nlp.its.pos);
  }
  const compromise = (await load('compromise')) as ((text: string) => { json(): unknown }) | null;
  if (compromise) found['compromise (tags)'] = (text) => void compromise(text).json();
  return found;
}

/** Speed of each layer on the same text, beside wink-nlp and compromise where they are installed. */
export async function measureSpeed(english: English, text: string, path?: string): Promise<Speed> {
  const footprint = fileURLToPath(new URL('./footprint.ts', import.meta.url));
  const fresh = execFileSync(process.execPath, [...process.execArgv, footprint, ...(path ? [path] : [])], {
    encoding: 'utf8',
  });
  const { tokens, sentences } = english.analyse(text);
  const forms = sentences.map(({ first, last }) => tokens.slice(first, last + 1).map((token) => token.form));
  const tokensPerSecond: Record<string, Rate> = {
    'sentences and tokens': best(tokens.length, () => english.tokenise(text)),
    tagger: best(tokens.length, () => forms.forEach((words) => english.tagWords(words))),
    'tagger and names': best(tokens.length, () => forms.forEach((words) => english.nameWords(words))),
    'tagger, lemmas, parser and names': best(tokens.length, () =>
      forms.forEach((words) => english.analyseWords(words)),
    ),
    'all layers': best(tokens.length, () => english.analyse(text)),
  };
  for (const [name, run] of Object.entries(await peers())) tokensPerSecond[name] = best(tokens.length, () => run(text));
  return { ...(JSON.parse(fresh) as Pick<Speed, 'loadMilliseconds' | 'residentMegabytes'>), tokensPerSecond };
}

export interface Growth {
  bytes: number;
  millisecondsPerKilobyte: number;
  processorMillisecondsPerKilobyte: number;
}

/** Short texts are analysed as often as it takes to come to this many bytes. */
const GROWTH_LEAST = 200_000;

/** Milliseconds per kB for texts of growing length made by repeating `text`. */
export function measureGrowth(english: English, text: string, sizes: readonly number[]): Growth[] {
  english.analyse(text.slice(0, 100_000));
  return sizes.map((bytes) => {
    const long = text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
    const rounds = Math.ceil(GROWTH_LEAST / bytes);
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    for (let round = 0; round < rounds; round++) english.analyse(long);
    const { user, system } = process.cpuUsage(cpu);
    const perKilobyte = (milliseconds: number): number =>
      Math.round((1000 * milliseconds) / ((rounds * bytes) / 100)) / 100;
    return {
      bytes,
      millisecondsPerKilobyte: perKilobyte(performance.now() - started),
      processorMillisecondsPerKilobyte: perKilobyte((user + system) / 1000),
    };
  });
}
