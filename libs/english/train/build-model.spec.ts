import { createHash } from 'node:crypto';
import { English } from '../src/english.ts';
import { buildModel } from './build-model.ts';
import { parseConllu } from './conllu.ts';
import { readSenses } from './senses.ts';

const row = (id: number, form: string, tag: string, head: number, deprel: string, misc = '_'): string =>
  [id, form, form.toLowerCase(), ...tag.split(' '), '_', head, deprel, '_', misc].join('\t');

/** A toy treebank: "Kim said Lee left." with names and coreference, in a few variations. */
function toyTreebank(): string {
  const people = ['Kim', 'Lee', 'Ann', 'Bob'];
  const verbs = ['said', 'knew', 'hoped'];
  return people
    .flatMap((a, i) =>
      verbs.map((verb, j) => {
        const b = people[(i + j + 1) % people.length]!;
        return [
          `# newdoc id = GUM_news_${a}${verb}`,
          `# text = ${a} ${verb} ${b} left.`,
          row(1, a, 'PROPN NNP', 2, 'nsubj', 'Entity=(1-person-new-cf1-1-coref)'),
          row(2, verb, 'VERB VBD', 0, 'root'),
          row(3, b, 'PROPN NNP', 4, 'nsubj', 'Entity=(2-person-new-cf1-1-coref)'),
          row(4, 'left', 'VERB VBD', 2, 'ccomp', 'SpaceAfter=No'),
          row(5, '.', 'PUNCT .', 2, 'punct'),
          '',
          '# text = He slept.',
          row(1, 'He', 'PRON PRP', 2, 'nsubj', 'Entity=(1-person-giv-cf1-1-ana)'),
          row(2, 'slept', 'VERB VBD', 0, 'root', 'SpaceAfter=No'),
          row(3, '.', 'PUNCT .', 2, 'punct'),
          '',
        ].join('\n');
      }),
    )
    .join('\n');
}

describe('buildModel', () => {
  it('gives the same bytes for the same data, and a model that has learnt it', () => {
    const text = toyTreebank() + '\n';
    const sentences = parseConllu(text);
    const words = sentences.reduce((sum, s) => sum + s.form.length - 1, 0);
    const file = { file: 'toy-train', sha256: createHash('sha256').update(text).digest('hex'), sentences, words };
    const lines: string[] = [];
    const build = (): Uint8Array => buildModel([file], readSenses(), '0', (line) => lines.push(line));
    const bytes = build();
    expect(Buffer.from(build()).equals(Buffer.from(bytes))).toBe(true);
    expect(lines.join('\n')).toContain('sentences have one root');
    const { upos, head, deprel, names } = new English(bytes).analyseWords(['Ann', 'said', 'Lee', 'left', '.']);
    expect(upos).toEqual(['PROPN', 'VERB', 'PROPN', 'VERB', 'PUNCT']);
    expect(head).toEqual([2, 0, 4, 2, 2]);
    expect(deprel).toEqual(['nsubj', 'root', 'nsubj', 'ccomp', 'punct']);
    expect(names.map(({ type }) => type)).toEqual(['PERSON', 'PERSON']);
  });
});
