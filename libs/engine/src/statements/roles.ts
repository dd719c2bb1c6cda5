import { QUANTIFIERS, TELLING } from '../matching/lexicon.ts';
import type { NamedTree } from './named-tree.ts';

/** Said by the figure beside it (see figures.ts). */
const ROUGHLY = new Set(
  'about around some nearly almost roughly approximately just over under more less fewer than least most only up as'.split(
    ' ',
  ),
);

/** The role a dependent plays for the word above it, see `Item.role`; null for function words. */
export function roleOf(tree: NamedTree, i: number, parent: number, isAct: boolean): string | null {
  const { deprel } = tree.token(i);
  const [relation = '', subtype] = deprel.split(':');
  if (relation === 'nsubj' || relation === 'csubj') return subtype === 'pass' ? 'patient' : 'agent';
  if (relation === 'obj' || relation === 'iobj') {
    if (isHearer(tree, i, parent)) return 'hearer';
    return relation === 'iobj' && tree.kids(parent, 'obj').length > 0 ? 'to' : 'patient';
  }
  if (deprel === 'obl:agent') return 'agent';
  if (relation === 'ccomp' || relation === 'xcomp') return 'content';
  if (relation === 'obl' || relation === 'nmod') return subtype === 'poss' ? 'agent' : tree.preposition(i, isAct);
  if (ROUGHLY.has(tree.word(i)) && isCount(tree, parent)) return null;
  if (relation === 'advmod') return 'adv';
  if (/^(?:acl|advcl|parataxis)$/.test(relation)) return relation;
  if (/^(?:amod|compound|nummod|appos|conj|flat|dislocated|list|orphan)$/.test(relation)) return 'mod';
  return relation === 'det' && QUANTIFIERS.has(tree.word(i)) ? 'mod' : null;
}

/** A number, or a thing that is counted. */
const isCount = (tree: NamedTree, i: number): boolean =>
  /^(?:NUM|SYM)$/.test(tree.token(i).upos) || tree.kids(i, 'nummod').length > 0;

/** "told Xi that …", "warned Beijing of consequences": whom it is said to, not what. */
function isHearer(tree: NamedTree, i: number, parent: number): boolean {
  if (!tree.isNamed(i) || !TELLING.has(tree.phrasalLemma(parent))) return false;
  return ['ccomp', 'xcomp', 'parataxis', 'obj', 'obl'].some((relation) =>
    tree.kids(parent, relation).some((k) => k !== i),
  );
}
