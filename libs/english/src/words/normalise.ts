/** Folds typographic and ASCII punctuation together, so that “don’t” and "don't" look alike to the models. */
export function normaliseForm(form: string): string {
  if (!/[^ -_a-~]/.test(form) && !form.includes("''")) return form;
  return form
    .replace(/[“”„‟«»″]|``|''/g, '"')
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/…/g, '...')
    .replace(/[‐‑]/g, '-')
    .replace(/[–—―]/g, '--');
}

/** The key under which the lexicon and the models know a word: normalised, lower case, every digit a 0. */
export const wordKey = (form: string): string => normaliseForm(form).toLowerCase().replace(/\d/g, '0');

/** The pattern of capitals (X), small letters (x), digits (d) and signs, runs cut to two: "McDonald's" → "XxXxx'x". */
export function wordShape(form: string): string {
  let shape = '';
  let previous = '';
  let run = 0;
  for (const character of form) {
    const c = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\d/.test(character) ? 'd' : character;
    run = c === previous ? run + 1 : 1;
    previous = c;
    if (run <= 2) shape += c;
  }
  return shape;
}
