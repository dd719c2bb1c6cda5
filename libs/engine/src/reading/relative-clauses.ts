import { type Range, rawText, type Sentence } from './proposition.ts';
import { finiteGroups, inQuote, isComma, isNoun, nextComma } from './ranges.ts';
import { type Side, side } from './side.ts';

/** "Washington, which this week announced $800 million, …": the antecedent and its clause. */
export function relatives(s: Sentence, range: Range): Side[] {
  const found: Side[] = [];
  for (let i = range.from + 1; i < range.to - 2; i++) {
    const token = s.tokens[i];
    if (!token || !/^(?:which|who)$/.test(token.lower) || !isComma(s.tokens[i - 1])) continue;
    const group = finiteGroups(s, { from: i + 1, to: range.to })[0];
    if (!group || group.from - i > 6 || !isSubjectRelative(s, i + 1, group.from)) continue;
    const start = nounPhraseStart(s, range.from, i - 1);
    const end = nextComma(s, group.to, range.to);
    if (end - group.to < 2 || start === i - 1) continue;
    const closes = end >= range.to;
    found.push(
      side(
        { from: start, to: end },
        {
          omit: [{ from: i - 1, to: i + 1 }],
          mainOmit: [{ from: i - 1, to: end + 1 }],
          ...(closes ? { cutsMain: i - 1 } : {}),
        },
      ),
    );
    i = end;
  }
  return found;
}

/** "who resigned", "which this week announced": the pronoun is the verb's subject; not so in "which his government described". */
const isSubjectRelative = (s: Sentence, from: number, to: number) =>
  s.tokens.slice(from, to).every((t) => !isNoun(t) || /(?:day|week|month|year|this|these)$/.test(t.lower));

/** "three customers, one of whom was treated": said of some of those just named. */
export function partitives(s: Sentence, range: Range): Side[] {
  return s.tokens.slice(range.from, range.to - 3).flatMap((token, n): Side[] => {
    const at = range.from + n;
    const [of, whom] = [s.tokens[at + 1], s.tokens[at + 2]];
    if (of?.lower !== 'of' || !/^(?:whom|which)$/.test(whom?.lower ?? '') || !isComma(s.tokens[at - 1])) return [];
    const group = finiteGroups(s, { from: at + 3, to: range.to })[0];
    const noun = countedBefore(s, range.from, at - 1, whom?.lower === 'whom');
    const end = nextComma(s, at + 3, range.to);
    if (!group || group.from - at > 5 || noun === -1 || inQuote(s, at)) return [];
    const start = nounPhraseStart(s, range.from, noun + 1);
    const named = rawText(s, { from: start, to: noun + 1 });
    const some = token.text.charAt(0).toUpperCase() + token.text.slice(1);
    const prefix = `${some} of ${s.tokens[start]?.tag === 'DET' ? '' : 'the '}${named}`;
    return [
      side(
        { from: at, to: end },
        {
          prefix,
          omit: [{ from: at, to: at + 3 }],
          cutsMain: end >= range.to ? at - 1 : null,
          mainOmit: [{ from: at - 1, to: end + 1 }],
        },
      ),
    ];
  });
}

/** The plural noun that "two of which" or "one of whom" counts: the nearest one, of persons for "whom". */
function countedBefore(s: Sentence, from: number, to: number, isPerson: boolean): number {
  for (let i = to - 1; i >= from; i--) {
    const { xpos, lower } = s.tokens[i]!;
    if (xpos === 'NNS' && (!isPerson || PERSONS.test(lower))) return i;
  }
  return -1;
}
const PERSONS =
  /(?:[eo]rs|ists|ants|ents|ees|men|people|children|officials|boys|girls|sons|daughters|pupils|guests|relatives|civilians|victims|captives|hostages|friends|adults|fans|chiefs|wives|heads|ians)$/;

/** Leftmost token of the noun phrase that ends before `to`. */
function nounPhraseStart(s: Sentence, from: number, to: number): number {
  let at = to;
  while (at > from) {
    const token = s.tokens[at - 1];
    if (!token || !(isNoun(token) || /^(?:DET|ADJ|NUM|PART)$/.test(token.tag))) break;
    at--;
    if (token.tag === 'DET') break;
  }
  return at;
}
