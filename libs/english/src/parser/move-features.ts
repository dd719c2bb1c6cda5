import { Templates } from '../scoring/templates.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { ParserInput } from './input.ts';
import { MOVE_TEMPLATES } from './move-templates.ts';
import { PairTable } from './pair-table.ts';
import type { StateSpace } from './state-space.ts';

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
const MOVES = 3;

/**
 * What a cached group of templates may look at: trees (S0, S1, B) or bare tokens (s0 …). The context atoms follow from
 * the tokens. A template goes to the first group that covers it, so a group's cache key always fixes its features.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['S0'],
  ['B'],
  ['S1'],
  ['s0', 'b'],
  ['s1', 's0'],
  ['S0', 'B'],
  ['S1', 'S0'],
  ['s1', 's0', 'b'],
  ['s2', 's1', 's0', 'b'],
  ['S1', 'S0', 'B'],
  ['s3', 's2', 's1', 's0'],
  ['s2', 'S1', 'S0', 'B'],
];
const CONTEXT_NEEDS: Record<string, string[]> = {
  d: ['s0', 'b'],
  e: ['s1', 's0'],
  q: ['s1', 's0', 'b'],
  pn: ['s0', 'b'],
  vn: ['s0', 'b'],
  pm: ['s1', 's0'],
  deep: ['s3', 's2'],
};

function needsOf(template: string): string[] {
  return template.split(' ').flatMap((atom) => {
    const [role, attribute] = atom.split('.') as [string, string | undefined];
    if (attribute === undefined) return CONTEXT_NEEDS[role]!;
    if (/^(b\d|a)$/.test(role)) return ['b'];
    return TREE_ATOMS.includes(attribute) ? [role.toUpperCase()] : [role];
  });
}
const covers = (group: readonly string[], needs: readonly string[]): boolean =>
  needs.every((need) => group.includes(need) || group.includes(need.toUpperCase()));

const COMPONENTS = ['S0', 'S1', 'B', 's0', 's1', 's2', 's3', 'b'];
const groupTemplates = GROUPS.map((): string[] => []);
for (const template of MOVE_TEMPLATES) {
  const at = GROUPS.findIndex((group) => covers(group, needsOf(template)));
  if (at < 0) throw new Error(`No feature group covers the template "${template}"`);
  groupTemplates[at]!.push(template);
}
const compiled = groupTemplates.map((specs) => new Templates(specs, ATOMS));
const groupComponents = GROUPS.map((group) => group.map((name) => COMPONENTS.indexOf(name)));
export const MOVE_FEATURES = MOVE_TEMPLATES.length;

const near = (distance: number): number => (distance > 9 ? 7 : distance > 5 ? 6 : distance);

/** Extracts and scores move features; a group of templates is scored once per distinct key and sentence. */
export class MoveScorer {
  private readonly atoms = new Int32Array(ATOMS.length);
  private readonly keys = new Int32Array(MOVE_FEATURES);
  private readonly components = new Int32Array(COMPONENTS.length);
  private readonly tables = GROUPS.map((group) => group.map(() => new PairTable()));
  private readonly values = GROUPS.map(() => new Float64Array(0));
  private readonly part = new Float64Array(MOVES);
  private filled = false;

  constructor(
    private readonly space: StateSpace,
    private readonly model: Scorer,
  ) {}

  /** Forgets all cached scores and makes room for `limit` states. */
  reset(limit: number): void {
    for (let g = 0; g < GROUPS.length; g++) {
      for (const table of this.tables[g]!) table.reset(limit);
      if (this.values[g]!.length < limit * MOVES) this.values[g] = new Float64Array(limit * MOVES * 2);
    }
  }

  /** Sums the scores of the three moves in state (cell, front) into `out`. */
  score(input: ParserInput, cell: number, front: number, out: Float64Array): void {
    this.locate(cell, front);
    out[0] = out[1] = out[2] = 0;
    for (let g = 0; g < GROUPS.length; g++) {
      const tables = this.tables[g]!;
      const places = groupComponents[g]!;
      let id = 0;
      for (let i = 0; i < places.length; i++) id = tables[i]!.intern(id, this.components[places[i]!]!);
      const values = this.values[g]!;
      if (tables[places.length - 1]!.fresh) this.fillGroup(g, input, values, id * MOVES);
      for (let m = 0; m < MOVES; m++) out[m]! += values[id * MOVES + m]!;
    }
  }

  private fillGroup(group: number, input: ParserInput, values: Float64Array, at: number): void {
    if (!this.filled) this.fill(input);
    const count = compiled[group]!.write(this.atoms, this.keys, 0);
    this.model.score(this.keys, count, this.part);
    for (let m = 0; m < MOVES; m++) values[at + m] = this.part[m]!;
  }

  /** All keys of a state, uncached, for training. */
  features(input: ParserInput, cell: number, front: number, keys: Int32Array): number {
    this.locate(cell, front);
    this.fill(input);
    let count = 0;
    for (const templates of compiled) count = templates.write(this.atoms, keys, count);
    return count;
  }

  private locate(cell: number, front: number): void {
    const { space, components } = this;
    const cell1 = space.cellPrevious[cell]!;
    const cell2 = space.cellPrevious[cell1]!;
    components[0] = space.cellNode[cell]!;
    components[1] = space.cellNode[cell1]!;
    components[2] = front;
    components[3] = space.token[components[0]!]!;
    components[4] = space.token[components[1]!]!;
    components[5] = space.token[space.cellNode[cell2]!]!;
    components[6] = space.token[space.cellNode[space.cellPrevious[cell2]!]!]!;
    components[7] = space.token[front]!;
    this.filled = false;
  }

  private fill(input: ParserInput): void {
    const [S0, S1, B, s0, s1, s2, s3, b] = this.components as unknown as number[];
    const { atoms } = this;
    const { n } = input;
    const after = (k: number): number => (b! + k <= n ? b! + k : n + 3);
    this.fillToken(input, s0!, 0);
    this.fillToken(input, s1!, 5);
    this.fillToken(input, s2!, 10);
    this.fillToken(input, s3!, 15);
    this.fillToken(input, b!, 20);
    this.fillToken(input, after(1), 25);
    this.fillToken(input, after(2), 30);
    this.fillToken(input, after(3), 35);
    this.fillToken(input, b! > 1 ? b! - 1 : n + 3, 40);
    this.fillTree(input, S0!, TREES);
    this.fillTree(input, S1!, TREES + TREE_ATOMS.length);
    this.fillTree(input, B!, TREES + 2 * TREE_ATOMS.length);
    const { punctuation, verbs, quoted } = input;
    atoms[CONTEXT] = s0 ? near(b! - s0) : 0;
    atoms[CONTEXT + 1] = s1 ? near(s0! - s1) : 0;
    atoms[CONTEXT + 2] = quoted[s0!]! * 4 + quoted[b!]! * 2 + quoted[s1!]!;
    atoms[CONTEXT + 3] = s0 ? Math.min(3, punctuation[b!]! - punctuation[s0]!) : 0;
    atoms[CONTEXT + 4] = s0 ? Math.min(3, verbs[Math.min(b!, n)]! - verbs[s0]!) : 0;
    atoms[CONTEXT + 5] = s1 ? Math.min(3, punctuation[s0!]! - punctuation[s1]!) : 0;
    atoms[CONTEXT + 6] = s3 ? 2 : s2 ? 1 : 0;
    this.filled = true;
  }

  private fillToken(input: ParserInput, t: number, at: number): void {
    const { atoms } = this;
    atoms[at] = input.word[t]!;
    atoms[at + 1] = input.tag[t]!;
    atoms[at + 2] = input.upos[t]!;
    atoms[at + 3] = input.field[t]!;
    atoms[at + 4] = input.second[t]!;
  }

  private fillTree(input: ParserInput, node: number, at: number): void {
    const { atoms, space } = this;
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
    atoms[at + 11] = Math.min(4, space.leftCount[node]!);
    atoms[at + 12] = Math.min(4, space.rightCount[node]!);
    atoms[at + 13] = space.leftSet[node]!;
    atoms[at + 14] = space.rightSet[node]!;
  }
}
