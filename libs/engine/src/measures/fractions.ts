import { denominatorOf, ORDINALS } from './number-words.ts';
import type { Read } from './piece-reader.ts';
import { WholeNumberReader } from './whole-numbers.ts';

/** Fractions: "3/4", "three fifths", "half", "one in five". */
export class FractionReader extends WholeNumberReader {
  /** A fraction that stands by itself, in words, with a slash, or as "one in five". */
  protected fraction(i: number): Read | null {
    const slashed = this.slashed(i);
    if (slashed || this.quarterOfScale(i)) return slashed;
    const worded = this.worded(i);
    if (worded && !this.isNumberOfAThing(i, worded)) return worded;
    return this.ratio(i);
  }

  /** "3/4" in figures. */
  protected slashed(i: number): Read | null {
    const [above, slash, below] = [this.pieces[i], this.pieces[i + 1], this.pieces[i + 2]];
    if (above?.kind !== 'FIGURE' || !/^[/⁄]$/.test(slash?.form ?? '') || below?.kind !== 'FIGURE') return null;
    const whole = Number.isInteger(above.value) && Number.isInteger(below.value) && below.value > 0;
    // "24/7", "9/11" and dates are no fractions.
    if (!whole || /^[/⁄]$/.test(this.form(i + 3)) || /^(?:9\/11|24\/7)$/.test(`${above.form}/${below.form}`))
      return null;
    return above.value < below.value || below.value <= 10 ? { value: above.value / below.value, to: i + 3 } : null;
  }

  /** "three fifths", "a quarter", "one twenty-fifth", "half". */
  protected worded(i: number): Read | null {
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

  /** "fifths", "twenty-fifth". */
  private denominator(i: number): Read | null {
    const plain = denominatorOf(this.form(i));
    if (plain !== null) return { value: plain, to: i + 1 };
    return this.tensWith(i, (form) => ORDINALS.get(form.replace(/s$/, '')));
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

  /** No word or figure goes on there. */
  private ends(i: number): boolean {
    const piece = this.pieces[i];
    return !piece || piece.kind === 'MARK';
  }
}
