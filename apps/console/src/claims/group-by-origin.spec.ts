import { type Appearance, groupByOrigin, outletsOf } from './group-by-origin.ts';

const outlet = (name: string | null) => (name ? { id: name, name } : null);
const counted = (...names: string[]) => names.map((name) => ({ key: name.toLowerCase(), name }));
const place = (id: string, over: Partial<Appearance> & { at?: string | null } = {}): Appearance => ({
  id,
  text: 'Russia asked China for military equipment.',
  stance: 'ASSERTS',
  certainty: 'STATED',
  score: 1,
  matchReasons: [],
  attribution: [],
  origin: { kind: 'SPEAKER', name: 'Moscow' },
  origins: counted(over.origin ? (over.origin.name ?? over.at ?? `an outlet not named (${id})`) : 'Moscow'),
  context: { before: '', quote: '', after: '' },
  article: { id: `article-${id}`, title: null, opening: '', publishedAt: null, outlet: outlet(over.at ?? null) },
  ...over,
});
const shape = (places: Appearance[], stance: 'ASSERTS' | 'DENIES' = 'ASSERTS') =>
  groupByOrigin(places, stance).map(({ name, appearances }) => [name, appearances.map(({ id }) => id).join()]);

describe('groupByOrigin', () => {
  it('counts one origin once, however many outlets print it', () =>
    expect(shape([place('a', { at: 'FT' }), place('b', { at: 'AP' })])).toEqual([['Moscow', 'a,b']]));

  it('keeps those who say so apart from those who deny it', () =>
    expect(shape([place('a'), place('b', { stance: 'DENIES' })], 'DENIES')).toEqual([['Moscow', 'b']]));

  it('takes the outlet for its own voice', () => {
    const own = { origin: { kind: 'OUTLET' as const, name: null } };
    expect(shape([place('a', { ...own, at: 'FT' }), place('b', { ...own, at: 'FT' })])).toEqual([['FT', 'a,b']]);
  });

  it('takes two names that the desk counts as one origin for one, by the name it is best known as', () => {
    const official = { origin: { kind: 'SPEAKER' as const, name: 'a US official' }, origins: counted('Washington') };
    const speaker = { origin: { kind: 'SPEAKER' as const, name: 'Washington' } };
    expect(shape([place('a', official), place('b', speaker)])).toEqual([['Washington', 'a,b']]);
  });

  it('says of a group what it is by whose name it goes', () => {
    const wire = { origin: { kind: 'WIRE' as const, name: 'AFP' }, origins: counted('INN') };
    const own = { origin: { kind: 'OUTLET' as const, name: null }, origins: counted('INN'), at: 'INN' };
    const [group] = groupByOrigin([place('a', wire), place('b', own)], 'ASSERTS');
    expect([group!.name, group!.kind]).toEqual(['INN', 'OUTLET']);
  });

  it('leaves what two say together by itself', () => {
    const both = {
      origin: { kind: 'SPEAKER' as const, name: 'Moscow and Beijing' },
      origins: counted('Moscow', 'Beijing'),
    };
    expect(shape([place('a'), place('b', both)])).toEqual([
      ['Moscow', 'a'],
      ['Moscow and Beijing', 'b'],
    ]);
  });

  it('does not join articles of which nothing is known', () => {
    const unknown = { origin: { kind: 'OUTLET' as const, name: null } };
    expect(shape([place('a', unknown), place('b', unknown)])).toHaveLength(2);
  });

  it('puts those who state it before those who hedge', () => {
    const hedged = { certainty: 'HEDGED' as const, origin: { kind: 'SPEAKER' as const, name: 'aides' } };
    expect(shape([place('a', hedged), place('b', hedged), place('c')])[0]).toEqual(['Moscow', 'c']);
  });

  it('puts the origin with most places first', () => {
    const white = { origin: { kind: 'SPEAKER' as const, name: 'White House' } };
    expect(shape([place('a'), place('b', white), place('c', white)])[0]).toEqual(['White House', 'b,c']);
  });
});

describe('the outlets behind an origin', () => {
  it.each<[string, string | null, (string | null)[], string[] | null]>([
    ['are named once each', 'Moscow', ['The Post', 'FT', 'FT'], ['The Post', 'FT']],
    ['are the origin itself where an outlet speaks in its own voice', 'the Financial Times', ['Financial Times'], null],
    ['keep it where another prints it too', 'FT', ['FT', 'The Post'], ['FT', 'The Post']],
    ['are none where none is known', 'Moscow', [null], []],
  ])('%s', (_, name, at, expected) =>
    expect(outletsOf({ name, appearances: at.map((outlet, index) => place(String(index), { at: outlet })) })).toEqual(
      expected,
    ),
  );
});
