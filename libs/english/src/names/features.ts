import { mix } from '../scoring/hash.ts';
import { Templates } from '../scoring/templates.ts';
import type { Lexicon, Word } from '../words/lexicon.ts';
import type { TagTable } from '../parser/input.ts';
import { nameBits, nounField, placeLevel, verbField, wordClasses } from '../words/sense.ts';
import { isTitle } from './titles.ts';

/** Token atoms: w word, f form, s2..s4 and p2..p4 affixes, sh shape, cap, t tag, n noun field, v verb field, nb name bits, c classes, g place in a known name, ti title. */
const TOKEN = ['w', 'f', 's2', 's3', 's4', 'p2', 'p3', 'p4', 'sh', 'cap', 't', 'n', 'v', 'nb', 'c', 'g', 'ti'];
const ROLES = ['w0', 'l1', 'l2', 'r1', 'r2'];
/** Of the run of proper nouns around the token: its first and last word, length, place in it, and what stands beside it. */
const RUN = [
  'rf',
  'rl',
  'rl3',
  'len',
  'pos',
  'before',
  'before2',
  'after',
  'aftert',
  'rnb',
  'rfnb',
  'rln',
  'bn',
  'an',
  'av',
];
const ATOMS = [...ROLES.flatMap((role) => TOKEN.map((atom) => `${role}.${atom}`)), ...RUN, 'first'];

const EVERYWHERE = [
  'w0.f',
  'w0.w',
  'w0.s2',
  'w0.s3',
  'w0.s4',
  'w0.p2',
  'w0.p3',
  'w0.p4',
  'w0.sh first',
  'w0.t',
  'w0.t l1.t',
  'w0.t r1.t',
  'l1.t w0.t r1.t',
  'l1.w',
  'r1.w',
  'l2.w w0.t',
  'r2.w w0.t',
  'l1.w w0.t',
  'r1.w w0.t',
  'l1.w w0.sh',
  'r1.w w0.sh',
  'l1.f w0.f',
  'w0.f r1.f',
  'l1.s3 w0.t',
  'r1.s3 w0.t',
  'l1.sh w0.sh r1.sh',
  'w0.t w0.s3',
  'l2.w l1.w',
  'r1.w r2.w',
  'w0.cap l1.cap r1.cap',
  'w0.nb w0.cap',
  'w0.nb l1.nb w0.cap',
  'w0.nb r1.nb w0.cap',
  'w0.n w0.t',
  'w0.n w0.cap',
  'w0.c w0.cap',
  'l1.n w0.t',
  'r1.n w0.t',
  'l1.v w0.t',
  'r1.v w0.t',
  'w0.g w0.cap',
  'w0.g w0.t',
  'l1.ti w0.t',
  'r1.ti w0.t',
  'w0.ti w0.t',
  'l1.nb w0.t',
  'r1.nb w0.t',
  'w0.nb l1.w',
  'w0.g l1.w',
  'w0.g r1.w',
  'l1.ti w0.nb',
  'r1.v w0.nb w0.cap',
  'w0.g l1.t',
];
const IN_RUN = [
  'rl',
  'rf',
  'len pos',
  'after',
  'before',
  'rl3',
  'aftert before',
  'before2',
  'rnb',
  'rfnb',
  'rln',
  'rfnb rnb len',
  'bn',
  'an',
  'av',
  'before rnb',
  'before rfnb',
  'av rfnb',
  'after rnb',
  'before2 before',
  'bn rfnb',
  'w0.g rnb',
  'pos rfnb w0.sh',
  'rln before',
  'rln pos',
];
const everywhere = new Templates(EVERYWHERE, ATOMS);
const inRun = new Templates(IN_RUN, ATOMS);
export const NAME_TEMPLATES: readonly string[] = [...EVERYWHERE, ...IN_RUN];
export const NAME_FEATURES = NAME_TEMPLATES.length;
const WIDTH = TOKEN.length;
const RUN_AT = WIDTH * ROLES.length;
const LONGEST_KNOWN = 4;

export interface NameInput {
  readonly length: number;
  /** Two pads, the words, two pads. */
  readonly words: readonly Word[];
  readonly tags: Int32Array;
  readonly proper: Uint8Array;
  /** Place of the token in a name the lexicon knows: 0 none, else level and begin or inside. */
  readonly known: Int32Array;
  readonly title: Uint8Array;
  /** First and last token of the run of proper nouns that holds the token. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

/** Marks the longest names of several words that the lexicon knows ("New York", "United Nations"). */
function markKnown(forms: readonly string[], lexicon: Lexicon, known: Int32Array): void {
  for (let i = 0; i < forms.length;) {
    let length = 0;
    let code = 0;
    if (/^\p{Lu}/u.test(forms[i]!)) {
      let phrase = forms[i]!.toLowerCase();
      for (let k = 1; k <= LONGEST_KNOWN && i + k <= forms.length; k++) {
        if (k > 1) phrase += ' ' + forms[i + k - 1]!.toLowerCase();
        const sense = lexicon.senseOf(phrase);
        if (placeLevel(sense) === 0 && (sense & (1 << 16)) === 0) continue;
        length = k;
        code = ((sense >> 14) & 7) + (k > 1 ? 8 : 0);
      }
    }
    for (let k = 0; k < length; k++) known[i + 2 + k] = 1 + code * 2 + (k > 0 ? 1 : 0);
    i += Math.max(1, length);
  }
}

/** Looks a tagged sentence up for the name finder. */
export function nameInput(forms: readonly string[], best: Int32Array, lexicon: Lexicon, table: TagTable): NameInput {
  const n = forms.length;
  const pad = lexicon.word('<pad>');
  const words = [pad, pad, ...forms.map((form) => lexicon.word(form)), pad, pad];
  const tags = new Int32Array(n + 4);
  const proper = new Uint8Array(n + 4);
  const known = new Int32Array(n + 4);
  const title = new Uint8Array(n + 4);
  const runFirst = new Int32Array(n + 4);
  const runLast = new Int32Array(n + 4);
  markKnown(forms, lexicon, known);
  for (let i = 0; i < n; i++) {
    tags[i + 2] = table.tag[best[i]!]!;
    proper[i + 2] = table.isName[best[i]!]!;
    title[i + 2] = isTitle(forms[i]!) ? 1 : 0;
    runFirst[i + 2] = proper[i + 1] ? runFirst[i + 1]! : i + 2;
  }
  for (let i = n + 1; i >= 2; i--) runLast[i] = proper[i + 1] ? runLast[i + 1]! : i;
  return { length: n, words, tags, proper, known, title, runFirst, runLast };
}

/** Computes the keys of one token at a time. */
export class NameFeatures {
  readonly keys = new Int32Array(NAME_FEATURES);
  private readonly atoms = new Int32Array(ATOMS.length);

  /** Writes the keys of token `i` (0-based); returns their number. */
  at(input: NameInput, i: number): number {
    const at = i + 2;
    const { atoms } = this;
    this.fillToken(input, at, 0);
    this.fillToken(input, at - 1, WIDTH);
    this.fillToken(input, at - 2, 2 * WIDTH);
    this.fillToken(input, at + 1, 3 * WIDTH);
    this.fillToken(input, at + 2, 4 * WIDTH);
    atoms[ATOMS.length - 1] = i === 0 ? 1 : 0;
    let count = everywhere.write(atoms, this.keys, 0);
    if (input.proper[at]) {
      this.fillRun(input, at);
      count = inRun.write(atoms, this.keys, count);
    }
    return count;
  }

  private fillToken(input: NameInput, at: number, to: number): void {
    const { atoms } = this;
    const { lower, form, suffix, prefix, shape, capital, sense } = input.words[at]!;
    atoms[to] = lower;
    atoms[to + 1] = form;
    atoms[to + 2] = suffix[1];
    atoms[to + 3] = suffix[2];
    atoms[to + 4] = suffix[3];
    atoms[to + 5] = prefix[1];
    atoms[to + 6] = prefix[2];
    atoms[to + 7] = prefix[3];
    atoms[to + 8] = shape;
    atoms[to + 9] = capital;
    atoms[to + 10] = input.tags[at]!;
    atoms[to + 11] = nounField(sense);
    atoms[to + 12] = verbField(sense);
    atoms[to + 13] = nameBits(sense);
    atoms[to + 14] = wordClasses(sense);
    atoms[to + 15] = input.known[at]!;
    atoms[to + 16] = input.title[at]!;
  }

  private fillRun(input: NameInput, at: number): void {
    const { atoms } = this;
    const { words } = input;
    const first = input.runFirst[at]!;
    const last = input.runLast[at]!;
    const values = [
      words[first]!.lower,
      words[last]!.lower,
      words[last]!.suffix[2],
      Math.min(last - first, 4),
      Math.min(at - first, 3),
      words[first - 1]!.lower,
      words[first - 2]!.lower,
      words[last + 1]!.lower,
      input.tags[last + 1]!,
      nameBits(words[last]!.sense),
      nameBits(words[first]!.sense),
      nounField(words[last]!.sense),
      nounField(words[first - 1]!.sense),
      nounField(words[last + 1]!.sense),
      mix(verbField(words[last + 1]!.sense), input.tags[last + 1]!),
    ];
    for (let k = 0; k < values.length; k++) atoms[RUN_AT + k] = values[k]!;
  }
}
