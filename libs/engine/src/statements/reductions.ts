import {
  ASPECT,
  DENYING,
  EXPECTED,
  LIGHT,
  NUMERALS,
  PARTITIVE,
  REPORTED,
  SEEMING,
  SUFFERING,
} from '../matching/lexicon.ts';
import { oneSpelling } from '../matching/lemma.ts';
import { tellsOfAct } from '../matching/thesaurus.ts';
import { hasYet, modalityOf } from './modality.ts';
import type { NamedTree } from './named-tree.ts';
import type { Place } from './place.ts';

/** A word that only carries the act or thing on to another: where that is, and what the word itself adds. */
export interface Reduction {
  /** The word that carries the act, and the place it takes over. */
  to: number;
  place: Place;
  /** What hung on the word that is stripped and belongs to the other now; its role, null for the one it has there. */
  moved: { kid: number; role: string | null }[];
  /** The word says that somebody reports it or that it seems so. */
  isHedged: boolean;
  /** The word itself is still told, as a part of what it leads to. */
  isKept: boolean;
}

/** The word being reduced. */
interface Carrier {
  tree: NamedTree;
  i: number;
  lemma: string;
  place: Place;
  subject: readonly number[];
  /** "It was …", "there is …": its subject stands for what follows. */
  isExpletive: boolean;
  hasCopula: boolean;
}

/** "is reported to have asked", "made a request", "part of the bridge": the act or thing; null where the word is that itself. */
export function reduce(tree: NamedTree, i: number, place: Place): Reduction | null {
  const subject = [...tree.kids(i, 'nsubj'), ...place.subject].slice(0, 1);
  const isExpletive = tree.kids(i, 'expl').length > 0 || subject.some((s) => tree.word(s) === 'it');
  const hasCopula = tree.kids(i, 'cop').length > 0;
  const from: Carrier = { tree, i, lemma: tree.lemma(i), place, subject, isExpletive, hasCopula };
  return (
    catenative(from) ??
    extraposed(from) ??
    cleft(from) ??
    headline(from) ??
    happening(from) ??
    whole(from) ??
    lightVerb(from)
  );
}

/** The reduction of a word to another, with what else is told by it. */
function onto({ tree, i, place, subject }: Carrier, to: number, more: Partial<Place> = {}): Reduction {
  const moved = tree
    .children(i)
    .filter((kid) => kid !== to && /^(?:obl|advmod|advcl|nmod|acl)/.test(tree.token(kid).deprel))
    .map((kid) => ({ kid, role: null }));
  return {
    to,
    place: { ...place, ...modalityOf(tree, i, place), subject, ...more },
    moved,
    isHedged: false,
    isKept: false,
  };
}

/** "is reported to have …", "is expected to …", "refused to …", "began to …": a verb that only leads to the next. */
function catenative(from: Carrier): Reduction | null {
  const { tree, i, lemma, place } = from;
  const { upos, xpos } = tree.token(i);
  const [x] = [...tree.kids(i, 'xcomp'), ...(upos === 'ADJ' ? tree.kids(i, 'ccomp') : [])];
  if (x === undefined || tree.token(x).upos === 'ADJ') return null;
  const isPassive = tree.hasPassiveAuxiliary(i) || upos === 'ADJ';
  if ((isPassive && REPORTED.has(lemma)) || SEEMING.has(lemma)) return { ...onto(from, x), isHedged: true };
  if ((EXPECTED.has(lemma) && isPassive) || (lemma === 'go' && xpos === 'VBG')) return onto(from, x, { mode: 'WILL' });
  const negated = !modalityOf(tree, i, place).negated;
  if (lemma === 'have' || lemma === 'need' || lemma === 'ought')
    return onto(from, x, hasYet(tree, i, x) ? { negated } : { mode: 'MUST' });
  if (DENYING.has(lemma)) return onto(from, x, { negated });
  return ASPECT.has(lemma) ? onto(from, x) : null;
}

/** "It was reported that …". */
function extraposed(from: Carrier): Reduction | null {
  const { tree, i, lemma, isExpletive } = from;
  if (!isExpletive || !REPORTED.has(lemma) || tree.kids(i, 'aux:pass').length === 0) return null;
  const [said] = [...tree.kids(i, 'ccomp'), ...tree.kids(i, 'csubj')];
  return said === undefined ? null : { ...onto(from, said, { subject: [] }), isHedged: true };
}

/** "It was Ford that recalled …", "China is the one power that has not …". */
function cleft(from: Carrier): Reduction | null {
  const { tree, i, subject, isExpletive } = from;
  if (!from.hasCopula) return null;
  const [relative] = [
    ...tree.kids(i, 'acl:relcl'),
    ...(isExpletive ? [...tree.kids(i, 'ccomp'), ...tree.kids(i, 'acl')] : []),
  ];
  if (relative === undefined || !isSubjectRelative(tree, relative)) return null;
  return { ...onto(from, relative, { subject: isExpletive ? [i] : subject }), isKept: isExpletive };
}

/** "Migrants drowned off Libya", "Man arrested in Paris": a headline's verb taken for a participle. */
function headline(from: Carrier): Reduction | null {
  const { tree, i } = from;
  const { head, upos } = tree.token(i);
  if (head >= 0 || upos !== 'NOUN' || from.hasCopula) return null;
  const verb = tree.kids(i, 'acl').find((k) => isFiniteLooking(tree, k));
  if (verb === undefined) return null;
  const isPassive = tree.token(verb).xpos === 'VBN' && tree.kids(verb, 'obj').length === 0;
  return { ...onto(from, verb, { subject: [i], isPassive }), isKept: true };
}

/** "The invasion was in February": the invasion is told. */
function happening(from: Carrier): Reduction | null {
  const { tree, i, subject } = from;
  const [deed] = subject;
  if (!from.hasCopula || deed === undefined || tree.kids(i, 'case').length === 0 || !isDeed(tree, deed)) return null;
  const reduced = onto(from, deed, { subject: [] });
  return { ...reduced, moved: [...reduced.moved, { kid: i, role: tree.preposition(i, true) }], isKept: true };
}

/** "part of the bridge", "thousands of homes": the bridge, the homes. */
function whole(from: Carrier): Reduction | null {
  const part = partitiveOf(from.tree, from.i);
  return part && onto(from, part.of, { subject: [] });
}

/** "made a request", "came under attack": the deed that a light verb's object names. */
function lightVerb(from: Carrier): Reduction | null {
  const { tree, i, lemma, subject } = from;
  const under = lemma === 'come' ? tree.kids(i, 'obl').find((o) => tree.preposition(o, true) === 'under') : undefined;
  const deed = under ?? tree.kids(i, 'obj')[0];
  const isLight = under !== undefined || LIGHT.has(tree.phrasalLemma(i));
  if (deed === undefined || tree.token(i).upos !== 'VERB' || !isLight || !isDeed(tree, deed)) return null;
  if (!SUFFERING.has(lemma)) return onto(from, deed);
  // "received a request from Russia": who comes after "from" asks, the subject is asked.
  const asker = [...tree.kids(deed, 'nmod'), ...tree.kids(i, 'obl')]
    .filter((at) => tree.preposition(at, true) === 'from')
    .slice(0, 1);
  const reduced = onto(from, deed, { subject: asker });
  return { ...reduced, moved: [...subject.map((kid) => ({ kid, role: 'patient' })), ...reduced.moved] };
}

/** A word for a share or number of another ("part of the bridge"): the other, and the share as far as it tells one. */
export function partitiveOf(tree: NamedTree, i: number): { of: number; share: string | null } | null {
  const lemma = tree.lemma(i);
  if (!PARTITIVE.has(lemma) && !NUMERALS.has(lemma)) return null;
  const of = tree.kids(i, 'nmod').find((n) => tree.preposition(n, false) === 'of');
  return of === undefined ? null : { of, share: PARTITIVE.has(lemma) ? lemma : null };
}

/** A noun for an act: "invasion", "request". */
function isDeed(tree: NamedTree, i: number): boolean {
  return tree.token(i).upos === 'NOUN' && !tree.isNamed(i) && tellsOfAct(oneSpelling(tree.word(i)));
}

/** A relative clause whose subject is the pronoun itself. */
const isSubjectRelative = (tree: NamedTree, i: number): boolean =>
  tree.kids(i, 'nsubj').every((s) => /^(?:that|who|which)$/.test(tree.word(s)));

/** A participle by the tree, a past tense by its form. */
function isFiniteLooking(tree: NamedTree, i: number): boolean {
  const { upos, xpos, deprel } = tree.token(i);
  return upos === 'VERB' && deprel === 'acl' && (xpos === 'VBD' || xpos === 'VBN');
}
