import { hashText, mix } from './hash.ts';

/**
 * Feature templates as text ("s0.w b.p") compiled to index lists over a vector of atoms. The text is the template's
 * identity in the model file: its hash seeds the key, so order does not matter and a renamed template is a new one.
 */
export class Templates {
  readonly size: number;
  private readonly seeds: Int32Array;
  private readonly from: Int32Array;
  private readonly atoms: Int32Array;

  constructor(specs: readonly string[], atomNames: readonly string[]) {
    const position = new Map(atomNames.map((name, index) => [name, index]));
    const seeds: number[] = [];
    const from = [0];
    const atoms: number[] = [];
    for (const spec of specs) {
      for (const name of spec.split(' ')) {
        const index = position.get(name);
        if (index === undefined) throw new Error(`Template "${spec}" names the unknown atom "${name}"`);
        atoms.push(index);
      }
      seeds.push(hashText(spec));
      from.push(atoms.length);
    }
    this.size = specs.length;
    this.seeds = Int32Array.from(seeds);
    this.from = Int32Array.from(from);
    this.atoms = Int32Array.from(atoms);
  }

  /** Writes one key per template into `keys` from position `at` and returns the position after the last. */
  write(values: Int32Array, keys: Int32Array, at: number): number {
    const { seeds, from, atoms, size } = this;
    for (let t = 0; t < size; t++) {
      let h = seeds[t]!;
      for (let i = from[t]!, end = from[t + 1]!; i < end; i++) h = mix(h, values[atoms[i]!]!);
      keys[at++] = h;
    }
    return at;
  }
}
