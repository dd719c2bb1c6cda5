/** What the box holds: addresses to be fetched, or the text of one article. */
export type Typed = { is: 'nothing' } | { is: 'addresses'; urls: string[] } | { is: 'text' };

/** Only what begins like an address counts as one: "reuters.com" alone may be the first word of a text. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+\.?\S+$/i;

/**
 * What someone typed or pasted. Addresses alone, one a line or parted by blanks, are addresses, each once and in order;
 * with any other word among them it is a text.
 */
export function readTyped(typed: string): Typed {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  if (!words.length) return { is: 'nothing' };
  const urls = words.map((word) => (/^www\./i.test(word) ? `https://${word}` : word));
  const areAddresses = words.every((word, at) => ADDRESS.test(word) && URL.canParse(urls[at]!));
  return areAddresses ? { is: 'addresses', urls: [...new Set(urls)] } : { is: 'text' };
}
