// eslint-disable-next-line @nx/enforce-module-boundaries -- a test tool; the lib itself depends on nothing
import fc from 'fast-check';
import { LEFT, SHIFT } from '../src/parser/state-space.ts';
import { goldDerivation, projectivise, type GoldStep } from './oracle.ts';

/** A random tree over 1..n: each word hangs on the root or on any word that does not hang on it. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((choices) => {
  const n = choices.length;
  const order = Array.from({ length: n }, (_, i) => i + 1).sort(
    (a, b) => (choices[a - 1]! % 97) - (choices[b - 1]! % 97) || a - b,
  );
  const head = new Array<number>(n + 1).fill(-1);
  order.forEach((word, i) => (head[word] = i === 0 ? 0 : order[choices[word - 1]! % i]!));
  return head;
});

function treeOf(steps: readonly GoldStep[], n: number): number[] {
  const head = new Array<number>(n + 1).fill(-1);
  const stack: number[] = [];
  let next = 1;
  for (const { move } of steps) {
    if (move === SHIFT) stack.push(next++);
    else {
      const dependent = stack.pop()!;
      head[dependent] = move === LEFT ? (next > n ? 0 : next) : stack.at(-1)!;
    }
  }
  return head;
}

describe('goldDerivation', () => {
  it.each([true, false])('rebuilds every projective tree in 2n moves (lazy %s)', (lazy) => {
    fc.assert(
      fc.property(trees, (tree) => {
        const head = projectivise(tree);
        const n = head.length - 1;
        const steps = goldDerivation(
          head,
          head.map(() => 0),
          lazy,
        );
        expect(steps).not.toBeNull();
        expect(steps!.length).toBe(2 * n);
        expect(treeOf(steps!, n)).toEqual(head);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a tree with two roots', () => expect(goldDerivation([-1, 0, 0], [0, 0, 0], true)).toBeNull());
});
