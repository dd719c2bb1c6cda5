import { createRequire } from 'node:module';
import { lemmaOfGerund } from './inflect.ts';
import { straight } from './words.ts';

/** Universal part-of-speech tags as the tagger gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One word or mark with its exact place in the raw text (UTF-16 units, end exclusive). */
export interface Token {
  text: string;
  /** Lower case with straight apostrophes. */
  lower: string;
  lemma: string;
  tag: Tag;
  start: number;
  end: number;
}

interface Tagger {
  values(text: string): { values: string[]; tags: Tag[]; lemmas: string[] };
}

/** Longer words are no English and cost the tagger more than linear time. */
const LONGEST_WORD = 60;
let tagger: Tagger | null = null;

/** Loads the tagger on first use: reading its data file is the engine's only input. */
function loadTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp');
  const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const { value, pos, lemma } = nlp.its;
  return {
    values(text) {
      const tokens = nlp.readDoc(text).tokens();
      return { values: tokens.out(value), tags: tokens.out(pos), lemmas: tokens.out(lemma) };
    },
  };
}

/**
 * Tags one sentence of the raw text. The tagger sees a plain-letter copy of equal length; every token's place is then
 * found again in order, so that offsets are exact whatever the tagger does to spaces.
 */
export function tagSentence(text: string, start: number, end: number): Token[] {
  const copy = plainCopy(text.slice(start, end));
  tagger ??= loadTagger();
  const { values, tags, lemmas } = tagger.values(copy);
  const tokens: Token[] = [];
  let cursor = 0;
  values.forEach((value, i) => {
    const tag = tags[i] ?? 'X';
    if (tag === 'SPACE' || value.trim() === '') return;
    const at = copy.indexOf(value, cursor);
    if (at === -1) return;
    cursor = at + value.length;
    const lower = value.toLowerCase();
    const raw = text.slice(start + at, start + cursor);
    tokens.push({ text: raw, lower, lemma: lemmas[i] ?? lower, tag, start: start + at, end: start + cursor });
  });
  return mendTags(tokens);
}

/** Same length, straight quotes; over-long words and broken characters become harmless ones. */
function plainCopy(raw: string): string {
  return straight(raw)
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\u2028\u2029]|[\ud800-\udfff]/gu, (c) => ' '.repeat(c.length))
    .replace(/\S+/g, (word) =>
      word.length > LONGEST_WORD ? 'x'.repeat(LONGEST_WORD) + ' '.repeat(word.length - LONGEST_WORD) : word,
    );
}

const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall']);
const NEVER_VERBS = new Set(['everything', 'something', 'nothing', 'anything', 'during', 'including', 'lead']);

/** Corrects a few systematic errors of the tagger that clause boundaries depend on. */
function mendTags(tokens: Token[]): Token[] {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (MODALS.has(token.lower) && token.tag !== 'PROPN') token.tag = 'AUX';
    if (token.tag === 'VERB' && NEVER_VERBS.has(token.lower)) token.tag = token.lower === 'during' ? 'ADP' : 'NOUN';
    // "Biden detailed efforts": an "adjective" in -ed between a name and a noun is the verb.
    if (
      token.tag === 'ADJ' &&
      /ed$/.test(token.lower) &&
      (before?.tag === 'PROPN' || before?.tag === 'PRON') &&
      after &&
      /NOUN|DET|PROPN|PRON|ADJ/.test(after.tag)
    )
      token.tag = 'VERB';
    // "or call it an invasion": a "noun" after a conjunction and before an object pronoun is the verb.
    if (
      token.tag === 'NOUN' &&
      token.lower === token.lemma &&
      before?.tag === 'CCONJ' &&
      /^(?:it|him|them|us)$/.test(after?.lower ?? '')
    )
      token.tag = 'VERB';
    // ", closing three schools": a "noun" in -ing between a comma and a noun phrase is the participle.
    if (
      /^(?:NOUN|ADJ)$/.test(token.tag) &&
      /[a-z]{2}ing$/.test(token.lower) &&
      before?.text === ',' &&
      after &&
      /^(?:DET|NUM|PRON|PROPN)$/.test(after.tag)
    ) {
      token.tag = 'VERB';
      token.lemma = lemmaOfGerund(token.lower);
    }
    // "assign blame to": two verbs in a row without "to" or an auxiliary: the second is a noun.
    if (
      token.tag === 'VERB' &&
      before?.tag === 'VERB' &&
      token.lower === token.lemma &&
      after?.tag === 'ADP' &&
      !/^(help|let|make|made|dare)/.test(before.lower) &&
      !/ing$/.test(token.lower)
    )
      token.tag = 'NOUN';
  });
  return mendVerbless(tokens);
}

/** "Russia sanctions Japan": with no verb at all, a noun in -s between two names is the verb. */
function mendVerbless(tokens: Token[]): Token[] {
  if (tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX')) return tokens;
  const isVerb = (t: Token, i: number) =>
    t.tag === 'NOUN' &&
    /[^s]s$/.test(t.lower) &&
    tokens[i - 1]?.tag === 'PROPN' &&
    /^(?:PROPN|DET|PRON)$/.test(tokens[i + 1]?.tag ?? '');
  const verb = tokens.find(isVerb);
  if (verb) verb.tag = 'VERB';
  return tokens;
}
