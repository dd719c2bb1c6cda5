import { decidedGroups, groupPlaces, type Placed } from './groups.ts';

/** "a" lives in the claim A that was opened for it unless told otherwise. */
const place = (id: string, { at = id.toUpperCase(), isDecided = false } = {}): Placed => ({
  id,
  claimId: at,
  homeClaimId: id.toUpperCase(),
  isDecided,
});
const outcome = (places: Placed[], clusters: string[][]) =>
  Object.fromEntries(
    groupPlaces(places, clusters).map(({ claimId, places: members }) => [
      claimId,
      members.map(({ id }) => id).join(''),
    ]),
  );

describe('which claim a place belongs to', () => {
  it.each<[string, Placed[], string[][], Record<string, string>]>([
    ['the claim that was opened first', [place('b'), place('a')], [['b', 'a']], { A: 'ba' }],
    ['its own, when it is like nothing else', [place('a'), place('b')], [['a'], ['b']], { A: 'a', B: 'b' }],
    [
      'its own again, when the cluster falls apart',
      [place('a'), place('b', { at: 'A' })],
      [['a'], ['b']],
      { A: 'a', B: 'b' },
    ],
    [
      'the claim of the earliest place that is left, when the first one leaves',
      [place('a'), place('b', { at: 'A' }), place('c', { at: 'A' })],
      [['a'], ['b', 'c']],
      { A: 'a', B: 'bc' },
    ],
    [
      'the claim that people decided on, though it is younger',
      [place('a'), place('b', { isDecided: true })],
      [['a', 'b']],
      { B: 'ab' },
    ],
    [
      'where people put it, whatever the machine finds',
      [place('a', { at: 'B', isDecided: true }), place('b', { isDecided: true }), place('c')],
      [['a', 'c'], ['b']],
      { B: 'abc' },
    ],
  ])('%s', (_, places, clusters, expected) => expect(outcome(places, clusters)).toEqual(expected));

  it('is told with what each claim wins and loses', () => {
    const groups = groupPlaces([place('a'), place('b', { at: 'A' }), place('c')], [['a', 'c'], ['b']]);
    const ids = (places: Placed[]) => places.map(({ id }) => id);
    expect(groups.map(({ claimId, gained, lost }) => [claimId, ids(gained), ids(lost)])).toEqual([
      ['A', ['c'], ['b']],
      ['B', ['b'], []],
    ]);
  });
});

it('claims that people decided on keep their places and stay apart from each other', () => {
  const places = [
    place('a', { at: 'B', isDecided: true }),
    place('b', { isDecided: true }),
    place('c'),
    place('d', { isDecided: true }),
  ];
  expect(decidedGroups(places)).toEqual({ kept: [['a', 'b'], ['d']], apart: [['a', 'd']] });
});
