import { readFileSync } from 'node:fs';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a test tool; the lib itself depends on nothing
import fc from 'fast-check';
import { toConllu } from '../bench/conllu-out.ts';
import { childrenBy, English, extentOf, loadEnglish, textOf, type Document } from './index.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
let english: English;
beforeAll(() => {
  english = loadEnglish();
});

/** What holds for the analysis of any string. */
function expectSound(document: Document): void {
  const { text, tokens, sentences, names, entities, references } = document;
  let at = 0;
  for (const { start, end, form, head, index } of tokens) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(text.slice(start, end)).toBe(form);
    expect(head === -1 || (head >= 0 && head < tokens.length && head !== index)).toBe(true);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
  for (const { first, last, start, end } of sentences) {
    expect([tokens[first]!.start, tokens[last]!.end]).toEqual([start, end]);
    const roots = tokens.slice(first, last + 1).filter(({ head }) => head === -1);
    expect(roots).toHaveLength(1);
    expect(extentOf(document, roots[0]!.index)).toEqual({ first, last });
  }
  for (const { start, end, first, last, entity } of names) {
    expect([tokens[first]!.start, tokens[last]!.end]).toEqual([start, end]);
    expect(entity === -1 || entities[entity] !== undefined).toBe(true);
  }
  for (const { antecedent, head, entities: own } of references) {
    expect(antecedent).toBeLessThan(tokens.length);
    expect(antecedent).not.toBe(head);
    for (const entity of own) expect(entities[entity]).toBeDefined();
  }
}

describe('English', () => {
  it('analyses 50 sentences to the byte as it did when the weights were trained', () => {
    expect(toConllu(english.analyse(fixture('golden-sentences.txt')))).toBe(fixture('golden-parses.conllu'));
  });

  it('gives the same document for the same text, whatever came between', () => {
    const text = fixture('golden-sentences.txt').slice(0, 1500);
    const first = english.analyse(text);
    english.analyse('Something else entirely, said Jane Doe of Acme Corp.');
    expect(english.analyse(text)).toEqual(first);
    expect(loadEnglish().analyse(text)).toEqual(first);
  });

  it('finds who did what to whom', () => {
    const document = english.analyse('The ministry denied the report.');
    const verb = document.tokens.find(({ head }) => head === -1)!;
    expect(verb.lemma).toBe('deny');
    const [subject] = childrenBy(document, verb.index, 'nsubj');
    const [object] = childrenBy(document, verb.index, 'obj');
    const phrase = (index: number): string =>
      textOf(document, extentOf(document, index).first, extentOf(document, index).last);
    expect([phrase(subject!), phrase(object!)]).toEqual(['The ministry', 'the report']);
  });

  it('takes a surname for the person named before, and a pronoun for them', () => {
    const document = english.analyse('Angela Merkel met Joe Biden in Paris. She said that Biden was an ally.');
    const merkel = document.entities.find(({ name }) => name === 'Angela Merkel')!;
    const biden = document.entities.find(({ name }) => name === 'Joe Biden')!;
    expect([merkel.type, merkel.gender, biden.names.length]).toEqual(['PERSON', 'FEMALE', 2]);
    const she = document.references.find(({ start }) => document.text.slice(start, start + 3) === 'She')!;
    expect(she.entities).toEqual([merkel.index]);
  });

  it.each([
    ['nothing', ''],
    ['space', ' \n\t\r\n  '],
    ['a lone apostrophe', "'"],
    ['apostrophes among names', "' 's Paris ' '"],
    ['emoji', '😀😀 👨‍👩‍👧‍👦 🇺🇦!'],
    ['right to left', 'قال الرئيس إنه لن يستقيل. שלום עולם.'],
    ['lone surrogates', '\ud800 said \udc00\udc00 that.\ud83d'],
    ['Chinese', '外交部发言人周二表示，中方从未收到这样的请求。'],
    ['control characters', 'a\u0000b \u200b\u202e c\ufeff'],
    ['brackets', '('.repeat(3_000)],
    ['one long word', 'a'.repeat(5_000)],
    ['one endless sentence', 'and he said that she said '.repeat(300)],
    ['markup', '<p onclick="x">He said &amp; did.</p>'.repeat(20)],
  ])('takes %s', (_, text) => expectSound(english.analyse(text)));

  it('takes any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[ A-Za-z.,"'()0-9-]{0,80}$/)),
        (text) => expectSound(english.analyse(text)),
      ),
      { numRuns: 150 },
    );
  });
});
