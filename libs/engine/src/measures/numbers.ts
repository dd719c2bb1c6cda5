import { FractionReader } from './fractions.ts';
import type { Read } from './piece-reader.ts';
import type { Piece } from './scan.ts';

/** A number in words or figures at `[start, end)`; `from` and `to` are its pieces, `to` exclusive. */
export interface Numeral {
  value: number;
  start: number;
  end: number;
  from: number;
  to: number;
  kind: 'CARDINAL' | 'ORDINAL' | 'FRACTION';
  /** It has a scale already: "3 million", "4bn". */
  scaled: boolean;
}

/** Reads the numbers of a text by recursive descent over its pieces; every piece is read a bounded number of times. */
export class NumberReader extends FractionReader {
  /** All numbers, left to right, none within another. */
  all(): Numeral[] {
    const found: Numeral[] = [];
    for (let i = 0; i < this.pieces.length;) {
      const numeral = this.isPronoun(i) ? null : this.at(i);
      if (numeral) found.push(numeral);
      i = numeral ? numeral.to : i + 1;
    }
    return found;
  }

  /** "the one", "this one", "no one" count nothing. */
  private isPronoun(i: number): boolean {
    return (
      this.form(i) === 'one' && /^(?:the|this|that|which|no|any|every|each|another|some|only)$/.test(this.form(i - 1))
    );
  }

  /** The number that begins at a piece. */
  at(i: number): Numeral | null {
    const signed = this.sign(i);
    const from = signed ?? i;
    const ordinal = signed === null ? this.ordinal(i) : null;
    if (ordinal) return this.numeral(i, ordinal, 'ORDINAL');
    const fraction = this.fraction(from);
    const read = fraction ?? this.cardinal(from);
    if (!read) return null;
    return this.numeral(
      i,
      signed === null ? read : { ...read, value: -read.value },
      fraction ? 'FRACTION' : 'CARDINAL',
    );
  }

  private numeral(from: number, read: Read, kind: Numeral['kind']): Numeral {
    const [first, last] = [this.pieces[from] as Piece, this.pieces[read.to - 1] as Piece];
    return {
      value: read.value,
      start: first.start,
      end: last.end,
      from,
      to: read.to,
      kind,
      scaled: read.scaled ?? false,
    };
  }

  /** "minus ten", "-9.2" not after a word or figure: the piece after the sign. */
  private sign(i: number): number | null {
    if (/^(?:minus|negative)$/.test(this.form(i))) return i + 1;
    const next = this.pieces[i + 1];
    if (!/^[-−]$/.test(this.form(i)) || next?.kind !== 'FIGURE' || !next.glued) return null;
    const before = this.pieces[i - 1];
    return before && this.pieces[i]?.glued && before.kind !== 'MARK' ? null : i + 1;
  }

  /** A whole number with its scales, largest first, or a figure with a short scale. */
  private cardinal(i: number): Read | null {
    const group = this.group(i) ?? this.quarterOfScale(i);
    if (!group) return null;
    const decimal = this.decimals(group);
    let read: Read = this.scaledBy(decimal, decimal.value) ?? decimal;
    for (let limit = read.scale ?? 0; limit > 100;) {
      const from = this.afterAnd(read.to);
      if (from > read.to && this.worded(from)) break;
      const next = this.group(from);
      const part = next && (this.scaledBy(next, next.value) ?? next);
      if (!part || part.value <= 0 || part.value >= limit || (part.scale ?? 0) >= limit) break;
      // "4 thousand 12" is one number, "2 million 1.5" is not.
      if (!Number.isInteger(part.value)) break;
      read = { value: read.value + part.value, to: part.to, scaled: true, scale: part.scale ?? 1 };
      limit = part.scale ?? 0;
    }
    return this.withFraction(read);
  }

  /** "two hundred point zero three". */
  private decimals(read: Read): Read {
    if (this.form(read.to) !== 'point') return read;
    let digits = '';
    let to = read.to + 1;
    for (let next = this.atom(to); next && this.pieces[to]?.kind === 'WORD'; next = this.atom(to)) {
      digits += String(next.value);
      to = next.to;
    }
    return digits ? { ...read, value: read.value + Number(`0.${digits}`), to } : read;
  }

  /** "two and a half", "five and a half million", "10 1/2", "2½", "five billion and three quarters". */
  private withFraction(read: Read): Read {
    const glyph = this.pieces[read.to];
    const slashed = this.slashed(read.to);
    const part =
      glyph?.kind === 'FIGURE' && glyph.value < 1 && /^[^\d.]/.test(glyph.form)
        ? { value: glyph.value, to: read.to + 1 }
        : slashed && slashed.value < 1
          ? slashed
          : this.form(this.joined(read.to)) === 'and'
            ? this.worded(this.joined(this.joined(read.to) + 1))
            : null;
    if (!part) return read;
    const scaled = this.scaledBy(part, part.value);
    if (scaled && !read.scale) {
      const factor = scaled.scale ?? 1;
      return { ...scaled, value: (read.value + part.value) * factor };
    }
    const unit = (read.scale ?? 1) >= 1000 && !scaled ? (read.scale ?? 1) : 1;
    return { ...read, value: read.value + (scaled?.value ?? part.value) * unit, to: scaled?.to ?? part.to };
  }
}
