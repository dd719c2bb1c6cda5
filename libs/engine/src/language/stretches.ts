import type { Document, Span } from '@claimdesk/english';
import type { Block } from './blocks.ts';
import { english } from './english.ts';
import { type Quote, quotesIn } from './quotes.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokensOf, wordsOf } from './tokens.ts';

/** A sentence of the article's body, read, with the quotations of its paragraph. */
export interface Sentence {
  text: string;
  tokens: Token[];
  quotes: Quote[];
  /** Ordinal of the paragraph. */
  block: number;
  /** What the model of English says of the stretch of text that the sentence stands in. */
  document: Document;
  /** Position of the sentence's first token in `document.tokens`. */
  first: number;
}

/** A paragraph that is read, with its ordinal among all of the article's. */
export interface Paragraph extends Block {
  ordinal: number;
}

/**
 * A stretch is read as one document, so that names and pronouns are understood across its sentences; nearly every
 * article is one stretch. Longer texts are read in several, so that memory does not grow with the text.
 */
const STRETCH = 30_000;

/** Reads the paragraphs of a text, stretch by stretch; brackets, tables and noise are left out. Linear. */
export function* stretchesOf(text: string, paragraphs: Iterable<Paragraph>): Generator<Sentence[]> {
  let waiting: Waiting[] = [];
  let length = 0;
  for (const paragraph of paragraphs)
    for (const sentence of proseOf(text, paragraph)) {
      waiting.push(sentence);
      length += sentence.end - sentence.start;
      if (length < STRETCH) continue;
      yield read(text, waiting);
      waiting = [];
      length = 0;
    }
  if (waiting.length > 0) yield read(text, waiting);
}

interface Waiting extends Span {
  quotes: Quote[];
  block: number;
}

function* proseOf(text: string, { start: from, end: to, ordinal }: Paragraph): Generator<Waiting> {
  const quotes = quotesIn(text, from, to);
  // Quotations and sentences both stand in order, so one cursor serves and the work stays linear.
  let at = 0;
  for (const { start, end } of sentencesOf(text, from, to)) {
    if (!isProse(text.slice(start, end))) continue;
    while ((quotes[at]?.end ?? Infinity) <= start) at++;
    const near: Quote[] = [];
    for (let i = at; (quotes[i]?.start ?? Infinity) < end; i++) near.push(quotes[i] as Quote);
    yield { start, end, quotes: near, block: ordinal };
  }
}

function read(text: string, waiting: Waiting[]): Sentence[] {
  const spans: Span[][] = [];
  const owners: Waiting[] = [];
  for (const sentence of waiting)
    for (const words of wordsOf(text, sentence)) {
      spans.push(words);
      owners.push(sentence);
    }
  const document = english().assemble(text, spans);
  return document.sentences.map((sentence, i) => ({
    text,
    tokens: tokensOf(document, sentence),
    quotes: owners[i]?.quotes ?? [],
    block: owners[i]?.block ?? 0,
    document,
    first: sentence.first,
  }));
}

/** At least three words, and more letters than marks: brackets, tables and noise are no sentences. */
function isProse(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const spaces = sentence.match(/\s+/g)?.length ?? 0;
  return spaces >= 2 && letters > sentence.length * 0.5;
}
