import { denominatorOf, ORDINALS, SCALES, SHORT_SCALES, SMALL, TENS } from './number-words.ts';
import { PieceReader, type Read } from './piece-reader.ts';

/** Whole numbers, ordinals and scales, in words and figures. */
export class WholeNumberReader extends PieceReader {
  /** Below a hundred in words, or any figure. */
  protected atom(i: number): Read | null {
    const piece = this.pieces[i];
    if (!piece) return null;
    if (piece.kind === 'FIGURE') return { value: piece.value, to: i + 1 };
    const small = SMALL.get(piece.form);
    if (small !== undefined) return { value: small, to: i + 1 };
    const tens = TENS.get(piece.form);
    if (tens === undefined) return null;
    return this.tensWith(i, (form) => SMALL.get(form)) ?? { value: tens, to: i + 1 };
  }

  /** "twenty-one", "twenty-first": tens with a unit behind them. */
  protected tensWith(i: number, unitOf: (form: string) => number | undefined): Read | null {
    const tens = TENS.get(this.form(i));
    const at = this.joined(i + 1);
    const unit = unitOf(this.form(at));
    return tens !== undefined && unit !== undefined && unit > 0 && unit < 10
      ? { value: tens + unit, to: at + 1 }
      : null;
  }

  /** "three hundred and two", "322 hundred", "a hundred". */
  protected group(i: number): Read | null {
    const atom =
      this.atom(i) ?? (/^an?$/.test(this.form(i)) && SCALES.has(this.form(i + 1)) ? { value: 1, to: i + 1 } : null);
    const next = atom ? this.joined(atom.to) : i;
    if (!atom || this.form(next) !== 'hundred') return atom;
    const value = atom.value * 100;
    const rest = this.atom(this.afterAnd(next + 1));
    // "one hundred thirty-fifths" has thirty-fifths.
    const divides = rest && this.form(rest.to) === '-' && denominatorOf(this.form(rest.to + 1)) !== null;
    const fits = rest && !divides && rest.value > 0 && rest.value < 100 && this.form(rest.to) !== 'hundred';
    return fits && Number.isInteger(rest.value)
      ? { value: value + rest.value, to: rest.to, scaled: true }
      : { value, to: next + 1, scaled: true, scale: 100 };
  }

  /** The same, but no decimals: what stands above and below the line of a fraction. */
  protected wordCardinal(i: number): Read | null {
    const group = this.group(i);
    return group && Number.isInteger(group.value) ? group : null;
  }

  /** "half million", "quarter million". */
  protected quarterOfScale(i: number): Read | null {
    const value = { half: 0.5, quarter: 0.25 }[this.form(i)];
    const at = /^an?$/.test(this.form(i + 1)) ? i + 2 : i + 1;
    return value !== undefined && (SCALES.get(this.form(at)) ?? 0) >= 12 ? { value, to: at } : null;
  }

  /** "million" after it, "bn" glued or not, "k" glued. */
  protected scaledBy(read: Read, value: number): Read | null {
    let [to, factor] = [read.to, 1];
    for (;;) {
      const at = this.joined(to);
      const long = this.form(at) === 'hundred' ? undefined : SCALES.get(this.form(at).replace(/^dozens$/, 'dozen'));
      const short = this.shortScale(at);
      if (long === undefined && short === null) break;
      factor *= long ?? short ?? 1;
      to = at + 1;
    }
    return factor === 1 ? null : { value: value * factor, to, scaled: true, scale: factor };
  }

  /** "bn", "k": a short scale, right behind a figure. */
  private shortScale(i: number): number | null {
    const piece = this.pieces[i];
    const before = this.pieces[i - 1];
    if (before?.kind !== 'FIGURE' || piece?.kind !== 'WORD') return null;
    const single = piece.form.length === 1;
    const written = this.text.slice(piece.start, piece.end);
    if (single && (!piece.glued || (piece.form === 'g' && written !== 'G'))) return null;
    if (piece.form === 'mm' && written !== 'MM') return null;
    return SHORT_SCALES.get(piece.form) ?? null;
  }

  /** "23rd", "third", "twenty-first", "two hundredth". */
  protected ordinal(i: number): Read | null {
    const piece = this.pieces[i];
    const next = this.pieces[i + 1];
    if (piece?.kind === 'FIGURE')
      return next?.glued && /^(?:st|nd|rd|th)$/.test(next.form) ? { value: piece.value, to: i + 2 } : null;
    const plain = ORDINALS.get(piece?.form ?? '');
    if (plain !== undefined) return { value: plain, to: i + 1 };
    return this.tensWith(i, (form) => ORDINALS.get(form));
  }
}
