interface Origin {
  key: string;
  name: string;
  columnIds: readonly string[];
}

/** What one origin draws in one column: a knot where the outlet has it from there, a line where the bar passes by. */
export interface Strand {
  key: string;
  name: string;
  lane: number;
  isKnot: boolean;
  /** Whether the bar goes on to the left and to the right. */
  left: boolean;
  right: boolean;
}

/**
 * The bars that join the outlets of a row which have a claim from one origin: for each column, the strands that run
 * through it. Origins that only one outlet has draw nothing. Bars that would cross lie in lanes of their own, the
 * widest on top.
 */
export function strandsOf(origins: readonly Origin[], columns: readonly string[]): Map<string, Strand[]> {
  const at = new Map(columns.map((id, index) => [id, index]));
  const bars = origins
    .map(({ key, name, columnIds }) => {
      const knots = columnIds.flatMap((id) => at.get(id) ?? []).sort((a, b) => a - b);
      return { key, name, knots, from: knots[0] ?? 0, to: knots.at(-1) ?? 0 };
    })
    .filter(({ knots }) => knots.length > 1)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const lanes: { from: number; to: number }[][] = [];
  const strands = new Map<string, Strand[]>();
  for (const { key, name, knots, from, to } of bars) {
    const free = lanes.findIndex((lane) => lane.every((other) => other.to < from || to < other.from));
    const lane = free === -1 ? lanes.push([]) - 1 : free;
    lanes[lane]!.push({ from, to });
    for (let index = from; index <= to; index++) {
      const strand = { key, name, lane, isKnot: knots.includes(index), left: index > from, right: index < to };
      const column = columns[index]!;
      strands.set(column, [...(strands.get(column) ?? []), strand]);
    }
  }
  return strands;
}
