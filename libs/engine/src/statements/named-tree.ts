import { childrenBy, childrenOf, type Document, type Token } from '@claimdesk/english';
import type { Mentioned } from '../entities/mentioned.ts';
import { referentsIn } from '../entities/referents.ts';
import { oneSpelling, verbLemma } from '../matching/lemma.ts';
import { isKnown } from '../matching/thesaurus.ts';

/** A parsed statement with the names in it; words are given by the index of their token. */
export class NamedTree {
  /** Everyone and everything named, in order of place. */
  readonly mentioned: readonly Mentioned[];
  private readonly names = new Map<number, number>();
  private readonly lemmas: (string | undefined)[] = [];

  constructor(readonly document: Document) {
    this.mentioned = referentsIn(document);
    this.mentioned.forEach((one, i) => {
      for (let at = one.first; at <= one.last; at++) this.names.set(at, i);
      this.names.set(one.head, i);
    });
  }

  token(i: number): Token {
    return this.document.tokens[i]!;
  }
  /** The dependents of a word, left to right. */
  children(i: number): readonly number[] {
    return childrenOf(this.document, i);
  }
  /** Of these, the ones in one relation. */
  kids(i: number, relation: string): number[] {
    return childrenBy(this.document, i, relation);
  }
  /** Position in `mentioned` of the name that a word is part of. */
  nameAt(i: number): number | undefined {
    return this.names.get(i);
  }
  isNamed(i: number): boolean {
    return this.names.has(i);
  }

  /** The model's lemma, lower case. */
  word(i: number): string {
    return this.token(i).lemma.toLowerCase();
  }
  /** The lemma that words are compared by: verbs reduced by the thesaurus, one spelling for both sides of the ocean. */
  lemma(i: number): string {
    return (this.lemmas[i] ??= this.findLemma(i));
  }
  private findLemma(i: number): string {
    const token = this.token(i);
    return oneSpelling(/^(?:VERB|AUX)$/.test(token.upos) ? verbLemma(token) : this.word(i));
  }
  /** The same with a verb's particle, where the two are a verb of their own: "shut_down". */
  phrasalLemma(i: number): string {
    const lemma = this.lemma(i);
    const [particle] = this.kids(i, 'compound:prt');
    const phrasal = particle === undefined ? '' : `${lemma}_${this.word(particle)}`;
    return phrasal && isKnown(phrasal, 'v') ? phrasal : lemma;
  }

  /** The preposition of a phrase; "of" for a genitive, "agent" for the "by" of an act. */
  preposition(i: number, isAct: boolean): string {
    const [first] = this.kids(i, 'case');
    const word = first === undefined ? '' : this.word(first);
    if (word === 'by' && isAct) return 'agent';
    return word === "'s" || word === '’s' || word === '' ? 'of' : word;
  }

  /** "was asked": an auxiliary of the passive, not a name taken for one. */
  hasPassiveAuxiliary(i: number): boolean {
    return this.kids(i, 'aux:pass').some((k) => !this.isNamed(k));
  }
  /** A verb, or anything that has a subject or a copula. */
  isAct(i: number): boolean {
    const { upos } = this.token(i);
    return upos === 'VERB' || upos === 'AUX' || this.kids(i, 'nsubj').length > 0 || this.kids(i, 'cop').length > 0;
  }
}
