import { LONGEST_ENDING, lemmaBase, scriptFor } from '../src/tagger/lemmatiser.ts';
import type { TreebankSentence } from './conllu.ts';
import { jointTag } from './train-tagger.ts';

type Counts = Map<string, number>;

const majority = (counts: Counts): [string, number] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;

/** Counts scripts for every tag and ending of the training words; whole words stand under "^word". */
function countScripts(sentences: readonly TreebankSentence[]): Map<string, Counts> {
  const seen = new Map<string, Counts>();
  const count = (key: string, script: string): void => {
    const counts = seen.get(key) ?? new Map<string, number>();
    seen.set(key, counts.set(script, (counts.get(script) ?? 0) + 1));
  };
  for (const s of sentences)
    for (let i = 1; i < s.form.length; i++) {
      const tag = jointTag(s, i);
      const word = lemmaBase(s.form[i]!, tag);
      if (s.lemma[i] === '_') continue;
      const script = scriptFor(word, s.lemma[i]!);
      count(`${tag}\t^${word}`, script);
      for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length - 1); length++)
        if (!script.startsWith('=')) count(`${tag}\t${word.slice(word.length - length)}`, script);
    }
  return seen;
}

const SEEN_ENDING = 2;

/** The lemma rules of a training text, one a line: those whose majority differs from the next shorter ending's. */
export function learnLemmas(sentences: readonly TreebankSentence[]): string {
  const seen = countScripts(sentences);
  const inherited = (tag: string, word: string, longest: number): string | undefined => {
    for (let length = longest; length >= 0; length--) {
      const counts = seen.get(`${tag}\t${word.slice(word.length - length)}`);
      if (counts) return majority(counts)[0];
    }
    return undefined;
  };
  const rules: string[] = [];
  for (const [key, counts] of seen) {
    const [tag, ending] = key.split('\t') as [string, string];
    const [script, times] = majority(counts);
    const whole = ending.startsWith('^');
    const word = whole ? ending.slice(1) : ending;
    if (!whole && ending !== '' && times < SEEN_ENDING) continue;
    const shorter = whole ? Math.min(LONGEST_ENDING, word.length - 1) : ending.length - 1;
    if (inherited(tag, word, shorter) !== script) rules.push(`${tag}\t${ending}\t${script}`);
  }
  return rules.sort().join('\n');
}
