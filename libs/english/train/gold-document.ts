import type { English } from '../src/english.ts';
import type { Draft } from '../src/references/markables.ts';
import type { Span } from '../src/sentences/lines.ts';
import type { TreebankSentence } from './conllu.ts';

/** A document of a treebank with its own sentences and words, analysed; the words are joined by single spaces. */
export function documentDraft(english: English, document: readonly TreebankSentence[]): Draft {
  let text = '';
  const spans: Span[][] = document.map((s) =>
    s.form.slice(1).map((form) => {
      const start = text.length;
      text += form + ' ';
      return { start, end: start + form.length };
    }),
  );
  return english.assemble(text, spans);
}
