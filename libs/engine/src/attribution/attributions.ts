import type { AttributionMode } from '@claimdesk/domain';
import type { Span } from '../contract.ts';
import { blocksOf } from '../language/blocks.ts';
import { quotedShare } from '../language/quotes.ts';
import { type Sentence, stretchesOf } from '../language/stretches.ts';
import { words } from '../language/words.ts';
import { SAYING, takes } from './frames.ts';
import { predicateRelations } from './predicate-relations.ts';
import { type Speech, speeches } from './speech.ts';
import { isEmpty, type Range } from './tree.ts';
import { type Relation, verbRelations } from './verb-relations.ts';

/** Who says, thinks or judges what, by which words. Spans are UTF-16 units into the text. */
export interface Attribution {
  /** Empty where nobody is named ("it was reported"). */
  source: Span[];
  cue: Span;
  /** One or several stretches; a quotation may run over sentences and paragraphs. */
  content: Span[];
  mode: AttributionMode;
  /** Dictionary form of the cue. */
  lemma: string;
  /** The source rejects the content. */
  denies: boolean;
  /** 0..1: how telling the form is (a quotation beside its cue, "that", …), whatever the parser's own trust. */
  confidence: number;
}

const DENIALS = words(
  `deny refute rebut reject dismiss dispute repudiate disavow disown contradict debunk denial rejection refuse`,
);

/** All attributions of a text. Pure, deterministic, linear; any string is accepted. */
export function attributionsIn(text: string): Attribution[] {
  const paragraphs = blocksOf(text).map((block, ordinal) => ({ ...block, ordinal }));
  return [...stretchesOf(text, paragraphs)].flatMap(attributionsOf);
}

/** The attributions of sentences that stand together, in order of their cues. */
export function attributionsOf(sentences: Sentence[]): Attribution[] {
  const spoken = speeches(sentences);
  const bySentence = new Map<Sentence, Speech[]>();
  for (const speech of spoken) bySentence.set(speech.sentence, [...(bySentence.get(speech.sentence) ?? []), speech]);
  const found = spoken.map(ofSpeech);
  for (const s of sentences) {
    const cues = (bySentence.get(s) ?? []).map((speech) => speech.verb);
    for (const relation of [...verbRelations(s), ...predicateRelations(s)])
      if (isCue(s, relation) && !cues.some((verb) => verb >= relation.cue.from && verb < relation.cue.to)) {
        found.push(ofRelation(s, relation));
        // Of one cue only the most telling complement counts.
        cues.push(relation.cue.to - 1);
      }
  }
  return found
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.cue.start - b.cue.start || b.confidence - a.confidence);
}

/** In frame, outside quotations, and with something for content. */
function isCue(s: Sentence, relation: Relation): boolean {
  const { lemma, pattern, cue, source, content } = relation;
  if (content.every(isEmpty)) return false;
  const at = s.tokens[cue.from];
  if (!at || s.quotes.some((q) => at.start >= q.start && at.end <= q.end && q.end - q.start > 40)) return false;
  if (relation.framed) return true;
  if (!takes(lemma, pattern)) return false;
  return source !== null || /^PASSIVE/.test(pattern) || pattern === 'THAT' || DENIALS.has(lemma);
}

const spanOf = (s: Sentence, { from, to }: Range): Span[] =>
  to > from ? [{ start: s.tokens[from]?.start ?? 0, end: s.tokens[to - 1]?.end ?? 0 }] : [];

function ofSpeech({ sentence: s, source, cue, lemma, quotes }: Speech): Attribution {
  const [place] = spanOf(s, cue);
  return {
    source: source ? spanOf(s, source) : [],
    cue: place ?? { start: 0, end: 0 },
    content: quotes.map(({ start, end }) => ({ start, end })),
    mode: 'DIRECT',
    lemma,
    denies: false,
    confidence: source ? 0.95 : 0.6,
  };
}

const CONFIDENCE: Record<string, number> = {
  THAT: 0.85,
  CLAUSE: 0.75,
  GERUND: 0.6,
  INFINITIVE: 0.55,
  AS: 0.6,
  OBJECT: 0.5,
};

function ofRelation(s: Sentence, { source, cue, content, lemma, pattern, negated }: Relation): Attribution {
  const spans = content.flatMap((range) => spanOf(s, range)).map((span) => withQuotes(s, span));
  const share = spans.reduce((most, { start, end }) => Math.max(most, quotedShare(s.quotes, start, end)), 0);
  return {
    source: source ? spanOf(s, source) : [],
    cue: spanOf(s, cue)[0] ?? { start: 0, end: 0 },
    content: spans,
    mode: share > 0.95 ? 'DIRECT' : share > 0 ? 'MIXED' : 'INDIRECT',
    lemma,
    denies: DENIALS.has(lemma) && !negated && lemma !== 'refuse',
    confidence: (CONFIDENCE[pattern] ?? 0.4) + (SAYING.has(lemma) ? 0.1 : 0),
  };
}

/** A quotation that opens inside the content belongs to it to its end, over sentences too. */
function withQuotes(s: Sentence, span: Span): Span {
  const open = s.quotes.find((q) => q.start >= span.start && q.start < span.end && q.end > span.end);
  return open ? { start: span.start, end: open.end } : span;
}
