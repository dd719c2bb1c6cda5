import { countParts, foldParts, type Part } from './fold-parts.ts';

const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');
const whole = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

describe('a comparison', () => {
  it('hides the middle of what did not change, cut between words, and loses nothing', () => {
    const parts: Part[] = [
      { kind: 'SAME', text: `${words(400)} ` },
      { kind: 'REMOVED', text: 'twelve' },
      { kind: 'ADDED', text: 'thirteen' },
      { kind: 'SAME', text: ` ${words(400)} ` },
      { kind: 'ADDED', text: 'at last' },
      { kind: 'SAME', text: ` ${words(400)}` },
    ];
    const shown = foldParts(parts);
    expect(shown.map(({ kind }) => kind).join(' ')).toBe(
      'HIDDEN SAME REMOVED ADDED SAME HIDDEN SAME ADDED SAME HIDDEN',
    );
    expect(whole(shown)).toBe(whole(parts));
    for (const { kind, text } of shown) if (kind === 'HIDDEN') expect(text).toMatch(/^word\d+[\s\S]*\d\s?$/);
    expect(shown.filter(({ kind }) => kind === 'SAME').every(({ text }) => text.length < 260)).toBe(true);
  });

  it('shows a short text whole, and one in which nothing changed', () => {
    const short: Part[] = [
      { kind: 'SAME', text: 'The bridge cost ' },
      { kind: 'ADDED', text: 'about ' },
      { kind: 'SAME', text: 'three million.' },
    ];
    expect(foldParts(short)).toEqual(short);
    expect(foldParts([{ kind: 'SAME', text: words(400) }])).toHaveLength(1);
  });

  it('counts what was added and removed, blanks aside', () =>
    expect(
      countParts([
        { kind: 'ADDED', text: 'a' },
        { kind: 'ADDED', text: '\n' },
        { kind: 'REMOVED', text: 'b' },
        { kind: 'SAME', text: 'c' },
      ]),
    ).toEqual({ added: 1, removed: 1 }));
});
