import type { Certainty, Stance } from '@claimdesk/domain';
import { originsOf, type Sided } from './origins.ts';
import { suggest } from './suggestion.ts';

const by = (
  name: string | null,
  stance: Stance = 'ASSERTS',
  certainty: Certainty = 'STATED',
  outlet: string | null = 'The Herald',
): Sided => ({
  stance,
  certainty,
  speaker: name,
  origin: name ? { kind: 'SPEAKER', name } : { kind: 'OUTLET', name: null },
  outlet,
});

describe('the proposed rating', () => {
  it.each<[string, Sided[], string]>([
    ['nothing', [], 'UNVERIFIED'],
    ['one origin', [by('Maria Lopez')], 'UNVERIFIED'],
    ['one origin in two outlets', [by('Maria Lopez'), by('Ms Lopez', 'ASSERTS', 'STATED', 'The Post')], 'UNVERIFIED'],
    ['two origins', [by('Maria Lopez'), by('Ann Chen')], 'CORROBORATED'],
    ['two origins, one with reserve', [by('Maria Lopez'), by('Ann Chen', 'ASSERTS', 'HEDGED')], 'UNVERIFIED'],
    ['two outlets in their own voice', [by(null), by(null, 'ASSERTS', 'STATED', 'The Post')], 'CORROBORATED'],
    [
      'two outlets nobody can name',
      [by(null, 'ASSERTS', 'STATED', null), by(null, 'ASSERTS', 'STATED', null)],
      'UNVERIFIED',
    ],
    ['one asserts, another denies', [by('Maria Lopez'), by('Moscow', 'DENIES')], 'DISPUTED'],
    [
      'one asserts with reserve, another denies',
      [by('Maria Lopez', 'ASSERTS', 'HEDGED'), by('Moscow', 'DENIES')],
      'DISPUTED',
    ],
    ['the same origin asserts and denies', [by('Moscow'), by('the Kremlin', 'DENIES')], 'UNVERIFIED'],
    ['only denied', [by('Moscow', 'DENIES')], 'UNVERIFIED'],
    ['a seat and a ministry of one state', [by('Beijing'), by("China's foreign ministry")], 'UNVERIFIED'],
  ])('%s: %#', (_what, appearances, rating) => {
    expect(suggest(appearances).rating).toBe(rating);
  });

  it('one wire printed by two outlets is one origin', () => {
    const wire = (outlet: string): Sided => ({
      stance: 'ASSERTS',
      certainty: 'STATED',
      speaker: null,
      origin: { kind: 'WIRE', name: 'Reuters' },
      outlet,
    });
    expect(suggest([wire('The Herald'), wire('The Post')]).rating).toBe('UNVERIFIED');
  });

  it('names the origins of both sides, in the same words whatever the order', () => {
    const both = [by('Maria Lopez'), by('Moscow', 'DENIES')];
    expect(suggest(both).reasons).toEqual([
      'One origin asserts it: Maria Lopez (The Herald)',
      'Moscow denies it (The Herald)',
    ]);
    expect(suggest([...both].reverse())).toEqual(suggest(both));
  });
});

describe('one source or two', () => {
  const appearance = (outlet: string | null, chain: string[], more: Partial<Sided> = {}): Sided => ({
    stance: 'ASSERTS',
    certainty: 'STATED',
    speaker: chain[0] ?? null,
    origin: chain[0] ? { kind: 'SPEAKER', name: chain[0] } : { kind: 'OUTLET', name: outlet },
    outlet,
    chain,
    ...more,
  });
  const deny: Partial<Sided> = { stance: 'DENIES' };
  const texts = (a: string, b: string) => [
    appearance('The Herald', [], { quote: a }),
    appearance('The Post', [], { quote: b }),
  ];

  it.each<[string, Sided[], number]>([
    [
      'an official known only through the paper that says it itself',
      [appearance('The Herald', ['a minister', 'The Post and the Gazette']), appearance('Gazette', [])],
      1,
    ],
    [
      'a paper as a speaker and as an outlet',
      [appearance('The Herald', ['the Gazette Times']), appearance('Gazette Times', [])],
      1,
    ],
    [
      'an official by name and by office',
      [
        appearance('The Herald', ['US Secretary of State Anna Ray']),
        appearance('The Post', ['Ms Ray']),
        appearance('The Mail', ['Washington']),
      ],
      1,
    ],
    [
      'a family name that comes first',
      [appearance('The Herald', ['Chinese President Li Wei']), appearance('The Post', ['Li'])],
      1,
    ],
    ['namesakes', [appearance('The Herald', ['Maria Lopez']), appearance('The Post', ['Juan Lopez'])], 2],
    [
      'an opposition leader is not the state',
      [appearance('The Herald', ['Russian opposition leader Ivan Petrov']), appearance('The Post', ['Moscow'])],
      2,
    ],
    [
      'a wire credited beside the wire itself',
      [
        appearance('The Herald', [], { wires: ['Reuters'] }),
        appearance('The Post', [], { origin: { kind: 'WIRE', name: 'Reuters' } }),
      ],
      1,
    ],
    ['two own voices', texts('The dam broke early on Friday.', 'A dam gave way on Friday morning.'), 2],
    [
      'shared text outside quotes',
      texts(
        'The dam above the small town of Vale broke.',
        'Officials say the dam above the small town of Vale gave way.',
      ),
      1,
    ],
    [
      'text shared inside quotes only',
      texts(
        'The mayor said “the dam above the town of Vale broke”.',
        'She told us “the dam above the town of Vale broke”.',
      ),
      2,
    ],
  ])('%s', (_what, appearances, origins) => {
    expect(originsOf(appearances).asserting.size).toBe(origins);
    expect(originsOf([...appearances].reverse()).asserting).toEqual(originsOf(appearances).asserting);
  });

  it('counts both of two deniers named together', () => {
    expect(originsOf([appearance('The Herald', ['both Russia and China'], deny)]).denying.size).toBe(2);
  });

  it('names through whom it was known and where it stands', () => {
    const both = [
      appearance('The Herald', ['a US official', 'The Washington Post and the Financial Times']),
      appearance('The Independent', ['Moscow'], deny),
    ];
    expect(suggest(both).reasons).toEqual([
      'One origin asserts it: a US official (via Financial Times, The Washington Post; in The Herald)',
      'Moscow denies it (The Independent)',
    ]);
  });

  it('shows where the outlets print different figures', () => {
    const dead = (value: number) => [
      { value, high: null, unit: 'people', bound: 'EXACT' as const, text: `${value} people` },
    ];
    const both = [
      appearance('The Herald', [], { quantities: dead(12) }),
      appearance('The Post', [], { quantities: dead(14) }),
    ];
    expect(suggest(both).reasons).toContain(
      'The outlets differ on the figure: 12 people (The Herald); 14 people (The Post)',
    );
    expect(suggest(both.slice(0, 1)).reasons.join(' ')).not.toMatch(/differ/);
  });
});
