import { hashText, mix } from './hash.ts';

/**
 * Feature templates as text ("s0.w b.p") compiled to index lists over a vector of atoms. The text is the template's
 * identity in the model file: its hash seeds the key, so order does not matter and a renamed template is a new one.
 */
export class Templates {
  readonly size: number;
  /** The templates in the order of their length, so that the loops over them need no loop inside. */
  private readonly seeds: Int32Array;
  private readonly atoms: Int32Array;
  /** Which of the keys each template writes: its place among the specs. */
  private readonly place: Int32Array;
  /** Where the templates of more than 1, 2, 3 … atoms begin. */
  private readonly longer: Int32Array;

  constructor(specs: readonly string[], atomNames: readonly string[]) {
    const position = new Map(atomNames.map((name, index) => [name, index]));
    const parsed = specs.map((spec, place) => ({ seed: hashText(spec), place, atoms: atomsOf(spec, position) }));
    parsed.sort((a, b) => a.atoms.length - b.atoms.length || a.place - b.place);
    this.size = specs.length;
    this.seeds = Int32Array.from(parsed, ({ seed }) => seed);
    this.atoms = Int32Array.from(parsed.flatMap(({ atoms }) => atoms));
    this.place = Int32Array.from(parsed, ({ place }) => place);
    const longest = parsed.at(-1)?.atoms.length ?? 0;
    this.longer = Int32Array.from(
      { length: Math.max(UNROLLED, longest) + 1 },
      (_, most) => parsed.filter(({ atoms }) => atoms.length <= most).length,
    );
  }

  /** Writes one key per template into `keys` from position `at` and returns the position after the last. */
  write(values: Int32Array, keys: Int32Array, at: number): number {
    const { seeds, atoms, place, longer } = this;
    const [one, two, three] = [longer[1]!, longer[2]!, longer[3]!];
    let t = 0;
    let i = 0;
    for (; t < one; t++, i++) keys[at + place[t]!] = mix(seeds[t]!, values[atoms[i]!]!);
    for (; t < two; t++, i += 2) keys[at + place[t]!] = mix(mix(seeds[t]!, values[atoms[i]!]!), values[atoms[i + 1]!]!);
    for (; t < three; t++, i += 3) {
      const h = mix(mix(seeds[t]!, values[atoms[i]!]!), values[atoms[i + 1]!]!);
      keys[at + place[t]!] = mix(h, values[atoms[i + 2]!]!);
    }
    for (let length = UNROLLED + 1; length < longer.length; length++)
      for (; t < longer[length]!; t++) {
        let h = seeds[t]!;
        for (const end = i + length; i < end; i++) h = mix(h, values[atoms[i]!]!);
        keys[at + place[t]!] = h;
      }
    return at + this.size;
  }
}

const UNROLLED = 3;

function atomsOf(spec: string, position: ReadonlyMap<string, number>): number[] {
  return spec.split(' ').map((name) => {
    const index = position.get(name);
    if (index === undefined) throw new Error(`Template "${spec}" names the unknown atom "${name}"`);
    return index;
  });
}
