import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { conlluFiles, parseConllu, type TreebankSentence } from './conllu.ts';

export interface TrainingFile {
  readonly file: string;
  readonly sha256: string;
  readonly sentences: TreebankSentence[];
  readonly words: number;
}

/**
 * The training parts (`*-train.conllu[.gz]`) of a folder, in the order of their names. `share` keeps that part of the
 * documents' sentences, evenly spread, for trial runs.
 */
export function readTrainingFiles(directory: string, share = 1): TrainingFile[] {
  const files = conlluFiles(directory).filter(({ name }) => name.endsWith('-train'));
  if (files.length === 0)
    throw new Error(`No *-train.conllu file in ${directory}; the README says where to get the treebanks`);
  return files.map(({ name, path }) => {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const all = parseConllu(text);
    const sentences = all.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
    return {
      file: name,
      sha256: createHash('sha256').update(text).digest('hex'),
      sentences,
      words: sentences.reduce((sum, s) => sum + s.form.length - 1, 0),
    };
  });
}
