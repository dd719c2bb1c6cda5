import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { profileOf, type Profile } from '@claimdesk/engine';
import { v7 as uuid } from 'uuid';

/**
 * News sentences with places to fill: P a person, O a body, L a town, N a thing, Q a number. The engine reads each once, with
 * the fillings below; a million statements are made by putting other words into what it read, as each would take it
 * milliseconds.
 */
const FRAMES = [
  'P told O that the N in L would cost Q million euros.',
  'O closed its N in L after P reported a N.',
  'P accused O of hiding a N from the N of L.',
  'Q people were hurt when a N hit a N in L, O said.',
  'O plans to sell Q percent of its N to P.',
  'The court in L fined O Q pounds over a N.',
  'P resigned from O after a N about the N.',
  'O and the town of L signed a N on the N worth Q dollars.',
  'A N at the N of O in L killed Q workers.',
  'P said the N had spread to Q homes near L.',
  'O denied that its N damaged the N in L.',
  'The N of L rose by Q percent, P told O.',
  'P won the N in L by Q votes against O.',
  'O bought the N of P for Q million dollars.',
  'Police in L arrested P over a N at the N.',
  'O warned that the N could reach L within Q days.',
  'P asked O for Q million pounds to repair the N in L.',
  'Scientists at O found a N in the N of L.',
  'O will build a N with Q beds beside the N in L.',
  'P blamed the N for the loss of Q jobs at O.',
  'The N between L and the N was cut for Q hours, O said.',
  'O recalled Q cars because of a N in the N.',
  'P opened a N in L with Q guests of O.',
  'L banned the N after O measured Q grams of N.',
] as const;

const READ_WITH = {
  P: ['Darlow', 'Kestrin'],
  O: ['Vantor', 'Belmex'],
  L: ['Orvik', 'Tamsel'],
  N: ['bridge', 'castle', 'tunnel'],
  Q: ['4321', '8765'],
} as const;
type Slot = keyof typeof READ_WITH;

interface Frame {
  parts: string[];
  slots: Slot[];
  /** The engine's reading as JSON, with the fillings of READ_WITH. */
  read: string;
  readWith: string[];
}

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu sha tre plo gri ston bel mar ven dor hal rin'.split(
  ' ',
);

/** mulberry32: the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Statements without end, each made from its number alone. */
export class Archive {
  private readonly ids: string[] = [];
  private readonly frames = FRAMES.map(readFrame);
  private readonly nouns = commonNouns();
  private readonly names = invented(20_000);
  private readonly pick = random(4_242);

  next(count: number): { id: string; profile: Profile }[] {
    return Array.from({ length: count }, () => {
      const id = uuid();
      const frame = this.frameOf(this.ids.length);
      const profile = profileWith(frame, this.fillings(this.ids.length));
      this.ids.push(id);
      return { id, profile };
    });
  }

  /** One of the statements stored so far, with two of its words changed. */
  edited(): { id: string; text: string } {
    const number = Math.floor(this.pick() * this.ids.length);
    const frame = this.frameOf(number);
    const fillings = this.fillings(number);
    const first = Math.floor(this.pick() * fillings.length);
    const second = (first + 1 + Math.floor(this.pick() * (fillings.length - 1))) % fillings.length;
    for (const at of [first, second]) fillings[at] = this.filling(frame.slots[at]!, this.pick);
    return { id: this.ids[number]!, text: textWith(frame, fillings) };
  }

  private frameOf(number: number): Frame {
    return this.frames[number % this.frames.length]!;
  }

  private fillings(number: number): string[] {
    const next = random(number);
    return this.frameOf(number).slots.map((slot) => this.filling(slot, next));
  }

  private filling(slot: Slot, next: () => number): string {
    if (slot === 'Q') return String(2 + Math.floor(900 ** (next() * 1.3)));
    return slot === 'N' ? zipf(this.nouns, next) : zipf(this.names, next);
  }
}

/** Few words are used often, most seldom: rank spread evenly over its logarithm. */
const zipf = (words: string[], next: () => number) =>
  words[Math.min(words.length - 1, Math.floor(words.length ** next()) - 1)] ?? words[0]!;

function readFrame(sentence: string): Frame {
  const used: Record<string, number> = {};
  const slots = [...sentence.matchAll(/\b[POLNQ]\b/g)].map(([slot]) => slot as Slot);
  const parts = sentence.split(/\b[POLNQ]\b/);
  const readWith = slots.map((slot) => READ_WITH[slot][(used[slot] = (used[slot] ?? -1) + 1)]!);
  const frame = { parts, slots, readWith, read: '' };
  return { ...frame, read: JSON.stringify(profileOf({ text: textWith(frame, readWith) })) };
}

const textWith = ({ parts }: Pick<Frame, 'parts'>, fillings: string[]) =>
  parts.map((part, i) => part + (fillings[i] ?? '')).join('');

function profileWith({ read, readWith }: Frame, fillings: string[]): Profile {
  let made = read;
  readWith.forEach((word, i) => {
    const filling = fillings[i]!;
    made = made.replaceAll(word, filling);
    const lower = word.toLowerCase();
    if (lower !== word) made = made.replaceAll(lower, filling.toLowerCase());
  });
  return JSON.parse(made) as Profile;
}

/** Nouns of the engine's thesaurus that are one plain word. */
function commonNouns(): string[] {
  const file = path.join(import.meta.dirname, '../../libs/engine/data/thesaurus.tsv.gz');
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const words = lines
    .map((line) => line.split('\t'))
    .filter(([word, part]) => part === 'n' && /^[a-z]{4,10}$/.test(word!));
  const next = random(99);
  return words
    .map(([word]) => ({ word: word!, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 20_000)
    .map(({ word }) => word);
}

function invented(count: number): string[] {
  const next = random(7);
  return Array.from({ length: count }, () => {
    const length = 2 + Math.floor(next() * 2);
    const name = Array.from({ length }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
    return name[0]!.toUpperCase() + name.slice(1);
  });
}
