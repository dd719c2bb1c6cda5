const list = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

/** Zero to nineteen. */
export const SMALL = new Map<string, number>([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ['naught', 0],
  ['nought', 0],
]);
export const TENS = new Map<string, number>([
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
]);
/** Words that multiply what stands before them. */
export const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);
/** Short forms of scales: "3.2mn", "$4bn", "10k"; single letters only when glued to a figure. */
export const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['g', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['dzs', 12],
]);
/** "hundreds of thousands", "dozens": nobody can say how many. */
export const VAGUE = new Set([
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
]);

const IRREGULAR: [string, number][] = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['nineth', 9],
  ['twelfth', 12],
];
/** "third", "twentieth", "hundredth", with plurals in "-s" for the denominators of fractions. */
export const ORDINALS = new Map<string, number>(IRREGULAR);
for (const [word, value] of [...SMALL, ...TENS, ...SCALES]) {
  const ordinal = `${word.replace(/y$/, 'ie')}th`;
  if (value > 3 && ![5, 8, 9, 12].includes(value)) ORDINALS.set(ordinal, value);
}
ORDINALS.delete('dozenth');

/** What divides in "three fifths", "a quarter", "half": null for other words. "Second" divides nothing. */
export function denominatorOf(word: string): number | null {
  if (word === 'half' || word === 'halves') return 2;
  if (word === 'quarter' || word === 'quarters') return 4;
  const value = ORDINALS.get(word) ?? (word.endsWith('s') ? ORDINALS.get(word.slice(0, -1)) : undefined);
  return value === undefined || value < 3 ? null : value;
}
