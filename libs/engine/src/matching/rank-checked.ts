import { stem } from './stem.ts';

/** A claim that was checked before, as a desk or an archive keeps it. */
export interface CheckedClaim {
  id: string;
  text: string;
  /** A headline of the check, where there is one: it often names what the claim only shows. */
  title?: string | null;
}

/** One answer to "was this checked before?", best first. */
export interface RankedClaim {
  id: string;
  /** Comparable within one answer; not a probability. */
  score: number;
  /** Words, names and figures that the two share, rarest first; none where they share parts of words alone. */
  shared: string[];
}

/** How often terms occur in the whole archive, where the index holds only a part of it. */
export interface Archive {
  size: number;
  /** How many of its claims have the term (a stem, see `searchTerms`); a term that is not here is counted in the index. */
  frequency: ReadonlyMap<string, number>;
}

interface Posting {
  doc: number;
  weight: number;
}

/** Robertson and Zaragoza 2009: saturation of repeated words, and how far length counts. */
const K1 = 1.2;
const B = 0.35;
/** A check's title names what the claim is about; names and figures of the query tell one claim from another best. */
const TITLE = 1.2;
const NAME = 1.3;
const FIGURE = 1.4;
/** Letters in a run, and what all the runs of a word count for beside the word: "Zelenskyy" is like "Zelensky". */
const RUN = 4;
const RUNS = 0.4;

/**
 * An index of checked claims, searched by what an unedited text (a tweet, a message, a sentence) has in common with
 * them: BM25 over stems, names and figures counting more, and over runs of letters counting less (character n-grams,
 * McNamee and Mayfield 2004), which see past spelling, endings and compounds. Building is linear in the texts; a query
 * touches only the postings of its own words and runs.
 */
export class CheckedIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly runs = new Map<string, Posting[]>();
  private readonly lengths: number[] = [];
  private readonly mean: number;

  /** @param archive what `claims` are the likeliest part of; left out, they are all there is */
  constructor(
    private readonly claims: readonly CheckedClaim[],
    private readonly archive: Archive | null = null,
  ) {
    claims.forEach(({ text, title }, doc) => {
      const parts = [{ words: wordsOf(text), share: 1 }, ...(title ? [{ words: wordsOf(title), share: TITLE }] : [])];
      this.post(this.postings, doc, parts, (word) => [stem(word)]);
      this.post(this.runs, doc, parts, runsOf);
      this.lengths.push(parts.reduce((sum, { words, share }) => sum + share * words.length, 0));
    });
    this.mean = this.lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, this.lengths.length);
  }

  /** The claims most like the query, at most `limit`; those that share nothing are left out. */
  rank(query: string, limit = 10): RankedClaim[] {
    const clean = cleanPost(query);
    const scores = new Float64Array(this.claims.length);
    const met = new Map<number, string[]>();
    const add = (postings: readonly Posting[], weight: number) => {
      for (const posting of postings) scores[posting.doc]! += weight * this.saturated(posting);
    };
    for (const { term, weight } of this.weighed(clean)) {
      const postings = this.postings.get(term) ?? [];
      add(postings, weight);
      for (const { doc } of postings) met.set(doc, [...(met.get(doc) ?? []), term]);
    }
    for (const run of new Set(wordsOf(clean).flatMap(runsOf))) {
      const postings = this.runs.get(run) ?? [];
      add(postings, RUNS * rarityOf(postings.length, this.claims.length));
    }
    return [...scores.entries()]
      .filter(([, score]) => score > 0)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, limit)
      .map(([doc, score]) => ({ id: this.claims[doc]!.id, score, shared: met.get(doc) ?? [] }));
  }

  /** The stems of a query and what each counts for, the most telling first. */
  private weighed(clean: string): { term: string; weight: number }[] {
    const marks = marksOf(clean);
    return [...new Set(termsOf(clean))]
      .map((term) => ({ term, weight: this.rarity(term) * (marks.get(term) ?? 1) }))
      .sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1));
  }

  /** The terms of each word share the word's weight. */
  private post(
    into: Map<string, Posting[]>,
    doc: number,
    parts: { words: string[]; share: number }[],
    termsOf: (word: string) => string[],
  ): void {
    const counts = new Map<string, number>();
    for (const { words, share } of parts)
      for (const word of words) {
        const terms = termsOf(word);
        for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + share / terms.length);
      }
    for (const [term, weight] of counts) {
      const list = into.get(term);
      if (list) list.push({ doc, weight });
      else into.set(term, [{ doc, weight }]);
    }
  }

  private saturated({ doc, weight }: Posting): number {
    return (weight * (K1 + 1)) / (weight + K1 * (1 - B + (B * this.lengths[doc]!) / this.mean));
  }

  private rarity(term: string): number {
    const inIndex = this.postings.get(term)?.length ?? 0;
    const size = Math.max(this.archive?.size ?? 0, this.claims.length);
    const n = Math.min(Math.max(this.archive?.frequency.get(term) ?? 0, inIndex), size);
    return rarityOf(n, size);
  }
}

const rarityOf = (n: number, size: number) => Math.log(1 + (size - n + 0.5) / (n + 0.5));

/** "Was this checked before?": the claims of an index most like a text, best first. */
export const rankChecked = (query: string, index: CheckedIndex, limit = 10): RankedClaim[] => index.rank(query, limit);

/** The words of a text that the search goes by, each with the stem under which an archive counts it. */
export function searchTerms(text: string): { word: string; stem: string }[] {
  const words = [...new Set(wordsOf(cleanPost(text)))];
  return words.map((word) => ({ word, stem: stem(word) }));
}

/** A post without links and pictures; hashtags, handles and camel case become words: who posts often is whom it is about. */
export function cleanPost(text: string): string {
  return text
    .replace(/https?:\/\/\S+|pic\.twitter\.com\/\S+/g, ' ')
    .replace(/[#@](\w+)/g, (_, word: string) => ` ${word.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')} `)
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[\p{Extended_Pictographic}\u{FE0F}]/gu, ' ');
}

const STOP = new Set(
  `a an the of to in on at for with by from as and or but that this these those it its they their them he his him she her we our us you your i me my be is are was were been being am
  have has had do does did will would can could may might must shall should not no nor so than then there here who whom which what when where how if into about over under after before
  just also very too more most some any all each other such only own same up down out off again once now s t re ve ll d m don didn doesn isn wasn aren won couldn wouldn shouldn rt amp via`.split(
    /\s+/,
  ),
);

/** Stems; figures without separators. */
const termsOf = (text: string): string[] => wordsOf(text).map(stem);

/** All runs of letters of a word, one for each place; none of a short word, which is a run itself. */
const runsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - RUN + 1) }, (_, at) => word.slice(at, at + RUN));

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d),(\d{3})/g, '$1$2');
  return (plain.match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? []).filter((word) => !STOP.has(word));
}

/** Stems that are names or figures in the query: they tell one claim from another best. */
function marksOf(text: string): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)) marks.set(stem(word.toLowerCase()), NAME);
  for (const [figure] of text.matchAll(/\d+(?:[.,]\d+)*/g)) marks.set(figure.replace(/,/g, ''), FIGURE);
  return marks;
}
