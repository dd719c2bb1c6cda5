import { words } from './words.ts';

const ENGLISH = words(
  'the of and to in that is was for on with as it he said by from at has are have be his an not but this they which were who had their its will would',
);

/** "en" when English function words make up a fair share of the first words, else null: other languages are not told apart. */
export function languageOf(text: string): string | null {
  const sample =
    text
      .slice(0, 8000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (sample.length === 0) return null;
  const known = sample.filter((word) => ENGLISH.has(word)).length;
  return known / sample.length > 0.15 ? 'en' : null;
}
