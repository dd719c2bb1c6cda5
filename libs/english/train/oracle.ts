import { LEFT, RIGHT, SHIFT } from '../src/parser/state-space.ts';

/**
 * Lifts the shortest crossing arc to its grandparent until none is left (Nivre and Nilsson 2005, without label
 * encoding). Heads are 1-based with 0 for the root; returns a new array.
 */
export function projectivise(head: readonly number[]): number[] {
  const heads = head.slice();
  for (let guard = 0; guard < heads.length * heads.length; guard++) {
    const arc = shortestCrossing(heads);
    if (arc < 0) break;
    heads[arc] = heads[heads[arc]!]!;
  }
  return heads;
}

function shortestCrossing(head: readonly number[]): number {
  let found = -1;
  let shortest = Infinity;
  for (let d = 1; d < head.length; d++) {
    const h = head[d]!;
    if (h === 0 || Math.abs(h - d) >= shortest) continue;
    for (let k = Math.min(d, h) + 1; k < Math.max(d, h); k++) {
      let ancestor = k;
      while (ancestor > 0 && ancestor !== h) ancestor = head[ancestor]!;
      if (ancestor === h) continue;
      found = d;
      shortest = Math.abs(h - d);
      break;
    }
  }
  return found;
}

export interface GoldStep {
  move: number;
  label: number;
}

/**
 * The canonical derivation of a projective tree: LEFT as soon as it is right; RIGHT only when the front of the buffer
 * would otherwise have to be attached past the top of the stack ("lazy"), so that a prepositional phrase is complete
 * when it is decided where it goes. Returns null when the tree is not projective or has not exactly one root.
 */
export function goldDerivation(head: readonly number[], label: readonly number[], lazy: boolean): GoldStep[] | null {
  const n = head.length - 1;
  const heads = head.map((h) => (h === 0 ? n + 1 : h));
  if (heads.slice(1).filter((h) => h === n + 1).length !== 1) return null;
  const waiting = new Int32Array(n + 2); // dependents still in the buffer
  const leftWaiting = new Int32Array(n + 2); // left dependents not yet attached
  for (let d = 1; d <= n; d++) (heads[d]! < d ? waiting : leftWaiting)[heads[d]!]!++;
  const steps: GoldStep[] = [];
  const stack: number[] = [];
  let front = 1;
  while (front <= n || stack.length > 0) {
    const top = stack.at(-1) ?? 0;
    const below = stack.at(-2) ?? 0;
    const settled = top !== 0 && waiting[top] === 0;
    const rightIsDue = !lazy || front > n || heads[front]! < front || leftWaiting[front]! > 0;
    if (settled && heads[top] === front) {
      leftWaiting[front]!--;
      steps.push({ move: LEFT, label: label[stack.pop()!]! });
    } else if (settled && below !== 0 && heads[top] === below && rightIsDue) {
      steps.push({ move: RIGHT, label: label[stack.pop()!]! });
    } else {
      if (front > n) return null;
      if (heads[front]! < front) waiting[heads[front]!]!--;
      stack.push(front++);
      steps.push({ move: SHIFT, label: 0 });
    }
  }
  return steps;
}
