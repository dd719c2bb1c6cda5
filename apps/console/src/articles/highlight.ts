/** A stretch of the text with the ids of everything that covers it, innermost (shortest) first. */
export interface Piece {
  text: string;
  start: number;
  ids: string[];
  /** Why this stretch was left out of the reading, if it was. */
  dimmed: string | null;
}
export interface Span {
  id: string;
  start: number;
  end: number;
}
export interface Dimmed {
  start: number;
  end: number;
  reason: string;
}

/**
 * Cuts a text at every beginning and end of its spans, in time linear in pieces times overlap. Spans may nest and
 * overlap (a quote inside the claim that somebody said it); what lies outside the text is ignored.
 */
export function cutIntoPieces(text: string, spans: readonly Span[], boilerplate: readonly Dimmed[]): Piece[] {
  const inside = (span: { start: number; end: number }) =>
    span.start >= 0 && span.end <= text.length && span.start < span.end;
  const marks = spans.filter(inside).toSorted((a, b) => a.start - b.start);
  const dims = boilerplate.filter(inside);
  const cuts = [...new Set([0, text.length, ...[...marks, ...dims].flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: Span[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    open = open.filter((span) => span.end > start);
    for (let span = marks[next]; span && span.start <= start; span = marks[++next]) open.push(span);
    pieces.push({
      text: text.slice(start, cuts[i + 1]),
      start,
      ids: open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id),
      dimmed: dims.find((dim) => dim.start <= start && start < dim.end)?.reason ?? null,
    });
  }
  return pieces;
}

/** The pieces by paragraph, each paragraph a stretch of the raw text: its line breaks part them and are not shown. */
export function intoParagraphs(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    let at = 0;
    for (const line of piece.text.split(/(\r?\n|\r)/)) {
      if (/^[\r\n]/.test(line)) paragraphs.push([]);
      else if (line !== '') paragraphs.at(-1)!.push({ ...piece, text: line, start: piece.start + at });
      at += line.length;
    }
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}
