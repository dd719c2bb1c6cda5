/** Where a set is scored and what it may say beside its figures. */
export interface Context {
  /** The folder of the data; a set may look there for what belongs to its file (articles, claims to retrieve). */
  dir: string;
  /** Says, where misses were asked for, what was missed or superfluous. */
  miss: (line: string) => void;
}

/** One figure, beside what it is to be measured by. */
export interface Row {
  metric: string;
  /** A share is 0..1 and shown as per cent; a count is shown as it is. */
  kind?: 'share' | 'count';
  /** Null where there was nothing to measure. */
  ours: number | null;
  /** Right and all, where the figure is such a share. */
  counts?: string;
  /** The simple baseline, measured in the same run, or its stated figure. */
  baseline?: number | string;
  /** The best published figure, with its source. */
  published?: string;
  /** What is to be reached: `least` or `most`. */
  aim?: { least?: number; most?: number };
}

/** One evaluation set: which files hold it, and how one of them is scored. Throws on a file that is not of its format. */
export interface QualitySet {
  name: string;
  /** Matched against the file's name, so that development and test parts are scored alike. */
  files: RegExp;
  /** Files that `run` reads besides, or that are only for training: known, not scored by themselves. */
  beside?: RegExp;
  /** Where to get the set, for the line that says it is not there. */
  from: string;
  run(file: string, context: Context): Row[] | Promise<Row[]>;
}

/** A row for `right` of `all`. */
export function shareRow(metric: string, right: number, all: number, beside: Partial<Row> = {}): Row {
  return { metric, ours: all === 0 ? null : right / all, counts: `${right}/${all}`, ...beside };
}

/** Precision, recall and F1 of counts. */
export function f1Of(
  right: number,
  predicted: number,
  gold: number,
): { precision: number; recall: number; f1: number } {
  const of = (n: number, all: number) => (all === 0 ? 0 : n / all);
  return { precision: of(right, predicted), recall: of(right, gold), f1: of(2 * right, predicted + gold) };
}
