/**
 * Lemmas by suffix rules learned from the treebanks: for a tag and the longest known ending of the word, how many
 * characters to take off and what to put on ("2+y"), or a whole lemma ("=be").
 */
export class Lemmatiser {
  private readonly rules: ReadonlyMap<string, string>;

  /** `lines` holds one rule a line: joint tag, ending ("^word" for a whole word), script, tab-separated. */
  constructor(
    lines: string,
    /** Whether a lower-case word is in the lexicon; of several rules the first that gives a known word wins. */
    private readonly isWord: (word: string) => boolean,
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
    if (whole !== undefined) return applyScript(word, whole);
    let first: string | null = null;
    for (let length = Math.min(LONGEST_ENDING, word.length - 1); length >= 0; length--) {
      const script = this.rules.get(`${tag}\t${word.slice(word.length - length)}`);
      if (script === undefined) continue;
      const lemma = applyScript(word, script);
      if (this.isWord(lemma)) return lemma;
      first ??= lemma;
    }
    return first ?? word;
  }
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
