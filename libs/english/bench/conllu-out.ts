import type { Document } from '../src/document/document.ts';

/** A document as CoNLL-U, with offsets and names in MISC. */
export function toConllu({ text, tokens, sentences, names }: Document): string {
  const nameAt = new Map(names.map((name) => [name.first, name]));
  return sentences
    .map(({ start, end, first, last }) => {
      const lines = tokens.slice(first, last + 1).map((token) => {
        const name = nameAt.get(token.index);
        const misc = [
          `Offset=${token.start}:${token.end}`,
          ...(name ? [`Name=${name.type}:${name.last - name.first + 1}`] : []),
        ];
        const head = token.head < 0 ? 0 : token.head - first + 1;
        return [
          token.index - first + 1,
          token.form,
          token.lemma,
          token.upos,
          token.xpos,
          '_',
          head,
          token.deprel,
          '_',
          misc.join('|'),
        ].join('\t');
      });
      return `# text = ${text.slice(start, end)}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
