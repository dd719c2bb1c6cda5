import type { NameSpan, NameType } from './labels.ts';

/** A name with the words it is made of, at some place of a document. */
export interface PlacedName extends NameSpan {
  /** The words as written, joined by spaces. */
  readonly text: string;
  readonly words: readonly string[];
}

/** What one sentence offers: its words and tags, and the names found in it. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly proper: (index: number) => boolean;
  readonly names: readonly NameSpan[];
}

const place = ({ forms }: NamedSentence, name: NameSpan): PlacedName => {
  const words = forms.slice(name.first, name.last + 1);
  return { ...name, words, text: words.join(' ') };
};

/** Votes for the type of each string over the document. Longer mentions vote for their own string only. */
function votesOf(names: readonly PlacedName[]): Map<string, Map<NameType, number>> {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { text, type } of names) {
    const own = votes.get(text) ?? new Map<NameType, number>();
    votes.set(text, own.set(type, (own.get(type) ?? 0) + 1));
  }
  return votes;
}

/** The clear winner among the votes for one string: at least two, and two thirds. */
function winner(votes: ReadonlyMap<NameType, number> | undefined): NameType | null {
  if (!votes) return null;
  const total = [...votes.values()].reduce((a, b) => a + b, 0);
  for (const [type, count] of votes) if (count >= 2 && count * 3 >= total * 2) return type;
  return null;
}

/** Proper nouns that no name covers but that the document names elsewhere. */
function missed(sentence: NamedSentence, known: ReadonlyMap<string, NameType>, longest: number): NameSpan[] {
  const taken = new Set(
    sentence.names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  const found: NameSpan[] = [];
  for (let first = 0; first < sentence.forms.length; first++) {
    if (!sentence.proper(first) || taken.has(first) || sentence.proper(first - 1)) continue;
    let last = first;
    while (last + 1 < sentence.forms.length && sentence.proper(last + 1) && !taken.has(last + 1)) last++;
    if (taken.has(last + 1) || last - first + 1 > longest) continue;
    const type = known.get(sentence.forms.slice(first, last + 1).join(' '));
    if (type) found.push({ first, last, type });
    first = last;
  }
  return found;
}

/**
 * Makes the names of a document agree: a string gets the type that most of its mentions have, a lone surname the type
 * of the full name it ends, and proper nouns that were overlooked the type they have elsewhere.
 */
export function agreeNames(sentences: readonly NamedSentence[]): NameSpan[][] {
  const all = sentences.flatMap((sentence) => sentence.names.map((name) => place(sentence, name)));
  const votes = votesOf(all);
  const surnames = new Set(
    all.filter((name) => name.type === 'PERSON' && name.words.length > 1).map((name) => name.words.at(-1)!),
  );
  const known = new Map<string, NameType>();
  for (const [text, own] of votes) {
    const type = winner(own);
    if (type) known.set(text, type);
  }
  for (const surname of surnames)
    if ([...(votes.get(surname)?.keys() ?? [])].every((type) => type === 'PERSON')) known.set(surname, 'PERSON');
  const longest = all.reduce((most, name) => Math.max(most, name.words.length), 1);
  return sentences.map((sentence) => {
    const kept = sentence.names.map((name) => {
      const { text } = place(sentence, name);
      return name.type === 'TIME' ? name : { ...name, type: known.get(text) ?? name.type };
    });
    return [...kept, ...missed(sentence, known, longest)].sort((a, b) => a.first - b.first);
  });
}
