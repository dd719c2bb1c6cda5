import { PairTable } from '../scoring/pair-table.ts';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** About how many attachments and stacks are made per token. */
const PER_TOKEN = 4;

/**
 * The states of an arc-hybrid derivation (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root at the end of the
 * buffer, so that every derivation of n tokens has exactly 2n moves.
 *
 * Partial subtrees ("nodes") and stacks ("cells") are hash-consed: the same children make the same number. A state is
 * then a pair (cell, node at the buffer's front), a move costs no copying, states that no feature can tell apart are
 * equal by number (Huang and Sagae 2010), and every feature group can be cached by numbers.
 */
export class StateSpace {
  n = 0;
  // Nodes: 0 = none, 1..n+1 = the bare tokens and the root, then trees with children. l1/r1 outermost, l2/r2 the ones before.
  token = new Int32Array(0);
  left1 = new Int32Array(0);
  left1Label = new Int32Array(0);
  left2 = new Int32Array(0);
  left2Label = new Int32Array(0);
  right1 = new Int32Array(0);
  right1Label = new Int32Array(0);
  right2 = new Int32Array(0);
  right2Label = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Bit masks of the labels among the left and right children. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  private nodes = 0;
  // Cells: 0 = the empty stack.
  cellNode = new Int32Array(0);
  cellPrevious = new Int32Array(0);
  cellDepth = new Int32Array(0);
  private readonly attachments = new PairTable();
  private readonly stacks = new PairTable();
  private attached = new Int32Array(0);
  private readonly fields = [
    'token',
    'left1',
    'left1Label',
    'left2',
    'left2Label',
    'right1',
    'right1Label',
    'right2',
    'right2Label',
    'leftCount',
    'rightCount',
    'leftSet',
    'rightSet',
    'attached',
    'cellNode',
    'cellPrevious',
    'cellDepth',
  ] as const;

  /** Starts a sentence of n tokens in which at most `moves` moves will be applied. */
  reset(n: number, moves: number): void {
    const room = n + 3 + moves;
    for (const field of this.fields) {
      const array = (this as Record<string, unknown>)[field] as Int32Array;
      if (array.length < room) (this as Record<string, unknown>)[field] = new Int32Array(room * 2);
      else array.fill(0, 0, n + 2);
    }
    this.n = n;
    for (let t = 0; t <= n + 1; t++) this.token[t] = t;
    this.nodes = n + 2;
    this.attachments.reset(PER_TOKEN * n);
    this.stacks.reset(PER_TOKEN * n);
  }

  private attach(parent: number, child: number, label: number): number {
    const known = this.attachments.intern(parent, (child << 7) | label);
    if (!this.attachments.fresh) return this.attached[known]!;
    const node = this.nodes++;
    this.attached[known] = node;
    const onLeft = child < this.token[parent]!;
    this.token[node] = this.token[parent]!;
    this.left1[node] = onLeft ? child : this.left1[parent]!;
    this.left1Label[node] = onLeft ? label + 1 : this.left1Label[parent]!;
    this.left2[node] = onLeft ? this.left1[parent]! : this.left2[parent]!;
    this.left2Label[node] = onLeft ? this.left1Label[parent]! : this.left2Label[parent]!;
    this.right1[node] = onLeft ? this.right1[parent]! : child;
    this.right1Label[node] = onLeft ? this.right1Label[parent]! : label + 1;
    this.right2[node] = onLeft ? this.right2[parent]! : this.right1[parent]!;
    this.right2Label[node] = onLeft ? this.right2Label[parent]! : this.right1Label[parent]!;
    this.leftCount[node] = this.leftCount[parent]! + (onLeft ? 1 : 0);
    this.rightCount[node] = this.rightCount[parent]! + (onLeft ? 0 : 1);
    this.leftSet[node] = onLeft ? withLabel(this.leftSet[parent]!, label) : this.leftSet[parent]!;
    this.rightSet[node] = onLeft ? this.rightSet[parent]! : withLabel(this.rightSet[parent]!, label);
    return node;
  }

  private push(cell: number, node: number): number {
    const next = this.stacks.intern(cell, node) + 1;
    if (this.stacks.fresh) {
      this.cellNode[next] = node;
      this.cellPrevious[next] = cell;
      this.cellDepth[next] = this.cellDepth[cell]! + 1;
    }
    return next;
  }

  isLegal(move: number, cell: number, front: number): boolean {
    const left = this.token[front]! <= this.n;
    if (move === SHIFT) return left;
    if (move === LEFT) return cell !== 0 && (left || this.cellDepth[cell] === 1);
    return this.cellDepth[cell]! > 1;
  }

  /** The stack after a legal move. */
  cellAfter(move: number, label: number, cell: number, front: number): number {
    if (move === SHIFT) return this.push(cell, front);
    const below = this.cellPrevious[cell]!;
    if (move === LEFT) return below;
    const head = this.attach(this.cellNode[below]!, this.token[this.cellNode[cell]!]!, label);
    return this.push(this.cellPrevious[below]!, head);
  }

  /** The node at the buffer's front after a legal move. */
  frontAfter(move: number, label: number, cell: number, front: number): number {
    if (move === SHIFT) return this.token[front]! + 1;
    return move === LEFT ? this.attach(front, this.token[this.cellNode[cell]!]!, label) : front;
  }
}

/** Label sets are bit masks; labels are numbered by frequency, so only rare ones share a bit. */
const withLabel = (set: number, label: number): number => set | (1 << (label & 31));
