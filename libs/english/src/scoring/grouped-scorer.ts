import { NumberTable } from './number-table.ts';
import { PairTable } from './pair-table.ts';
import type { Scorer } from './scorer.ts';
import { Templates } from './templates.ts';

/** How the templates of a model are divided for caching. */
export interface Grouping {
  readonly atoms: readonly string[];
  readonly templates: readonly string[];
  /** Parts of what is scored; each gets a number that is the same whenever the part is the same. */
  readonly parts: readonly string[];
  /** Pairs of parts (or of earlier pairs) that serve as parts themselves, named "x+y". */
  readonly pairs: readonly (readonly [string, string])[];
  /** One or two parts per group: the key under which its summed scores are kept. */
  readonly groups: readonly (readonly string[])[];
  /** The parts that fix an atom's value; an upper-case part also fixes what its lower-case one does. */
  readonly needs: (atom: string) => readonly string[];
}

/** Templates divided into groups: each template goes to the first group whose parts fix all its atoms. */
export class TemplateGroups {
  readonly atoms: number;
  readonly features: number;
  readonly base: number;
  readonly parts: number;
  readonly pairParts: readonly Int32Array[];
  readonly groupParts: readonly Int32Array[];
  readonly templates: readonly Templates[];

  constructor({ atoms, templates, parts, pairs, groups, needs }: Grouping) {
    const names = [...parts, ...pairs.map(([a, b]) => `${a}+${b}`)];
    const covers = (group: readonly string[], wanted: readonly string[]): boolean => {
      const held = group.flatMap((name) => name.split('+'));
      return wanted.every((part) => held.includes(part) || held.includes(part.toUpperCase()));
    };
    const divided = groups.map((): string[] => []);
    for (const template of templates) {
      const wanted = template.split(' ').flatMap(needs);
      const at = groups.findIndex((group) => covers(group, wanted));
      if (at < 0) throw new Error(`No feature group covers the template "${template}"`);
      divided[at]!.push(template);
    }
    const used = groups.map((_, g) => g).filter((g) => divided[g]!.length > 0);
    this.atoms = atoms.length;
    this.features = templates.length;
    this.base = parts.length;
    this.parts = names.length;
    this.pairParts = pairs.map((pair) => Int32Array.from(pair, (name) => names.indexOf(name)));
    this.groupParts = used.map((g) => Int32Array.from(groups[g]!, (name) => names.indexOf(name)));
    this.templates = used.map((g) => new Templates(divided[g]!, atoms));
  }
}

/** Writes the atoms of what is being scored; asked at most once per call, and only when something is not cached. */
export interface AtomSource {
  fillAtoms(): void;
}

/** Scores by groups of templates, each group once per distinct key since the last reset. */
export class GroupedScorer {
  /** The caller writes the numbers of the parts and, when asked, the atoms. */
  readonly parts: Int32Array;
  readonly atoms: Int32Array;
  private readonly keys: Int32Array;
  private readonly pairs: readonly PairTable[];
  /** One table per group: by its part's number, or by those of its two parts. */
  private readonly singles: readonly (NumberTable | null)[];
  private readonly doubles: readonly (PairTable | null)[];
  private readonly values: Float64Array[];
  /** Where the groups' scores stand for what is being scored, and which of them have to be computed. */
  private readonly at: Int32Array;
  private readonly fresh: Int32Array;
  private readonly ends: Int32Array;
  private readonly rows: Int32Array;

  constructor(
    private readonly groups: TemplateGroups,
    private readonly model: Scorer,
    private readonly source: AtomSource,
  ) {
    this.parts = new Int32Array(groups.parts);
    this.atoms = new Int32Array(groups.atoms);
    this.keys = new Int32Array(groups.features);
    this.pairs = groups.pairParts.map(() => new PairTable());
    this.singles = groups.groupParts.map((own) => (own.length === 1 ? new NumberTable() : null));
    this.doubles = groups.groupParts.map((own) => (own.length === 2 ? new PairTable() : null));
    this.values = groups.groupParts.map(() => new Float64Array(0));
    const ints = (size: number): Int32Array => new Int32Array(size);
    const count = groups.groupParts.length;
    [this.at, this.fresh, this.ends] = [ints(count), ints(count), ints(count)];
    this.rows = ints(groups.features);
  }

  /** Forgets all cached scores; about `expected` things will be scored. */
  reset(expected: number): void {
    for (const table of this.pairs) table.reset(expected);
    for (const table of this.singles) table?.reset();
    for (const table of this.doubles) table?.reset(expected);
  }

  /** Sums the scores of every class into `out`. */
  score(out: Float64Array): void {
    const { parts, pairs, groups, at, values } = this;
    const { classes } = this.model;
    for (let p = 0; p < pairs.length; p++) {
      const own = groups.pairParts[p]!;
      parts[groups.base + p] = pairs[p]!.intern(parts[own[0]!]!, parts[own[1]!]!);
    }
    const unknown = this.locate();
    if (unknown > 0) this.fill(unknown);
    for (let c = 0; c < classes; c++) out[c] = 0;
    for (let g = 0; g < at.length; g++) {
      const own = values[g]!;
      const from = at[g]!;
      for (let c = 0; c < classes; c++) out[c]! += own[from + c]!;
    }
  }

  /** Finds where the groups' scores stand; returns how many are new, which are then in `fresh`. */
  private locate(): number {
    const { parts, groups, singles, doubles, fresh } = this;
    const { groupParts } = groups;
    const { classes } = this.model;
    let unknown = 0;
    for (let g = 0; g < groupParts.length; g++) {
      const own = groupParts[g]!;
      const single = singles[g];
      if (single) {
        this.at[g] = single.intern(parts[own[0]!]!) * classes;
        if (single.fresh) fresh[unknown++] = g;
      } else {
        const double = doubles[g]!;
        this.at[g] = double.intern(parts[own[0]!]!, parts[own[1]!]!) * classes;
        if (double.fresh) fresh[unknown++] = g;
      }
    }
    return unknown;
  }

  /** Computes the groups in `fresh[0..unknown)`: all their keys are looked up together. */
  private fill(unknown: number): void {
    const { fresh, ends, keys, rows, model } = this;
    this.source.fillAtoms();
    let count = 0;
    for (let f = 0; f < unknown; f++) {
      count = this.groups.templates[fresh[f]!]!.write(this.atoms, keys, count);
      ends[f] = count;
    }
    model.find(keys, count, rows);
    for (let f = 0, from = 0; f < unknown; from = ends[f++]!) {
      const at = this.at[fresh[f]!]!;
      const values = this.room(fresh[f]!, at + model.classes);
      for (let c = 0; c < model.classes; c++) values[at + c] = 0;
      model.add(rows, from, ends[f]!, values, at);
    }
  }

  private room(group: number, size: number): Float64Array {
    const values = this.values[group]!;
    if (size <= values.length) return values;
    const larger = new Float64Array(Math.max(1024, 2 * size));
    larger.set(values);
    this.values[group] = larger;
    return larger;
  }

  /** All keys, uncached, for training. */
  features(keys: Int32Array): number {
    this.source.fillAtoms();
    let count = 0;
    for (const templates of this.groups.templates) count = templates.write(this.atoms, keys, count);
    return count;
  }
}
