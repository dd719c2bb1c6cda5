import { mentionsIn } from './mentions.ts';

const people = [
  { id: 'ana', name: 'Ana Editor', email: 'ana@desk.test' },
  { id: 'ana-smith', name: 'Ana Editor-Smith', email: 'ana.smith@desk.test' },
  { id: 'jose', name: 'José Ñandú', email: 'jose@desk.test' },
  { id: 'jo1', name: 'Jo Lee', email: 'jo1@desk.test' },
  { id: 'jo2', name: 'Jo Lee', email: 'jo2@desk.test' },
];

describe('a comment mentions', () => {
  it.each([
    ['a colleague by full name', 'What do you think, @Ana Editor?', ['ana']],
    ['in any case', '@ANA editor look', ['ana']],
    ['over a line break', 'see @Ana\nEditor', ['ana']],
    ['by address', '(@ana@desk.test)', ['ana']],
    ['whose idea it was', "@Ana Editor's idea", ['ana']],
    ['at the end of a sentence', 'Ask @Ana Editor. She knows.', ['ana']],
    ['the longer of two names', '@Ana Editor-Smith knows', ['ana-smith']],
    ['the longer of two addresses', '@ana.smith@desk.test', ['ana-smith']],
    ['names with accents, however they are typed', '@José Ñandú'.normalize('NFD'), ['jose']],
    ['both people of one name', '@Jo Lee', ['jo1', 'jo2']],
    ['someone once, however often', '@Ana Editor @Ana Editor @ana@desk.test', ['ana']],
    ['several', '@Ana Editor and @José Ñandú', ['ana', 'jose']],
    ['nobody by an address alone', 'write to ana@desk.test', []],
    ['nobody in the middle of a word', 'mail@Ana Editor', []],
    ['nobody by a longer name that is not theirs', '@Ana Editorial', []],
    ['nobody by half a name', '@Ana', []],
    ['nobody without the sign', 'Ana Editor', []],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text, people)).toEqual(expected);
  });

  it('nobody by signs alone, however many there are', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ id: `${i}`, name: `Person ${i}`, email: `p${i}@desk.test` }));
    expect(mentionsIn('@'.repeat(10_000), many)).toEqual([]);
  });
});
