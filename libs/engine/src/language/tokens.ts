import { type Document, type Span, tokeniseSpan } from '@claimdesk/english';
import { english } from './english.ts';
import { straight } from './words.ts';

/** Universal part-of-speech tags. */
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
  | 'X';

/** One syntactic word or mark with its exact place in the raw text (UTF-16 units, end exclusive). */
export interface Token {
  text: string;
  /** Lower case with straight apostrophes. */
  lower: string;
  /** Dictionary form; names keep their capitals. */
  lemma: string;
  tag: Tag;
  /** Penn Treebank tag: VBD, VBN, NNS … */
  xpos: string;
  /** Position of the head within the sentence, −1 for the root. */
  head: number;
  /** Universal Dependencies relation to the head. */
  deprel: string;
  start: number;
  end: number;
}

/** The words of one sentence of a document, counted from the sentence's start. */
export function tokensOf(document: Document, { first, last }: { first: number; last: number }): Token[] {
  const tokens = document.tokens
    .slice(first, last + 1)
    .map(({ form, lemma, upos, xpos, head, deprel, start, end }): Token => ({
      // Two single marks stand for a double one in some archives.
      text: /^(?:''|``)$/.test(form) ? '"' : form,
      lower: straight(form).toLowerCase(),
      lemma,
      // A word of a name (“the White House”) is a name, whatever it is elsewhere.
      tag: /^NNP/.test(xpos) ? 'PROPN' : (upos as Tag),
      xpos,
      head: head < first || head > last ? -1 : head - first,
      deprel,
      start,
      end,
    }));
  return mendVerbs(tokens);
}

/** What the tagger took for a participle, adjective or noun where only a verb fits becomes one. */
function mendVerbs(tokens: Token[]): Token[] {
  const verbless = /^[.:]$/.test(tokens.at(-1)?.text ?? '') && !tokens.some((t) => /^(?:MD|VB[DPZ])$/.test(t.xpos));
  const verb = tokens.find(
    (t, i) =>
      isVerbByPlace(t, tokens[i - 1], tokens[i + 1], verbless) ||
      (verbless && (isPredicate(t, tokens) || followsAge(tokens, i))),
  );
  if (!verb) return tokens;
  verb.lemma = verb.xpos === 'VBN' ? verb.lemma : lemmaOf(verb.lower);
  verb.xpos = /s$/.test(verb.lower) ? 'VBZ' : 'VBD';
  verb.tag = 'VERB';
  return tokens;
}

/** "The factory closed in May" and "Russia sanctions Japan" for want of another verb; "Biden detailed efforts" always. */
function isVerbByPlace(t: Token, before: Token | undefined, after: Token | undefined, verbless: boolean): boolean {
  if (!before || !after || !/^(?:NOUN|PROPN|PRON)$/.test(before.tag)) return false;
  // "It fears Beijing may …": no noun follows a subject of this form.
  if (t.tag === 'NOUN' && /^(?:he|she|it)$/.test(before.lower) && /^(?:nsubj|expl)/.test(before.deprel))
    return /[^s]s$/.test(t.lower);
  if (t.tag === 'ADJ' && /ed$/.test(t.lower)) return before.tag === 'PROPN' && /^(?:NOUN|DET|PRON)$/.test(after.tag);
  // "The bridge cost 3.2 million euros": verbs that look the same in the past, before a figure.
  if (t.tag === 'NOUN' && UNCHANGED.test(t.lower) && /^(?:NUM|SYM)$/.test(after.tag))
    return /^(?:root|ccomp|parataxis|conj|advcl)$/.test(t.deprel);
  if (!verbless) return false;
  if (t.xpos === 'VBN') return after.lower !== 'by';
  return t.tag === 'NOUN' && /[^s]s$/.test(t.lower) && before.tag === 'PROPN' && /^(?:PROPN|DET|PRON)$/.test(after.tag);
}

const UNCHANGED = /^(?:costs?|hit|cut|put|set|shed|beat)$/;

/** "A single ticket costs €1.60": a plural with a subject before it and no copula. */
const isPredicate = (t: Token, tokens: Token[]): boolean =>
  t.deprel === 'root' &&
  t.xpos === 'NNS' &&
  tokens.some((other) => other.deprel === 'nsubj' && tokens[other.head] === t && other.start < t.start) &&
  !tokens.some((other) => other.deprel === 'cop' && tokens[other.head] === t);

/** "Tom Young, 30, lay down": the verb after a name and an age. */
function followsAge(tokens: Token[], i: number): boolean {
  const [name, open, age, close] = tokens.slice(Math.max(0, i - 4), i);
  const t = tokens[i];
  if (!t || name?.tag !== 'PROPN' || open?.text !== ',' || close?.text !== ',' || !/^\d{1,3}$/.test(age?.text ?? ''))
    return false;
  return (
    (t.tag === 'VERB' && !/ing$/.test(t.lower)) || /^(?:shot|cut|hit|put|set|left|found|led|met|fell)$/.test(t.lower)
  );
}

const lemmaOf = (form: string): string => form.replace(/(?<=[^e])s$|(?<=[^ie])ed$/, '').replace(/ies$|ied$/, 'y');

/** Reads one sentence by itself, without the text around it. */
export function tagSentence(text: string, start: number, end: number): Token[] {
  const spans = tokeniseSpan(text, { start, end });
  const document = english().assemble(text, spans.length > 0 ? [spans] : []);
  return document.sentences.flatMap((sentence) => tokensOf(document, sentence));
}

/** No sentence of prose has more words; what runs on (tables, lists, noise) is cut. */
const LONGEST = 200;

/** The words of a sentence as spans, an overlong one in pieces. */
export function wordsOf(text: string, sentence: Span): Span[][] {
  const spans = tokeniseSpan(text, sentence);
  const pieces: Span[][] = [];
  for (let from = 0; from < spans.length; from += LONGEST) pieces.push(spans.slice(from, from + LONGEST));
  return pieces;
}
