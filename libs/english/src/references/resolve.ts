import type { Entity, Reference } from '../document/document.ts';
import { extentOf } from '../document/tree.ts';
import { Summation, type Scorer } from '../scoring/scorer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { ReferenceFeatures, type Chain } from './features.ts';
import { markablesOf, type Draft, type Markable } from './markables.ts';

export interface ReferenceModel {
  readonly scorer: Scorer;
  readonly lexicon: Lexicon;
}

const PRONOUN_WINDOW = { sentences: 4, markables: 40 };
const DESCRIPTION_WINDOW = { sentences: 12, markables: 80 };
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);

/** A choice among candidates, told to whoever trains the model. */
export interface Choice {
  readonly anaphor: Markable;
  /** Positions in the list of markables. */
  readonly candidates: readonly number[];
  readonly features: ReferenceFeatures;
  /** Writes the keys of candidate `c`, or of "nothing" for −1, into `features.keys` and returns their number. */
  readonly write: (c: number) => number;
  /** Position among the candidates of the model's choice, −1 for nothing. */
  readonly chosen: number;
}

const isAnaphor = ({ kind, determiner }: Markable): boolean =>
  kind === 'PRONOUN' || (kind === 'NOUN' && DEFINITE.has(determiner));

/** Links pronouns and definite descriptions to what they stand for, left to right. */
export class Resolver {
  readonly markables: readonly Markable[];
  private readonly chainOf: Chain[] = [];
  private readonly entityChain = new Map<Entity, Chain>();
  private readonly antecedents: number[] = [];
  /** For each markable the first one of its chain of antecedents. */
  private readonly roots: number[] = [];
  private readonly entityOf = new Map<number, number>();
  private readonly margins: number[] = [];
  private readonly features = new ReferenceFeatures();
  private readonly out = new Float64Array(1);
  private readonly sums: Summation;

  constructor(
    private readonly draft: Draft,
    model: ReferenceModel,
  ) {
    this.sums = new Summation(model.scorer);
    this.markables = markablesOf(draft, model.lexicon);
    for (const { token, entity, kind } of this.markables)
      if (entity && kind !== 'GROUP') this.entityOf.set(token.index, entity.index);
  }

  run(onChoice?: (choice: Choice) => void): void {
    this.markables.forEach((markable, i) => {
      const antecedent = isAnaphor(markable) ? this.choose(i, onChoice) : -1;
      this.antecedents.push(antecedent);
      this.roots.push(antecedent < 0 ? i : this.roots[antecedent]!);
      this.chainOf.push(this.join(markable, antecedent));
    });
  }

  private join(markable: Markable, antecedent: number): Chain {
    const known =
      antecedent >= 0 ? this.chainOf[antecedent]! : markable.entity ? this.entityChain.get(markable.entity) : undefined;
    const chain = known ?? { pronoun: '', gender: null, type: 0, mentions: 0, last: 0 };
    chain.mentions++;
    chain.last = markable.sentence;
    if (markable.pronoun) chain.pronoun = markable.pronoun;
    if (markable.pronoun === 'he') chain.gender = 'MALE';
    if (markable.pronoun === 'she') chain.gender = 'FEMALE';
    if (markable.entity) {
      chain.type = markable.type;
      chain.gender ??= markable.entity.gender;
      this.entityChain.set(markable.entity, chain);
    }
    return chain;
  }

  private candidatesFor(i: number): number[] {
    const anaphor = this.markables[i]!;
    const window = anaphor.kind === 'PRONOUN' ? PRONOUN_WINDOW : DESCRIPTION_WINDOW;
    const found: number[] = [];
    for (let j = i - 1; j >= 0 && found.length < window.markables; j--) {
      const other = this.markables[j]!;
      if (anaphor.sentence - other.sentence > window.sentences) break;
      if (other.kind === 'GROUP' && !anaphor.plural) continue;
      if (other.token.index === anaphor.token.head && anaphor.token.deprel === 'nmod:poss') continue;
      found.push(j);
    }
    return found;
  }

  private choose(i: number, onChoice?: (choice: Choice) => void): number {
    const anaphor = this.markables[i]!;
    const { features } = this;
    const candidates = this.candidatesFor(i);
    features.begin(anaphor, this.draft.tokens[anaphor.token.head]?.lemma ?? '');
    const write = (c: number): number =>
      c < 0
        ? features.nothing()
        : features.candidate(anaphor, this.markables[candidates[c]!]!, this.chainOf[candidates[c]!]!, c);
    let [chosen, best, second] = [-1, this.score(write(-1)), -Infinity];
    for (let c = 0; c < candidates.length; c++) {
      const score = this.score(write(c));
      if (score > best) [chosen, best, second] = [c, score, best];
      else if (score > second) second = score;
    }
    this.margins[i] = second === -Infinity ? 0 : best - second;
    onChoice?.({ anaphor, candidates, features, write, chosen });
    return chosen < 0 ? -1 : candidates[chosen]!;
  }

  private score(count: number): number {
    this.sums.score(this.features.keys, count, this.out);
    return this.out[0]!;
  }

  /** The resolved references; unresolved anaphors are left out. */
  references(): Reference[] {
    const { draft } = this;
    return this.markables.flatMap((markable, i): Reference[] => {
      const antecedent = this.antecedents[i]!;
      if (antecedent < 0) return [];
      const { first, last } =
        markable.kind === 'PRONOUN'
          ? { first: markable.token.index, last: markable.token.index }
          : extentOf(draft, markable.token.index);
      return [
        {
          kind: markable.kind === 'PRONOUN' ? 'PRONOUN' : 'DESCRIPTION',
          start: draft.tokens[first]!.start,
          end: draft.tokens[last]!.end,
          first,
          last,
          head: markable.token.index,
          antecedent: this.markables[antecedent]!.token.index,
          entities: this.entitiesAt(antecedent),
          margin: this.margins[i]!,
        },
      ];
    });
  }

  /** The named entities at the end of a chain of antecedents; several for a coordination. */
  private entitiesAt(at: number): number[] {
    const { members } = this.markables[this.roots[at]!]!;
    return [...new Set(members.flatMap((token) => this.entityOf.get(token.index) ?? []))];
  }
}

/** The references of a document. */
export function resolveReferences(draft: Draft, model: ReferenceModel): Reference[] {
  const resolver = new Resolver(draft, model);
  resolver.run();
  return resolver.references();
}
