import { strandsOf } from './lanes.ts';

const origin = (key: string, ...columnIds: string[]) => ({ key, name: key, columnIds });
const COLUMNS = ['inn', 'ft', 'afp', 'ind'];
/** Column by column: lane and what it draws; ● a knot, - a bar that passes by. */
const drawn = (...origins: ReturnType<typeof origin>[]) => {
  const strands = strandsOf(origins, COLUMNS);
  return COLUMNS.map((id) =>
    (strands.get(id) ?? []).map(({ lane, isKnot, key }) => `${lane}${isKnot ? '●' : '-'}${key}`).join(' '),
  );
};

describe('bars that join outlets with one origin', () => {
  it('run from the first to the last outlet that has it, past those that have it not', () =>
    expect(drawn(origin('Reuters', 'inn', 'afp'))).toEqual(['0●Reuters', '0-Reuters', '0●Reuters', '']));

  it('are not drawn for an origin that one outlet alone has', () =>
    expect(drawn(origin('Moscow', 'ind'))).toEqual(['', '', '', '']));

  it('lie in lanes of their own where they would cross, and in one where they do not', () => {
    expect(drawn(origin('a', 'inn', 'ft'), origin('b', 'afp', 'ind'))).toEqual(['0●a', '0●a', '0●b', '0●b']);
    expect(drawn(origin('a', 'inn', 'ft'), origin('b', 'ft', 'ind'))).toEqual(['1●a', '0●b 1●a', '0-b', '0●b']);
  });

  it('know where they go on', () => {
    const strands = strandsOf([origin('a', 'inn', 'ft')], COLUMNS);
    expect([strands.get('inn')![0], strands.get('ft')![0]]).toEqual([
      expect.objectContaining({ left: false, right: true }),
      expect.objectContaining({ left: true, right: false }),
    ]);
  });

  it('leave out outlets that are not in the story', () =>
    expect(drawn(origin('a', 'inn', 'gone'))).toEqual(['', '', '', '']));
});
