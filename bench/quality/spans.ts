export interface Span {
  start: number;
  end: number;
}

/** Units that two spans have in common. */
export const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union. */
export function iou(a: Span, b: Span): number {
  const both = common(a, b);
  return both / (a.end - a.start + (b.end - b.start) - both || 1);
}

/** Overlap as most sets define it: the intersection covers half of the shorter. */
export const overlaps = (a: Span, b: Span): boolean =>
  common(a, b) > 0 && common(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);
