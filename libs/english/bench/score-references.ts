import { pronounClass } from '../src/references/markables.ts';
import { goldChains } from '../train/train-references.ts';
import { percent } from './counts.ts';
import type { Pair } from './score-gold.ts';

export interface ReferenceScore {
  /** Third-person pronouns that have an antecedent in their document. */
  pronouns: number;
  /** Share linked to a phrase of their own chain. */
  pronounAccuracy: number;
  /** The same when each is linked to the nearest name before it. */
  nearestName: number;
  /** Pronouns whose chain has a name, and the share that is given an entity of that chain. */
  namedPronouns: number;
  namedAccuracy: number;
  /** Definite descriptions whose chain was mentioned before; precision and recall of the links. */
  descriptions: number;
  descriptionPrecision: number;
  descriptionRecall: number;
}

const DETERMINERS = /^(the|this|that|these|those)$/i;

class Scorer {
  pronouns = 0;
  right = 0;
  nearest = 0;
  named = 0;
  namedRight = 0;
  descriptions = 0;
  linked = 0;
  linkedRight = 0;

  add({ gold, document }: Pair): void {
    const chains = goldChains(gold);
    const seen = new Set<string>();
    const upos = gold.flatMap((s) => s.upos.slice(1));
    const corefer = (a: number, b: number): boolean =>
      [...(chains.get(a) ?? [])].some((chain) => chains.get(b)?.has(chain));
    const predicted = new Map(document.references.map((reference) => [reference.head, reference]));
    const nameHeads = new Map<number, number>();
    document.names.forEach((name, n) => {
      for (let i = name.first; i <= name.last; i++) nameHeads.set(i, n);
    });
    const namedChains = new Set(
      [...chains].filter(([token]) => upos[token] === 'PROPN').flatMap(([, own]) => [...own]),
    );
    for (const token of document.tokens) {
      const own = [...(chains.get(token.index) ?? [])];
      const anaphoric = own.some((chain) => seen.has(chain));
      const reference = predicted.get(token.index);
      if (upos[token.index] === 'PRON' && pronounClass(token.form) !== '' && anaphoric) {
        this.pronouns++;
        if (reference && corefer(token.index, reference.antecedent)) this.right++;
        if (this.nearestName(token.index, nameHeads, corefer)) this.nearest++;
        if (own.some((chain) => namedChains.has(chain))) {
          this.named++;
          const heads = (reference?.entities ?? []).flatMap((e) =>
            document.entities[e]!.names.map((n) => document.names[n]!),
          );
          if (heads.some(({ first, last }) => range(first, last).some((i) => corefer(token.index, i))))
            this.namedRight++;
        }
      }
      if (upos[token.index] === 'NOUN' && anaphoric && this.isDefinite(document, token.index)) this.descriptions++;
      if (reference?.kind === 'DESCRIPTION') {
        this.linked++;
        if (corefer(token.index, reference.antecedent)) this.linkedRight++;
      }
      for (const chain of own) seen.add(chain);
    }
  }

  private isDefinite({ tokens }: Pair['document'], index: number): boolean {
    return tokens.slice(Math.max(0, index - 6), index).some((t) => t.head === index && DETERMINERS.test(t.form));
  }

  private nearestName(
    index: number,
    names: ReadonlyMap<number, number>,
    corefer: (a: number, b: number) => boolean,
  ): boolean {
    let at = index - 1;
    while (at >= 0 && !names.has(at)) at--;
    const name = names.get(at);
    for (; at >= 0 && names.get(at) === name; at--) if (corefer(index, at)) return true;
    return false;
  }

  get score(): ReferenceScore {
    return {
      pronouns: this.pronouns,
      pronounAccuracy: percent(this.right, this.pronouns),
      nearestName: percent(this.nearest, this.pronouns),
      namedPronouns: this.named,
      namedAccuracy: percent(this.namedRight, this.named),
      descriptions: this.descriptions,
      descriptionPrecision: percent(this.linkedRight, this.linked),
      descriptionRecall: percent(this.linkedRight, this.descriptions),
    };
  }
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** Coreference over gold words and predicted analysis. */
export function scoreReferences(pairs: readonly Pair[]): ReferenceScore {
  const scorer = new Scorer();
  for (const pair of pairs) scorer.add(pair);
  return scorer.score;
}
