import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One sentence of a treebank; the arrays are 1-based, index 0 stands for the root. */
export interface TreebankSentence {
  readonly document: string;
  /** GUM's genre, or "" where the treebank names none. */
  readonly genre: string;
  readonly text: string;
  /** True on the first sentence of a paragraph. */
  readonly newParagraph: boolean;
  readonly form: string[];
  readonly lemma: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly head: number[];
  readonly deprel: string[];
  readonly misc: string[];
  /** Surface ranges of multiword tokens: [first word, last word, surface form]. */
  readonly ranges: [number, number, string][];
}

const emptySentence = (): { -readonly [K in keyof TreebankSentence]: TreebankSentence[K] } => ({
  document: '',
  genre: '',
  text: '',
  newParagraph: false,
  form: ['<root>'],
  lemma: ['<root>'],
  upos: ['ROOT'],
  xpos: ['ROOT'],
  head: [-1],
  deprel: ['_'],
  misc: ['_'],
  ranges: [],
});

/** Reads CoNLL-U text; empty nodes are dropped, multiword ranges kept beside their words. */
export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let current = emptySentence();
  let document = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) {
      const [, key, value] = /^# (newdoc id|newpar|text)\b(?: = )?(.*)/.exec(line) ?? [];
      if (key === 'newdoc id') document = value!;
      if (key === 'newdoc id' || key === 'newpar') current.newParagraph = true;
      if (key === 'text') current.text = value!;
    } else if (line === '') {
      if (current.form.length > 1) {
        current.document = document;
        current.genre = /^GUM_([a-z]+)_/.exec(document)?.[1] ?? '';
        sentences.push(current);
      }
      current = emptySentence();
    } else addWord(current, line.split('\t'));
  }
  return sentences;
}

function addWord(sentence: TreebankSentence, field: string[]): void {
  const range = /^(\d+)-(\d+)$/.exec(field[0]!);
  if (range) sentence.ranges.push([+range[1]!, +range[2]!, field[1]!]);
  if (!/^\d+$/.test(field[0]!)) return;
  sentence.form.push(field[1]!);
  sentence.lemma.push(field[2]!);
  sentence.upos.push(field[3]!);
  sentence.xpos.push(field[4]!);
  sentence.head.push(+field[6]!);
  sentence.deprel.push(field[7]!);
  sentence.misc.push(field[9]!);
}

/** Reads one `.conllu` or `.conllu.gz` file. */
export function readConllu(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  return parseConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** All CoNLL-U files of a folder in the order of their names. Throws when there is none. */
export function conlluFiles(directory: string): { name: string; path: string }[] {
  const files = readdirSync(directory)
    .filter((file) => /\.conllu(\.gz)?$/.test(file))
    .sort()
    .map((file) => ({ name: file.replace(/\.conllu(\.gz)?$/, ''), path: join(directory, file) }));
  if (files.length === 0)
    throw new Error(`No .conllu or .conllu.gz file in ${directory}; the README says where to get them`);
  return files;
}
