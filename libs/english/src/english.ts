import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document, Name, Sentence, Token } from './document/document.ts';
import { languageOf, type LanguageGuess } from './language/language.ts';
import { readModelFile } from './model-file/read.ts';
import type { ModelHeader } from './model-file/format.ts';
import { decodeTable, RowReader } from './model-file/sections.ts';
import { agreeNames } from './names/consistency.ts';
import { entitiesOf } from './names/entities.ts';
import { nameInput } from './names/features.ts';
import { labelsToSpans, type NameSpan } from './names/labels.ts';
import { NameFinder } from './names/name-finder.ts';
import { parserInput, TagTable } from './parser/input.ts';
import { Parser } from './parser/parser.ts';
import { resolveReferences, type ReferenceModel } from './references/resolve.ts';
import { InlineModel } from './scoring/inline-model.ts';
import { PackedModel } from './scoring/packed-model.ts';
import { capTokens } from './sentences/cap.ts';
import type { Span } from './sentences/lines.ts';
import { splitSentences } from './sentences/split.ts';
import { lemmatiserOf, type Lemmatiser } from './tagger/lemmatiser.ts';
import { Tagger } from './tagger/tagger.ts';
import { tokeniseSpan } from './tokens/tokenise.ts';
import { Lexicon } from './words/lexicon.ts';

/** The analysis of one sentence given as words: the layers below the document. */
export interface SentenceAnalysis {
  readonly upos: string[];
  readonly xpos: string[];
  readonly lemma: string[];
  /** 1-based heads, 0 for the root, as in CoNLL-U. */
  readonly head: number[];
  readonly deprel: string[];
  readonly names: NameSpan[];
  readonly proper: boolean[];
  readonly margin: number;
}

export interface LoadOptions {
  /** Where the weights are; the model that ships with the package when absent. */
  readonly path?: string | URL;
  /** Parser states kept per step: more is a little better and proportionally slower. The file's own value when absent. */
  readonly beamWidth?: number;
}

/** The parser's patience with unlikely moves: a third fewer labels to score, the same accuracy on the development parts. */
const PATIENCE = 1200;
const SHIPPED = new URL('../model/english.model', import.meta.url);
const hasWord = (forms: readonly string[]): boolean => forms.some((form) => /[\p{L}\p{N}]/u.test(form));

/** The model of English: every layer, from tokens to references. One instance serves any number of texts, one at a time. */
export class English {
  /** Version, licence, attribution, training data and label inventories of the weights. */
  readonly header: ModelHeader;
  private readonly lexicon: Lexicon;
  private readonly tagger: Tagger;
  private readonly tags: readonly (readonly [string, string])[];
  private readonly tagTable: TagTable;
  private readonly parser: Parser;
  private readonly names: NameFinder;
  private readonly lemmatiser: Lemmatiser;
  private readonly references: ReferenceModel;

  constructor(bytes: Uint8Array, beamWidth?: number) {
    const file = readModelFile(bytes);
    const { header } = file;
    const rows = (name: string): RowReader => new RowReader(file.section(name));
    const model = (name: string): PackedModel => new PackedModel(rows(name));
    const table = (name: string) => decodeTable(file.section(name));
    this.header = header;
    this.lexicon = new Lexicon(table('senses'), table('ambiguity'), table('known'));
    this.tagger = new Tagger(header.tags, model('tagger'), header.tagMargin);
    this.tags = header.tags.map((tag) => tag.split(' ') as [string, string]);
    this.tagTable = new TagTable(header.tags);
    this.parser = new Parser(
      header.labels,
      new InlineModel(rows('moves')),
      model('labels'),
      beamWidth ?? header.beamWidth,
      PATIENCE,
    );
    this.names = new NameFinder(model('names'));
    this.lemmatiser = lemmatiserOf(file.section('lemmas'), this.lexicon);
    this.references = { scorer: model('references'), lexicon: this.lexicon };
  }

  /** The sentences of a text as spans. */
  sentences(text: string): Span[] {
    return splitSentences(text);
  }

  /** The syntactic words of a text as spans, sentence by sentence. */
  tokenise(text: string): Span[] {
    return splitSentences(text).flatMap((sentence) => tokeniseSpan(text, sentence));
  }

  languageOf(text: string): LanguageGuess {
    return languageOf(text);
  }

  /** Tags, parses and finds names in one sentence that is already cut into words. */
  analyseWords(forms: readonly string[]): SentenceAnalysis {
    const { best, tagging } = this.tag(forms);
    const tree = hasWord(forms) ? this.parser.parse(parserInput(forms, tagging, this.lexicon, this.tagTable)) : null;
    const input = nameInput(forms, tagging.best, this.lexicon, this.tagTable);
    return {
      upos: best.map(([upos]) => upos),
      xpos: best.map(([, xpos]) => xpos),
      lemma: forms.map((form, i) => this.lemmatiser.lemma(form, this.header.tags[tagging.best[i]!]!)),
      head: forms.map((_, i) => (tree ? tree.head[i + 1]! : i === 0 ? 0 : 1)),
      deprel: forms.map((_, i) => (tree ? this.header.labels[tree.label[i + 1]!]! : i === 0 ? 'root' : 'punct')),
      names: labelsToSpans(this.names.label(input)),
      proper: forms.map((_, i) => input.proper[i + 2] === 1),
      margin: tree?.margin ?? 0,
    };
  }

  /** Part-of-speech tags of one sentence's words, "UPOS XPOS" pairs. */
  tagWords(forms: readonly string[]): (readonly [string, string])[] {
    return this.tag(forms).best;
  }

  /** Names in one sentence's words, before the names of a document are made to agree. */
  nameWords(forms: readonly string[]): NameSpan[] {
    const { tagging } = this.tag(forms);
    return labelsToSpans(this.names.label(nameInput(forms, tagging.best, this.lexicon, this.tagTable)));
  }

  private tag(forms: readonly string[]) {
    const tagging = this.tagger.tag(forms, this.lexicon);
    return { tagging, best: Array.from(tagging.best, (tag) => this.tags[tag]!) };
  }

  /**
   * Everything about a text. Any string is accepted, whatever its language (see `document.language`); time and memory
   * are linear in its length, and the same text always gives the same document.
   */
  analyse(text: string): Document {
    const spans = splitSentences(text).flatMap((sentence) => capTokens(text, tokeniseSpan(text, sentence)));
    return this.assemble(
      text,
      spans.filter((tokens) => tokens.length > 0),
    );
  }

  /** As `analyse`, for a text whose sentences and words are given as spans. */
  assemble(text: string, spans: readonly (readonly Span[])[]): Document {
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    const forms = spans.map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)));
    const analyses = forms.map((words) => this.analyseWords(words));
    analyses.forEach((analysis, s) => {
      const first = tokens.length;
      const own = spans[s]!;
      own.forEach(({ start, end }, i) => {
        const head = analysis.head[i]!;
        tokens.push({
          index: first + i,
          start,
          end,
          form: forms[s]![i]!,
          lemma: analysis.lemma[i]!,
          upos: analysis.upos[i]!,
          xpos: analysis.xpos[i]!,
          head: head === 0 ? -1 : first + head - 1,
          deprel: analysis.deprel[i]!,
        });
      });
      sentences.push({
        start: own[0]!.start,
        end: own.at(-1)!.end,
        first,
        last: tokens.length - 1,
        margin: analysis.margin,
      });
    });
    const agreed = agreeNames(
      analyses.map(({ names, proper }, s) => ({ forms: forms[s]!, names, proper: (i) => proper[i] ?? false })),
    );
    const found = agreed.flatMap((names, s) => names.map((name) => this.place(tokens, sentences[s]!.first, name)));
    const { names, entities } = entitiesOf(tokens, found, this.lexicon);
    const draft = { text, language: languageOf(text), tokens, sentences, names, entities };
    return { ...draft, references: resolveReferences(draft, this.references) };
  }

  private place(tokens: readonly Token[], offset: number, { first, last, type }: NameSpan): Omit<Name, 'entity'> {
    return {
      first: offset + first,
      last: offset + last,
      type,
      start: tokens[offset + first]!.start,
      end: tokens[offset + last]!.end,
    };
  }
}

/**
 * Loads the model of English, by default the one that ships with the package (about 0.3 s; keep the instance).
 * @throws ModelFileError when the file does not fit this code or is damaged; the message says which.
 */
export function loadEnglish({ path = SHIPPED, beamWidth }: LoadOptions = {}): English {
  return new English(readFileSync(path instanceof URL ? fileURLToPath(path) : path), beamWidth);
}
