import { type Piece, scan } from './scan.ts';

/** What a rule has read: a value, and the piece behind its last one. */
export interface Read {
  value: number;
  to: number;
  scaled?: boolean;
  /** The last scale read, which "and three quarters" goes with. */
  scale?: number;
}

/** A text in pieces, looked at one piece at a time: what every rule about numbers goes by. */
export class PieceReader {
  readonly pieces: Piece[];

  constructor(readonly text: string) {
    this.pieces = scan(text);
  }

  /** A piece as it is looked up; empty outside the text. */
  protected form(i: number): string {
    return this.pieces[i]?.form ?? '';
  }

  /** Skips a hyphen between two words of one number. */
  protected joined(i: number): number {
    return this.form(i) === '-' && this.pieces[i + 1]?.kind === 'WORD' ? i + 1 : i;
  }

  /** Skips "and". */
  protected afterAnd(i: number): number {
    return this.form(i) === 'and' ? i + 1 : i;
  }
}
