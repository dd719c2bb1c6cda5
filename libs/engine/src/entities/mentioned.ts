import type { Token } from '@claimdesk/english';

/** Someone or something a statement names, with all that its other names are known by. Plain data. */
export interface Referent {
  /** As the statement calls it. */
  label: string;
  kind: 'STATE' | 'PERSON' | 'PLACE' | 'OFFICE' | 'NAME';
  /** Lower-case words of the name, titles and company endings left out; empty for an office without a name. */
  words: string[];
  /** States and unions it is or speaks for; of an office, whose office it is. */
  states: string[];
  /** "leader" for presidents, chancellors, premiers …; null where no office is told. */
  office: string | null;
  /** "foreign ministry": the part of a government that is meant, null for the whole. */
  body: string | null;
}

/** A referent with its place: tokens first..last, `head` the token that heads its phrase. */
export interface Mentioned extends Referent {
  first: number;
  last: number;
  head: number;
  /** It only tells which ("Japanese carmakers", "the US president Joe Biden"): no actor of its own. */
  isModifier: boolean;
}

/** The token of a span whose head lies outside it. */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

/** A word as it is looked up: lower case, straight apostrophe, without the full stop of "Mr.". */
export const bare = ({ form }: Token) => form.toLowerCase().replace(/[’]/g, "'").replace(/\.$/, '');
