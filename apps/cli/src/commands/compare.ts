import type { Command } from 'commander';
import { CommandError, named, readInput, USAGE } from '../input.ts';

interface Pair {
  a: string;
  b: string;
}

/** `claimdesk compare [FILE.jsonl|-]`: for each line {a, b}, whether the two are one claim. */
export function registerCompare(program: Command): void {
  program
    .command('compare')
    .description('tell whether pairs of statements are one claim, and why')
    .argument('[file]', 'file of JSON lines {"a": "...", "b": "..."}, or - for standard input', '-')
    .option('--json', 'print one JSON object per line')
    .action(async (file: string, options: { json?: boolean }) => {
      const pairs = pairsIn(file);
      const { compare } = await import('@claimdesk/engine');
      for (const pair of pairs) {
        const result = compare(pair.a, pair.b);
        const told = `${result.match} ${result.stance} ${result.score}\n  ${pair.a}\n  ${pair.b}\n  ${result.reasons.join('; ')}`;
        process.stdout.write(`${options.json ? JSON.stringify(result) : told}\n`);
      }
    });
}

function pairsIn(file: string): Pair[] {
  const lines = readInput(file).split(/\r?\n/);
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [pairOf(line, `${named(file)}, line ${i + 1}`)]));
}

function pairOf(line: string, place: string): Pair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CommandError(`${place} is not JSON.`, USAGE);
  }
  const { a, b } = (value ?? {}) as Record<string, unknown>;
  if (typeof a !== 'string' || typeof b !== 'string')
    throw new CommandError(`${place} has no two texts "a" and "b".`, USAGE);
  return { a, b };
}
