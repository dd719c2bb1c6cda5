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
  private readonly tables: readonly PairTable[];
  private readonly values: Float64Array[];
  private readonly sum: Float64Array;

  constructor(
    private readonly groups: TemplateGroups,
    private readonly model: Scorer,
    private readonly source: AtomSource,
  ) {
    this.parts = new Int32Array(groups.parts);
    this.atoms = new Int32Array(groups.atoms);
    this.keys = new Int32Array(groups.features);
    this.pairs = groups.pairParts.map(() => new PairTable());
    this.tables = groups.groupParts.map(() => new PairTable());
    this.values = groups.groupParts.map(() => new Float64Array(0));
    this.sum = new Float64Array(model.classes);
  }

  /** Forgets all cached scores and makes room for `limit` things to score. */
  reset(limit: number): void {
    for (const table of this.pairs) table.reset(limit);
    for (const table of this.tables) table.reset(limit);
  }

  /** Sums the scores of every class into `out`. */
  score(out: Float64Array): void {
    const { parts, pairs, tables, groups } = this;
    const { classes } = this.model;
    for (let p = 0; p < pairs.length; p++) {
      const own = groups.pairParts[p]!;
      parts[groups.base + p] = pairs[p]!.intern(parts[own[0]!]!, parts[own[1]!]!);
    }
    for (let c = 0; c < classes; c++) out[c] = 0;
    let filled = false;
    for (let g = 0; g < tables.length; g++) {
      const own = groups.groupParts[g]!;
      const table = tables[g]!;
      const at = table.intern(parts[own[0]!]!, own.length > 1 ? parts[own[1]!]! : 0) * classes;
      if (table.fresh) {
        if (!filled) this.source.fillAtoms();
        filled = true;
        this.fill(g, at);
      }
      const values = this.values[g]!;
      for (let c = 0; c < classes; c++) out[c]! += values[at + c]!;
    }
  }

  private fill(group: number, at: number): void {
    const { classes } = this.model;
    let values = this.values[group]!;
    if (at + classes > values.length) {
      const larger = new Float64Array(Math.max(1024, 2 * (at + classes)));
      larger.set(values);
      this.values[group] = values = larger;
    }
    const count = this.groups.templates[group]!.write(this.atoms, this.keys, 0);
    this.model.score(this.keys, count, this.sum);
    for (let c = 0; c < classes; c++) values[at + c] = this.sum[c]!;
  }

  /** All keys, uncached, for training. */
  features(keys: Int32Array): number {
    this.source.fillAtoms();
    let count = 0;
    for (const templates of this.groups.templates) count = templates.write(this.atoms, keys, count);
    return count;
  }
}
