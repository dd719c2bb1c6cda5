import { childrenBy, childrenOf, type Document, type Token } from '@claimdesk/english';
import type { Mentioned, Referent } from '../entities/mentioned.ts';
import { referentsIn } from '../entities/referents.ts';
import {
  ASPECT,
  DENYING,
  EXPECTED,
  LIGHT,
  NUMERALS,
  PARTITIVE,
  QUANTIFIERS,
  REPORTED,
  SEEMING,
  SUFFERING,
  TELLING,
} from './lexicon.ts';
import { oneSpelling, verbLemma } from './lemma.ts';
import { isKnown, occurrences, tellsOfAct, type Part } from './thesaurus.ts';

/** How an act is put: as a fact, or as what may, will, would or must be. */
export type Mode = 'FACT' | 'MAY' | 'WILL' | 'MUST' | 'ALMOST' | 'IF';

/** One word or name of a statement in its place: what it is to the act or thing it belongs to. Plain data. */
export interface Item {
  /** Lemma; "shut_down" for verbs with a particle; the label of a name. */
  word: string;
  part: Part;
  /** Position in `Statement.who`, or null for a common word. */
  who: number | null;
  /** root · agent · patient · content (what is said, asked, planned) · clause · mod · of · to, from, in … (the preposition). */
  role: string;
  /** Position of the item it belongs to; −1 for the root. */
  gov: number;
  /** What it counts for: names and rare words about 1, words of every day down to 0.2. */
  weight: number;
  negated: boolean;
  mode: Mode;
}

/** Who did what to whom, as far as one statement says so; the root is the act that it states. Plain data. */
export interface Statement {
  items: Item[];
  who: Referent[];
  /** The statement says that something is reported or seems so, without saying by whom. */
  hedged: boolean;
  /** The root may go without its actor: a passive, a noun, a quality. */
  mayLackActor: boolean;
}

/** A word as it is told to people: "shut down". */
export const plainWord = ({ word }: Item): string => word.replace('_', ' ');

interface Flags {
  negated: boolean;
  mode: Mode;
}
interface Place extends Flags {
  role: string;
  gov: number;
  /** Who does it, where the sentence says so before the verb that is stripped. */
  subject: readonly number[];
  /** The subject is what it is done to. */
  isPassive?: boolean;
  /** It has been looked at as the head of its sentence: now it is only what it names. */
  isPlain?: boolean;
}

/** Items kept of one statement: enough for any sentence of news; what is longer is compared by its beginning. */
const MOST_ITEMS = 60;
const DEEPEST = 40;

/** Reads a parsed statement: passives turned, "is reported to have asked" and "made a request" reduced to the act. */
export function readStatement(document: Document): Statement {
  return new Reader(document).read();
}

class Reader {
  private readonly items: Item[] = [];
  private readonly seen = new Set<number>();
  private readonly mentioned: Mentioned[];
  private readonly at = new Map<number, number>();
  private hedged = false;
  private mayLackActor = false;
  private depth = 0;

  constructor(private readonly document: Document) {
    this.mentioned = referentsIn(document);
    this.mentioned.forEach((one, i) => {
      for (let at = one.first; at <= one.last; at++) this.at.set(at, i);
      this.at.set(one.head, i);
    });
  }

  read(): Statement {
    this.document.sentences.forEach(({ first, last }, i) => {
      const root = this.tokens.slice(first, last + 1).find(({ head }) => head < 0);
      if (root)
        this.visit(root.index, {
          role: i === 0 ? 'root' : 'clause',
          gov: i === 0 ? -1 : 0,
          negated: false,
          mode: 'FACT',
          subject: [],
        });
    });
    return {
      items: this.items,
      who: this.mentioned.map(asReferent),
      hedged: this.hedged,
      mayLackActor: this.mayLackActor,
    };
  }

  private get tokens(): readonly Token[] {
    return this.document.tokens;
  }
  private kids(i: number, relation: string): number[] {
    return childrenBy(this.document, i, relation);
  }
  private token(i: number): Token {
    return this.tokens[i]!;
  }

  /** Takes a phrase in: a name, an act with those who take part in it, or a thing with what tells which. */
  private visit(i: number, place: Place): void {
    if (this.seen.has(i) || this.items.length >= MOST_ITEMS || this.depth > DEEPEST) return;
    this.depth++;
    const reduced = place.isPlain && !this.isShare(i) ? null : this.reduce(i, place);
    if (reduced) this.visit(reduced.to, reduced.place);
    else this.take(i, place);
    this.depth--;
  }

  private take(i: number, place: Place): void {
    const token = this.token(i);
    this.seen.add(i);
    const flags = this.flagsOf(i, place);
    const who = this.at.get(i);
    const word = who === undefined ? this.addWord(token, place, flags) : this.addName(who, place, flags);
    const isAct =
      token.upos === 'VERB' ||
      token.upos === 'AUX' ||
      this.kids(i, 'nsubj').length > 0 ||
      this.kids(i, 'cop').length > 0;
    // "The crisis is not something that …": the sentence needs a root even where its word says nothing.
    // "There would be consequences": the consequences are told.
    if (word < 0 && this.kids(i, 'expl').length > 0)
      for (const s of this.kids(i, 'nsubj')) this.visit(s, { ...place, ...flags, isPlain: true });
    const isBare = word < 0 && isAct && this.kids(i, 'nsubj').length > 0 && this.kids(i, 'expl').length === 0;
    const gov = isBare
      ? this.push({ word: 'be', part: 'v', who: null, role: place.role, gov: place.gov, weight: 0.2, ...flags })
      : word;
    const isPassive =
      this.kids(i, 'aux:pass').some((k) => !this.at.has(k)) ||
      this.kids(i, 'nsubj:pass').length > 0 ||
      (place.isPassive ?? (token.xpos === 'VBN' && place.role === 'acl'));
    if (gov === 0) this.mayLackActor = isPassive || token.upos !== 'VERB';
    if (place.subject.length > 0 && gov >= 0)
      for (const s of place.subject)
        this.visit(s, { ...this.below(gov, isPassive ? 'patient' : 'agent'), isPlain: true });
    for (const kid of childrenOf(this.document, i)) this.child(kid, i, gov < 0 ? place.gov : gov, isAct);
    const share = this.shares.get(i);
    if (share && gov >= 0)
      this.push({ word: share, part: 'a', who: null, role: 'share', gov, weight: 0.4, negated: false, mode: 'FACT' });
    for (const { kid, role } of this.waiting.get(i) ?? [])
      if (role) this.visit(kid, this.below(gov, role ?? 'agent'));
      else this.child(kid, i, gov, true);
  }

  private below(gov: number, role: string): Place {
    return { role, gov, negated: false, mode: 'FACT', subject: [] };
  }

  private child(kid: number, parent: number, gov: number, isAct: boolean): void {
    const token = this.token(kid);
    if (this.seen.has(kid)) return;
    const role = this.roleOf(token, parent, isAct);
    if (role === null && !(this.at.has(kid) && token.deprel.startsWith('aux'))) return;
    const first = token.deprel === 'conj' ? this.items[gov] : undefined;
    if (!first) return this.visit(kid, this.below(gov, role ?? 'agent'));
    // "Italy and Greece signed": both have the first one's part in it; a second verb is a clause beside the first.
    const isRoot = first.role === 'root';
    this.visit(kid, this.below(isRoot ? gov : first.gov, isRoot ? 'clause' : first.role));
  }

  /** The role a dependent plays, or null for function words. */
  private roleOf(token: Token, parent: number, isAct: boolean): string | null {
    const [relation = '', subtype] = token.deprel.split(':');
    if (relation === 'nsubj' || relation === 'csubj') return subtype === 'pass' ? 'patient' : 'agent';
    if (relation === 'obj' || relation === 'iobj') {
      if (this.isHearer(token.index, parent)) return 'hearer';
      return relation === 'iobj' && this.kids(parent, 'obj').length > 0 ? 'to' : 'patient';
    }
    if (token.deprel === 'obl:agent') return 'agent';
    if (relation === 'ccomp' || relation === 'xcomp') return 'content';
    if (relation === 'obl' || relation === 'nmod')
      return subtype === 'poss' ? 'agent' : this.prepositionOf(token, isAct);
    if (
      ROUGHLY.has(token.lemma.toLowerCase()) &&
      (/^(?:NUM|SYM)$/.test(this.token(parent).upos) || this.kids(parent, 'nummod').length > 0)
    )
      return null;
    if (relation === 'advmod') return 'adv';
    if (/^(?:amod|compound|nummod|appos|acl|advcl|parataxis|conj|flat|dislocated|list|orphan|obl)$/.test(relation))
      return relation === 'acl' || relation === 'advcl' || relation === 'parataxis' ? relation : 'mod';
    return /^(?:det)$/.test(relation) && QUANTIFIERS.has(token.lemma.toLowerCase()) ? 'mod' : null;
  }

  /** "told Xi that …", "warned Beijing of consequences": whom it is said to, not what. */
  private isHearer(i: number, parent: number): boolean {
    if (!this.at.has(i) || !TELLING.has(this.lemmaOf(this.token(parent)))) return false;
    return ['ccomp', 'xcomp', 'parataxis', 'obj', 'obl'].some((relation) =>
      this.kids(parent, relation).some((k) => k !== i),
    );
  }

  private prepositionOf(token: Token, isAct: boolean): string {
    const [first] = this.kids(token.index, 'case');
    const word = first === undefined ? '' : this.token(first).lemma.toLowerCase();
    if (word === 'by' && isAct) return 'agent';
    return word === "'s" || word === '’s' || word === '' ? 'of' : word;
  }

  private addWord(token: Token, place: Place, flags: Flags): number {
    const part = partOf(token);
    const lemma = this.lemmaOf(token);
    if (part === null || EMPTY.has(lemma) || (part === 'n' && CALENDAR.test(token.form))) return -1;
    return this.push({
      word: lemma,
      part,
      who: null,
      role: place.role,
      gov: place.gov,
      weight: weightOf(lemma, token),
      ...flags,
    });
  }

  private addName(who: number, place: Place, flags: Flags): number {
    const one = this.mentioned[who]!;
    for (let at = one.first; at <= one.last; at++) this.seen.add(at);
    this.seen.add(one.head);
    const gov = this.push({
      word: one.label,
      part: 'n',
      who,
      role: place.role,
      gov: place.gov,
      weight: one.isModifier ? 0.8 : 1,
      ...flags,
    });
    for (let at = one.first; at <= one.last; at++)
      if (at !== one.head) for (const kid of childrenOf(this.document, at)) this.child(kid, at, gov, false);
    return gov;
  }

  private push(item: Item): number {
    if (this.items.length === 0) item = { ...item, role: 'root', gov: -1 };
    return this.items.push(item) - 1;
  }

  private lemmaOf(token: Token): string {
    const lemma = lemmaOf(token);
    const [particle] = this.kids(token.index, 'compound:prt');
    const phrasal = particle === undefined ? '' : `${lemma}_${this.token(particle).lemma.toLowerCase()}`;
    return phrasal && isKnown(phrasal, 'v') ? phrasal : lemma;
  }

  /** Negation and modality that stand with the word itself. */
  private flagsOf(i: number, { negated, mode }: Place): Flags {
    let made = negated;
    let put = mode;
    for (const kid of childrenOf(this.document, i)) {
      const { lemma, deprel, form } = this.token(kid);
      const word = lemma.toLowerCase();
      if (/^(?:not|n't|n’t|never|neither|nowhere)$/.test(word) && /^(?:advmod|aux|cc|det)/.test(deprel)) made = !made;
      // "has yet to condemn", where the tree takes "has" for an auxiliary.
      if (word === 'yet' && deprel === 'advmod' && this.kids(i, 'mark').some((m) => this.token(m).lemma === 'to'))
        made = !made;
      if (deprel === 'det' && word === 'no') made = !made;
      if (/^(?:nsubj|obj|obl)/.test(deprel) && this.isNobody(kid)) made = !made;
      if (/^(?:almost|nearly)$/.test(word) && this.token(i).upos === 'VERB') put = 'ALMOST';
      if (/^aux/.test(deprel)) put = MODES[word] ?? MODES[form.toLowerCase()] ?? put;
      if (deprel === 'mark' && /^(?:if|unless|whether)$/.test(word)) put = 'IF';
      if (deprel === 'case' && word === 'without') made = !made;
    }
    return { negated: made, mode: put };
  }

  /** "No survivors were found", "nobody knew". */
  private isNobody(i: number): boolean {
    const lemma = this.token(i).lemma.toLowerCase();
    if (/^(?:nobody|none|nothing|no-one)$/.test(lemma)) return true;
    return this.kids(i, 'det').some((d) => this.token(d).lemma.toLowerCase() === 'no');
  }

  /** A verb that only carries the act on to another word: where the act is, and what the verb adds. */
  private reduce(i: number, place: Place): { to: number; place: Place } | null {
    const token = this.token(i);
    const lemma = lemmaOf(token);
    const subject = [...this.kids(i, 'nsubj'), ...place.subject].slice(0, 1);
    const on = (to: number, more: Partial<Place> = {}) => {
      const flags = this.flagsOf(i, place);
      const done = { to, place: { ...place, ...flags, subject, ...more } };
      this.seen.add(i);
      for (const kid of childrenOf(this.document, i))
        if (kid !== to && /^(?:obl|advmod|advcl|nmod|acl)/.test(this.token(kid).deprel)) this.later(kid, to);
      return done;
    };
    const [x] = [...this.kids(i, 'xcomp'), ...(token.upos === 'ADJ' ? this.kids(i, 'ccomp') : [])];
    if (x !== undefined && this.token(x).upos !== 'ADJ') {
      const flags = this.flagsOf(i, place);
      const passive = this.kids(i, 'aux:pass').some((k) => !this.at.has(k)) || token.upos === 'ADJ';
      if ((passive && REPORTED.has(lemma)) || SEEMING.has(lemma)) {
        this.hedged = true;
        return on(x);
      }
      if ((EXPECTED.has(lemma) && passive) || (lemma === 'go' && token.xpos === 'VBG')) return on(x, { mode: 'WILL' });
      if (lemma === 'have' || lemma === 'need' || lemma === 'ought')
        return this.hasYet(i, x) ? on(x, { negated: !flags.negated }) : on(x, { mode: 'MUST' });
      if (DENYING.has(lemma)) return on(x, { negated: !flags.negated });
      if (ASPECT.has(lemma)) return on(x);
    }
    return this.reduceNominal(i, lemma, subject, on);
  }

  private isFiniteLooking(i: number): boolean {
    const { upos, xpos, deprel } = this.token(i);
    return upos === 'VERB' && deprel === 'acl' && (xpos === 'VBD' || xpos === 'VBN');
  }

  private reduceNominal(
    i: number,
    lemma: string,
    subject: number[],
    on: (to: number, more?: Partial<Place>) => { to: number; place: Place },
  ): { to: number; place: Place } | null {
    const expletive =
      this.kids(i, 'expl').length > 0 || subject.some((s) => this.token(s).lemma.toLowerCase() === 'it');
    const [said] = [...this.kids(i, 'ccomp'), ...this.kids(i, 'csubj')];
    if (said !== undefined && expletive && REPORTED.has(lemma) && this.kids(i, 'aux:pass').length > 0) {
      this.hedged = true;
      return on(said, { subject: [] });
    }
    const token = this.token(i);
    const copula = this.kids(i, 'cop').length > 0;
    const [relative] = [
      ...this.kids(i, 'acl:relcl'),
      ...(expletive ? [...this.kids(i, 'ccomp'), ...this.kids(i, 'acl')] : []),
    ];
    if (copula && relative !== undefined && this.isSubjectRelative(relative)) {
      // "It was Ford that recalled …", "China is the one power that has not …".
      const reduced = on(relative, { subject: expletive ? [i] : subject });
      if (expletive) this.seen.delete(i);
      return reduced;
    }
    // "Migrants drowned off Libya", "Man arrested in Paris": a headline's verb taken for a participle.
    const [verb] =
      token.head < 0 && token.upos === 'NOUN' && !copula
        ? this.kids(i, 'acl').filter((k) => this.isFiniteLooking(k))
        : [];
    if (verb !== undefined) {
      const reduced = on(verb, { subject: [i] });
      this.seen.delete(i);
      return {
        ...reduced,
        place: { ...reduced.place, isPassive: this.token(verb).xpos === 'VBN' && this.kids(verb, 'obj').length === 0 },
      };
    }
    const [happens] = subject;
    if (copula && happens !== undefined && this.kids(i, 'case').length > 0 && this.isDeed(happens)) {
      // "The invasion was in February": the invasion is told.
      const reduced = on(happens, { subject: [] });
      this.seen.delete(i);
      this.later(i, happens, this.prepositionOf(this.token(i), true));
      return reduced;
    }
    const inner = this.partOf(i, lemma);
    if (inner !== undefined) return on(inner, { subject: [] });
    const under =
      lemma === 'come'
        ? this.kids(i, 'obl').find((o) => this.prepositionOf(this.token(o), true) === 'under')
        : undefined;
    const obj = under ?? this.kids(i, 'obj')[0];
    if (
      obj !== undefined &&
      this.token(i).upos === 'VERB' &&
      (under !== undefined || LIGHT.has(this.lemmaOf(this.token(i)))) &&
      this.isDeed(obj)
    ) {
      if (!SUFFERING.has(lemma)) return on(obj);
      // "received a request from Russia": who comes after "from" asks, the subject is asked.
      const [asker] = [...this.kids(obj, 'nmod'), ...this.kids(i, 'obl')].filter(
        (at) => this.prepositionOf(this.token(at), true) === 'from',
      );
      for (const s of subject) this.later(s, obj, 'patient');
      return on(obj, { subject: asker === undefined ? [] : [asker] });
    }
    return null;
  }

  /** "part of the bridge", "thousands of homes": the thing, of which the word before says how much. */
  private partOf(i: number, lemma: string): number | undefined {
    if (!PARTITIVE.has(lemma) && !NUMERALS.has(lemma)) return undefined;
    const of = this.kids(i, 'nmod').find((n) => this.prepositionOf(this.token(n), false) === 'of');
    if (of !== undefined && PARTITIVE.has(lemma)) this.shares.set(of, lemma);
    return of;
  }
  private isShare(i: number): boolean {
    return this.partOf(i, lemmaOf(this.token(i))) !== undefined;
  }
  private readonly shares = new Map<number, string>();

  private isDeed(i: number): boolean {
    const { upos, lemma } = this.token(i);
    return upos === 'NOUN' && !this.at.has(i) && tellsOfAct(oneSpelling(lemma.toLowerCase()));
  }

  private isSubjectRelative(i: number): boolean {
    return this.kids(i, 'nsubj').every((s) => /^(?:that|who|which)$/.test(this.token(s).lemma.toLowerCase()));
  }

  /** "has yet to condemn". */
  private hasYet(i: number, x: number): boolean {
    return [i, x].some((at) => this.kids(at, 'advmod').some((a) => this.token(a).lemma.toLowerCase() === 'yet'));
  }

  private readonly waiting = new Map<number, { kid: number; role: string | null }[]>();
  /** What hangs on a verb that is stripped belongs to the act that remains. */
  private later(kid: number, to: number, role: string | null = null): void {
    this.waiting.set(to, [...(this.waiting.get(to) ?? []), { kid, role }]);
  }
}

const MODES: Record<string, Mode> = {
  may: 'MAY',
  might: 'MAY',
  could: 'MAY',
  can: 'MAY',
  will: 'WILL',
  wo: 'WILL',
  "'ll": 'WILL',
  '’ll': 'WILL',
  shall: 'WILL',
  would: 'WILL',
  should: 'MUST',
  must: 'MUST',
  ought: 'MUST',
};
/** Said by the figure beside it (see figures.ts). */
const ROUGHLY = new Set(
  'about around some nearly almost roughly approximately just over under more less fewer than least most only up as'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const EMPTY = new Set(
  `be have do not n't no that this these those which who whom whose what it its there here he she they we i you him her them us his their our so as than
  also then just even too very much such own same other another both each either any yet still already now however while when where how why
  least mr mrs ms`.split(/\s+/),
);

function partOf({ upos, form }: Token): Part | null {
  if (!/\p{L}/u.test(form)) return null;
  if (upos === 'VERB' || upos === 'AUX') return 'v';
  if (upos === 'NOUN' || upos === 'PROPN') return 'n';
  return upos === 'ADJ' || upos === 'ADV' ? 'a' : upos === 'DET' ? 'a' : null;
}

const lemmaOf = (token: Token) =>
  oneSpelling(/^(?:VERB|AUX)$/.test(token.upos) ? verbLemma(token) : token.lemma.toLowerCase());

const weightOf = (lemma: string, { upos }: Token): number => {
  const weight = Math.min(1, Math.max(0.25, 1.1 - 0.11 * Math.log(1 + occurrences(lemma))));
  return upos === 'ADV' ? 0.5 * weight : weight;
};

const asReferent = ({ label, kind, words, states, office, body }: Mentioned): Referent => ({
  label,
  kind,
  words,
  states,
  office,
  body,
});
