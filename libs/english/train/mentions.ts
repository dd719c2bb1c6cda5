import type { TreebankSentence } from './conllu.ts';

/** A mention of GUM's `Entity=` annotation: words first..last (1-based) of one sentence. */
export interface Mention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Chain number; mentions of one document with the same number corefer. */
  readonly chain: string;
  readonly type: string;
}

const BRACKET = /\((\d+)(?:\[\d+\/\d+\])?-([a-z]+)-[^()]*(\)?)|(\d+)(?:\[\d+\/\d+\])?\)/g;

/** All mentions of one document's sentences, in the order in which they close. */
export function mentionsOf(sentences: readonly TreebankSentence[]): Mention[] {
  const found: Mention[] = [];
  sentences.forEach((s, sentence) => {
    const open: { chain: string; type: string; first: number }[] = [];
    for (let i = 1; i < s.form.length; i++) {
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(s.misc[i]!)?.[1];
      if (!entity) continue;
      for (const [, opened, type, closed, closing] of entity.matchAll(BRACKET)) {
        if (opened && closed) found.push({ sentence, first: i, last: i, chain: opened, type: type! });
        else if (opened) open.push({ chain: opened, type: type!, first: i });
        else {
          const at = open.findLastIndex((mention) => mention.chain === closing);
          if (at < 0) continue;
          const [mention] = open.splice(at, 1);
          found.push({ sentence, first: mention!.first, last: i, chain: closing!, type: mention!.type });
        }
      }
    }
  });
  return found;
}

/** Groups sentences by document, in order. */
export function documentsOf(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const documents = new Map<string, TreebankSentence[]>();
  for (const s of sentences) documents.set(s.document, [...(documents.get(s.document) ?? []), s]);
  return [...documents.values()];
}

/** The word of a mention whose head lies outside it. */
export function headOf(s: TreebankSentence, mention: { first: number; last: number }): number {
  for (let i = mention.first; i <= mention.last; i++)
    if (s.head[i]! < mention.first || s.head[i]! > mention.last) return i;
  return mention.first;
}
