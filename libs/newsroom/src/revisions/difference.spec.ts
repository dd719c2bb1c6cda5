import fc from 'fast-check';
import { differenceOf } from './difference.ts';

const side = (parts: ReturnType<typeof differenceOf>, own: string) =>
  parts
    .filter(({ kind }) => kind === 'SAME' || kind === own)
    .map(({ text }) => text)
    .join('');

describe('the difference between two versions', () => {
  it('names the words that were changed, whole', () => {
    expect(differenceOf('About 12 people died.', 'About 120 people died.')).toEqual([
      { kind: 'SAME', text: 'About ' },
      { kind: 'REMOVED', text: '12' },
      { kind: 'ADDED', text: '120' },
      { kind: 'SAME', text: ' people died.' },
    ]);
  });

  it.each([
    ['It cost 3.2 million.', 'It cost 3.8 million.', '3.2', '3.8'],
    ['1,200 came at 10:30.', '1,250 came at 10:30.', '1,200', '1,250'],
    ['They left in 2019.', 'They left in 2020.', '2019', '2020'],
  ])('takes a figure as a whole: %s', (before, after, gone, come) => {
    const told = differenceOf(before, after).filter(({ kind }) => kind !== 'SAME');
    expect(told.map(({ text }) => text)).toEqual([gone, come]);
  });

  it('makes both texts again, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const parts = differenceOf(a, b);
        expect([side(parts, 'REMOVED'), side(parts, 'ADDED')]).toEqual([a, b]);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back for long texts of nothing but different words', () => {
    const words = (letter: string) => Array.from({ length: 80_000 }, (_, i) => `${letter}${i}`).join(' ');
    const [a, b] = [words('a'), words('b')];
    const parts = differenceOf(a, b);
    expect([side(parts, 'REMOVED'), side(parts, 'ADDED')]).toEqual([a, b]);
  });
});
