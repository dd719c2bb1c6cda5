import type { TreebankSentence } from '../train/conllu.ts';

export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** 1-based index in its sentence. */
  readonly index: number;
}

export interface RawDocument {
  readonly text: string;
  readonly words: GoldWord[];
  readonly sentences: { start: number; end: number; source: TreebankSentence }[];
}

/** Word spans inside one sentence's text; words of a contraction that is not their concatenation share its span. */
function wordSpans(s: TreebankSentence, offset: number): GoldWord[] {
  const words: GoldWord[] = [];
  let at = 0;
  const skip = (): void => {
    while (at < s.text.length && /\s/.test(s.text[at]!)) at++;
  };
  for (let i = 1; i < s.form.length;) {
    const range = s.ranges.find(([first]) => first === i);
    const parts = range ? s.form.slice(range[0], range[1] + 1) : [s.form[i]!];
    const surface = range ? range[2] : s.form[i]!;
    skip();
    const start = s.text.startsWith(surface, at) ? at : s.text.indexOf(surface, at);
    if (start < 0) throw new Error(`"${surface}" is not in the text of a sentence: ${s.text}`);
    let inner = start;
    for (const part of parts) {
      const own = parts.join('') === surface;
      words.push({
        start: offset + (own ? inner : start),
        end: offset + (own ? inner + part.length : start + surface.length),
        sentence: -1,
        index: i++,
      });
      inner += part.length;
    }
    at = start + surface.length;
  }
  return words;
}

/** Puts the running text of each document together again: sentences by a space, paragraphs by an empty line. */
export function rawDocuments(sentences: readonly TreebankSentence[]): RawDocument[] {
  const documents: RawDocument[] = [];
  let current: { text: string; words: GoldWord[]; sentences: RawDocument['sentences'] } | null = null;
  let name: string | null = null;
  for (const s of sentences) {
    if (!current || s.document !== name) {
      current = { text: '', words: [], sentences: [] };
      documents.push(current);
      name = s.document;
    } else current.text += s.newParagraph ? '\n\n' : ' ';
    const start = current.text.length;
    const index = current.sentences.length;
    current.words.push(...wordSpans(s, start).map((word) => ({ ...word, sentence: index })));
    current.text += s.text;
    current.sentences.push({ start, end: current.text.length, source: s });
  }
  return documents;
}
