import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Counts and fields of one lower-case word in WordNet's index.sense. */
export interface WordNetEntry {
  /** Best (lowest) sense number and its field for noun (1) and verb (2); 0 when absent. */
  noun: number;
  nounSense: number;
  verb: number;
  verbSense: number;
  adjective: boolean;
  adverb: boolean;
  /** Tagged occurrences by part of speech: noun, verb, adjective, adverb. */
  counts: [number, number, number, number];
}

const NOUN_FIELDS_FROM = 3;
const VERB_FIELDS_FROM = 29;
const PART = [0, 0, 1, 2, 3, 2]; // ss_type 1 noun, 2 verb, 3 adjective, 4 adverb, 5 adjective satellite

/** Reads `dict/index.sense`: for each word the field of its first noun and verb sense and its counts. */
export function readSenses(directory: string): Map<string, WordNetEntry> {
  const entries = new Map<string, WordNetEntry>();
  for (const line of readFileSync(join(directory, 'index.sense'), 'utf8').split('\n')) {
    const match = /^([^%]+)%(\d):(\d\d):\S* \d+ (\d+) (\d+)/.exec(line);
    if (!match) continue;
    const [word, type, field, sense, count] = [match[1]!, +match[2]!, +match[3]!, +match[4]!, +match[5]!];
    let entry = entries.get(word);
    if (!entry) {
      entry = {
        noun: 0,
        nounSense: 999,
        verb: 0,
        verbSense: 999,
        adjective: false,
        adverb: false,
        counts: [0, 0, 0, 0],
      };
      entries.set(word, entry);
    }
    entry.counts[PART[type]! as 0 | 1 | 2 | 3] += count + 0.5;
    if (type === 1 && sense < entry.nounSense) [entry.noun, entry.nounSense] = [field - NOUN_FIELDS_FROM + 1, sense];
    if (type === 2 && sense < entry.verbSense) [entry.verb, entry.verbSense] = [field - VERB_FIELDS_FROM + 1, sense];
    if (type === 3 || type === 5) entry.adjective = true;
    if (type === 4) entry.adverb = true;
  }
  return entries;
}

export interface ProperNoun {
  name: string;
  kind: 'PERSON' | 'PLACE' | 'GROUP';
}

const NAMED_FIELDS: Record<string, ProperNoun['kind']> = {
  '18': 'PERSON',
  '15': 'PLACE',
  '17': 'PLACE',
  '14': 'GROUP',
};

/** Reads the capitalised instances ("@i") of persons, places and groups from `dict/data.noun`. */
export function readProperNouns(directory: string): ProperNoun[] {
  const found: ProperNoun[] = [];
  for (const line of readFileSync(join(directory, 'data.noun'), 'utf8').split('\n')) {
    const parts = line.split(' ');
    const kind = NAMED_FIELDS[parts[1] ?? ''];
    if (!kind || (!line.includes(' @i ') && kind !== 'GROUP')) continue;
    const words = parseInt(parts[3]!, 16);
    for (let i = 0; i < words; i++) {
      const name = parts[4 + 2 * i]!.replaceAll('_', ' ');
      if (/^\p{Lu}/u.test(name)) found.push({ name, kind });
    }
  }
  return found;
}
