/** A figure, a word or a mark of a text; `[start, end)` in UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
  kind: 'FIGURE' | 'WORD' | 'MARK';
  /** In lower case for words; as written for the others. */
  form: string;
  /** The value of a figure; NaN for the others. */
  value: number;
  /** Nothing stands between it and the piece before. */
  glued: boolean;
}

const GROUPED =
  '\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)';
const SPACED = '\\d{1,3}(?: \\d{3}){2,}(?!\\d)';
const POWER = '(?:[eE][+-]?\\d{1,3}(?![\\p{L}\\d])|\\^[+-]?\\d{1,3})?';
/** Figures with their groups, decimals and powers; vulgar fractions; words; single marks. */
const PIECE = new RegExp(
  `(\\d{1,3}(?:\\.\\d{3})+,\\d+|(?:${GROUPED}|${SPACED})(?:\\.\\d+)?${POWER}|\\d+,\\d(?![\\d,])|(?<![\\d.])\\d*\\.\\d+(?!\\.?\\d)${POWER}|\\d+${POWER}|[½⅓⅔¼¾⅕-⅞])|([\\p{L}\\p{M}]+)|([^\\s])`,
  'gu',
);

/** Cuts a text into figures, words and marks. Linear. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [whole, figure, word] = match;
    const start = match.index;
    pieces.push({
      start,
      end: start + whole.length,
      kind: figure ? 'FIGURE' : word ? 'WORD' : 'MARK',
      form: word ? whole.toLowerCase() : whole,
      value: figure ? valueOf(figure) : NaN,
      glued: pieces.at(-1)?.end === start,
    });
  }
  return pieces;
}

/** What a figure means: "1,300" and "1 300" 1300, "1.111,11" 1111.11, "1,3" 1.3, "1e10", "1.1^23", "½". */
function valueOf(figure: string): number {
  if (/^[^\d.]/.test(figure)) {
    const [above = NaN, below = NaN] = figure.normalize('NFKD').split('\u2044').map(Number);
    return above / below;
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure)) return Number(figure.replace(/\./g, '').replace(',', '.'));
  if (/^\d+,\d$/.test(figure)) return Number(figure.replace(',', '.'));
  const [base = '', power] = figure.replace(/[,\s]/g, '').split('^');
  return power === undefined ? Number(base) : Number(base) ** Number(power);
}
