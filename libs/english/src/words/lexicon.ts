import { hashText, mix } from '../scoring/hash.ts';
import { IntTable } from './int-table.ts';
import { normaliseForm, wordShape } from './normalise.ts';

/** What a model may ask of one word form without its context. Strings are hashed once, here. */
export interface Word {
  readonly form: number;
  readonly lower: number;
  readonly suffix: readonly [number, number, number, number, number];
  readonly prefix: readonly [number, number, number, number];
  readonly shape: number;
  /** 1 when a hyphen stands inside. */
  readonly hyphen: number;
  /** 0 lower case or no letter, 1 capital, 2 all capitals. */
  readonly capital: number;
  readonly hasLetter: boolean;
  /** Packed sense (words/sense.ts), looked up through English inflection; 0 when unknown. */
  readonly sense: number;
  /** Hash of the tags the training text gives this word, or of its ending when it was seldom seen. */
  readonly ambiguity: number;
  /** The word itself when the training text has it twice, else its ending: what the parser sees. */
  readonly parserWord: number;
  /** 1 for a double quotation mark. */
  readonly quote: number;
}

const CACHE_LIMIT = 10_000;
const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ["'s", ['']],
];

/** The word lists a model ships with, and the cache of the words met. */
export class Lexicon {
  private readonly cache = new Map<string, Word>();

  constructor(
    /** Hash of a lower-case word or name → packed sense. */
    readonly senses: IntTable,
    /** Hash of a word key → hash of its ambiguity class. */
    readonly ambiguity: IntTable,
    /** Hashes of the word keys that the training text has at least twice (value 1). */
    readonly known: IntTable,
  ) {}

  /** Sense of a lower-case word or of a name of several words joined by spaces. */
  senseOf(lower: string): number {
    return this.senses.get(hashText(lower));
  }

  word(form: string): Word {
    let word = this.cache.get(form);
    if (!word) {
      if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
      word = this.describe(form.length > 64 ? form.slice(0, 64) : form);
      this.cache.set(form, word);
    }
    return word;
  }

  private inflectedSense(lower: string): number {
    const direct = this.senseOf(lower);
    if (direct !== 0) return direct;
    for (const [ending, replacements] of INFLECTIONS) {
      if (lower.length < ending.length + 2 || !lower.endsWith(ending)) continue;
      const stem = lower.slice(0, -ending.length);
      for (const replacement of replacements) {
        const code = this.senseOf(stem + replacement);
        if (code !== 0) return code;
      }
      if (stem.at(-1) === stem.at(-2)) return this.senseOf(stem.slice(0, -1));
    }
    return 0;
  }

  private describe(form: string): Word {
    const normal = normaliseForm(form);
    const lowerCase = normal.toLowerCase();
    const key = lowerCase.replace(/\d/g, '0');
    const lower = hashText(key);
    const suffix = (n: number): number => (key.length >= n ? hashText('s' + key.slice(-n)) : hashText('s^' + key));
    const prefix = (n: number): number => (key.length >= n ? hashText('p' + key.slice(0, n)) : hashText('p^' + key));
    const capital = /^\p{Lu}/u.test(normal) ? (/^\p{Lu}{2,}$/u.test(normal) ? 2 : 1) : 0;
    const seen = this.ambiguity.get(lower);
    return {
      form: hashText(normal),
      lower,
      suffix: [suffix(1), suffix(2), suffix(3), suffix(4), suffix(5)],
      prefix: [prefix(1), prefix(2), prefix(3), prefix(4)],
      shape: hashText(wordShape(normal)),
      hyphen: normal.length > 1 && normal.includes('-') ? 1 : 0,
      capital,
      hasLetter: /\p{L}/u.test(normal),
      sense: this.inflectedSense(lowerCase),
      ambiguity: seen !== 0 ? seen : mix(suffix(3), capital),
      parserWord: this.known.get(lower) !== 0 ? lower : hashText('unknown ' + key.slice(-3)),
      quote: normal === '"' ? 1 : 0,
    };
  }
}
