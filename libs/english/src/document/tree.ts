import type { Document, Token } from './document.ts';

const cache = new WeakMap<readonly Token[], readonly (readonly number[])[]>();
const NONE: readonly number[] = [];

function childrenTable(tokens: readonly Token[]): readonly (readonly number[])[] {
  let table = cache.get(tokens);
  if (!table) {
    const lists: number[][] = [];
    for (const token of tokens) if (token.head >= 0) (lists[token.head] ??= []).push(token.index);
    cache.set(tokens, (table = lists));
  }
  return table;
}

/** Tokens (as positions) that depend on token `index`, left to right. */
export function childrenOf({ tokens }: Pick<Document, 'tokens'>, index: number): readonly number[] {
  return childrenTable(tokens)[index] ?? NONE;
}

/** The children whose relation is `relation` or a subtype of it: "nsubj" finds nsubj and nsubj:pass. */
export function childrenBy(document: Pick<Document, 'tokens'>, index: number, relation: string): number[] {
  return childrenOf(document, index).filter((child) => {
    const { deprel } = document.tokens[child]!;
    return deprel === relation || deprel.startsWith(relation + ':');
  });
}

/** All tokens under `index`, itself included, in text order. */
export function subtreeOf(document: Pick<Document, 'tokens'>, index: number): number[] {
  const found = [index];
  for (let i = 0; i < found.length; i++) found.push(...childrenOf(document, found[i]!));
  return found.sort((a, b) => a - b);
}

/** First and last token of the subtree of `index`; trees are projective, so everything between belongs to it. */
export function extentOf(document: Pick<Document, 'tokens'>, index: number): { first: number; last: number } {
  let [first, last] = [index, index];
  const open = [index];
  while (open.length > 0) {
    const at = open.pop()!;
    first = Math.min(first, at);
    last = Math.max(last, at);
    open.push(...childrenOf(document, at));
  }
  return { first, last };
}

/** The text from the first to the last of the given tokens. */
export function textOf({ text, tokens }: Document, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}
