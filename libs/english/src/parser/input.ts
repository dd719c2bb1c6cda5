import { hashText } from '../scoring/hash.ts';
import type { Tagging } from '../tagger/tagger.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { nameBits, nounField, verbField, wordClasses } from '../words/sense.ts';

/** What the parser knows of a tag, worked out once per inventory. */
export class TagTable {
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  readonly isPunctuation: Uint8Array;
  readonly isVerb: Uint8Array;
  readonly isName: Uint8Array;
  readonly isNoun: Uint8Array;

  constructor(tags: readonly string[]) {
    const uposOf = tags.map((tag) => tag.split(' ')[0]!);
    const flag = (...wanted: string[]): Uint8Array => Uint8Array.from(uposOf, (u) => (wanted.includes(u) ? 1 : 0));
    this.tag = Int32Array.from(tags, hashText);
    this.upos = Int32Array.from(uposOf, hashText);
    this.isPunctuation = flag('PUNCT');
    this.isVerb = flag('VERB', 'AUX');
    this.isName = flag('PROPN');
    this.isNoun = flag('NOUN');
  }
}

/** One sentence as the parser sees it: parallel arrays, 0 = no token, 1..n the tokens, n + 1 the root, the rest padding. */
export interface ParserInput {
  readonly n: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** The tagger's second choice where it hesitated, mixed features only. */
  readonly second: Int32Array;
  readonly upos: Int32Array;
  /** Lexicon class under the tag: noun field, verb field or name bits. */
  readonly field: Int32Array;
  /** 1 inside double quotation marks. */
  readonly quoted: Uint8Array;
  /** Number of punctuation marks and of verbs up to and including the token. */
  readonly punctuation: Int32Array;
  readonly verbs: Int32Array;
}

const ROOT = 7;
const FIELD_OF_VERBS = 32;
const FIELD_OF_NAMES = 64;
const FIELD_OF_OTHERS = 256;

/** Looks tokens and tags up for the parser. */
export function parserInput(forms: readonly string[], tagging: Tagging, lexicon: Lexicon, tags: TagTable): ParserInput {
  const n = forms.length;
  const ints = (): Int32Array => new Int32Array(n + 4);
  const input = {
    n,
    word: ints(),
    tag: ints(),
    second: ints(),
    upos: ints(),
    field: ints(),
    quoted: new Uint8Array(n + 4),
    punctuation: ints(),
    verbs: ints(),
  };
  let inside = 0;
  for (let i = 1; i <= n; i++) {
    const word = lexicon.word(forms[i - 1]!);
    const tag = tagging.best[i - 1]!;
    const { sense } = word;
    input.word[i] = word.parserWord;
    input.tag[i] = tags.tag[tag]!;
    input.second[i] = tags.tag[tagging.second[i - 1]!]!;
    input.upos[i] = tags.upos[tag]!;
    input.field[i] = tags.isVerb[tag]
      ? FIELD_OF_VERBS + verbField(sense)
      : tags.isName[tag]
        ? FIELD_OF_NAMES + nameBits(sense)
        : tags.isNoun[tag]
          ? nounField(sense)
          : FIELD_OF_OTHERS + wordClasses(sense);
    inside ^= word.quote;
    input.quoted[i] = inside;
    input.punctuation[i] = input.punctuation[i - 1]! + tags.isPunctuation[tag]!;
    input.verbs[i] = input.verbs[i - 1]! + tags.isVerb[tag]!;
  }
  input.word[n + 1] = input.tag[n + 1] = input.second[n + 1] = input.upos[n + 1] = input.field[n + 1] = ROOT;
  input.punctuation[n + 1] = input.punctuation[n]!;
  input.verbs[n + 1] = input.verbs[n]!;
  return input;
}
