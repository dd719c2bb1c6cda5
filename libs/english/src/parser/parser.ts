import type { Scorer } from '../scoring/scorer.ts';
import type { ParserInput } from './input.ts';
import { LabelScorer } from './label-features.ts';
import { MoveScorer } from './move-features.ts';
import { LEFT, RIGHT, SHIFT, StateSpace } from './state-space.ts';

/** A dependency tree over tokens 1..n: heads (0 = root) and label indices; index 0 is unused. */
export interface Tree {
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Score of the best derivation minus that of the best other one that survived in the beam, in model units; 0 = a tie. */
  readonly margin: number;
}

/** Called by training after each step with the parser itself, whose beam is then open to inspection. */
export interface BeamObserver {
  afterStep(parser: Parser, step: number): void;
}

const PER_STATE = 5; // SHIFT, and LEFT and RIGHT with two labels each

/**
 * Arc-hybrid beam parser with global linear scores: a move model (shift, left, right) and a label model that is asked
 * when an arc is made. States that have become indistinguishable are merged, the better derivation staying.
 */
export class Parser {
  readonly space = new StateSpace();
  readonly moveScorer: MoveScorer;
  readonly labelScorer: LabelScorer;
  readonly rootLabel: number;
  // The beam, best first.
  size = 0;
  cell: Int32Array;
  front: Int32Array;
  score: Float64Array;
  history: Int32Array;
  // Derivations as a tree of steps: 0 is the empty one.
  historyMove = new Uint8Array(0);
  historyLabel = new Uint8Array(0);
  historyPrevious = new Int32Array(0);
  private steps = 0;
  private nextCell: Int32Array;
  private nextFront: Int32Array;
  private nextScore: Float64Array;
  private nextHistory: Int32Array;
  private candidates = 0;
  private readonly candidateState: Int32Array;
  private readonly candidateMove: Uint8Array;
  private readonly candidateLabel: Uint8Array;
  private readonly candidateScore: Float64Array;
  private readonly order: Int32Array;
  private readonly moveScores = new Float64Array(3);

  constructor(
    readonly labels: readonly string[],
    moves: Scorer,
    labelModel: Scorer,
    readonly width: number,
    /** How far, in model units, the move model may put a move behind a state's best one before its labels are not even asked for. */
    private readonly patience = Infinity,
  ) {
    this.rootLabel = labels.indexOf('root');
    this.moveScorer = new MoveScorer(this.space, moves);
    this.labelScorer = new LabelScorer(this.space, labelModel, this.rootLabel);
    const ints = (size: number): Int32Array => new Int32Array(size);
    [this.cell, this.front, this.history] = [ints(width), ints(width), ints(width)];
    [this.nextCell, this.nextFront, this.nextHistory] = [ints(width), ints(width), ints(width)];
    [this.score, this.nextScore] = [new Float64Array(width), new Float64Array(width)];
    const room = width * PER_STATE;
    [this.candidateState, this.order] = [ints(room), ints(room)];
    [this.candidateMove, this.candidateLabel] = [new Uint8Array(room), new Uint8Array(room)];
    this.candidateScore = new Float64Array(room);
  }

  /** Parses one sentence; time and memory grow linearly with its length. */
  parse(input: ParserInput, observer?: BeamObserver): Tree {
    this.start(input.n);
    for (let step = 0; step < 2 * input.n; step++) {
      this.candidates = 0;
      for (let s = 0; s < this.size; s++) this.expand(input, s);
      this.select();
      observer?.afterStep(this, step);
    }
    return this.tree(input.n);
  }

  private start(n: number): void {
    const bound = 2 * n * (this.width + 1) + 2;
    this.space.reset(n, bound);
    this.moveScorer.reset(n);
    this.labelScorer.reset(n, 2 * bound);
    if (this.historyPrevious.length < bound) {
      this.historyMove = new Uint8Array(bound * 2);
      this.historyLabel = new Uint8Array(bound * 2);
      this.historyPrevious = new Int32Array(bound * 2);
    }
    this.steps = 1;
    this.size = 1;
    this.cell[0] = 0;
    this.front[0] = 1;
    this.score[0] = 0;
    this.history[0] = 0;
  }

  private expand(input: ParserInput, s: number): void {
    const { space, moveScores, labelScorer } = this;
    const cell = this.cell[s]!;
    const front = this.front[s]!;
    const score = this.score[s]!;
    this.moveScorer.score(input, cell, front, moveScores);
    if (space.isLegal(SHIFT, cell, front)) this.propose(s, SHIFT, 0, score + moveScores[SHIFT]!);
    const least = this.leastMoveScore(cell, front);
    for (let move = LEFT; move <= RIGHT; move++) {
      if (moveScores[move]! < least || !space.isLegal(move, cell, front)) continue;
      const base = score + moveScores[move]!;
      const head = move === LEFT ? front : space.cellNode[space.cellPrevious[cell]!]!;
      if (space.token[head]! > input.n) {
        this.propose(s, move, this.rootLabel, base);
        continue;
      }
      labelScorer.rank(input, head, space.cellNode[cell]!);
      this.propose(s, move, labelScorer.best, base + labelScorer.bestScore);
      this.propose(s, move, labelScorer.second, base + labelScorer.secondScore);
    }
  }

  /** What the move model must give a move at least for it to be worth asking the label model. */
  private leastMoveScore(cell: number, front: number): number {
    let best = -Infinity;
    for (let move = SHIFT; move <= RIGHT; move++)
      if (this.moveScores[move]! > best && this.space.isLegal(move, cell, front)) best = this.moveScores[move]!;
    return best - this.patience;
  }

  /** Adds a candidate, keeping `order` sorted by score; on a tie the earlier candidate stays ahead. */
  private propose(state: number, move: number, label: number, score: number): void {
    const { order, candidateScore } = this;
    const c = this.candidates++;
    this.candidateState[c] = state;
    this.candidateMove[c] = move;
    this.candidateLabel[c] = label;
    candidateScore[c] = score;
    let i = c;
    while (i > 0 && candidateScore[order[i - 1]!]! < score) {
      order[i] = order[i - 1]!;
      i--;
    }
    order[i] = c;
  }

  private select(): void {
    const { space } = this;
    let kept = 0;
    for (let i = 0; i < this.candidates && kept < this.width; i++) {
      const c = this.order[i]!;
      const s = this.candidateState[c]!;
      const move = this.candidateMove[c]!;
      const label = this.candidateLabel[c]!;
      const cell = space.cellAfter(move, label, this.cell[s]!, this.front[s]!);
      const front = space.frontAfter(move, label, this.cell[s]!, this.front[s]!);
      let merged = false;
      for (let k = 0; k < kept && !merged; k++) merged = this.nextCell[k] === cell && this.nextFront[k] === front;
      if (merged) continue;
      this.nextCell[kept] = cell;
      this.nextFront[kept] = front;
      this.nextScore[kept] = this.candidateScore[c]!;
      this.nextHistory[kept++] = this.record(move, label, this.history[s]!);
    }
    this.size = kept;
    [this.cell, this.nextCell] = [this.nextCell, this.cell];
    [this.front, this.nextFront] = [this.nextFront, this.front];
    [this.score, this.nextScore] = [this.nextScore, this.score];
    [this.history, this.nextHistory] = [this.nextHistory, this.history];
  }

  /** Notes one more step after the derivation `previous` and returns the longer derivation's number. */
  record(move: number, label: number, previous: number): number {
    this.historyMove[this.steps] = move;
    this.historyLabel[this.steps] = label;
    this.historyPrevious[this.steps] = previous;
    return this.steps++;
  }

  /** The moves and labels of a derivation, first to last. */
  derivation(history: number): { move: number; label: number }[] {
    const steps: { move: number; label: number }[] = [];
    for (let h = history; h !== 0; h = this.historyPrevious[h]!)
      steps.push({ move: this.historyMove[h]!, label: this.historyLabel[h]! });
    return steps.reverse();
  }

  private tree(n: number): Tree {
    const head = new Int32Array(n + 1);
    const label = new Int32Array(n + 1);
    const stack: number[] = [];
    let next = 1;
    for (const step of this.derivation(this.history[0]!)) {
      if (step.move === SHIFT) {
        stack.push(next++);
        continue;
      }
      const dependent = stack.pop()!;
      const parent = step.move === LEFT ? next : stack.at(-1)!;
      head[dependent] = parent > n ? 0 : parent;
      label[dependent] = step.label;
    }
    return { head, label, margin: this.size > 1 ? this.score[0]! - this.score[1]! : 0 };
  }
}
