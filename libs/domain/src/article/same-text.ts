/**
 * The text as it is compared with other versions of itself: how blanks are set, which quotation marks and dashes are
 * used, and characters that nobody sees do not count. Letters, digits and their order do.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const SHORT_LINE_WORDS = 16;
const MOST_ABOVE = 5;

/**
 * The text without what stands above it: headline, standfirst, byline, date. So an article that was pasted with its
 * headline and one that was fetched without are known as the same. A text without long lines is left whole.
 */
export function bodyOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const isLong = (line: string) => line.trim().split(/\s+/).length >= SHORT_LINE_WORDS;
  const first = lines.findIndex(isLong);
  const isArticle = lines.filter(isLong).length >= 3;
  return isArticle && first > 0 && first <= MOST_ABOVE ? lines.slice(first).join('\n') : text;
}
