import { v7 as uuid } from 'uuid';
import { weigh } from './evidence.ts';

type Weighed = Parameters<typeof weigh>[0][number];
type Place = NonNullable<Weighed['appearance']>;

interface PlaceOf {
  outlet: string;
  by?: string[];
  wires?: string[];
  quote?: string;
  denies?: boolean;
}

/** A place as it is stored, its speakers innermost first. */
const place = ({ outlet, by = [], wires = [], quote = outlet, denies = false }: PlaceOf): Weighed => ({
  bearing: denies ? 'CONTRADICTS' : 'SUPPORTS',
  origin: null,
  appearance: {
    stance: denies ? 'DENIES' : 'ASSERTS',
    certainty: 'STATED',
    quote,
    originKind: by.length ? 'SPEAKER' : 'OUTLET',
    originName: by[0] ?? outlet,
    quantities: [],
    attribution: by.map((speaker, position) => ({ speaker, position })),
    revision: { article: { id: uuid(), wires, outlet: { name: outlet } } },
  } as unknown as Place,
});
const written = (origin: string): Weighed => ({ bearing: 'SUPPORTS', origin, appearance: null });

const originsOf = (pieces: Weighed[]) => new Set(weigh(pieces).map(({ origin }) => origin)).size;

describe('the origins of evidence', () => {
  it.each<[string, number, Weighed[]]>([
    ['two outlets in their own voice are two', 2, [place({ outlet: 'The Gazette' }), place({ outlet: 'The Herald' })]],
    [
      'two outlets that both credit one agency are one',
      1,
      [
        place({ outlet: 'The Gazette', wires: ['Reuters'] }),
        place({ outlet: 'The Herald', wires: ['Reuters'] }),
        place({ outlet: 'Reuters' }),
      ],
    ],
    [
      'two outlets that print one text are one, though neither credits anyone',
      1,
      [
        place({
          outlet: 'The Gazette',
          quote: 'The bridge over the Ems was shut at noon on Monday after a lorry hit it.',
        }),
        place({
          outlet: 'The Herald',
          quote: 'The bridge over the Ems was shut at noon on Monday after a lorry hit it.',
        }),
      ],
    ],
    [
      'an official without a name is known only through the paper that spoke with him',
      1,
      [
        place({ outlet: 'The Gazette', by: ['a US official', 'The Washington Post'] }),
        place({ outlet: 'The Washington Post' }),
      ],
    ],
    [
      'one minister under two names is one',
      1,
      [place({ outlet: 'The Gazette', by: ['Mr Blinken'] }), place({ outlet: 'The Herald', by: ['Antony Blinken'] })],
    ],
    [
      'a source that an editor adds by name is the one that a paper quotes',
      1,
      [place({ outlet: 'The Gazette', by: ['the Kremlin'] }), written('Russia')],
    ],
    [
      'what an editor adds from elsewhere counts by itself',
      2,
      [place({ outlet: 'The Gazette' }), written('Land registry')],
    ],
    [
      'both of two who deny it at one place count',
      2,
      [place({ outlet: 'The Gazette', by: ['Both Russia and China'], denies: true })],
    ],
  ])('%s', (_, count, pieces) => expect(originsOf(pieces)).toBe(count));
});
