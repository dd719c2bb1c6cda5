import type { Referent } from './mentioned.ts';

/**
 * Whether two referents are one: 1 surely, around 0.5 possibly or in part (a city and its country, a ministry and the
 * government), 0 not. Symmetric.
 */
export function sameReferent(a: Referent, b: Referent): number {
  const shared = a.states.some((state) => b.states.includes(state));
  if (a.kind === 'STATE' && b.kind === 'STATE')
    return shared ? (a.body === b.body ? 1 : a.body && b.body ? 0.3 : 0.8) : 0;
  if (a.kind === 'STATE' || b.kind === 'STATE') {
    const [state, other] = a.kind === 'STATE' ? [a, b] : [b, a];
    if (other.kind === 'PLACE' && shared) return 0.5;
    if (other.kind === 'OFFICE' || other.kind === 'PERSON')
      return shared && /leader/.test(other.office ?? '') ? 0.4 : 0;
    return other.words.length > 0 && state.words.length > 0 ? sameName(state.words, other.words) : 0;
  }
  const offices = a.office !== null && a.office === b.office && shared ? 1 : 0;
  if (a.words.length === 0 || b.words.length === 0) return offices;
  return sameName(a.words, b.words);
}

/** "Biden" and "Joe Biden", "WHO" and "World Health Organization"; two full names must agree from first to last. */
export function sameName(a: readonly string[], b: readonly string[]): number {
  if (a.join(' ') === b.join(' ')) return 1;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 1 && many.length > 1) {
    const word = few[0]!.replace(/\./g, '');
    if (word.length > 1 && word === initials([...many])) return 1;
    if (few[0] === many.at(-1) || few[0] === many[0]) return 0.95;
    return many.includes(few[0]!) ? 0.7 : 0;
  }
  if (few.length === 1) return fold(few[0]!) === fold(many[0]!) ? 0.95 : 0;
  if (few.every((word) => many.includes(word))) return 0.95;
  const last = few.at(-1) === many.at(-1);
  return last && few[0]![0] === many[0]![0] && Math.min(few[0]!.length, many[0]!.length) <= 2 ? 0.9 : 0;
}

const initials = (names: string[]) =>
  names
    .filter((w) => !/^(?:of|the|and|for|on)$/.test(w))
    .map((w) => w[0])
    .join('');

/** Spellings of one foreign name differ most in vowels and doubled letters ("Zelensky", "Zelenskyy"). */
const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-']/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/(?:iy|ij|yi|y)$/, 'i');
