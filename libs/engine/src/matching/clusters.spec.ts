import { type ClusterItem, connectedWith, joinClusters, type ScoredPair } from './clusters.ts';

const item = (id: string, clarity = 1): ClusterItem => ({ id, clarity, text: `the claim ${id}` });
const pair = (ab: string, match: ScoredPair['match'] = 'CONFIRMED', score = 0.8, isGuarded = false): ScoredPair => ({
  a: ab[0]!,
  b: ab[1]!,
  match,
  score,
  isGuarded,
});
const shown = (items: ClusterItem[], pairs: ScoredPair[], options = {}) =>
  joinClusters(items, pairs, options)
    .map(({ canonical, members }) => `${canonical}:${members.join('')}`)
    .join(' ');

describe('clusters', () => {
  it.each<[string, ClusterItem[], ScoredPair[], object, string]>([
    ['nothing', [], [], {}, ''],
    ['a claim alone', [item('a')], [], {}, 'a:a'],
    ['two that are one, under the clearer', [item('a'), item('b', 2)], [pair('ab')], {}, 'b:ba'],
    [
      'no chain: b is a, c is b, c is not a',
      [item('a', 3), item('b', 2), item('c')],
      [pair('ab'), pair('bc')],
      {},
      'a:ab c:c',
    ],
    [
      'a near canonical and a member that confirms',
      [item('a', 3), item('b', 2), item('c')],
      [pair('ab'), pair('bc'), pair('ac', 'SUGGESTED', 0.5)],
      {},
      'a:abc',
    ],
    [
      '… unless something stands against it',
      [item('a', 3), item('b', 2), item('c')],
      [pair('ab'), pair('bc'), pair('ac', 'SUGGESTED', 0.5, true)],
      {},
      'a:ab c:c',
    ],
    [
      'two canonicals with a member between',
      [item('a', 3), item('b', 2), item('c')],
      [pair('ac'), pair('bc', 'CONFIRMED', 0.9), pair('ab', 'SUGGESTED', 0.5)],
      {},
      'a:abc',
    ],
    ['a rejected pair stays apart', [item('a', 2), item('b')], [pair('ab')], { rejected: [['b', 'a']] }, 'a:a b:b'],
    ['what people joined stays together', [item('a', 2), item('b'), item('c')], [], { kept: [['c', 'a']] }, 'a:ac b:b'],
  ])('%s', (_what, items, pairs, options, clusters) => {
    expect(shown(items, pairs, options)).toBe(clusters);
    expect(
      shown(
        [...items].reverse(),
        [...pairs].reverse().map(({ a, b, ...rest }) => ({ a: b, b: a, ...rest })),
        options,
      ),
    ).toBe(clusters);
  });

  it('clusters anew only what hangs together with the newcomer, to the same end', () => {
    const items = 'abcdefgh'.split('').map((id, i) => item(id, (i * 7) % 5));
    const pairs = [
      pair('ab'),
      pair('bc', 'CONFIRMED', 0.7),
      pair('ac', 'SUGGESTED', 0.5),
      pair('de'),
      pair('fg'),
      pair('gh', 'SUGGESTED', 0.5),
      pair('cd', 'NONE', 0.2),
    ];
    const whole = joinClusters(items, pairs);
    const near = connectedWith(['c'], pairs);
    expect([...near].sort()).toEqual(['a', 'b', 'c']);
    const part = joinClusters(
      items.filter(({ id }) => near.has(id)),
      pairs,
    );
    expect(part).toEqual(whole.filter(({ members }) => members.some((id) => near.has(id))));
  });
});
