/**
 * Rebuilds `data/lexicon.tsv.gz` from three open sources (see data/LICENSE):
 *   node --import @oxc-node/core/register libs/english/train/lexicon/build-lexicon.ts \
 *     --wordnet DIR/dict --cities DIR/cities.pbf --female DIR/names.json --male DIR/names.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { packSense, PLACE_KNOWN, PLACE_LARGE, PLACE_SMALL, type Sense } from '../../src/words/sense.ts';
import { readCities } from './cities.ts';
import { readProperNouns, readSenses } from './wordnet.ts';

const LARGE_CITY = 100_000;
const SMALL_CITY = 15_000;
const LONGEST_NAME = 4;

type Draft = { -readonly [K in keyof Sense]: Sense[K] };
const words = new Map<string, Draft>();
const draft = (word: string): Draft => {
  let sense = words.get(word);
  if (!sense) {
    sense = {
      noun: 0,
      verb: 0,
      adjective: false,
      adverb: false,
      maleName: false,
      femaleName: false,
      surname: false,
      place: 0,
      organisation: false,
      dominant: 0,
    };
    words.set(word, sense);
  }
  return sense;
};
const usable = (name: string): boolean => /^[\p{L}\p{M}.' -]+$/u.test(name) && name.split(' ').length <= LONGEST_NAME;

const { values } = parseArgs({
  options: {
    wordnet: { type: 'string' },
    cities: { type: 'string' },
    female: { type: 'string' },
    male: { type: 'string' },
    out: { type: 'string', default: new URL('../../data/lexicon.tsv.gz', import.meta.url).pathname },
  },
});
if (!values.wordnet || !values.cities || !values.female || !values.male)
  throw new Error('build-lexicon needs --wordnet, --cities, --female and --male');

for (const [word, entry] of readSenses(values.wordnet)) {
  if (!/^[a-z][a-z'.-]*$/.test(word)) continue;
  const most = Math.max(...entry.counts);
  Object.assign(draft(word), {
    noun: entry.noun,
    verb: entry.verb,
    adjective: entry.adjective,
    adverb: entry.adverb,
    dominant: 1 + entry.counts.indexOf(most),
  });
}
for (const { name, kind } of readProperNouns(values.wordnet)) {
  if (!usable(name)) continue;
  if (kind === 'PLACE') draft(name.toLowerCase()).place = PLACE_KNOWN;
  else if (kind === 'GROUP') draft(name.toLowerCase()).organisation = true;
  else {
    const last = name.split(' ').at(-1)!;
    if (/^\p{Lu}\p{L}{2,}$/u.test(last)) draft(last.toLowerCase()).surname = true;
  }
}
for (const { name, population } of readCities(values.cities)) {
  if (population < SMALL_CITY || !usable(name)) continue;
  const sense = draft(name.toLowerCase());
  sense.place = Math.max(sense.place, population >= LARGE_CITY ? PLACE_LARGE : PLACE_SMALL);
}
for (const name of JSON.parse(readFileSync(values.female, 'utf8')) as string[])
  draft(name.toLowerCase()).femaleName = true;
for (const name of JSON.parse(readFileSync(values.male, 'utf8')) as string[]) draft(name.toLowerCase()).maleName = true;

const lines = [...words].map(([word, sense]) => `${word}\t${packSense(sense).toString(36)}`).sort();
writeFileSync(values.out, gzipSync(lines.join('\n') + '\n', { level: 9 }));
console.log(`${lines.length} words and names written to ${values.out}`);
