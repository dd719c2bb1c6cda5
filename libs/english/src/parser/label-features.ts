import { GroupedScorer, TemplateGroups } from '../scoring/grouped-scorer.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { ParserInput } from './input.ts';
import { PairTable } from '../scoring/pair-table.ts';
import type { StateSpace } from './state-space.ts';

const { min, max } = Math;

const TOKEN_ATOMS = [
  'w',
  'p',
  'u',
  'c',
  'x',
  'aw',
  'ap',
  'zw',
  'zp',
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
  'sl',
  'sr',
];
const ATOMS = [
  ...['h', 'd'].flatMap((role) => TOKEN_ATOMS.map((atom) => `${role}.${atom}`)),
  'side',
  'dist',
  'comma',
  'q',
  'mark',
];

/**
 * The label model's templates: h the head, d the dependent, each as the tree built so far; a/z the tokens before and
 * after them; side the direction, comma whether punctuation stands between, q the quotation state of both.
 * `q` with the head's lexicon field lets a reporting verb (WordNet: communication) tell a quotation from a clause.
 */
const SPECS = [
  '',
  'h.w',
  'h.p',
  'd.w',
  'd.p',
  'h.c',
  'd.c',
  'h.p d.p',
  'h.w d.p',
  'h.p d.w',
  'h.w d.w',
  'h.c d.p',
  'h.p d.c',
  'h.c d.c',
  'h.w d.c',
  'h.c d.w',
  'd.x d.p h.u',
  'h.x d.p',
  'h.p d.p dist',
  'h.u d.p d.l1w',
  'h.w d.u d.l1w',
  'h.c d.u d.l1w',
  'h.u d.u d.l1l',
  'd.p d.sl',
  'd.p h.u d.sr',
  'd.u h.p h.sl',
  'd.u h.p h.sr',
  'h.w d.u h.sr',
  'h.c d.u h.sr',
  'h.c d.u h.sl',
  'd.ap d.p',
  'd.zp d.p',
  'd.aw d.p',
  'd.zw d.u h.u',
  'd.p h.p h.r1l h.l1l',
  'comma d.p h.p',
  'q d.p h.p',
  'comma q d.u h.c',
  'q h.w d.u',
  'comma h.w d.u',
  'd.p d.l2w d.l1w',
  'h.w d.p d.sl',
  'd.w h.u d.sl',
  'h.c d.p d.sl',
  'h.l1p h.p d.p',
  'h.w d.r1p d.p',
  'h.aw h.p d.p',
  'h.zp h.p d.p',
  'h.l1w h.p d.p',
  'h.sl h.p d.w',
  'h.r1w h.p d.p',
  'h.u d.l1w d.w',
  'h.u d.l1w d.c',
  'h.w d.l1w d.w',
  'd.w d.sl',
  'd.l1w d.l1l d.u h.u',
  'd.r1w d.u h.p',
  'd.p d.sl d.sr h.u',
  'comma d.p d.sl h.u',
  'h.p h.sl d.p d.sl',
  'h.p h.sr d.p d.sl',
  'dist comma d.u h.u',
  'd.aw d.w',
  'h.w d.p dist',
  'h.u d.zp d.ap d.u',
].map((spec) => (spec === '' ? 'side mark' : `side ${spec}`));
/** Of these atoms the token alone decides; the others need the tree built on it. */
const OF_TOKEN = ['w', 'p', 'u', 'c', 'x', 'aw', 'ap', 'zw', 'zp'];

function needs(atom: string): string[] {
  const [role, attribute] = atom.split('.') as [string, string | undefined];
  if (attribute !== undefined) return [OF_TOKEN.includes(attribute) ? role : role.toUpperCase()];
  return role === 'side' || role === 'mark' ? [] : ['h', 'd'];
}

/** Parts: the trees H and D and the bare tokens h and d; their numbers carry the side, so every part fixes it. */
const groups = new TemplateGroups({
  atoms: ATOMS,
  templates: SPECS,
  parts: ['H', 'D', 'h', 'd'],
  pairs: [['H', 'D']],
  groups: [['h'], ['d'], ['H'], ['D'], ['h', 'd'], ['H', 'd'], ['h', 'D'], ['H+D']],
  needs,
});
export const LABEL_TEMPLATES: readonly string[] = SPECS;
export const LABEL_FEATURES = SPECS.length;
const WIDTH = TOKEN_ATOMS.length;
const CONTEXT = 2 * WIDTH;
/** About how many arcs are scored per token. */
const PER_TOKEN = 5;

/** Scores labels for an arc between two trees; the two best labels are cached per pair of trees and sentence. */
export class LabelScorer {
  /** The two best labels and their scores for the arc last asked for. */
  best = 0;
  bestScore = 0;
  second = 0;
  secondScore = 0;
  private readonly scorer: GroupedScorer;
  private input: ParserInput | null = null;
  private head = 0;
  private dependent = 0;
  private readonly scores: Float64Array;
  private readonly table = new PairTable();
  private cached = new Float64Array(0);

  constructor(
    private readonly space: StateSpace,
    model: Scorer,
    /** The label of arcs from the root, which no other arc may bear. */
    private readonly rootLabel: number,
  ) {
    this.scores = new Float64Array(model.classes);
    this.scorer = new GroupedScorer(groups, model, this);
  }

  /** Forgets all cached scores and makes room for `limit` arcs in a sentence of n tokens. */
  reset(n: number, limit: number): void {
    this.table.reset(PER_TOKEN * n);
    this.scorer.reset(PER_TOKEN * n);
    if (this.cached.length < limit * 4) this.cached = new Float64Array(limit * 8);
  }

  /** Finds the two best labels of the arc from tree `head` to tree `dependent`. */
  rank(input: ParserInput, head: number, dependent: number): void {
    const at = this.table.intern(head, dependent) * 4;
    const { cached } = this;
    if (this.table.fresh) {
      this.scoreAll(input, head, dependent);
      const { scores, rootLabel } = this;
      let first = -1;
      let second = -1;
      for (let c = 0; c < scores.length; c++) {
        if (c === rootLabel) continue;
        if (first < 0 || scores[c]! > scores[first]!) {
          second = first;
          first = c;
        } else if (second < 0 || scores[c]! > scores[second]!) second = c;
      }
      cached[at] = first;
      cached[at + 1] = scores[first]!;
      cached[at + 2] = second;
      cached[at + 3] = scores[second]!;
    }
    this.best = cached[at]!;
    this.bestScore = cached[at + 1]!;
    this.second = cached[at + 2]!;
    this.secondScore = cached[at + 3]!;
  }

  /** The score of one label, uncached, for training. */
  scoreOf(input: ParserInput, head: number, dependent: number, label: number): number {
    this.scoreAll(input, head, dependent);
    return this.scores[label]!;
  }

  private scoreAll(input: ParserInput, head: number, dependent: number): void {
    this.locate(input, head, dependent);
    this.scorer.score(this.scores);
  }

  /** All keys of an arc, uncached, for training. */
  features(input: ParserInput, head: number, dependent: number, keys: Int32Array): number {
    this.locate(input, head, dependent);
    return this.scorer.features(keys);
  }

  private locate(input: ParserInput, head: number, dependent: number): void {
    const { parts } = this.scorer;
    const { token } = this.space;
    this.input = input;
    this.head = head;
    this.dependent = dependent;
    const side = token[dependent]! < token[head]! ? 1 : 0;
    parts[0] = head * 2 + side;
    parts[1] = dependent * 2 + side;
    parts[2] = token[head]! * 2 + side;
    parts[3] = token[dependent]! * 2 + side;
  }

  fillAtoms(): void {
    const input = this.input!;
    const { space } = this;
    const { atoms } = this.scorer;
    const h = space.token[this.head]!;
    const d = space.token[this.dependent]!;
    this.fillTree(input, this.head, h, 0);
    this.fillTree(input, this.dependent, d, WIDTH);
    const low = min(h, d);
    const high = max(h, d);
    atoms[CONTEXT] = d < h ? 1 : 0;
    atoms[CONTEXT + 1] = min(high - low, 7);
    atoms[CONTEXT + 2] = input.punctuation[high - 1]! > input.punctuation[low]! ? 1 : 0;
    atoms[CONTEXT + 3] = input.quoted[d]! * 2 + input.quoted[h]!;
  }

  private fillTree(input: ParserInput, node: number, t: number, at: number): void {
    const { space } = this;
    const { atoms } = this.scorer;
    const { word, tag, upos, field, second, n } = input;
    const before = t > 1 ? t - 1 : n + 3;
    const after = t < n ? t + 1 : n + 3;
    const l1 = space.left1[node]!;
    const l2 = space.left2[node]!;
    const r1 = space.right1[node]!;
    atoms[at] = word[t]!;
    atoms[at + 1] = tag[t]!;
    atoms[at + 2] = upos[t]!;
    atoms[at + 3] = field[t]!;
    atoms[at + 4] = second[t]!;
    atoms[at + 5] = word[before]!;
    atoms[at + 6] = tag[before]!;
    atoms[at + 7] = word[after]!;
    atoms[at + 8] = tag[after]!;
    atoms[at + 9] = word[l1]!;
    atoms[at + 10] = tag[l1]!;
    atoms[at + 11] = field[l1]!;
    atoms[at + 12] = space.left1Label[node]!;
    atoms[at + 13] = word[l2]!;
    atoms[at + 14] = tag[l2]!;
    atoms[at + 15] = word[r1]!;
    atoms[at + 16] = tag[r1]!;
    atoms[at + 17] = field[r1]!;
    atoms[at + 18] = space.right1Label[node]!;
    atoms[at + 19] = space.leftSet[node]!;
    atoms[at + 20] = space.rightSet[node]!;
  }
}
