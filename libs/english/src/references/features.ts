import { hashText } from '../scoring/hash.ts';
import { Templates } from '../scoring/templates.ts';
import { NOUN_GROUP, NOUN_LOCATION, NOUN_PERSON } from '../words/sense.ts';
import type { Markable } from './markables.ts';

/** What has been linked together so far; a chain's facts come from all its members. */
export interface Chain {
  /** he, she, it, they or "": the pronouns that have been linked to it. */
  pronoun: string;
  gender: 'MALE' | 'FEMALE' | null;
  type: number;
  mentions: number;
  /** Last sentence in which it was mentioned. */
  last: number;
}

/**
 * Atoms. The anaphor: a class, af form, ad relation, ag governor, al lemma. The candidate: k kind, r relation, t name
 * type, g gender, n number, f WordNet field, d determiner, l lemma, c number of mentions, o other pronouns of its chain,
 * w recency of its chain. Both: s sentence distance, m markables between, q quotation, sg same governor, hm same head
 * noun, em "described so in the text", fm noun field fits name type, mm modifiers agree, nm numbers agree.
 */
const ATOMS = [
  'a',
  'af',
  'ad',
  'ag',
  'al',
  'afield',
  'adet',
  'an',
  'k',
  'r',
  't',
  'g',
  'n',
  'f',
  'd',
  'l',
  'c',
  'o',
  'w',
  's',
  'm',
  'q',
  'sg',
  'hm',
  'em',
  'fm',
  'mm',
  'nm',
];
const CANDIDATE = [
  'a s',
  'a m',
  'a s m',
  'a k',
  'a k s',
  'a r',
  'a r s',
  'a r ad',
  'a r ad s',
  'af sg',
  'af sg r',
  'a t',
  'a t n',
  'a g',
  'a g t',
  'a n',
  'a n k',
  'a f',
  'a f n',
  'a d',
  'a d k',
  'a l',
  'a c',
  'a c s',
  'a o',
  'a o k',
  'a w',
  'a q',
  'a q k',
  'a r k m',
  'a t f n g',
  'ad m',
  'a k r m s',
  'ag a r',
  'a c m',
  'a n t k',
  'af m s',
  'a hm',
  'a hm nm',
  'a hm mm',
  'a em',
  'a em s',
  'a fm',
  'a fm t',
  'a fm s',
  'a fm m',
  'a hm d',
  'a hm s',
  'al t',
  'al fm k',
  'afield t',
  'afield f',
  'afield t s',
  'adet k',
  'adet hm',
  'adet fm',
  'a nm',
  'a nm k',
  'an n a',
  'a em mm',
  'a hm mm k',
  'a hm k adet',
  'a fm c',
  'al l',
];
const NOTHING = ['a', 'af', 'a ad', 'a ag', 'al', 'adet a', 'afield a', 'an a', 'adet afield', 'a q'];
const candidate = new Templates(CANDIDATE, ATOMS);
const nothing = new Templates(NOTHING, ATOMS);
export const REFERENCE_TEMPLATES: readonly string[] = [...CANDIDATE, ...NOTHING.map((spec) => `nothing ${spec}`)];
export const REFERENCE_FEATURES = Math.max(CANDIDATE.length, NOTHING.length) + 1;
const NOTHING_KEY = hashText('nothing');

const bucket = (value: number): number => (value < 5 ? value : value < 8 ? 5 : value < 12 ? 6 : value < 20 ? 7 : 8);
const GENDERS = { MALE: 1, FEMALE: 2 } as const;

/** An anaphor with what does not change from candidate to candidate. */
export class ReferenceFeatures {
  readonly keys = new Int32Array(REFERENCE_FEATURES);
  private readonly atoms = new Int32Array(ATOMS.length);

  /** Notes the anaphor; `governor` is the lemma of its head. */
  begin(anaphor: Markable, governor: string): void {
    const { atoms } = this;
    atoms[0] = hashText(anaphor.kind === 'PRONOUN' ? anaphor.pronoun : 'description');
    atoms[1] = hashText(anaphor.kind === 'PRONOUN' ? anaphor.token.form.toLowerCase() : 'description');
    atoms[2] = hashText(anaphor.token.deprel);
    atoms[3] = hashText(governor);
    atoms[4] = hashText(anaphor.kind === 'PRONOUN' ? '' : anaphor.token.lemma);
    atoms[5] = anaphor.field;
    atoms[6] = hashText(anaphor.determiner);
    atoms[7] = anaphor.plural ? 1 : 0;
    atoms[ATOMS.indexOf('q')] = anaphor.quoted ? 1 : 0;
  }

  /** The keys of "refers to nothing before it". */
  nothing(): number {
    const count = nothing.write(this.atoms, this.keys, 0);
    for (let i = 0; i < count; i++) this.keys[i]! ^= NOTHING_KEY;
    return count;
  }

  /** The keys of one candidate; `between` counts the markables from it to the anaphor. */
  candidate(anaphor: Markable, other: Markable, chain: Chain, between: number): number {
    const { atoms } = this;
    const type = chain.type || other.type;
    const values = [
      hashText(other.kind + other.pronoun),
      hashText(other.token.deprel),
      type,
      chain.gender ? GENDERS[chain.gender] : 0,
      other.plural ? 1 : 0,
      other.field,
      hashText(other.determiner),
      hashText(other.kind === 'NOUN' ? other.token.lemma : ''),
      Math.min(chain.mentions, 6),
      hashText(chain.pronoun),
      Math.min(anaphor.sentence - chain.last, 4),
      Math.min(anaphor.sentence - other.sentence, 6),
      bucket(between),
      (anaphor.quoted ? 2 : 0) + (other.quoted ? 1 : 0),
      anaphor.token.head >= 0 && anaphor.token.head === other.token.head
        ? 1
        : anaphor.token.head === other.token.index
          ? 2
          : other.token.head === anaphor.token.index
            ? 3
            : 0,
      other.kind !== 'PRONOUN' && other.token.lemma.toLowerCase() === anaphor.token.lemma ? 1 : 0,
      other.entity?.descriptions.includes(anaphor.token.lemma) ? 1 : 0,
      fieldFits(anaphor.field, type),
      modifiersAgree(anaphor, other),
      anaphor.plural === other.plural ? 1 : 0,
    ];
    for (let i = 0; i < values.length; i++) atoms[8 + i] = values[i]!;
    return candidate.write(atoms, this.keys, 0);
  }
}

/** 1 when a noun of this field can stand for a name of this type, 2 when it cannot, 0 when there is no name. */
function fieldFits(field: number, type: number): number {
  if (type === 0) return 0;
  const wanted = [0, NOUN_PERSON, NOUN_LOCATION, NOUN_GROUP][type];
  return wanted === field ? 1 : type === 2 && field === NOUN_GROUP ? 3 : 2;
}

/** 0 when neither has modifiers, 1 when they share one, 2 when only one has any, 3 when they differ. */
function modifiersAgree(a: Markable, b: Markable): number {
  if (a.modifiers.length === 0 && b.modifiers.length === 0) return 0;
  if (a.modifiers.some((modifier) => b.modifiers.includes(modifier))) return 1;
  return a.modifiers.length === 0 || b.modifiers.length === 0 ? 2 : 3;
}
