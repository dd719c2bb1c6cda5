import type { NamedTree } from './named-tree.ts';
import type { Mode } from './statement.ts';

/** Whether an act is affirmed, and whether as a fact. */
export interface Modality {
  negated: boolean;
  mode: Mode;
}

/** What an auxiliary makes of its act. */
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

/** Negation and modality that stand with the word itself, on top of what holds for its place. */
export function modalityOf(tree: NamedTree, i: number, { negated, mode }: Modality): Modality {
  let made = negated;
  let put = mode;
  for (const kid of tree.children(i)) {
    const { deprel, form } = tree.token(kid);
    const word = tree.word(kid);
    if (isNegation(tree, i, kid)) made = !made;
    if (/^(?:almost|nearly)$/.test(word) && tree.token(i).upos === 'VERB') put = 'ALMOST';
    if (/^aux/.test(deprel)) put = MODES[word] ?? MODES[form.toLowerCase()] ?? put;
    if (deprel === 'mark' && /^(?:if|unless|whether)$/.test(word)) put = 'IF';
  }
  return { negated: made, mode: put };
}

/** Whether a dependent negates its word. */
function isNegation(tree: NamedTree, i: number, kid: number): boolean {
  const { deprel } = tree.token(kid);
  const word = tree.word(kid);
  if (/^(?:nsubj|obj|obl)/.test(deprel)) return isNobody(tree, kid);
  if (/^(?:not|n't|n’t|never|neither|nowhere)$/.test(word)) return /^(?:advmod|aux|cc|det)/.test(deprel);
  // "has yet to condemn", where the tree takes "has" for an auxiliary.
  if (word === 'yet' && deprel === 'advmod') return tree.kids(i, 'mark').some((m) => tree.token(m).lemma === 'to');
  return (deprel === 'det' && word === 'no') || (deprel === 'case' && word === 'without');
}

/** "No survivors were found", "nobody knew". */
function isNobody(tree: NamedTree, i: number): boolean {
  if (/^(?:nobody|none|nothing|no-one)$/.test(tree.word(i))) return true;
  return tree.kids(i, 'det').some((d) => tree.word(d) === 'no');
}

/** "has yet to condemn". */
export function hasYet(tree: NamedTree, i: number, x: number): boolean {
  return [i, x].some((at) => tree.kids(at, 'advmod').some((a) => tree.word(a) === 'yet'));
}
