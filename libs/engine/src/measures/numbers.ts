import { denominatorOf, ORDINALS, SCALES, SHORT_SCALES, SMALL, TENS } from './number-words.ts';
import { type Piece, scan } from './scan.ts';

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

interface Read {
  value: number;
  to: number;
  scaled?: boolean;
  /** The last scale read, which "and three quarters" goes with. */
  scale?: number;
}

/** Reads the numbers of a text by recursive descent over its pieces; every piece is read a bounded number of times. */
export class NumberReader {
  readonly pieces: Piece[];

  constructor(readonly text: string) {
    this.pieces = scan(text);
  }

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

  private form(i: number): string {
    return this.pieces[i]?.form ?? '';
  }

  /** "minus ten", "-9.2" not after a word or figure: the piece after the sign. */
  private sign(i: number): number | null {
    if (/^(?:minus|negative)$/.test(this.form(i))) return i + 1;
    const next = this.pieces[i + 1];
    if (!/^[-−]$/.test(this.form(i)) || next?.kind !== 'FIGURE' || !next.glued) return null;
    const before = this.pieces[i - 1];
    return before && this.pieces[i]?.glued && before.kind !== 'MARK' ? null : i + 1;
  }

  /** Skips a hyphen between two words of one number. */
  private joined(i: number): number {
    return this.form(i) === '-' && this.pieces[i + 1]?.kind === 'WORD' ? i + 1 : i;
  }

  /** Below a hundred in words, or any figure. */
  private atom(i: number): Read | null {
    const piece = this.pieces[i];
    if (!piece) return null;
    if (piece.kind === 'FIGURE') return { value: piece.value, to: i + 1 };
    const small = SMALL.get(piece.form);
    if (small !== undefined) return { value: small, to: i + 1 };
    const tens = TENS.get(piece.form);
    if (tens === undefined) return null;
    const next = this.joined(i + 1);
    const unit = SMALL.get(this.form(next));
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: tens + unit, to: next + 1 }
      : { value: tens, to: i + 1 };
  }

  /** "three hundred and two", "322 hundred", "a hundred". */
  private group(i: number): Read | null {
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

  private afterAnd(i: number): number {
    return this.form(i) === 'and' ? i + 1 : i;
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

  /** "half million", "quarter million". */
  private quarterOfScale(i: number): Read | null {
    const value = { half: 0.5, quarter: 0.25 }[this.form(i)];
    const at = /^an?$/.test(this.form(i + 1)) ? i + 2 : i + 1;
    return value !== undefined && (SCALES.get(this.form(at)) ?? 0) >= 12 ? { value, to: at } : null;
  }

  /** "million" after it, "bn" glued or not, "k" glued. */
  private scaledBy(read: Read, value: number): Read | null {
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

  /** "3/4" in figures. */
  private slashed(i: number): Read | null {
    const [above, slash, below] = [this.pieces[i], this.pieces[i + 1], this.pieces[i + 2]];
    if (above?.kind !== 'FIGURE' || !/^[/⁄]$/.test(slash?.form ?? '') || below?.kind !== 'FIGURE') return null;
    const whole = Number.isInteger(above.value) && Number.isInteger(below.value) && below.value > 0;
    // "24/7", "9/11" and dates are no fractions.
    if (!whole || /^[/⁄]$/.test(this.form(i + 3)) || /^(?:9\/11|24\/7)$/.test(`${above.form}/${below.form}`))
      return null;
    return above.value < below.value || below.value <= 10 ? { value: above.value / below.value, to: i + 3 } : null;
  }

  /** "three fifths", "a quarter", "one twenty-fifth", "half". */
  private worded(i: number): Read | null {
    const half = this.form(i) === 'half' || /^quarters?$/.test(this.form(i)) ? { value: 1, to: i } : null;
    const above = /^an?$/.test(this.form(i)) ? { value: 1, to: i + 1 } : (this.wordCardinal(i) ?? half);
    if (!above) return null;
    const at = this.joined(above.to);
    const below = this.denominator(at);
    if (!below) return null;
    const plural = this.form(below.to - 1).endsWith('s');
    if (above.value > 1 && !plural) return null;
    return { value: above.value / below.value, to: below.to };
  }

  private wordCardinal(i: number): Read | null {
    const group = this.group(i);
    return group && Number.isInteger(group.value) ? group : null;
  }

  /** "fifths", "twenty-fifth", "one hundred and fifth". */
  private denominator(i: number): Read | null {
    const plain = denominatorOf(this.form(i));
    if (plain !== null) return { value: plain, to: i + 1 };
    const tens = TENS.get(this.form(i));
    const unit = tens === undefined ? null : (ORDINALS.get(this.form(this.joined(i + 1)).replace(/s$/, '')) ?? null);
    return tens !== undefined && unit !== null && unit < 10 ? { value: tens + unit, to: this.joined(i + 1) + 1 } : null;
  }

  /** A fraction that stands by itself, in words, with a slash, or as "one in five". */
  private fraction(i: number): Read | null {
    const slashed = this.slashed(i);
    if (slashed || this.quarterOfScale(i)) return slashed;
    const worded = this.worded(i);
    if (worded && !this.isNumberOfAThing(i, worded)) return worded;
    return this.ratio(i);
  }

  /** "a third man", "the first half", "a quarter final": an ordinal or a noun, not a part of something. */
  private isNumberOfAThing(i: number, { to }: Read): boolean {
    const last = this.form(to - 1);
    const before = this.form(i - 1);
    if (
      /^(?:half|quarter)$/.test(this.form(i)) &&
      /^(?:first|second|third|fourth|last|this|next|other|latter|same|each|every|per|better|previous|\d.*|[qh]|th|rd|nd|st)$/.test(
        before,
      )
    )
      return true;
    if (/^quarters?$/.test(last) && to - i === 1) return !/^of$/.test(this.form(to));
    if (last.endsWith('s') || last === 'half') return false;
    const next = this.pieces[to];
    return (
      next !== undefined &&
      next.kind === 'WORD' &&
      !/^(?:of|in|to|from|as|more|less|higher|lower|and|or|by|over|since|after|is|are|was|were|have|has|had|said|say|did|do)$/.test(
        next.form,
      )
    );
  }

  /** "one in five", "one out of three", "1 over twenty-one", but not "two in five days" nor "one in 2019". */
  private ratio(i: number): Read | null {
    const above = this.wordCardinal(i);
    if (!above || above.value < 1) return null;
    const link = this.form(above.to);
    const at = link === 'out' && this.form(above.to + 1) === 'of' ? above.to + 2 : above.to + 1;
    if (!/^(?:in|over)$/.test(link) && at === above.to + 1) return null;
    const below = this.wordCardinal(at);
    if (
      !below ||
      !Number.isInteger(below.value) ||
      (/^[./:-]$/.test(this.form(below.to)) && this.pieces[below.to + 1]?.glued)
    )
      return null;
    const value = above.value / below.value;
    if (link === 'over') return this.ends(below.to) ? { value, to: below.to } : null;
    if (above.value >= below.value || (below.value >= 1900 && below.value <= 2100)) return null;
    const after = this.form(below.to);
    if (
      link === 'in' &&
      /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games?|matches|different|other|separate|states|countries|cities)$/.test(
        after,
      )
    )
      return null;
    return { value, to: /^hundreds?$/.test(after) ? below.to + 1 : below.to };
  }

  private ends(i: number): boolean {
    const piece = this.pieces[i];
    return !piece || piece.kind === 'MARK';
  }

  /** "23rd", "third", "twenty-first", "two hundredth". */
  private ordinal(i: number): Read | null {
    const piece = this.pieces[i];
    const next = this.pieces[i + 1];
    if (piece?.kind === 'FIGURE')
      return next?.glued && /^(?:st|nd|rd|th)$/.test(next.form) ? { value: piece.value, to: i + 2 } : null;
    const plain = ORDINALS.get(piece?.form ?? '');
    if (plain !== undefined) return { value: plain, to: i + 1 };
    const tens = TENS.get(piece?.form ?? '');
    const at = this.joined(i + 1);
    const unit = ORDINALS.get(this.form(at));
    return tens !== undefined && unit !== undefined && unit < 10 ? { value: tens + unit, to: at + 1 } : null;
  }
}
