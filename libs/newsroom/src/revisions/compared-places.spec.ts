import { comparePlaces, type LinedPlace } from './compared-places.ts';
import { differenceOf } from './difference.ts';

const A = 'The bridge was closed on Friday.';
const B = 'The mayor denied that it is unsafe.';
const C = 'Forty ships were held up.';
const place = (text: string, quote: string, id: string, originalId: string | null = null): LinedPlace => {
  const start = text.indexOf(quote);
  return { id, originalId, claimId: `claim of ${originalId ?? id}`, start, end: start + quote.length, quote };
};

/** Compares [A, B, C] with a newer text in which these quotes carry on the lines a, b and c. */
function compared(newer: string, heirs: Record<string, string>, ended = {}, fresh: LinedPlace[] = []) {
  const older = [A, B, C].join('\n');
  const before = [place(older, A, 'a'), place(older, B, 'b'), place(older, C, 'c')];
  const after = Object.entries(heirs).map(([line, quote]) => place(newer, quote, `${line}2`, line));
  return comparePlaces(before, [...after, ...fresh], differenceOf(older, newer), new Map(Object.entries(ended)));
}

describe('what became of a claim’s place between two versions', () => {
  it('is KEPT where the text around it grew', () => {
    const newer = `A new first line about the weather.\n${A}\nAnd more.\n${B}\n${C}`;
    expect(compared(newer, { a: A, b: B, c: C }).map(({ fate }) => fate)).toEqual(['KEPT', 'KEPT', 'KEPT']);
  });

  it('is MOVED where the paragraph stands elsewhere now', () => {
    const long = 'A long paragraph of other things that stays where it was, so that the short one is what moved. ';
    const older = `${A}\n${long}${B}`;
    const newer = `${long}${B}\n${A}`;
    const places = comparePlaces(
      [place(older, A, 'a'), place(older, B, 'b')],
      [place(newer, A, 'a2', 'a'), place(newer, B, 'b2', 'b')],
      differenceOf(older, newer),
      new Map(),
    );
    expect(places.map(({ fate, before }) => [fate, before])).toEqual([
      ['MOVED', A],
      ['KEPT', B],
    ]);
  });

  it('is CHANGED with the words that stand there now, GONE without, and NEW where the older version lacks it', () => {
    const changed = 'The mayor never denied that it is unsafe.';
    const newer = `${A}\n${changed}\nNobody was hurt.`;
    const ended = {
      b: { fate: 'CHANGED', nowReads: changed, nextLine: 'b-next' },
      c: { fate: 'GONE', nowReads: null, nextLine: null },
    };
    const fresh = [place(newer, changed, 'b-next'), place(newer, 'Nobody was hurt.', 'n')];
    expect(compared(newer, { a: A }, ended, fresh)).toEqual([
      { fate: 'KEPT', claimId: 'claim of a', before: A, after: A },
      { fate: 'CHANGED', claimId: 'claim of b', before: B, after: changed },
      { fate: 'GONE', claimId: 'claim of c', before: C, after: null },
      { fate: 'NEW', claimId: 'claim of n', before: null, after: 'Nobody was hurt.' },
    ]);
  });
});
