import { Templates } from '../scoring/templates.ts';
import { nameBits, nounField, wordClasses } from '../words/sense.ts';
import type { Lexicon, Word } from '../words/lexicon.ts';

/** Atoms of one token: w word, f form, s1..s5 and p1..p4 affixes, sh shape, cap, amb ambiguity class, c lexicon class, n noun field, nb name bits. */
const TOKEN = [
  'w',
  'f',
  's1',
  's2',
  's3',
  's4',
  's5',
  'p1',
  'p2',
  'p3',
  'p4',
  'sh',
  'cap',
  'hy',
  'amb',
  'c',
  'n',
  'nb',
];
const ROLES = ['w0', 'l1', 'l2', 'r1', 'r2'];
const CONTEXT = ['t1', 't2', 'first', 'upper', 'one'];
const ATOMS = [...ROLES.flatMap((role) => TOKEN.map((atom) => `${role}.${atom}`)), ...CONTEXT];

/** After Ratnaparkhi (1996) and Toutanova et al. (2003), with ambiguity classes and WordNet fields. */
const TEMPLATES = [
  'one',
  'w0.w',
  'w0.f',
  'w0.s1',
  'w0.s2',
  'w0.s3',
  'w0.s4',
  'w0.s5',
  'w0.p1',
  'w0.p2',
  'w0.p3',
  'w0.p4',
  'w0.sh first',
  'w0.cap first upper',
  'w0.hy w0.s3',
  'l1.w',
  'l2.w',
  'r1.w',
  'r2.w',
  't1',
  't1 t2',
  't1 w0.w',
  't1 r1.w',
  'l1.w w0.w',
  'w0.w r1.w',
  'l1.s3',
  'r1.s3',
  'w0.s3 r1.s3',
  'r1.sh w0.sh',
  'l1.sh w0.sh',
  'w0.amb',
  'r1.amb',
  'r1.amb r2.amb',
  'w0.amb r1.amb',
  't1 w0.amb',
  't1 w0.amb r1.amb',
  't1 t2 w0.amb',
  't1 w0.s3',
  'w0.w r1.amb',
  'w0.cap t1',
  't1 r1.amb r2.amb',
  'w0.s2 w0.cap',
  'w0.w l1.w r1.w',
  't1 t2 w0.w',
  'l2.w l1.w w0.amb',
  'w0.amb r1.w',
  'w0.amb r1.w r2.w',
  'w0.c w0.cap',
  'w0.c w0.s3',
  'w0.c t1',
  'w0.c r1.amb',
  'w0.c t1 r1.amb',
  'w0.n w0.cap',
  'w0.nb w0.cap first',
  'w0.nb l1.nb',
  'w0.nb r1.nb r1.cap',
  'l1.c w0.c',
  'w0.c r1.c',
  'r1.c r1.cap w0.amb',
  'l1.w w0.c',
  'w0.cap w0.s2 first t1',
  'w0.cap l1.cap r1.cap',
  'w0.amb w0.cap first',
  'l1.n w0.amb',
  'r1.n w0.amb',
];
const compiled = new Templates(TEMPLATES, ATOMS);
export const TAGGER_TEMPLATES: readonly string[] = TEMPLATES;

const WIDTH = TOKEN.length;
const T1 = WIDTH * ROLES.length;

/** A sentence with its words looked up, ready to be tagged. Index 0 and the two places past the end are padding. */
export interface TaggerInput {
  readonly length: number;
  readonly words: readonly Word[];
  /** 1 when the sentence is mostly in capitals (a headline), which makes capitals uninformative. */
  readonly upper: number;
}

/** Looks the words up; `forms` are the tokens of one sentence. */
export function taggerInput(forms: readonly string[], lexicon: Lexicon): TaggerInput {
  const pad = lexicon.word('<pad>');
  const words = [pad, pad];
  let letters = 0;
  let small = 0;
  for (const form of forms) {
    const word = lexicon.word(form);
    words.push(word);
    if (word.hasLetter) {
      letters++;
      if (word.capital === 0) small++;
    }
  }
  words.push(pad, pad);
  return { length: forms.length, words, upper: letters > 2 && small / letters < 0.35 ? 1 : 0 };
}

function fillToken(word: Word, atoms: Int32Array, at: number): void {
  const { suffix, prefix, sense } = word;
  atoms[at] = word.lower;
  atoms[at + 1] = word.form;
  for (let i = 0; i < 5; i++) atoms[at + 2 + i] = suffix[i]!;
  for (let i = 0; i < 4; i++) atoms[at + 7 + i] = prefix[i]!;
  atoms[at + 11] = word.shape;
  atoms[at + 12] = word.capital;
  atoms[at + 13] = word.hyphen;
  atoms[at + 14] = word.ambiguity;
  atoms[at + 15] = wordClasses(sense);
  atoms[at + 16] = nounField(sense);
  atoms[at + 17] = nameBits(sense);
}

/** Computes the keys of one position at a time; holds its buffers, so one instance serves one tagger. */
export class TaggerFeatures {
  readonly keys = new Int32Array(compiled.size);
  private readonly atoms = new Int32Array(ATOMS.length);

  /** Writes the keys of token `i` (0-based) given the two tags before it (−1 = none); returns their number. */
  at(input: TaggerInput, i: number, tag1: number, tag2: number): number {
    const { words } = input;
    const { atoms } = this;
    fillToken(words[i + 2]!, atoms, 0);
    fillToken(words[i + 1]!, atoms, WIDTH);
    fillToken(words[i]!, atoms, 2 * WIDTH);
    fillToken(words[i + 3]!, atoms, 3 * WIDTH);
    fillToken(words[i + 4]!, atoms, 4 * WIDTH);
    atoms[T1] = tag1;
    atoms[T1 + 1] = tag2;
    atoms[T1 + 2] = i === 0 ? 1 : 0;
    atoms[T1 + 3] = input.upper;
    return compiled.write(atoms, this.keys, 0);
  }
}
