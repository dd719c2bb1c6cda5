/**
 * What the lexicon knows of a word before any sentence is seen, packed in one integer:
 * WordNet's noun and verb fields ("lexicographer files"), whether it can be an adjective or adverb, and what it names.
 */
export const PLACE_SMALL = 1;
export const PLACE_LARGE = 2;
export const PLACE_KNOWN = 3;

export interface Sense {
  /** WordNet noun field 1..26 (act, animal, artifact … time) of the commonest sense, 0 when the word is no noun. */
  readonly noun: number;
  /** WordNet verb field 1..15 (body, change, cognition, communication …), 0 when the word is no verb. */
  readonly verb: number;
  readonly adjective: boolean;
  readonly adverb: boolean;
  readonly maleName: boolean;
  readonly femaleName: boolean;
  /** Part of a person's name in WordNet ("Lincoln"). */
  readonly surname: boolean;
  /** 0 no place, PLACE_SMALL, PLACE_LARGE (a city over 100,000), PLACE_KNOWN (a country or a place in WordNet). */
  readonly place: number;
  readonly organisation: boolean;
  /** Which part of speech is commonest in WordNet's counts: 0 unknown, 1 noun, 2 verb, 3 adjective, 4 adverb. */
  readonly dominant: number;
}

const bit = (on: boolean, position: number): number => (on ? 1 << position : 0);

/** Packs a sense into the integer that the model file stores. */
export function packSense(sense: Sense): number {
  return (
    sense.noun |
    (sense.verb << 5) |
    bit(sense.adjective, 9) |
    bit(sense.adverb, 10) |
    bit(sense.maleName, 11) |
    bit(sense.femaleName, 12) |
    bit(sense.surname, 13) |
    (sense.place << 14) |
    bit(sense.organisation, 16) |
    (sense.dominant << 17)
  );
}

/** The field a noun, verb or name of this word falls in, as the features use it; `kind` is the first letter of the UPOS. */
export const nounField = (code: number): number => code & 31;
export const verbField = (code: number): number => (code >> 5) & 15;
/** Everything that bears on the part of speech, without the exact noun field. */
export const wordClasses = (code: number): number =>
  ((code & 31) > 0 ? 1 : 0) | ((code >> 4) & 0x7e) | (((code >> 17) & 7) << 7);
/** Everything that bears on names: first names, surname, place level, organisation. */
export const nameBits = (code: number): number => (code >> 11) & 63;
export const isMaleName = (code: number): boolean => (code & (1 << 11)) !== 0;
export const isFemaleName = (code: number): boolean => (code & (1 << 12)) !== 0;
export const placeLevel = (code: number): number => (code >> 14) & 3;

export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'adverb';

/** Whether a word can be of this part of speech. */
export function isA(code: number, part: PartOfSpeech): boolean {
  if (part === 'noun') return nounField(code) !== 0;
  if (part === 'verb') return verbField(code) !== 0;
  return (code & (1 << (part === 'adjective' ? 9 : 10))) !== 0;
}

/** WordNet's verb field for saying, telling and asking, which carries the reporting verbs. */
export const COMMUNICATION = 4;
/** WordNet's verb field for thinking, knowing and judging. */
export const COGNITION = 3;
/** WordNet's noun fields that the reference layer asks for. */
export const NOUN_GROUP = 12;
export const NOUN_LOCATION = 13;
export const NOUN_PERSON = 16;
