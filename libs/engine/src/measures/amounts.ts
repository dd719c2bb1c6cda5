import { countedNoun } from './counted.ts';
import { currencyNamed, DOLLARS, ISO, isNation, SIGNS } from './money.ts';
import { NumberReader, type Numeral } from './numbers.ts';
import { GLUED_ONLY, isTime, PER, unitNamed } from './units.ts';

/** A number with what it measures; `from` and `to` are its pieces, `to` exclusive. */
export interface Amount {
  value: number;
  unit: string | null;
  start: number;
  end: number;
  from: number;
  to: number;
  kind: 'MONEY' | 'UNIT' | 'COUNT' | 'BARE' | 'ORDINAL' | 'FRACTION';
  scaled: boolean;
  /** The end of what is counted, where words that limit the figure may follow: "12 people or more". */
  limit: number;
}

const SPEEDS: Record<string, string> = { 'mile/hour': 'mph', 'km/hour': 'km/h' };

/** Reads numbers together with currencies, units, rates and what they count. */
export class AmountReader {
  readonly numbers: NumberReader;

  constructor(readonly text: string) {
    this.numbers = new NumberReader(text);
  }

  get pieces() {
    return this.numbers.pieces;
  }

  /** All amounts, left to right. */
  all(): Amount[] {
    const found: Amount[] = [];
    for (let i = 0; i < this.pieces.length;) {
      const amount = this.moneyBefore(i) ?? this.at(i) ?? this.articled(i);
      if (amount) found.push(amount);
      i = amount ? amount.to : i + 1;
    }
    return found;
  }

  private form(i: number): string {
    return this.pieces[i]?.form ?? '';
  }

  private written(i: number): string {
    const piece = this.pieces[i];
    return piece ? this.text.slice(piece.start, piece.end) : '';
  }

  private amount(
    from: number,
    to: number,
    rest: Pick<Amount, 'value' | 'unit' | 'kind' | 'scaled'>,
    counted = to,
  ): Amount {
    const end = (past: number) => this.pieces[past - 1]?.end ?? 0;
    return { from, to, start: this.pieces[from]?.start ?? 0, end: end(to), limit: end(counted), ...rest };
  }

  /** "$5", "A$55 billion", "USD 5", "£30m", "MUSD 60". */
  private moneyBefore(i: number): Amount | null {
    let at = i;
    let unit = SIGNS[this.form(at)] ?? null;
    const dollars = this.otherDollars(i);
    if (dollars) [unit, at] = [dollars, i + 1];
    if (!unit)
      unit =
        this.code(i)?.unit ?? (/^dollars?$/.test(this.form(i)) && this.pieces[i + 1]?.kind === 'FIGURE' ? 'USD' : null);
    if (!unit) return null;
    const numeral = this.numbers.at(at + 1);
    if (!numeral || numeral.kind === 'ORDINAL' || (this.pieces[at + 1]?.kind !== 'FIGURE' && at === i)) return null;
    const million = this.code(i)?.factor ?? this.glued(numeral, 'm', 1e6);
    const to = numeral.to + (this.form(numeral.to) === 'm' && million > 1 ? 1 : 0);
    const value = numeral.value * million;
    const scaled = numeral.scaled || million > 1;
    return this.withRate(this.withCoins(this.amount(i, to, { value, unit, kind: 'MONEY', scaled })));
  }

  /** "A$", "US$", "Mex$": glued and capital, but for "c $" and the like as tokenised texts have them. */
  private otherDollars(i: number): string | null {
    const sign = this.pieces[i + 1];
    if (sign?.form !== '$') return null;
    const capital = sign.glued && /^\p{Lu}/u.test(this.written(i));
    return capital || /^(?:c|us|cad)$/.test(this.form(i)) ? (DOLLARS[this.form(i)] ?? null) : null;
  }

  private glued(numeral: Numeral, letter: string, factor: number): number {
    return !numeral.scaled && this.form(numeral.to) === letter && this.pieces[numeral.to]?.glued ? factor : 1;
  }

  /** An ISO code in capitals, "MEUR" for a million euros too. */
  private code(i: number): { unit: string; factor: number } | null {
    const written = this.written(i);
    if (ISO.has(written) || (ISO.has(written.toUpperCase()) && /^(?:usd|eur|gbp|btc)$/i.test(written)))
      return { unit: written.toUpperCase(), factor: 1 };
    return /^M[A-Z]{3}$/.test(written) && ISO.has(written.slice(1)) ? { unit: written.slice(1), factor: 1e6 } : null;
  }

  /** A number and what follows it. */
  private at(i: number): Amount | null {
    const numeral = this.numbers.at(i);
    if (!numeral) return null;
    const { value, to, scaled } = numeral;
    if (numeral.kind === 'ORDINAL') return this.amount(i, to, { value, unit: null, kind: 'ORDINAL', scaled });
    const money = this.moneyAfter(numeral);
    if (money) return this.withRate(this.withCoins(money));
    const unit = this.unitAfter(numeral) ?? this.partOfUnit(numeral);
    if (unit) return this.withRate(this.withInches(unit));
    const million = this.millionPeople(numeral);
    if (million) return million;
    const noun = this.form(to) === '+' ? to + 1 : to;
    const counted = numeral.kind === 'FRACTION' ? null : countedNoun(this.text, this.pieces, noun, value);
    if (counted) return this.amount(i, to, { value, unit: counted.unit, kind: 'COUNT', scaled }, counted.to);
    return this.amount(i, to, { value, unit: null, kind: numeral.kind === 'FRACTION' ? 'FRACTION' : 'BARE', scaled });
  }

  /** "5 dollars", "10 Australian dollars", "100元", "115USD", "75 USD million", "30 MUSD". */
  private moneyAfter(numeral: Numeral): Amount | null {
    let at = this.form(numeral.to) === '-' ? numeral.to + 1 : numeral.to;
    const make = (unit: string, to: number, factor = 1) =>
      this.amount(numeral.from, to, { value: numeral.value * factor, unit, kind: 'MONEY', scaled: numeral.scaled });
    const code = this.code(at);
    if (code) {
      const scale = { million: 1e6, billion: 1e9, trillion: 1e12 }[this.form(at + 1)];
      return make(code.unit, at + (scale ? 2 : 1), (scale ?? 1) * code.factor);
    }
    const sign = SIGNS[this.form(at)];
    // "1 $10 bill": the sign belongs to the figure behind it.
    if (sign && !(this.pieces[at + 1]?.kind === 'FIGURE' && this.pieces[at + 1]?.glued)) return make(sign, at + 1);
    const two = `${this.form(at)} ${this.form(at + 1)}`;
    const nation = isNation(two) ? two : isNation(this.form(at)) ? this.form(at) : null;
    if (nation) at += nation === two ? 2 : 1;
    const unit = currencyNamed(this.form(at), nation);
    if (!unit && this.form(at) === 'p' && this.pieces[at]?.glued && numeral.value < 500) return make('penny', at + 1);
    if (!unit || (unit === 'GBP' && this.form(at) === 'pounds' && this.isWeight(numeral.from))) return null;
    return make(unit, at + 1);
  }

  private isWeight(i: number): boolean {
    const near = this.pieces.slice(Math.max(0, i - 6), i).map((p) => p.form);
    return near.some((word) => /^(?:weigh\w*|weight|heavy|heavier|lost|gained|baby|ton|equal)$/.test(word));
  }

  /** "3 dollars 50 cents", "15 dollars and 50.", "$15 50" is none. */
  private withCoins(money: Amount): Amount {
    const at = this.form(money.to) === 'and' ? money.to + 1 : money.to;
    const coins = money.scaled && at === money.to ? null : this.numbers.at(at);
    if (!coins || coins.kind !== 'CARDINAL' || coins.value >= 100 || !Number.isInteger(coins.value) || coins.value < 1)
      return money;
    if (/^(?:cents?|pence)$/.test(this.form(coins.to)))
      return {
        ...money,
        value: money.value + coins.value / 100,
        to: coins.to + 1,
        end: this.pieces[coins.to]?.end ?? money.end,
      };
    const named = /^(?:dollars?|pounds?|euros?|usd)$/.test(this.form(money.to - 1)) || at > money.to;
    const ends = !this.pieces[coins.to] || /^[.;!?)]$/.test(this.form(coins.to));
    return named && ends && coins.value >= 10
      ? { ...money, value: money.value + coins.value / 100, to: coins.to, end: coins.end }
      : money;
  }

  /** "two hours", "40-mile", "2.5 percentage points", "20 (kg)", "10C". */
  private unitAfter(numeral: Numeral): Amount | null {
    const at = /^[-([]$/.test(this.form(numeral.to)) ? numeral.to + 1 : numeral.to;
    const found = this.unitAt(at, numeral.to === at);
    if (!found) return null;
    const closing = at > numeral.to && /^[)\]]$/.test(this.form(found.to)) ? 1 : 0;
    const old = found.unit === 'year' ? this.old(found.to) : 0;
    return this.amount(numeral.from, found.to + closing + old, {
      value: numeral.value,
      unit: found.unit,
      kind: 'UNIT',
      scaled: numeral.scaled,
    });
  }

  /** "three-quarters of an hour", "half an hour", "half a mile". */
  private partOfUnit(numeral: Numeral): Amount | null {
    const at = this.form(numeral.to) === 'of' ? numeral.to + 1 : numeral.to;
    if (numeral.kind !== 'FRACTION' || !/^an?$/.test(this.form(at))) return null;
    const found = this.unitAt(at + 1, false);
    const { value, scaled } = numeral;
    return found && this.amount(numeral.from, found.to, { value, unit: found.unit, kind: 'UNIT', scaled });
  }

  /** "-old", " old": part of an age. */
  private old(i: number): number {
    if (this.form(i) === '-' && this.form(i + 1) === 'old') return 2;
    return this.form(i) === 'old' ? 1 : 0;
  }

  private unitAt(i: number, plain: boolean): { unit: string; to: number } | null {
    for (let words = 3; words >= 1; words--) {
      const last = this.pieces[i + words - 1];
      const first = this.pieces[i];
      if (!first || !last) continue;
      const named = this.text.slice(first.start, last.end).toLowerCase().replace(/\s+/g, ' ');
      const unit = unitNamed(named);
      if (
        !unit ||
        (GLUED_ONLY.has(named) && !(plain && first.glued)) ||
        (named === 'f' && this.written(i) !== 'F') ||
        (named === 'c' && this.written(i) !== 'C')
      )
        continue;
      // "30m" is read with what follows it; "m2" continues.
      if (named === 'm' && this.isMillion(i)) return null;
      const power = this.pieces[i + words];
      if (power?.glued && power.kind === 'FIGURE' && /^[23]$/.test(power.form) && unitNamed(`${named}${power.form}`))
        return { unit: unitNamed(`${named}${power.form}`) ?? unit, to: i + words + 1 };
      if (power?.glued && power.kind !== 'MARK') continue;
      return { unit, to: i + words };
    }
    return null;
  }

  /** "1.3m people", "2.4m last year": millions, but "1.8m tall", "100m race" metres. */
  private isMillion(i: number): boolean {
    const next = this.form(i + 1);
    if (
      /^(?:tall|long|wide|high|deep|away|apart|thick|race|sprint|final|finals|freestyle|butterfly|hurdles|relay|from|above|below|underwater|of|is)$/.test(
        next,
      )
    )
      return false;
    if (countedNoun(this.text, this.pieces, i + 1)) return true;
    return !Number.isInteger(this.pieces[i - 1]?.value ?? 0) || /^(?:last|this|a|since|have|were|in)$/.test(next);
  }

  private millionPeople(numeral: Numeral): Amount | null {
    const at = numeral.to;
    if (numeral.scaled || this.form(at) !== 'm' || !this.pieces[at]?.glued) return null;
    const counted = countedNoun(this.text, this.pieces, at + 1);
    return this.amount(numeral.from, at + 1, {
      value: numeral.value * 1e6,
      unit: counted?.unit ?? null,
      kind: counted ? 'COUNT' : 'BARE',
      scaled: true,
    });
  }

  /** "$1-a-day", "€1.60 a litre", "188 miles an hour", "50 km/ms". */
  private withRate(amount: Amount): Amount {
    let at = amount.to;
    const dashed = this.form(at) === '-' ? 1 : 0;
    at += dashed;
    const slash = this.form(at) === '/';
    if (!slash && !/^(?:an?|per|each|every)$/.test(this.form(at))) return amount;
    at += 1 + (dashed && this.form(at + 1) === '-' ? 1 : 0);
    const per = this.unitAt(at, false) ?? (PER.has(this.form(at)) ? { unit: this.form(at), to: at + 1 } : null);
    if (!per || (amount.kind === 'UNIT' && isTime(amount.unit) && !slash)) return amount;
    const rate = `${amount.unit}/${per.unit}`;
    const unit = SPEEDS[rate] ?? rate;
    return { ...amount, unit, to: per.to, end: this.pieces[per.to - 1]?.end ?? amount.end };
  }

  /** "5 ft 2 in", "5 feet and 2 inches". */
  private withInches(length: Amount): Amount {
    if (length.unit !== 'foot') return length;
    const inches = this.numbers.at(this.form(length.to) === 'and' ? length.to + 1 : length.to);
    if (!inches || !/^(?:in|inch|inches|")$/.test(this.form(inches.to))) return length;
    return {
      ...length,
      value: length.value + inches.value / 12,
      to: inches.to + 1,
      end: this.pieces[inches.to]?.end ?? length.end,
    };
  }

  /** "less than a week", "for an hour", "a decade-long conflict": one of a unit of time. */
  private articled(i: number): Amount | null {
    const at = /^an?$/.test(this.form(i)) ? i + 1 : i;
    const unit = unitNamed(this.form(at));
    if (!isTime(unit) || /^(?:quarters?|second)$/.test(this.form(at))) return null;
    const make = (from: number, to: number) => this.amount(from, to, { value: 1, unit, kind: 'UNIT', scaled: false });
    if (/^[- ]long\b/.test(this.text.slice(this.pieces[at]?.end ?? 0, (this.pieces[at]?.end ?? 0) + 5)))
      return make(at, at + (this.form(at + 1) === '-' ? 3 : 2));
    const half = /^ and a half\b/.test(this.text.slice(this.pieces[at]?.end ?? 0, (this.pieces[at]?.end ?? 0) + 12));
    if (half && at > i) return { ...make(i, at + 4), value: 1.5 };
    if (
      at === i ||
      !/^(?:than|for|within|nearly|almost|over|under|about|around|lasted|took|takes|least|just|roughly)$/.test(
        this.form(i - 1),
      )
    )
      return null;
    return make(i, at + 1);
  }
}
