import { GroupedScorer, TemplateGroups } from '../scoring/grouped-scorer.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { ParserInput } from './input.ts';
import { MOVE_TEMPLATES } from './move-templates.ts';
import type { StateSpace } from './state-space.ts';

const { min } = Math;

const TOKEN_ATOMS = ['w', 'p', 'u', 'c', 'x'];
const TOKEN_ROLES = ['s0', 's1', 's2', 's3', 'b', 'b1', 'b2', 'b3', 'a'];
const TREE_ATOMS = [
  'l1w',
  'l1p',
  'l1c',
  'l1l',
  'l2w',
  'l2p',
  'r1w',
  'r1p',
  'r1c',
  'r1l',
  'r2p',
  'vl',
  'vr',
  'sl',
  'sr',
];
const TREE_ROLES = ['s0', 's1', 'b'];
const CONTEXT_ATOMS = ['d', 'e', 'q', 'pn', 'vn', 'pm', 'deep'];
const ATOMS = [
  ...TOKEN_ROLES.flatMap((role) => TOKEN_ATOMS.map((atom) => `${role}.${atom}`)),
  ...TREE_ROLES.flatMap((role) => TREE_ATOMS.map((atom) => `${role}.${atom}`)),
  ...CONTEXT_ATOMS,
];
const TREES = TOKEN_ROLES.length * TOKEN_ATOMS.length;
const CONTEXT = TREES + TREE_ROLES.length * TREE_ATOMS.length;

const CONTEXT_NEEDS: Record<string, string[]> = {
  d: ['s0', 'b'],
  e: ['s1', 's0'],
  q: ['s1', 's0', 'b'],
  pn: ['s0', 'b'],
  vn: ['s0', 'b'],
  pm: ['s1', 's0'],
  deep: ['s3', 's2'],
};

function needs(atom: string): string[] {
  const [role, attribute] = atom.split('.') as [string, string | undefined];
  if (attribute === undefined) return CONTEXT_NEEDS[role]!;
  if (/^(b\d|a)$/.test(role)) return ['b'];
  return TREE_ATOMS.includes(attribute) ? [role.toUpperCase()] : [role];
}

/** Parts: the trees S0, S1, B and the bare tokens s0..s3, b. */
const groups = new TemplateGroups({
  atoms: ATOMS,
  templates: MOVE_TEMPLATES,
  parts: ['S0', 'S1', 'B', 's0', 's1', 's2', 's3', 'b'],
  pairs: [
    ['s0', 'b'],
    ['s1', 's0'],
    ['S1', 'S0'],
    ['s1+s0', 'b'],
    ['s2', 's1'],
    ['S1+S0', 'B'],
  ],
  groups: [
    ['s0'],
    ['b'],
    ['s1'],
    ['S0'],
    ['B'],
    ['S1'],
    ['s0+b'],
    ['s1+s0'],
    ['S0', 'b'],
    ['s0', 'B'],
    ['s1', 'S0'],
    ['S1', 's0'],
    ['s1', 'B'],
    ['s1+s0+b'],
    ['S0', 'B'],
    ['S1+S0'],
    ['s1+s0', 'B'],
    ['s2+s1', 's0+b'],
    ['S1', 's0+b'],
    ['s1+s0+b', 'S0'],
    ['s2+s1', 's3'],
    ['S1+S0+B', 's2'],
  ],
  needs,
});
export const MOVE_FEATURES = MOVE_TEMPLATES.length;

/** About how many states are told apart per token and feature group. */
const PER_TOKEN = 4;

const near = (distance: number): number => (distance > 9 ? 7 : distance > 5 ? 6 : distance);

/** Extracts and scores the features of the three moves. */
export class MoveScorer {
  private readonly scorer: GroupedScorer;
  private input: ParserInput | null = null;

  constructor(
    private readonly space: StateSpace,
    model: Scorer,
  ) {
    this.scorer = new GroupedScorer(groups, model, this);
  }

  /** Forgets all cached scores; the next sentence has n tokens. */
  reset(n: number): void {
    this.scorer.reset(PER_TOKEN * n);
  }

  /** Sums the scores of the three moves in state (cell, front) into `out`. */
  score(input: ParserInput, cell: number, front: number, out: Float64Array): void {
    this.locate(input, cell, front);
    this.scorer.score(out);
  }

  /** All keys of a state, uncached, for training. */
  features(input: ParserInput, cell: number, front: number, keys: Int32Array): number {
    this.locate(input, cell, front);
    return this.scorer.features(keys);
  }

  private locate(input: ParserInput, cell: number, front: number): void {
    const { space } = this;
    const { parts } = this.scorer;
    const cell1 = space.cellPrevious[cell]!;
    const cell2 = space.cellPrevious[cell1]!;
    this.input = input;
    parts[0] = space.cellNode[cell]!;
    parts[1] = space.cellNode[cell1]!;
    parts[2] = front;
    parts[3] = space.token[parts[0]!]!;
    parts[4] = space.token[parts[1]!]!;
    parts[5] = space.token[space.cellNode[cell2]!]!;
    parts[6] = space.token[space.cellNode[space.cellPrevious[cell2]!]!]!;
    parts[7] = space.token[front]!;
  }

  fillAtoms(): void {
    const input = this.input!;
    const { parts } = this.scorer;
    const s0 = parts[3]!;
    const s1 = parts[4]!;
    const s2 = parts[5]!;
    const s3 = parts[6]!;
    const b = parts[7]!;
    const { atoms } = this.scorer;
    const { n } = input;
    const after = (k: number): number => (b + k <= n ? b + k : n + 3);
    this.fillToken(input, s0, 0);
    this.fillToken(input, s1, 5);
    this.fillToken(input, s2, 10);
    this.fillToken(input, s3, 15);
    this.fillToken(input, b, 20);
    this.fillToken(input, after(1), 25);
    this.fillToken(input, after(2), 30);
    this.fillToken(input, after(3), 35);
    this.fillToken(input, b > 1 ? b - 1 : n + 3, 40);
    this.fillTree(input, parts[0]!, TREES);
    this.fillTree(input, parts[1]!, TREES + TREE_ATOMS.length);
    this.fillTree(input, parts[2]!, TREES + 2 * TREE_ATOMS.length);
    const { punctuation, verbs, quoted } = input;
    atoms[CONTEXT] = s0 ? near(b - s0) : 0;
    atoms[CONTEXT + 1] = s1 ? near(s0 - s1) : 0;
    atoms[CONTEXT + 2] = quoted[s0]! * 4 + quoted[b]! * 2 + quoted[s1]!;
    atoms[CONTEXT + 3] = s0 ? min(3, punctuation[b]! - punctuation[s0]!) : 0;
    atoms[CONTEXT + 4] = s0 ? min(3, verbs[min(b, n)]! - verbs[s0]!) : 0;
    atoms[CONTEXT + 5] = s1 ? min(3, punctuation[s0]! - punctuation[s1]!) : 0;
    atoms[CONTEXT + 6] = s3 ? 2 : s2 ? 1 : 0;
  }

  private fillToken(input: ParserInput, t: number, at: number): void {
    const { atoms } = this.scorer;
    atoms[at] = input.word[t]!;
    atoms[at + 1] = input.tag[t]!;
    atoms[at + 2] = input.upos[t]!;
    atoms[at + 3] = input.field[t]!;
    atoms[at + 4] = input.second[t]!;
  }

  private fillTree(input: ParserInput, node: number, at: number): void {
    const { space } = this;
    const { atoms } = this.scorer;
    const { word, tag, field } = input;
    const l1 = space.left1[node]!;
    const r1 = space.right1[node]!;
    atoms[at] = word[l1]!;
    atoms[at + 1] = tag[l1]!;
    atoms[at + 2] = field[l1]!;
    atoms[at + 3] = space.left1Label[node]!;
    atoms[at + 4] = word[space.left2[node]!]!;
    atoms[at + 5] = tag[space.left2[node]!]!;
    atoms[at + 6] = word[r1]!;
    atoms[at + 7] = tag[r1]!;
    atoms[at + 8] = field[r1]!;
    atoms[at + 9] = space.right1Label[node]!;
    atoms[at + 10] = tag[space.right2[node]!]!;
    atoms[at + 11] = min(4, space.leftCount[node]!);
    atoms[at + 12] = min(4, space.rightCount[node]!);
    atoms[at + 13] = space.leftSet[node]!;
    atoms[at + 14] = space.rightSet[node]!;
  }
}
