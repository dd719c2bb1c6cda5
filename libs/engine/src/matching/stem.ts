/**
 * A light stemmer for finding, not for reading: endings of number, person, tense and the commonest derivations go.
 * After the first steps of Porter (1980), with his measure reduced to "a vowel and three letters must remain".
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let made = word
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^s])s$/, '$1');
  const cut = made.replace(/(?:ed|ing)$/, '');
  if (cut !== made && cut.length >= 3 && /[aeiouy]/.test(cut)) made = restored(cut);
  made = made.replace(/([^aeiou])y$/, '$1i');
  for (const [ending, instead] of DERIVED) {
    if (!made.endsWith(ending) || made.length - ending.length < 3) continue;
    made = made.slice(0, -ending.length) + instead;
    break;
  }
  return made.length > 4 ? made.replace(/e$/, '') : made;
}

/** "hopp" → "hop", "creat" → "create". */
function restored(cut: string): string {
  if (/(?:at|bl|iz)$/.test(cut)) return `${cut}e`;
  return /([^aeioulsz])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}

const DERIVED: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ation', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ement', ''],
  ['ment', ''],
  ['ness', ''],
  ['ably', ''],
  ['ally', 'al'],
  ['ily', ''],
  ['ly', ''],
  ['ize', ''],
  ['ise', ''],
  ['er', ''],
  ['or', ''],
];
