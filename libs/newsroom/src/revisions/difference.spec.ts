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
