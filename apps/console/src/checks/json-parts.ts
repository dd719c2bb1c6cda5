/** Where the feeds that we know keep their entries. */
const LISTS = ['dataFeedElement', 'claims', '@graph'] as const;

/**
 * A large JSON feed in pieces that can be sent one after another, each about `largest` characters at most: its entries
 * as lists. What is small, no JSON, or has no list of entries is one piece as it is; the desk says what is wrong with it.
 */
export function jsonParts(json: string, largest = 2_000_000): string[] {
  if (json.length <= largest) return [json];
  const entries = entriesOf(json);
  if (!entries) return [json];
  const parts: string[] = [];
  let [piece, length] = [[] as string[], 0];
  for (const entry of entries) {
    const text = JSON.stringify(entry);
    if (piece.length && length + text.length > largest) {
      parts.push(`[${piece.join(',')}]`);
      [piece, length] = [[], 0];
    }
    piece.push(text);
    length += text.length + 1;
  }
  return piece.length ? [...parts, `[${piece.join(',')}]`] : parts;
}

function entriesOf(json: string): unknown[] | null {
  try {
    const data = JSON.parse(json.replace(/^\ufeff/, '')) as Record<string, unknown>;
    if (Array.isArray(data)) return data;
    const name = LISTS.find((list) => Array.isArray(data[list]));
    // An entry of Google's Fact Check Tools is known by the list that it stands in.
    if (name === 'claims') return (data.claims as unknown[]).map((claim) => ({ claims: [claim] }));
    return name ? (data[name] as unknown[]) : null;
  } catch {
    return null;
  }
}
