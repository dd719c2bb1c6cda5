import type { Sentence } from '../language/stretches.ts';
import { CUE_ADJECTIVES, CUE_NOUNS } from './frames.ts';
import { childrenOf, extentOf, isEmpty, phraseOf, type Range, trimmed } from './tree.ts';
import { type Relation, subjectOf } from './verb-relations.ts';

/** Cues that are no verbs: "is concerned that", "his support for", "concerns that", "according to". */
export function predicateRelations(s: Sentence): Relation[] {
  return s.tokens.flatMap((token, at): Relation[] => {
    if (token.tag === 'ADJ' || token.xpos === 'VBN') return adjective(s, at);
    if (token.tag === 'NOUN') return noun(s, at);
    return token.lower === 'according' && s.tokens[at + 1]?.lower === 'to' ? accordingTo(s, at) : [];
  });
}

function adjective(s: Sentence, at: number): Relation[] {
  const token = s.tokens[at];
  const copula = childrenOf(s, at, 'cop', 'aux')[0];
  if (!token || copula === undefined || !CUE_ADJECTIVES.has(token.lower)) return [];
  const complement = childrenOf(s, at, 'ccomp', 'xcomp', 'advcl', 'obl').find((c) => c > at);
  const source = subjectOf(s, at);
  if (complement === undefined || !source || /^(?:it|this|that)$/.test(s.tokens[source.from]?.lower ?? '')) return [];
  const content = trimmed(s, extentOf(s, complement));
  const negated = childrenOf(s, at, 'advmod').some((i) => /^(?:not|n't|never)$/.test(s.tokens[i]?.lower ?? ''));
  return [
    {
      source,
      cue: { from: copula, to: at + 1 },
      content: [content],
      lemma: token.lower,
      pattern: 'THAT',
      negated,
      framed: true,
    },
  ];
}

function noun(s: Sentence, at: number): Relation[] {
  const token = s.tokens[at];
  if (!token || !CUE_NOUNS.has(token.lemma.toLowerCase())) return [];
  const possessor = childrenOf(s, at, 'nmod:poss')[0];
  const from = nounSource(s, at);
  const source = possessor === undefined ? from : phraseWithoutCase(s, possessor);
  const clause = childrenOf(s, at, 'acl', 'ccomp').find((c) => c > at && isContentClause(s, c));
  const phrase = childrenOf(s, at, 'nmod').find(
    (c) => c > at && /^(?:of|for|about|on|against|to)$/.test(prepositionOf(s, c)) && source !== null,
  );
  const complement = clause ?? phrase;
  if (complement === undefined) return [];
  const content = trimmed(s, extentOf(s, complement));
  if (clause === undefined) content.from++;
  return isEmpty(content)
    ? []
    : [
        {
          source,
          cue: { from: at, to: at + 1 },
          content: [content],
          lemma: token.lemma,
          pattern: 'THAT',
          negated: false,
          framed: true,
        },
      ];
}

const prepositionOf = (s: Sentence, at: number) => {
  const mark = childrenOf(s, at, 'case')[0];
  return mark === undefined ? '' : (s.tokens[mark]?.lower ?? '');
};

/** "that he left", "to leave": no relative clause and no participle. */
function isContentClause(s: Sentence, clause: number): boolean {
  const mark = childrenOf(s, clause, 'mark')[0];
  return mark !== undefined && /^(?:that|to)$/.test(s.tokens[mark]?.lower ?? '');
}

function phraseWithoutCase(s: Sentence, at: number): Range {
  const range = phraseOf(s, at);
  while (range.to > range.from + 1 && s.tokens[range.to - 1]?.deprel === 'case') range.to--;
  return range;
}

/** "criticism from Democrats", "concerns among voters". */
function nounSource(s: Sentence, at: number): Range | null {
  const found = childrenOf(s, at, 'nmod').find((c) => /^(?:from|by|among)$/.test(prepositionOf(s, c)));
  if (found === undefined) return null;
  const range = phraseOf(s, found);
  return { from: range.from + 1, to: range.to };
}

/** "according to NP": what it says is the clause that it stands in. */
function accordingTo(s: Sentence, at: number): Relation[] {
  const { tokens } = s;
  const inside = tokens.findIndex(
    (t, i) => i >= at + 2 && /^(?:NOUN|PROPN|PRON)$/.test(t.tag) && !(t.head > i && t.head < at + 14),
  );
  if (inside === -1) return [];
  const to = Math.max(phraseOf(s, inside).to, inside + 1);
  const source = trimmed(s, { from: at + 2, to });
  const comma = tokens.findIndex((t, i) => i >= to && t.text === ',');
  const leads = at <= 1 || (tokens[at - 1]?.text === ',' && at < 3);
  const content = leads ? { from: comma === -1 ? to : comma + 1, to: tokens.length } : clauseBefore(s, at);
  const range = trimmed(s, content);
  if (isEmpty(range) || isEmpty(source)) return [];
  return [
    {
      source,
      cue: { from: at, to: at + 2 },
      content: [range],
      lemma: 'according',
      pattern: 'CLAUSE',
      negated: false,
      framed: true,
    },
  ];
}

function clauseBefore(s: Sentence, at: number): Range {
  let from = 0;
  for (let i = at - 3; i > 2; i--)
    if (
      s.tokens[i]?.text === ';' ||
      (s.tokens[i]?.text === ',' && /^(?:but|while|and)$/.test(s.tokens[i + 1]?.lower ?? ''))
    ) {
      from = i + 1;
      break;
    }
  return { from, to: at };
}
