import type { Document } from '@claimdesk/english';
import type { Mentioned, Referent } from '../entities/mentioned.ts';
import { contentWordOf } from './content-words.ts';
import { type Modality, modalityOf } from './modality.ts';
import { NamedTree } from './named-tree.ts';
import type { Place } from './place.ts';
import { partitiveOf, reduce, type Reduction } from './reductions.ts';
import { roleOf } from './roles.ts';
import type { Item, Statement } from './statement.ts';

/** Items kept of one statement: enough for any sentence of news; what is longer is compared by its beginning. */
const MOST_ITEMS = 60;
const DEEPEST = 40;

/** Reads a parsed statement: passives turned, "is reported to have asked" and "made a request" reduced to the act. */
export function readStatement(document: Document): Statement {
  return new StatementReader(new NamedTree(document)).read();
}

class StatementReader {
  private readonly items: Item[] = [];
  private readonly seen = new Set<number>();
  /** What hung on a stripped word and waits for the word that its act was reduced to. */
  private readonly waiting = new Map<number, Reduction['moved']>();
  /** Of a thing, how much of it is meant. */
  private readonly shares = new Map<number, string>();
  private hedged = false;
  private mayLackActor = false;
  private depth = 0;

  constructor(private readonly tree: NamedTree) {}

  read(): Statement {
    const { sentences, tokens } = this.tree.document;
    sentences.forEach(({ first, last }, i) => {
      const root = tokens.slice(first, last + 1).find(({ head }) => head < 0);
      if (root) this.visit(root.index, i === 0 ? below(-1, 'root') : below(0, 'clause'));
    });
    return {
      items: this.items,
      who: this.tree.mentioned.map(asReferent),
      hedged: this.hedged,
      mayLackActor: this.mayLackActor,
    };
  }

  /** Takes a phrase in: a name, an act with those who take part in it, or a thing with what tells which. */
  private visit(i: number, place: Place): void {
    if (this.seen.has(i) || this.items.length >= MOST_ITEMS || this.depth > DEEPEST) return;
    this.depth++;
    const part = partitiveOf(this.tree, i);
    const reduced = place.isPlain && !part ? null : reduce(this.tree, i, place);
    if (part?.share && (place.isPlain || reduced?.to === part.of)) this.shares.set(part.of, part.share);
    if (reduced) this.follow(i, reduced);
    else this.take(i, place);
    this.depth--;
  }

  /** Goes on at the word that the act of another was reduced to. */
  private follow(i: number, { to, place, moved, isHedged, isKept }: Reduction): void {
    if (!isKept) this.seen.add(i);
    this.hedged ||= isHedged;
    this.waiting.set(to, [...(this.waiting.get(to) ?? []), ...moved]);
    this.visit(to, place);
  }

  private take(i: number, place: Place): void {
    this.seen.add(i);
    const { tree } = this;
    const modality = modalityOf(tree, i, place);
    const who = tree.nameAt(i);
    const word = who === undefined ? this.addWord(i, place, modality) : this.addName(who, place, modality);
    const isAct = tree.isAct(i);
    const gov = word < 0 ? this.addBareAct(i, place, modality) : word;
    const isPassive = this.isPassive(i, place);
    if (gov === 0) this.mayLackActor = isPassive || tree.token(i).upos !== 'VERB';
    if (gov >= 0)
      for (const s of place.subject) this.visit(s, { ...below(gov, isPassive ? 'patient' : 'agent'), isPlain: true });
    for (const kid of tree.children(i)) this.child(kid, i, gov < 0 ? place.gov : gov, isAct);
    const share = this.shares.get(i);
    if (share && gov >= 0)
      this.push({ word: share, part: 'a', who: null, role: 'share', gov, weight: 0.4, negated: false, mode: 'FACT' });
    for (const { kid, role } of this.waiting.get(i) ?? [])
      if (role) this.visit(kid, below(gov, role));
      else this.child(kid, i, gov, true);
  }

  private isPassive(i: number, place: Place): boolean {
    return (
      this.tree.hasPassiveAuxiliary(i) ||
      this.tree.kids(i, 'nsubj:pass').length > 0 ||
      (place.isPassive ?? (this.tree.token(i).xpos === 'VBN' && place.role === 'acl'))
    );
  }

  private child(kid: number, parent: number, gov: number, isAct: boolean): void {
    if (this.seen.has(kid)) return;
    const { deprel } = this.tree.token(kid);
    const role = roleOf(this.tree, kid, parent, isAct);
    if (role === null && !(this.tree.isNamed(kid) && deprel.startsWith('aux'))) return;
    const first = deprel === 'conj' ? this.items[gov] : undefined;
    if (!first) return this.visit(kid, below(gov, role ?? 'agent'));
    // "Italy and Greece signed": both have the first one's part in it; a second verb is a clause beside the first.
    const isRoot = first.role === 'root';
    this.visit(kid, below(isRoot ? gov : first.gov, isRoot ? 'clause' : first.role));
  }

  private addWord(i: number, { role, gov }: Place, modality: Modality): number {
    const word = contentWordOf(this.tree, i);
    if (!word) return -1;
    return this.push({ word: word.word, part: word.part, who: null, role, gov, weight: word.weight, ...modality });
  }

  /** An act whose word says nothing. */
  private addBareAct(i: number, place: Place, modality: Modality): number {
    const subjects = this.tree.kids(i, 'nsubj');
    if (this.tree.kids(i, 'expl').length > 0) {
      // "There would be consequences": the consequences are told.
      for (const s of subjects) this.visit(s, { ...place, ...modality, isPlain: true });
      return -1;
    }
    if (subjects.length === 0) return -1;
    // "The crisis is not something that …": the sentence needs a root even where its word says nothing.
    const { role, gov } = place;
    return this.push({ word: 'be', part: 'v', who: null, role, gov, weight: 0.2, ...modality });
  }

  private addName(who: number, { role, gov }: Place, modality: Modality): number {
    const { tree } = this;
    const { first, last, head, label, isModifier } = tree.mentioned[who]!;
    for (let at = first; at <= last; at++) this.seen.add(at);
    this.seen.add(head);
    const name = this.push({ word: label, part: 'n', who, role, gov, weight: isModifier ? 0.8 : 1, ...modality });
    for (let at = first; at <= last; at++)
      if (at !== head) for (const kid of tree.children(at)) this.child(kid, at, name, false);
    return name;
  }

  private push(item: Item): number {
    if (this.items.length === 0) item = { ...item, role: 'root', gov: -1 };
    return this.items.push(item) - 1;
  }
}

const below = (gov: number, role: string): Place => ({ role, gov, negated: false, mode: 'FACT', subject: [] });

const asReferent = ({ label, kind, words, states, office, body }: Mentioned): Referent => ({
  label,
  kind,
  words,
  states,
  office,
  body,
});
