import { English } from '../src/english.ts';
import { LAYERS, type Layer } from '../src/model-file/format.ts';
import type { ModelFile } from '../src/model-file/read.ts';
import { decodeRows, encodeRows, encodeTable } from '../src/model-file/sections.ts';
import { writeModelFile } from '../src/model-file/write.ts';
import { spansToLabels } from '../src/names/labels.ts';
import { nameInput } from '../src/names/features.ts';
import { parserInput, TagTable } from '../src/parser/input.ts';
import type { PackedRows } from '../src/scoring/packed-rows.ts';
import type { IntTable } from '../src/words/int-table.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import type { TreebankSentence } from './conllu.ts';
import { goldNames } from './gold-names.ts';
import { documentsOf } from './mentions.ts';
import { documentDraft } from './gold-document.ts';
import { quantise, stepOf, thin } from './quantise.ts';
import { learnLemmas } from './train-lemmas.ts';
import { trainNames } from './train-names.ts';
import { emptyModels, labelInventory, parserExamples, trainParser, type ParserModels } from './train-parser.ts';
import { goldChains, trainReferences } from './train-references.ts';
import { buildLexicon, jackknife, TAG_MARGIN, tagInventory, trainTagger, type JackknifedTags } from './train-tagger.ts';
import type { TrainingFile } from './treebanks.ts';

/** How the parser is trained: a first phase over all features with a narrow beam, then fine-tuning on the rows that weigh most. */
export const PARSER_PLAN = {
  firstWidth: 4,
  width: 8,
  featureSeen: 3,
  firstEpochs: 3,
  keepMoves: 900_000,
  keepLabels: 200_000,
  tuneEpochs: 4,
};
/** Weights smaller than this many integer steps are dropped when a model is packed. */
const LEAST = { tagger: 8, parser: 4, names: 7, references: 2 };
/** States kept per step at run time: on the development parts 5 does as well as 8. */
const RUN_WIDTH = 5;
const LICENCE = 'CC BY-SA 4.0';
const ATTRIBUTION = [
  'UD English EWT (Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer, Christopher Manning and contributors), CC BY-SA 4.0',
  'GUM, the Georgetown University Multilayer corpus (Amir Zeldes and contributors), annotations CC BY 4.0, texts of free genres only',
  'WordNet 3.1, Princeton University, WordNet licence',
  'GeoNames (geonames.org), CC BY 4.0',
  'stdlib first-name lists, CC0',
];

type Log = (line: string) => void;
type Sections = Map<string, Uint8Array>;

interface Corpus {
  readonly sentences: readonly TreebankSentence[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly senses: IntTable;
  readonly lexicon: Lexicon;
  readonly table: TagTable;
}

const EMPTY: PackedRows = {
  classes: 1,
  keys: new Int32Array(0),
  start: new Int32Array(1),
  classOf: new Uint8Array(0),
  weight: new Int16Array(0),
};

function packTagger(corpus: Corpus, sections: Sections, log: Log): number {
  log('Tagger');
  const model = trainTagger(corpus.sentences, corpus.tags, corpus.lexicon, {
    onEpoch: (epoch, accuracy) => log(`  epoch ${epoch + 1}: ${(100 * accuracy).toFixed(2)} % right in training`),
  });
  const step = stepOf(model);
  sections.set('tagger', encodeRows(quantise(model, step, LEAST.tagger)));
  return Math.round(TAG_MARGIN / step);
}

function packParser(corpus: Corpus, jack: readonly JackknifedTags[], sections: Sections, log: Log): void {
  const { sentences, labels, lexicon, table } = corpus;
  const inputs = sentences.map((s, i) => parserInput(s.form.slice(1), jack[i]!, lexicon, table));
  const examples = parserExamples(sentences, inputs, labels);
  log(`Parser: ${examples.length} of ${sentences.length} sentences have one root; ${labels.length} labels`);
  const report =
    (models: ParserModels) =>
    (epoch: number, exact: number): void =>
      log(
        `  epoch ${epoch + 1}: ${(100 * exact).toFixed(2)} % of the derivations exact; ${models.moves.rows} move and ${models.labels.rows} label features`,
      );
  const { firstWidth, width, featureSeen, firstEpochs, keepMoves, keepLabels, tuneEpochs } = PARSER_PLAN;
  const full = emptyModels(labels, examples, featureSeen);
  trainParser(full, labels, examples, { epochs: firstEpochs, width: firstWidth, seed: 1, onEpoch: report(full) });
  const kept = { moves: full.moves.averaged().pruned(keepMoves), labels: full.labels.averaged().pruned(keepLabels) };
  log('  pruned; fine-tuning');
  trainParser(kept, labels, examples, { epochs: tuneEpochs, width, seed: 2, onEpoch: report(kept) });
  const [moves, labelModel] = [kept.moves.averaged(), kept.labels.averaged()];
  const step = stepOf(moves, labelModel);
  sections.set('moves', encodeRows(quantise(moves, step, LEAST.parser)));
  sections.set('labels', encodeRows(quantise(labelModel, step, LEAST.parser)));
}

function packNames(corpus: Corpus, jack: readonly JackknifedTags[], sections: Sections, log: Log): void {
  const examples = corpus.sentences.flatMap((s, i) =>
    s.genre === ''
      ? []
      : [
          {
            input: nameInput(s.form.slice(1), jack[i]!.best, corpus.lexicon, corpus.table),
            gold: spansToLabels(s.form.length - 1, goldNames(s)),
          },
        ],
  );
  log(`Names: ${examples.length} sentences with entity annotation`);
  const model = trainNames(examples, {
    onEpoch: (epoch, exact) => log(`  epoch ${epoch + 1}: ${(100 * exact).toFixed(2)} % of the sentences exact`),
  });
  sections.set('names', encodeRows(quantise(model, stepOf(model), LEAST.names)));
}

function packReferences(corpus: Corpus, bytes: Uint8Array, sections: Sections, log: Log): void {
  const english = new English(bytes);
  const documents = documentsOf(corpus.sentences.filter((s) => s.genre !== ''));
  log(`References: ${documents.length} documents with coreference annotation`);
  const examples = documents.map((document) => ({
    draft: documentDraft(english, document),
    chains: goldChains(document),
  }));
  const model = trainReferences(examples, corpus.lexicon);
  sections.set('references', encodeRows(quantise(model, stepOf(model), LEAST.references)));
}

/** Layers taken over from an earlier model of the same data instead of being trained. */
export interface Reuse {
  readonly file: ModelFile;
  readonly layers: readonly Layer[];
}

/**
 * Trains every layer and returns the bytes of the model file. Nothing in it depends on time, machine or chance, so
 * layers that are taken over from a model of the same data and code are what training them again would give.
 */
export function buildModel(
  files: readonly TrainingFile[],
  senses: IntTable,
  version: string,
  log: Log,
  reuse?: Reuse,
): Uint8Array {
  const sentences = files.flatMap((file) => file.sentences);
  const tags = tagInventory(sentences);
  const corpus: Corpus = {
    sentences,
    tags,
    senses,
    labels: labelInventory(sentences),
    lexicon: buildLexicon(sentences, senses),
    table: new TagTable(tags),
  };
  const sections: Sections = new Map();
  const { lexicon } = corpus;
  for (const name of ['senses', 'ambiguity', 'known'] as const)
    sections.set(name, encodeTable(lexicon[name].keys, lexicon[name].values));
  sections.set('lemmas', Buffer.from(learnLemmas(sentences)));
  const reused = (layer: Layer): boolean => {
    if (!reuse?.layers.includes(layer)) return false;
    for (const name of LAYERS[layer])
      if (!sections.has(name)) sections.set(name, encodeRows(thin(decodeRows(reuse.file.section(name)), LEAST[layer])));
    log(`${layer}: taken over`);
    return true;
  };
  const tagMargin = reused('tagger') ? reuse!.file.header.tagMargin : packTagger(corpus, sections, log);
  const parsed = reused('parser');
  const jack = parsed && reuse!.layers.includes('names') ? [] : jackknife(sentences, tags, senses, log);
  if (!parsed) packParser(corpus, jack, sections, log);
  if (!reused('names')) packNames(corpus, jack, sections, log);
  sections.set('references', encodeRows(EMPTY));
  const about = {
    version,
    licence: LICENCE,
    attribution: ATTRIBUTION,
    trainedOn: files.map(({ file, sha256, sentences: own, words }) => ({ file, sha256, sentences: own.length, words })),
    tags,
    labels: corpus.labels,
    beamWidth: RUN_WIDTH,
    tagMargin,
  };
  packReferences(corpus, writeModelFile(about, sections, true), sections, log);
  for (const [name, bytes] of sections) log(`  section ${name}: ${bytes.length} bytes`);
  return writeModelFile(about, sections);
}
