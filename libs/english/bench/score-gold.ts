import type { English } from '../src/english.ts';
import type { Document } from '../src/document/document.ts';
import { documentDraft } from '../train/gold-document.ts';
import type { TreebankSentence } from '../train/conllu.ts';
import { documentsOf } from '../train/mentions.ts';
import { percent, Tally } from './counts.ts';

/** One treebank document with the model's analysis of its own words: tokens match one to one. */
export interface Pair {
  readonly gold: readonly TreebankSentence[];
  readonly document: Document;
}

export function analysePairs(english: English, sentences: readonly TreebankSentence[]): Pair[] {
  return documentsOf(sentences).map((gold) => ({ gold, document: documentDraft(english, gold) as Document }));
}

export interface ParseScore {
  words: number;
  upos: number;
  xpos: number;
  lemma: number;
  uas: number;
  las: number;
  relations: Record<string, { gold: number; precision: number; recall: number; f1: number }>;
}

/** Tags, lemmas and attachment with gold words and predicted tags; all words count, punctuation too. F1 by relation wants head and exact label. */
export function scoreParse(pairs: readonly Pair[]): ParseScore {
  const right = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 };
  const relations = new Tally();
  for (const { gold, document } of pairs) {
    let at = 0;
    for (const s of gold) {
      const first = at;
      for (let i = 1; i < s.form.length; i++, at++) {
        const token = document.tokens[at]!;
        const head = token.head < 0 ? 0 : token.head - first + 1;
        const attached = head === s.head[i];
        const labelled = attached && token.deprel === s.deprel[i];
        right.words++;
        if (token.upos === s.upos[i]) right.upos++;
        if (token.xpos === s.xpos[i]) right.xpos++;
        if (token.lemma === s.lemma[i]) right.lemma++;
        if (attached) right.uas++;
        if (labelled) right.las++;
        relations.at(s.deprel[i]!).gold++;
        relations.at(token.deprel).predicted++;
        if (labelled) relations.at(token.deprel).correct++;
      }
    }
  }
  const rate = (count: number): number => percent(count, right.words);
  return {
    words: right.words,
    upos: rate(right.upos),
    xpos: rate(right.xpos),
    lemma: rate(right.lemma),
    uas: rate(right.uas),
    las: rate(right.las),
    relations: Object.fromEntries(
      [...relations.by].map(([name, c]) => [
        name,
        { gold: c.gold, precision: c.precision, recall: c.recall, f1: c.f1 },
      ]),
    ),
  };
}
