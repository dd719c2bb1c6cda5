import { existsSync, readFileSync } from 'node:fs';
import { splitSentences } from '../src/sentences/split.ts';

interface Case {
  text: string;
  expected: string[];
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many cases of a fixture come out exactly, white space folded; null when the file is not there. */
export function scoreSplitting(fixture: string): { right: number; of: number } | null {
  const path = new URL(`../fixtures/${fixture}.json`, import.meta.url);
  if (!existsSync(path)) return null;
  const cases = JSON.parse(readFileSync(path, 'utf8')) as Case[];
  const right = cases.filter(({ text, expected }) => {
    const found = splitSentences(text).map(({ start, end }) => folded(text.slice(start, end)));
    return JSON.stringify(found) === JSON.stringify(expected);
  }).length;
  return { right, of: cases.length };
}
