import type { Lexicon } from '../words/lexicon.ts';
import { isA } from '../words/sense.ts';
import { irregularBase, regularBase, type Knows } from './inflection.ts';

/**
 * Lemmas of the words that the treebanks have are theirs. Others get them by English spelling, checked against WordNet,
 * and where that does not help by suffix rules learned from the treebanks: for a tag and the longest known ending of the
 * word, how many characters to take off and what to put on ("2+y"), or a whole lemma ("=be").
 */
export class Lemmatiser {
  private readonly rules: ReadonlyMap<string, string>;

  /** `lines` holds one rule a line: joint tag, ending ("^word" for a whole word), script, tab-separated. */
  constructor(
    lines: string,
    /** Whether a lower-case word is in the lexicon; of several rules the first that gives a known word wins. */
    private readonly isWord: (word: string) => boolean,
    private readonly knows: Knows,
  ) {
    const rules = new Map<string, string>();
    for (const line of lines.split('\n')) {
      const [tag, ending, script] = line.split('\t');
      if (script !== undefined) rules.set(`${tag}\t${ending}`, script);
    }
    this.rules = rules;
  }

  lemma(form: string, tag: string): string {
    const word = lemmaBase(form, tag);
    const whole = this.rules.get(`${tag}\t^${word}`);
    const own = whole === undefined ? null : applyScript(word, whole);
    // A verb that WordNet does not have may be a slip of the treebanks ("flead" for "fled").
    if (own !== null && (!tag.startsWith('VERB ') || this.knows(own, 'verb'))) return own;
    const irregular = irregularBase(word, tag);
    if (irregular !== null) return irregular;
    const { lemma, known } = own !== null ? { lemma: own, known: false } : this.bySuffix(word, tag);
    // The treebanks know plurals that have no singular ("troops"), spelling does not; of verbs they know the less.
    if (known && tag.startsWith('NOUN')) return lemma;
    return regularBase(word, tag, this.knows) ?? lemma;
  }

  private bySuffix(word: string, tag: string): { lemma: string; known: boolean } {
    let first: string | null = null;
    for (let length = Math.min(LONGEST_ENDING, word.length - 1); length >= 0; length--) {
      const script = this.rules.get(`${tag}\t${word.slice(word.length - length)}`);
      if (script === undefined) continue;
      const lemma = applyScript(word, script);
      if (this.isWord(lemma)) return { lemma, known: true };
      first ??= lemma;
    }
    return { lemma: first ?? word, known: false };
  }
}

/** A lemmatiser with the rules of a model file, checked against its lexicon. */
export function lemmatiserOf(rules: Uint8Array, lexicon: Lexicon): Lemmatiser {
  return new Lemmatiser(
    new TextDecoder().decode(rules),
    (word) => lexicon.senseOf(word) !== 0,
    (word, as) => isA(lexicon.senseOf(word), as),
  );
}

export const LONGEST_ENDING = 5;

/** What the rules start from: the lower-case form, but names keep their capitals; curly apostrophes become straight. */
export function lemmaBase(form: string, tag: string): string {
  const plain = form.includes('’') ? form.replaceAll('’', "'") : form;
  return tag.startsWith('PROPN') ? plain : plain.toLowerCase();
}

/** The script that turns `word` into `lemma`. */
export function scriptFor(word: string, lemma: string): string {
  let common = 0;
  while (common < word.length && common < lemma.length && word[common] === lemma[common]) common++;
  return common === 0 ? `=${lemma}` : `${word.length - common}+${lemma.slice(common)}`;
}

export function applyScript(word: string, script: string): string {
  if (script.startsWith('=')) return script.slice(1);
  const plus = script.indexOf('+');
  const off = Number(script.slice(0, plus));
  return off >= word.length ? word : word.slice(0, word.length - off) + script.slice(plus + 1);
}
