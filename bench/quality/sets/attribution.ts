import { attributionsIn, type Attribution } from '../../../libs/engine/src/index.ts';
import { type Context, f1Of, type QualitySet, type Row, shareRow } from '../quality-set.ts';
import { readLines } from '../read.ts';
import { common, type Span } from '../spans.ts';

interface GoldAttribution {
  source: [number, number][];
  cue: [number, number][];
  content: [number, number][];
}
interface Document {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

/** One relation, gold or ours, with its spans as plain objects. */
interface Relation {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** Attribution in political news: who says, thinks or judges what. Relation F1 is over all articles together. */
export const set: QualitySet = {
  name: 'attribution',
  files: /^polnear-(?!train).*\.jsonl$/,
  beside: /^polnear-train/,
  from: 'PolNeAR, https://github.com/networkdynamics/PolNeAR',
  run: (file, context) => score(readLines<Document>(file), context),
};

const SPEECH =
  /\b(?:said|says?|saying|told|tells?|telling|added|adds|adding|wrote|writes|according to|stated|announced|explained|argued|noted|tweeted)\b/i;

/** Scores attributions of any number of articles. */
export function score(documents: Document[], { miss }: Context, read = (d: Document) => attributionsIn(d.text)): Row[] {
  const n = { gold: 0, ours: 0, relation: 0, content: 0, source: 0, speech: 0, speechFound: 0, sourced: 0 };
  let sources = 0;
  for (const document of documents) {
    const { id, text } = document;
    const gold = document.attributions.map(spansOf);
    const ours = read(document).map((a: Attribution) => ({ source: a.source, cue: [a.cue], content: a.content }));
    sources += sourcesFound(ours, gold);
    n.sourced += ours.filter((o) => o.source.length > 0).length + gold.filter((g) => g.source.length > 0).length;
    n.gold += gold.length;
    n.ours += ours.length;
    const pairs = matched(ours, gold);
    for (const { ours: one, gold: other } of pairs) {
      n.content++;
      if (sameSource(one, other)) n.source++;
    }
    n.relation = n.source;
    for (const g of gold) {
      if (!SPEECH.test(wordsOf(text, g.cue))) continue;
      n.speech++;
      if (ours.some((o) => overlapsAll(o.content, g.content))) n.speechFound++;
      else miss(`${id} ${wordsOf(text, g.source)} | ${wordsOf(text, g.cue)} | ${wordsOf(text, g.content)}`);
    }
  }
  const relation = f1Of(n.relation, n.ours, n.gold);
  const content = f1Of(n.content, n.ours, n.gold);
  return [
    {
      metric: 'relation F1 (source and content)',
      ours: relation.f1,
      baseline: 0.362,
      published: 'humans: token alpha 75.4',
      aim: { least: 0.5 },
    },
    { metric: 'relation precision', ours: relation.precision, counts: `${n.relation}/${n.ours}` },
    { metric: 'relation recall', ours: relation.recall, counts: `${n.relation}/${n.gold}` },
    { metric: 'content overlap F1', ours: content.f1, baseline: 0.472, aim: { least: 0.6 } },
    { metric: 'source overlap F1', ours: (2 * sources) / (n.sourced || 1), baseline: 0.477, aim: { least: 0.6 } },
    shareRow('content recall on speech cues', n.speechFound, n.speech, { aim: { least: 0.85 } }),
  ];
}

const spansOf = (a: GoldAttribution): Relation => ({
  source: a.source.map(span),
  cue: a.cue.map(span),
  content: a.content.map(span),
});
const span = ([start, end]: [number, number]): Span => ({ start, end });
const wordsOf = (text: string, spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
const lengthOf = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const commonOf = (a: Span[], b: Span[]) =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + common(x, y), 0), 0);
/** The intersection covers half of the shorter, discontinuous spans taken together. */
const overlapsAll = (a: Span[], b: Span[]) =>
  commonOf(a, b) > 0 && 2 * commonOf(a, b) >= Math.min(lengthOf(a), lengthOf(b));
const sameSource = (a: Relation, b: Relation) =>
  a.source.length === 0 || b.source.length === 0
    ? a.source.length === b.source.length
    : overlapsAll(a.source, b.source);

/** Each of ours with at most one gold relation and the other way round, those with the most content in common first. */
function matched(ours: Relation[], gold: Relation[]): { ours: Relation; gold: Relation }[] {
  const pairs = ours.flatMap((o) =>
    gold
      .filter((g) => overlapsAll(o.content, g.content))
      .map((g) => ({ ours: o, gold: g, size: commonOf(o.content, g.content), right: sameSource(o, g) })),
  );
  pairs.sort((a, b) => b.size - a.size || Number(b.right) - Number(a.right));
  const taken = new Set<Relation>();
  return pairs.filter(({ ours: o, gold: g }) => {
    if (taken.has(o) || taken.has(g)) return false;
    taken.add(o).add(g);
    return true;
  });
}

/** Sources found, whatever is attributed to them; each gold one once. */
function sourcesFound(ours: Relation[], gold: Relation[]): number {
  const taken = new Set<Relation>();
  for (const { source } of ours) {
    const hit = gold.find((g) => !taken.has(g) && source.length > 0 && overlapsAll(g.source, source));
    if (hit) taken.add(hit);
  }
  return taken.size;
}
