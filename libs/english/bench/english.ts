/**
 * Scores the model of English on any CoNLL-U files:
 *   node --import @oxc-node/core/register libs/english/bench/english.ts --data DIR [--json FILE] [--beam N] [--growth]
 * Every .conllu[.gz] in DIR whose name does not end in -train is scored; --growth also times texts of 10 kB to 10 MB.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEnglish } from '../src/english.ts';
import { conlluFiles, readConllu } from '../train/conllu.ts';
import { scoreSplitting } from './golden-rules.ts';
import { rawDocuments } from './raw-text.ts';
import { analysePairs, scoreParse, type Pair } from './score-gold.ts';
import { scoreNames } from './score-names.ts';
import { scoreRaw } from './score-raw.ts';
import { scoreReferences } from './score-references.ts';
import { measureGrowth, measureSpeed } from './speed.ts';

const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl:relcl',
  'conj',
  'appos',
  'parataxis',
  'obl',
  'obl:agent',
  'nmod',
  'root',
];
const NEWSLIKE = /^(news|interview|court)$/;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    beam: { type: 'string' },
    growth: { type: 'boolean', default: false },
    model: { type: 'string' },
  },
});
if (!values.data) {
  console.error('Usage: english.ts --data DIR [--json FILE] [--beam N] [--growth] [--model FILE]');
  process.exit(2);
}
const english = loadEnglish({ beamWidth: values.beam ? Number(values.beam) : undefined, path: values.model });
const report: Record<string, unknown> = { model: english.header.sha256, trainedOn: english.header.trainedOn };
const texts: string[] = [];

function showReferences(title: string, pairs: readonly Pair[]): void {
  const r = scoreReferences(pairs);
  console.log(
    `  references, ${title}: pronouns ${r.pronounAccuracy} % of ${r.pronouns} (nearest name ${r.nearestName} %), of ${r.namedPronouns} with a name ${r.namedAccuracy} %; descriptions P ${r.descriptionPrecision} R ${r.descriptionRecall} of ${r.descriptions}`,
  );
}

for (const { name, path } of conlluFiles(values.data)) {
  if (name.endsWith('-train')) continue;
  const sentences = readConllu(path);
  const pairs = analysePairs(english, sentences);
  const gold = scoreParse(pairs);
  const raw = scoreRaw(english, sentences);
  console.log(`\n${name}: ${sentences.length} sentences, ${gold.words} words`);
  console.log(
    `  gold words: UPOS ${gold.upos}  XPOS ${gold.xpos}  lemma ${gold.lemma}  UAS ${gold.uas}  LAS ${gold.las}`,
  );
  console.log(
    `  raw text:   words ${raw.words}  sentences ${raw.sentences}  UPOS ${raw.upos}  XPOS ${raw.xpos}  UAS ${raw.uas}  LAS ${raw.las}`,
  );
  console.log(
    '  F1 by relation: ' +
      RELATIONS.map((r) => `${r} ${gold.relations[r]?.f1 ?? '-'} (${gold.relations[r]?.gold ?? 0})`).join(', '),
  );
  const entry: Record<string, unknown> = { gold, raw };
  if (sentences.some((s) => s.misc.some((misc) => misc.includes('Entity=')))) {
    const names = scoreNames(pairs);
    entry['names'] = names;
    entry['references'] = scoreReferences(pairs);
    console.log(
      '  names, exact: ' +
        Object.entries(names)
          .map(([type, n]) => `${type} P ${n.precision} R ${n.recall} F1 ${n.f1} (${n.gold})`)
          .join(', '),
    );
    showReferences('all', pairs);
    const newslike = pairs.filter(({ gold: [first] }) => NEWSLIKE.test(first!.genre));
    if (newslike.length > 0) {
      entry['newslike'] = {
        parse: scoreParse(newslike),
        names: scoreNames(newslike),
        references: scoreReferences(newslike),
      };
      const news = scoreParse(newslike);
      console.log(
        `  news, interview, court: UPOS ${news.upos}  UAS ${news.uas}  LAS ${news.las}, names F1 ${scoreNames(newslike)['MAIN']?.f1}`,
      );
      showReferences('news, interview and court', newslike);
    }
  }
  report[name] = entry;
  texts.push(...rawDocuments(sentences).map((document) => document.text));
}

console.log('\nSentence splitting');
for (const fixture of ['golden-rules-en', 'sentence-extra-en']) {
  const score = scoreSplitting(fixture);
  report[fixture] = score;
  console.log(`  ${fixture}: ${score ? `${score.right} of ${score.of}` : 'not there, skipped'}`);
}
const speed = await measureSpeed(english, texts.join('\n\n'), values.model);
report['speed'] = speed;
console.log(
  `\nSpeed on this machine, one core: loaded in ${speed.loadMilliseconds} ms, ${speed.residentMegabytes} MB resident after an article in a fresh process`,
);
for (const [layer, rate] of Object.entries(speed.tokensPerSecond))
  console.log(`  ${layer}: ${rate.wall} tokens a second, ${rate.processor} a second of processor time`);
if (values.growth) {
  const growth = measureGrowth(english, texts.join('\n\n'), SIZES);
  report['growth'] = growth;
  for (const { bytes, millisecondsPerKilobyte, processorMillisecondsPerKilobyte } of growth)
    console.log(
      `  ${bytes / 1000} kB: ${millisecondsPerKilobyte} ms per kB, ${processorMillisecondsPerKilobyte} of processor time`,
    );
}
if (values.json) {
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, JSON.stringify(report, null, 2) + '\n');
}
