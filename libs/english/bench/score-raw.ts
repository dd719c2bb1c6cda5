import type { English } from '../src/english.ts';
import type { TreebankSentence } from '../train/conllu.ts';
import { Counts } from './counts.ts';
import { rawDocuments, type RawDocument } from './raw-text.ts';

export interface RawScore {
  words: number;
  sentences: number;
  upos: number;
  xpos: number;
  uas: number;
  las: number;
}

const METRICS = ['words', 'sentences', 'upos', 'xpos', 'uas', 'las'] as const;

/** Aligns one document by character spans and adds to the counts. */
function scoreDocument(english: English, raw: RawDocument, counts: Record<(typeof METRICS)[number], Counts>): void {
  const { tokens, sentences } = english.analyse(raw.text);
  const bySpan = new Map(tokens.map((token) => [`${token.start}:${token.end}`, token]));
  for (const metric of METRICS) {
    counts[metric].gold += metric === 'sentences' ? raw.sentences.length : raw.words.length;
    counts[metric].predicted += metric === 'sentences' ? sentences.length : tokens.length;
  }
  const spans = new Set(sentences.map(({ start, end }) => `${start}:${end}`));
  counts.sentences.correct += raw.sentences.filter(({ start, end }) => spans.has(`${start}:${end}`)).length;
  const aligned = raw.words.map((word) => bySpan.get(`${word.start}:${word.end}`));
  const firstOf = new Map<number, number>();
  raw.words.forEach((word, w) => {
    if (word.index === 1) firstOf.set(word.sentence, w);
  });
  raw.words.forEach((word, w) => {
    const token = aligned[w];
    if (!token) return;
    const s = raw.sentences[word.sentence]!.source;
    counts.words.correct++;
    if (token.upos === s.upos[word.index]) counts.upos.correct++;
    if (token.xpos === s.xpos[word.index]) counts.xpos.correct++;
    const head = s.head[word.index]!;
    const goldHead = head === 0 ? undefined : aligned[firstOf.get(word.sentence)! + head - 1];
    if (head === 0 ? token.head >= 0 : goldHead === undefined || goldHead.index !== token.head) return;
    counts.uas.correct++;
    if (token.deprel === s.deprel[word.index]) counts.las.correct++;
  });
}

/**
 * From raw text, after the CoNLL 2018 shared task: words align when they cover the same characters, F1 over gold and
 * predicted words; a head is right when it is aligned with the gold head, or both are roots.
 */
export function scoreRaw(english: English, sentences: readonly TreebankSentence[]): RawScore {
  const counts = Object.fromEntries(METRICS.map((metric) => [metric, new Counts()])) as Record<
    (typeof METRICS)[number],
    Counts
  >;
  for (const raw of rawDocuments(sentences)) scoreDocument(english, raw, counts);
  return Object.fromEntries(METRICS.map((metric) => [metric, counts[metric].f1])) as unknown as RawScore;
}
