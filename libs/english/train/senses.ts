import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../src/scoring/hash.ts';
import { IntTable } from '../src/words/int-table.ts';

/** Reads `data/lexicon.tsv.gz` (word, tab, packed sense in base 36) into a table by hash; of two words with one hash the first stays. */
export function readSenses(path: string | URL = new URL('../data/lexicon.tsv.gz', import.meta.url)): IntTable {
  const entries = new Map<number, number>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [word, code] = line.split('\t');
    if (code === undefined) continue;
    const key = hashText(word!);
    if (!entries.has(key)) entries.set(key, parseInt(code, 36));
  }
  return new IntTable(Int32Array.from(entries.keys()), Int32Array.from(entries.values()));
}
