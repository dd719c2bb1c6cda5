/** Gold, predicted and correct items of one kind. */
export class Counts {
  gold = 0;
  predicted = 0;
  correct = 0;

  get precision(): number {
    return percent(this.correct, this.predicted);
  }
  get recall(): number {
    return percent(this.correct, this.gold);
  }
  get f1(): number {
    return percent(2 * this.correct, this.gold + this.predicted);
  }
}

export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100;

/** Counts by name, made when first asked for. */
export class Tally {
  readonly by = new Map<string, Counts>();
  at(name: string): Counts {
    let counts = this.by.get(name);
    if (!counts) this.by.set(name, (counts = new Counts()));
    return counts;
  }
}
