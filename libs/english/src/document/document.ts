import type { NameType } from '../names/labels.ts';
import type { LanguageGuess } from '../language/language.ts';

/** One syntactic word (Universal Dependencies): "don't" is two, "do" and "n't". Offsets are UTF-16 units, end exclusive. */
export interface Token {
  /** Position in `document.tokens`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Exactly `text.slice(start, end)`. */
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string;
  /** Penn Treebank tag as EWT and GUM use it: NNS, VBD … */
  readonly xpos: string;
  /** Position in `document.tokens` of the head, −1 for the root of its sentence. */
  readonly head: number;
  /** Universal Dependencies relation to the head with English subtypes: nsubj, obj, acl:relcl … */
  readonly deprel: string;
}

/** A sentence: text span and the range first..last (inclusive) of its tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** How far the parse leads the runner-up, in model units; 0 means a tie. Use it to rank parses by trust, not as a probability. */
  readonly margin: number;
}

/** A name: text span, tokens first..last (inclusive), and the entity it stands for. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** Position in `document.entities`; −1 for dated times, which are no entities. */
  readonly entity: number;
}

/** Someone or something that the document names, all its names taken together. */
export interface Entity {
  readonly index: number;
  readonly type: NameType;
  /** The fullest of its names. */
  readonly name: string;
  /** Positions in `document.names`. */
  readonly names: readonly number[];
  /** Grammatical gender that titles and first names suggest; null when unknown or no person. */
  readonly gender: 'MALE' | 'FEMALE' | null;
  /** Common nouns that the document puts beside the name ("President Putin", "Acme, a carmaker"), as lemmas. */
  readonly descriptions: readonly string[];
}

/** A pronoun or a definite description and what it stands for. */
export interface Reference {
  readonly kind: 'PRONOUN' | 'DESCRIPTION';
  readonly start: number;
  readonly end: number;
  /** Tokens first..last of the phrase, and its head. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Token that heads the nearest phrase it refers back to, −1 when the antecedent is only known as an entity. */
  readonly antecedent: number;
  /** Positions in `document.entities`: one, two or more for "both" and "they", none when the antecedent has no name. */
  readonly entities: readonly number[];
  /** By how much the antecedent was preferred to the runner-up, in model units; use it to rank, not as a probability. */
  readonly margin: number;
}

/** Everything the model of English says about a text. */
export interface Document {
  readonly text: string;
  readonly language: LanguageGuess;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}
